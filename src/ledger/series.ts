import { compare } from './compare.ts';
import { comparePeriods } from './period.ts';
import type { Entry } from './entry-types.ts';

/** Two points make no series: a reader would see a trend in a single step. */
const SHORTEST = 3;

/**
 * The runs of observations that may share an axis: one region, one source, one definition, the same
 * month of the year, at least three periods, in order of time. Years without a value are simply not
 * there; nothing is put in their place. One source, because two sources rarely count alike.
 * @param entries observations of one region
 */
export function seriesOf(entries: readonly Entry[]): Entry[][] {
  const runs: Entry[][] = [];
  for (const entry of entries) {
    if (!compare(entry, entry).allowed) continue;
    const run = runs.find(([first]) => first !== undefined && belong(first, entry));
    if (run) run.push(entry);
    else runs.push([entry]);
  }
  return runs
    .map((run) =>
      run.toSorted((a, b) => comparePeriods(a.observation.period, b.observation.period)),
    )
    .filter((run) => new Set(run.map(({ observation }) => observation.period)).size >= SHORTEST);
}

function belong(a: Entry, b: Entry): boolean {
  return (
    a.region.id === b.region.id &&
    a.source.id === b.source.id &&
    a.observation.period !== b.observation.period &&
    compare(a, b).allowed
  );
}

/**
 * The observations of other regions that may stand beside one: comparable by rule and of the same
 * period, which a rank or a neighbourhood needs.
 */
export function peersOf(entry: Entry, others: readonly Entry[]): Entry[] {
  return others.filter(
    (other) =>
      other.region.id !== entry.region.id &&
      other.observation.period === entry.observation.period &&
      compare(entry, other).allowed,
  );
}

/**
 * Whether figures are a complete set: one of each region, of one period, all comparable. Only in
 * such a set may one be called the highest; any other superlative is a statement of its source.
 * @param regions ids of all regions that a rank would speak of
 */
export function isCompleteSet(entries: readonly Entry[], regions: readonly string[]): boolean {
  const [first] = entries;
  if (!first) return false;
  const found = new Set(entries.map(({ region }) => region.id));
  return (
    regions.every((id) => found.has(id)) &&
    entries.every(
      (entry) =>
        entry.observation.period === first.observation.period && compare(first, entry).allowed,
    )
  );
}
