import type { RegionalObservation } from '../schema/index.ts';
import { referenceOf } from './reference.ts';

/** What can be wrong with an observation that fits its schema. */
export type FaultKind =
  | 'unknown-region'
  | 'unknown-indicator'
  | 'unknown-unit'
  | 'unknown-segment'
  | 'unknown-population'
  | 'unknown-source'
  | 'more-decimals'
  | 'stock-over-time'
  | 'repeated'
  | 'supersedes-unknown'
  | 'supersedes-itself'
  | 'supersedes-another-subject'
  | 'supersedes-another-period'
  | 'supersedes-in-a-circle'
  | 'rounding-of-unknown'
  | 'rounding-of-another-value'
  | 'contradicts-unknown'
  | 'contradicts-another-subject';

/** An observation that the ledger cannot take as it stands. */
export interface LedgerFault {
  kind: FaultKind;
  observation: RegionalObservation;
  /** What is wrong: the name not found, the reference repeated, the number with too many decimals. */
  value: string;
}

const sentences: Record<FaultKind, (value: string) => string> = {
  'unknown-region': (value) => `there is no region "${value}"`,
  'unknown-indicator': (value) => `there is no indicator "${value}"`,
  'unknown-unit': (value) => `there is no unit "${value}"`,
  'unknown-segment': (value) => `there is no segment "${value}"`,
  'unknown-population': (value) => `there is no population "${value}"`,
  'unknown-source': (value) => `there is no source "${value}"`,
  'more-decimals': (value) => `${value} has more decimals than "decimals" says`,
  'stock-over-time': (value) =>
    `"${value}" is a stretch of time, but a stock is the state on a day`,
  repeated: () => 'the same source says this twice',
  'supersedes-unknown': (value) => `it supersedes "${value}", which is not one observation`,
  'supersedes-itself': () => 'it supersedes itself',
  'supersedes-another-subject': (value) =>
    `it supersedes "${value}", which is about another region, indicator or segment`,
  'supersedes-another-period': (value) => `it supersedes "${value}", which is about another period`,
  'supersedes-in-a-circle': (value) => `it supersedes "${value}", which supersedes it`,
  'rounding-of-unknown': (value) => `it is a rounding of "${value}", which is not one observation`,
  'contradicts-unknown': (value) => `it contradicts "${value}", which is not one observation`,
  'contradicts-another-subject': (value) =>
    `it contradicts "${value}", which is about something else or gives the same value`,
  'rounding-of-another-value': (value) =>
    `it is marked as a rounding of "${value}", whose value does not round to it`,
};

/** A fault as a sentence for maintainers. */
export function faultSentence({ kind, observation, value }: LedgerFault): string {
  return `${referenceOf(observation)}: ${sentences[kind](value)}.`;
}
