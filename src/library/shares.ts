import type { Edition } from './edition.ts';

/** How many of all records of one kind have something. */
export interface Share {
  what: 'printed' | 'secondReading' | 'archived';
  /** Count of records that have it. */
  with: number;
  /** Count of records that could have it. */
  of: number;
}

/**
 * How much of the record can be checked against its sources: observations that keep what their source
 * shows, observations read a second time, and sources of observations with a known stored copy. Our own
 * calculations are left out: nothing of them is printed anywhere else. Counts, for a share of so few
 * would have to be rounded.
 */
export function recordShares({ ledger, records }: Edition): Share[] {
  const entries = records.regions
    .flatMap(({ id }) => ledger.ofRegion(id))
    .filter(({ observation }) => observation.status !== 'computed');
  const sources = [...new Map(entries.map(({ source }) => [source.id, source])).values()];
  const observed = (has: (entry: (typeof entries)[number]) => boolean) => ({
    with: entries.filter(has).length,
    of: entries.length,
  });
  return [
    { what: 'printed', ...observed(({ observation }) => observation.printed !== null) },
    {
      what: 'secondReading',
      ...observed(({ observation }) => observation.secondReading !== undefined),
    },
    {
      what: 'archived',
      with: sources.filter(({ archived }) => archived !== undefined).length,
      of: sources.length,
    },
  ];
}
