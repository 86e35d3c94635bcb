import { EVERYONE } from '../ledger/index.ts';
import type { Dispute, Entry } from '../ledger/entry-types.ts';
import type { Figure, Indicator } from '../schema/index.ts';
import { drawsItself } from './figure-pages.ts';
import type { DataPlace } from './data-index.ts';
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

/** Where sources contradict each other on an indicator, in the order of places. */
export function disputesOf(edition: Edition, indicator: Indicator): Dispute[] {
  return edition.records.regions.flatMap(({ id }) =>
    edition.ledger.disputes(id).filter((dispute) => dispute.indicator === indicator),
  );
}

/** The newest number of a place that counts everybody and was not replaced; the newest of all where none does. */
export function newestFor(edition: Edition, entries: readonly Entry[]): Entry {
  const [newest] = entries;
  if (!newest) throw new Error('a place without a number');
  return (
    entries.find((entry) => entry.segment.id === EVERYONE && !edition.ledger.isSuperseded(entry)) ??
    newest
  );
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
