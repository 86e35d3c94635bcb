import { comparePeriods, EVERYONE, lastDayOf, newestEntry, statedFirst } from '../ledger/index.ts';
import type { Dispute, Entry } from '../ledger/entry-types.ts';
import type { Figure, Indicator } from '../schema/index.ts';
import { drawsItself } from './figure-pages.ts';
import type { DataIndicator, DataPlace } from './data-index.ts';
import type { Edition } from './edition.ts';

/** How many pictures a page of numbers opens with. */
const MOST_PICTURES = 2;

/** Pictures that show numbers of this indicator alone, which the check has found comparable. */
export function picturesOf(edition: Edition, { id }: Indicator): Figure[] {
  return edition.records.figures
    .filter(drawsItself)
    .filter(({ references }) =>
      references.every((reference) => edition.ledger.get(reference).indicator.id === id),
    )
    .slice(0, MOST_PICTURES);
}

/** How many disputes a page of numbers tells of; those of one place are all on its own page. */
const MOST_DISPUTES = 24;

/** Where sources contradict each other on an indicator in some places, the newest, in the order of places. */
export function disputesOf(
  edition: Edition,
  { indicator, places }: Pick<DataIndicator, 'indicator' | 'places'>,
): { shown: Dispute[]; more: number } {
  const all = places.flatMap(({ region }) =>
    edition.ledger.disputes(region.id).filter((dispute) => dispute.indicator === indicator),
  );
  const newest = new Set(
    all.toSorted((a, b) => comparePeriods(b.period, a.period)).slice(0, MOST_DISPUTES),
  );
  return { shown: all.filter((one) => newest.has(one)), more: all.length - newest.size };
}

/**
 * The newest number of a place that counts everybody and was not replaced; the newest of all where none does.
 * What we worked out stands for a place only where nobody states the same.
 */
export function newestFor(edition: Edition, entries: readonly Entry[]): Entry {
  const current = statedFirst(entries.filter((entry) => !edition.ledger.isSuperseded(entry)));
  const all = current.filter(({ segment }) => segment.id === EVERYONE);
  const newest = newestEntry(all) ?? newestEntry(current) ?? entries[0];
  if (!newest) throw new Error('a place without a number');
  return newest;
}

/** A newer number of a place than the one a page may list, where its table is not ours to pass on. */
export function newerElsewhere(edition: Edition, listed: Entry): Entry | null {
  const all = edition.ledger
    .ofRegion(listed.region.id)
    .filter(({ indicator }) => indicator.id === listed.indicator.id);
  const newest = newestFor(edition, all);
  return lastDayOf(newest) > lastDayOf(listed) ? newest : null;
}

/** Whether places may be ranked by their newest numbers: only where each may be held against each. */
export function mayRank(edition: Edition, places: readonly DataPlace[]): boolean {
  const [first, ...others] = places.map(({ entries }) => newestFor(edition, entries));
  return (
    first !== undefined &&
    others.length > 0 &&
    others.every((other) => edition.ledger.compare(first, other).allowed)
  );
}
