import { isBound, UNSTATED } from './compare.ts';
import { compareEnds, endYearOf, isExact, isOwnSum, lastDayOf, newestEntry } from './newest.ts';
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
export const SHARES: readonly string[] = ['coverage', 'coverage-by-domicile'];
const COUNTS: readonly string[] = ['active-participants-by-province'];

/** What the page of a place can open with, best first. */
export const OPENING_INDICATORS: readonly string[] = [...SHARES, ...COUNTS];

/** Values of different sources that end no more days apart than this are of about one time: one month. */
const ABOUT = 31;
const DAY = 86_400_000;

/**
 * The headline of a place: of the best kind of number it has, the newest we hold, which is the one whose
 * period ends last. A value with a month or a day leads over one of the same year without. What we worked
 * out ourselves leads only where nobody states a number.
 * @param entries observations of one place that nothing superseded; a bound among them is no value
 * @returns null where there is no number to open with
 */
export function headlineByRule(entries: readonly Entry[]): Headline | null {
  const candidates = bestKind(entries.filter((entry) => !isBound(entry)));
  const lead = newestEntry(candidates);
  return lead && { lead, beside: besideOf(lead, entries) };
}

/** What other sources say of about the time of a value, and say differently; none is worked out by us. */
export function besideOf(lead: Entry, entries: readonly Entry[]): Entry[] {
  return entries
    .filter(
      (one) =>
        !isBound(one) &&
        !isOwnSum(one) &&
        one.indicator.id === lead.indicator.id &&
        one.observation.segment === lead.observation.segment &&
        isOfItsTime(one, lead) &&
        !agree(one.quantity, lead.quantity),
    )
    .toSorted(compareEnds);
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
  const stated = kind.filter((one) => !isOwnSum(one));
  return stated.length > 0 ? stated : kind;
}

/**
 * Values of the kind a page opens with that end after the one it opens with, in order of the day they end:
 * while there is one, that number is not the newest. A bound and what we worked out are among them.
 */
export function laterThan(lead: Entry, entries: readonly Entry[]): Entry[] {
  const kinds = SHARES.includes(lead.indicator.id) ? SHARES : COUNTS;
  const isForAll = lead.observation.segment === EVERYONE;
  return entries
    .filter(
      (one) =>
        kinds.includes(one.indicator.id) &&
        (one.observation.segment === EVERYONE) === isForAll &&
        lastDayOf(one) > lastDayOf(lead),
    )
    .toSorted(compareEnds);
}

/** Why a later number does not lead: what it lacks. */
export type PassedOver = 'bound' | 'own-sum' | 'no-month' | HeadlineReason | 'base-unclear';

/**
 * What a later number lacks that the one it stands behind has: first what the rule asks, then what the
 * reason of an editor asks.
 * @returns null where nothing of that kind tells them apart
 */
export function passedOverFor(later: Entry, because: HeadlineReason | null): PassedOver | null {
  if (isBound(later)) return 'bound';
  if (isOwnSum(later)) return 'own-sum';
  if (because && !accepts[because](later)) {
    return because === 'base-defined' && later.population?.wordOnly ? 'base-unclear' : because;
  }
  return isExact(later.observation.period) ? null : 'no-month';
}

function isOfItsTime(one: Entry, lead: Entry): boolean {
  if (one.source.id === lead.source.id) return false;
  const isBareYear = !isExact(one.observation.period) && endYearOf(one) === endYearOf(lead);
  const apart = Math.abs(Date.parse(lastDayOf(one)) - Date.parse(lastDayOf(lead))) / DAY;
  return isBareYear || apart <= ABOUT;
}
