import { parsePeriod } from '../i18n/period.ts';
import { isBound, UNSTATED } from './compare.ts';
import { compareEntries } from './entries.ts';
import { inOrder } from './order.ts';
import { spanOf } from './period.ts';
import { agree } from './quantity.ts';
import { EVERYONE } from './reference.ts';
import type { Entry } from './entry-types.ts';
import type { HeadlineReason } from '../schema/index.ts';

/** The number a place opens with, and those that must be shown beside it. */
export interface Headline {
  lead: Entry;
  /**
   * What other sources say of about the same time, and say differently: with the lead they make a range.
   * A bare year beside a month or a day of that year is among them. In order of the day they end.
   */
  beside: Entry[];
}

/** Shares of all, then shares of one group, then counts: a better kind of number leads over a newer one. */
const SHARES = ['coverage', 'coverage-by-domicile'];
const COUNTS = ['active-participants-by-province'];

/** What the page of a place can open with, best first. */
export const OPENING_INDICATORS: readonly string[] = [...SHARES, ...COUNTS];

/** Values of different sources that end no more days apart than this are of about one time: one month. */
const ABOUT = 31;
const DAY = 86_400_000;

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

/**
 * The headline of a place: of the best kind of number it has, the newest we hold, which is the one whose
 * period ends last. A value with a month or a day leads over one of the same year without. What we worked
 * out ourselves leads only where nobody states a number.
 * @param entries observations of one place that nothing superseded; a bound among them is no value
 * @returns null where there is no number to open with
 */
export function headlineByRule(entries: readonly Entry[]): Headline | null {
  const candidates = bestKind(entries.filter((entry) => !isBound(entry)));
  const newest = candidates.toSorted(byEnd).at(-1);
  if (!newest) return null;
  const exact = candidates
    .filter(({ observation }) => isExact(observation.period))
    .filter((one) => yearOf(one) === yearOf(newest));
  const lead = exact.toSorted(byEnd).at(-1) ?? newest;
  return { lead, beside: besideOf(lead, entries) };
}

/** What other sources say of about the time of a value, and say differently; none is worked out by us. */
export function besideOf(lead: Entry, entries: readonly Entry[]): Entry[] {
  return entries
    .filter(
      (one) =>
        !isBound(one) &&
        one.observation.status !== 'computed' &&
        one.indicator.id === lead.indicator.id &&
        one.observation.segment === lead.observation.segment &&
        isOfItsTime(one, lead) &&
        !agree(one.quantity, lead.quantity),
    )
    .toSorted(byEnd);
}

/** What an editor may open a place with instead, by the reason given for it. */
const accepts: Record<HeadlineReason, (entry: Entry) => boolean> = {
  'base-defined': ({ population }) =>
    population !== null && population.id !== UNSTATED && population.wordOnly !== true,
  'parts-known': ({ observation: { numerator, denominator } }) =>
    typeof numerator === 'object' && typeof denominator === 'object',
  'own-document': ({ source: { kind } }) =>
    kind === 'press-release' ||
    kind === 'official-page' ||
    kind === 'statistics' ||
    kind === 'report',
};

/**
 * What the reason of an editor leads to: the rule, asked among the numbers that the reason speaks of. The
 * ledger contradicts an editor who names another.
 */
export function headlineBecause(
  reason: HeadlineReason,
  entries: readonly Entry[],
): Headline | null {
  const found = headlineByRule(entries.filter(accepts[reason]));
  return found && { ...found, beside: besideOf(found.lead, entries) };
}

/** The numbers of the best kind there are any of, those stated by somebody before those worked out. */
function bestKind(values: readonly Entry[]): Entry[] {
  const of = (indicators: readonly string[], forAll: boolean) =>
    indicators.map((indicator) =>
      values.filter(
        (entry) =>
          entry.indicator.id === indicator && (entry.observation.segment === EVERYONE) === forAll,
      ),
    );
  const kinds = [of(SHARES, true), of(SHARES, false), of(COUNTS, true)].flat();
  const kind = kinds.find(({ length }) => length > 0) ?? [];
  const stated = kind.filter(({ observation }) => observation.status !== 'computed');
  return stated.length > 0 ? stated : kind;
}

function isOfItsTime(one: Entry, lead: Entry): boolean {
  if (one.source.id === lead.source.id) return false;
  const isBareYear = !isExact(one.observation.period) && yearOf(one) === yearOf(lead);
  const apart = Math.abs(Date.parse(lastDayOf(one)) - Date.parse(lastDayOf(lead))) / DAY;
  return isBareYear || apart <= ABOUT;
}

/** Whether a period is a month or a day, and no longer time in which a value may stand anywhere. */
export function isExact(period: string): boolean {
  const precision = parsePeriod(period)?.precision;
  return precision === 'month' || precision === 'day';
}

function yearOf(entry: Entry): string {
  return lastDayOf(entry).slice(0, 4);
}

function byEnd(a: Entry, b: Entry): number {
  return inOrder(lastDayOf(a), lastDayOf(b)) || compareEntries(a, b);
}
