import { readLedger, referenceOf, periodsOverlap, quantityOf } from '../../ledger/index.ts';
import type { Entry } from '../../ledger/entry-types.ts';
import { agree } from '../../ledger/quantity.ts';
import type { ImportMap } from '../../schema/import-map.ts';
import type { Observation, Records, RegionalObservation } from '../../schema/index.ts';
import type { Candidate } from './candidate.ts';

/**
 * How a number of a table stands to the record. Only `new`, `conflicting` and `replacing` are written;
 * `revised` waits for somebody to say whether the publisher revised it, and `implausible` for a mend or a
 * reason.
 */
export type DiffKind = 'new' | 'same' | 'replacing' | 'conflicting' | 'revised' | 'implausible';

/** A number of a table beside what the record holds of the same. */
export interface DiffLine {
  kind: DiffKind;
  /** Reference of the number as it would be. */
  ref: string;
  candidate: Candidate;
  /** The numbers of the record that it meets. */
  others: { ref: string; printed: string }[];
  /** What the check says of it, where it is implausible. */
  why: string[];
}

/** Each number of a table beside the record, in the order of the table. */
export function diffOf(
  candidates: readonly Candidate[],
  records: Records,
  source: string,
  { revises, mismatch }: Pick<ImportMap, 'revises' | 'mismatch'>,
): DiffLine[] {
  const { ledger } = readLedger(records);
  return candidates.map((candidate): DiffLine => {
    const { region, observation } = candidate;
    const full = withSource(candidate, source);
    const ref = referenceOf(full);
    const indicator = records.indicators.find(({ id }) => id === observation.indicator);
    const unit = indicator?.unit ?? '';
    const beside = ledger
      .ofRegion(region)
      .filter((entry) => isOfSame(entry, full) && !ledger.isSuperseded(entry));
    const isEqual = ({ quantity }: Entry) => agree(quantity, quantityOf(observation, unit));
    const line = (kind: DiffKind, entries: Entry[], more: Partial<Observation> = {}): DiffLine => ({
      kind,
      ref,
      candidate: {
        ...candidate,
        observation: { ...observation, ...explained(mismatch[ref]), ...more },
      },
      others: entries.map(({ ref: other, quantity }) => ({ ref: other, printed: quantity.value })),
      why: [],
    });
    const own = beside.find(
      (entry) => entry.source.id === source && entry.observation.period === observation.period,
    );
    if (own) return line(isSame(own.observation, observation) ? 'same' : 'revised', [own]);
    const old = beside.find(
      (entry) =>
        entry.source.id === revises?.source && entry.observation.period === observation.period,
    );
    if (old && revises) {
      if (isEqual(old)) return line('same', [old]);
      const supersedes = { reference: old.ref, date: '', reason: revises.reason };
      return line('replacing', [old], { supersedes });
    }
    const rivals = beside.filter((entry) => !isEqual(entry));
    return rivals.length > 0 ? line('conflicting', rivals) : line('new', beside);
  });
}

function explained(mismatch: Observation['mismatch']): Partial<Observation> {
  return mismatch === undefined ? {} : { mismatch };
}

function withSource({ region, observation }: Candidate, source: string): RegionalObservation {
  return { region, source, ...observation };
}

function isOfSame({ indicator, observation }: Entry, other: RegionalObservation): boolean {
  return (
    indicator.id === other.indicator &&
    observation.segment === other.segment &&
    periodsOverlap(observation.period, other.period) &&
    (indicator.nature === 'stock' || observation.period === other.period)
  );
}

function isSame(a: Observation, b: Observation): boolean {
  return a.value === b.value && a.decimals === b.decimals && a.magnitude === b.magnitude;
}
