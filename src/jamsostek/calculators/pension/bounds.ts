import { addMonths } from '../../../rules/add-months.ts';
import { dayAfter } from '../../../rules/days.ts';
import { tooLong } from '../../../rules/read.ts';
import type { RuleRows } from '../../../rules/rule-types.ts';
import type { Refusal } from '../../case-types.ts';
import type { PensionCase } from './case.ts';
import { needs } from './needs.ts';

const YEAR = 12;

/** A wage ceiling with the days it is in force. */
export interface Ceiling {
  amount: number;
  from: string;
  to: string | null;
  basis: string;
  rules: string[];
}

/** The refusal of more months than there have been, or of more contributions than membership. */
export function impossibleMonths(
  rules: RuleRows,
  { event, contributionMonths, membershipMonths }: PensionCase,
  date: string,
  years: number,
  last: string,
): Refusal | null {
  const since = sinceOf(rules);
  const most = monthsBetween(since, dayAfter(date < last ? date : last));
  const told: [field: string, months: number | undefined][] = [
    ['contributionMonths', contributionMonths],
    ['membershipMonths', event === 'retirement' ? undefined : membershipMonths],
  ];
  for (const [field, months] of told)
    if (months !== undefined && months > most) {
      const first = firstPension(rules, years).slice(0, 7);
      return { ok: false, reason: 'programme-age', field, most, since, first };
    }
  return event === 'retirement'
    ? null
    : tooLong('contributionMonths', contributionMonths, membershipMonths);
}

/** The day the programme began. */
const sinceOf = (rules: RuleRows) => rules.rowsOf(needs.rate[0])?.[0]?.from ?? '';

/** The first day on which anybody can have paid for as many years as a monthly pension takes. */
export function firstPension(rules: RuleRows, years: number): string {
  return addMonths(sinceOf(rules), years * YEAR);
}

/**
 * The last day for which contributions can be paid: the end of the year in which the age is reached,
 * and of those by which work may go on; for other events there is none.
 */
export function lastYear(
  rules: RuleRows,
  { event }: PensionCase,
  reached: { year: number } | null,
): string {
  if (event !== 'retirement') return '9999-12-31';
  const value = rules.rowsOf(needs.deferral[0])?.[0]?.value;
  const more = value?.unit === 'years' ? value.value : 0;
  // Whoever reached the age before the programme began had no longer than those who did so then.
  return `${String((reached?.year ?? Number(sinceOf(rules).slice(0, 4))) + more)}-12-31`;
}

/** Whole months between two days. @example monthsBetween('2015-07-01', '2030-07-01') // 180 */
function monthsBetween(from: string, to: string): number {
  const [a = 0, b = 0] = [from, to].map(
    (day) => Number(day.slice(0, 4)) * YEAR + Number(day.slice(5, 7)),
  );
  return b - a - (to.slice(8) < from.slice(8) ? 1 : 0);
}

/** The highest ceiling until a day, where a wage lies above it; null where it does not. */
export function ceilingFor(rules: RuleRows, wage: number, date: string): Ceiling | null {
  const [ref] = needs.ceiling;
  let highest: Ceiling | null = null;
  for (const { from, to, value, basis } of rules.rowsOf(ref) ?? [])
    if (from <= date && value.unit === 'rupiah' && value.value > (highest?.amount ?? 0))
      highest = { amount: value.value, from, to, basis, rules: [ref] };
  return highest && wage > highest.amount ? highest : null;
}
