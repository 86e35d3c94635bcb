import { parsePeriod } from '../i18n/period.ts';
import { compareEntries, sameTime } from './entries.ts';
import { inOrder } from './order.ts';
import { spanOf } from './period.ts';
import { agree } from './quantity.ts';
import type { Entry } from './entry-types.ts';

/**
 * The last day that a value can speak of: the end of its period. A time that is longer than a month (a
 * year alone) ends no later than its source appeared, or was read where it shows no date.
 * @returns `YYYY-MM-DD`: for 2025, published 24 September 2025, that day
 */
export function lastDayOf({ observation: { period }, source }: Entry): string {
  const { first, last } = spanOf(period);
  if (isExact(period)) return last;
  const appeared = spanOf(source.published ?? source.read).last;
  return first <= appeared && appeared < last ? appeared : last;
}

/** Whether a period is a month or a day, and no longer time in which a value may stand anywhere. */
export function isExact(period: string): boolean {
  const precision = parsePeriod(period)?.precision;
  return precision === 'month' || precision === 'day';
}

/**
 * Sorts by the day on which values end. Of two that end together the longer total is the newer one, as it
 * holds the shorter; a state at a known month is newer than one of the year alone; what somebody states
 * stands after what we worked out.
 * @example benefits of January to September 2025, of December 2025, of 2025
 */
export function compareEnds(a: Entry, b: Entry): number {
  const starts = inOrder(spanOf(a.observation.period).first, spanOf(b.observation.period).first);
  return (
    inOrder(lastDayOf(a), lastDayOf(b)) ||
    (a.indicator.nature === 'flow' ? -starts : starts) ||
    Number(isOwnSum(b)) - Number(isOwnSum(a)) ||
    compareEntries(a, b)
  );
}

/**
 * The newest of values of one thing: the one that ends last. Of states, one with a month or a day leads
 * over one of the same year without.
 */
export function newestEntry(entries: readonly Entry[]): Entry | null {
  const newest = entries.toSorted(compareEnds).at(-1);
  if (!newest || newest.indicator.nature === 'flow') return newest ?? null;
  const exact = entries.filter(
    (one) => isExact(one.observation.period) && endYearOf(one) === endYearOf(newest),
  );
  return exact.toSorted(compareEnds).at(-1) ?? newest;
}

/** The year in which a value ends. */
export function endYearOf(entry: Entry): string {
  return lastDayOf(entry).slice(0, 4);
}

/** Whether we worked a value out ourselves. */
export function isOwnSum({ observation }: Entry): boolean {
  return observation.status === 'computed';
}

/** Entries without what we worked out where somebody states the same thing for the same time. */
export function statedFirst(entries: readonly Entry[]): Entry[] {
  const stated = entries.filter((one) => !isOwnSum(one));
  return entries.filter(
    (one) => !isOwnSum(one) || !stated.some((other) => isOfOneThing(one, other)),
  );
}

/** What we worked out of the same thing and time as a stated value, and differently: it is shown after it. */
export function ownSumsBeside(stated: Entry, entries: readonly Entry[]): Entry[] {
  return entries.filter(
    (one) => isOwnSum(one) && isOfOneThing(one, stated) && !agree(one.quantity, stated.quantity),
  );
}

function isOfOneThing(a: Entry, b: Entry): boolean {
  return (
    a.region.id === b.region.id &&
    a.indicator.id === b.indicator.id &&
    a.observation.segment === b.observation.segment &&
    sameTime(a, b)
  );
}
