import type { Entry } from '../ledger/entry-types.ts';
import { comparePeriods, EVERYONE, isBound } from '../ledger/index.ts';
import type { Region, Statement } from '../schema/index.ts';
import type { Edition } from './edition.ts';
import { currentOf } from './region-context.ts';

/** What the record says of whom a region's coverage is counted out of. */
export interface Bases {
  /** Who belongs to the base and who is left out, in the words of those who count. */
  said: Statement[];
  /** Sizes of the base over time, where it was replaced: shares of unlike bases are no series. */
  sizes: Entry[];
  /** Every stated share of the nation's workers, each with its base; empty for other regions. */
  shares: Entry[];
}

/** Out of whom a region's coverage is counted, and whether that changed. */
export function basesOf(edition: Edition, region: Region): Bases {
  const entries = currentOf(edition, region.id)
    .filter((entry) => !isBound(entry))
    .toSorted((a, b) => comparePeriods(a.observation.period, b.observation.period));
  const sizes = entries.filter(
    ({ indicator, segment }) => indicator.id.startsWith('coverage-base') && segment.id === EVERYONE,
  );
  const isReplaced = new Set(sizes.map(({ quantity }) => quantity.value)).size > 1;
  return {
    said: edition.ledger.statementsOf(region.id).filter(({ kind }) => kind === 'definition'),
    sizes: isReplaced ? sizes : [],
    shares: region.level === 'country' ? entries.filter(isStatedShare) : [],
  };
}

/** A share of workers that somebody stated as a result; our own computing names its base elsewhere. */
function isStatedShare({ indicator, source }: Entry): boolean {
  const { topic, kind, unit } = indicator;
  return topic === 'coverage' && kind === 'result' && unit === 'percent' && source.kind !== 'own';
}
