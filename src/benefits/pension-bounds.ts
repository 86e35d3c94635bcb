import { addMonths } from './add-months.ts';
import { dayAfter } from './days.ts';
import { tooLong } from './read.ts';
import type { PensionQuestion } from './pension.ts';
import type { Refusal, RuleRows } from './types.ts';

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
  { event, contributionMonths, membershipMonths }: PensionQuestion,
  date: string,
  years: number,
): Refusal | null {
  const since = rules.rowsOf('jp/accrual-rate')?.[0]?.from ?? date;
  const most = monthsBetween(since, dayAfter(date));
  const told: [field: string, months: number | undefined][] = [
    ['contributionMonths', contributionMonths],
    ['membershipMonths', event === 'retirement' ? undefined : membershipMonths],
  ];
  for (const [field, months] of told)
    if (months !== undefined && months > most) {
      const first = addMonths(since, years * YEAR).slice(0, 7);
      return { ok: false, reason: 'programme-age', field, most, since, first };
    }
  return event === 'retirement'
    ? null
    : tooLong('contributionMonths', contributionMonths, membershipMonths);
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
  const ref = 'jp/ceiling';
  let highest: Ceiling | null = null;
  for (const { from, to, value, basis } of rules.rowsOf(ref) ?? [])
    if (from <= date && value.unit === 'rupiah' && value.value > (highest?.amount ?? 0))
      highest = { amount: value.value, from, to, basis, rules: [ref] };
  return highest && wage > highest.amount ? highest : null;
}
