import type { RuleRow } from '../schema/index.ts';
import { firstDay, isDay, isMonth } from './days.ts';
import { joinBasis, type InputValue } from './derive.ts';
import { neighbours, rowOn } from './rows.ts';
import type { NeededRule, RuleRows, Unread } from './rule-types.ts';

/** The rules of one reading, each under a name. */
export type WantedRules = Readonly<Record<string, NeededRule>>;

/** What was read: a value for each name, and where all of them come from. */
export type Reading<W extends WantedRules> = {
  ok: true;
  values: { [K in keyof W]: InputValue<W[K][1]> };
  basis: string;
  rules: string[];
};

/**
 * The values in force, or the reason why one of them has none.
 * @param when `YYYY-MM`, the month a contribution is paid for, or `YYYY-MM-DD`, the day of an event
 * @throws TypeError if the data gives a rule another unit (`programProblems` reports that first)
 */
export function read<const W extends WantedRules>(
  rules: RuleRows,
  when: string,
  wanted: W,
): Reading<W> | Unread {
  const values: Record<string, unknown> = {};
  const bases: string[] = [];
  for (const [name, [ref, unit]] of Object.entries(wanted)) {
    const row = rowFor(rules, ref, when);
    if ('ok' in row) return row;
    if (row.value.unit !== unit) throw new TypeError(`Rule ${ref} is not in ${unit}.`);
    values[name] = row.value.unit === 'window' ? null : row.value.value;
    bases.push(row.basis);
  }
  return {
    ok: true,
    values: values as Reading<W>['values'],
    basis: joinBasis(bases),
    rules: Object.values(wanted).map(([ref]) => ref),
  };
}

/** The row of a rule for a month or a day, or the reason why there is none. */
export function rowFor(rules: RuleRows, ref: string, when: string): RuleRow | Unread {
  const monthly = isMonth(when);
  if (!monthly && !isDay(when))
    return { ok: false, reason: when.length === 10 ? 'date' : 'month', given: when };
  const rows = rules.rowsOf(ref);
  if (!rows) return { ok: false, reason: 'unknown-rule', rule: ref };
  const date = monthly ? firstDay(when) : when;
  const row = rowOn(rows, date);
  if (row) return row;
  const refusal = { ok: false, reason: 'no-rule', rule: ref, month: when.slice(0, 7) } as const;
  return { ...refusal, ...(monthly ? {} : { date }), ...neighbours(rows, date) };
}

/** The refusal of a month not written `YYYY-MM`; null for a sound one. */
export function badMonth(month: string): Unread | null {
  return isMonth(month) ? null : { ok: false, reason: 'month', given: month };
}

/** The refusal of a day not written `YYYY-MM-DD`, or that does not exist; null for a sound one. */
export function badDay(date: string): Unread | null {
  return isDay(date) ? null : { ok: false, reason: 'date', given: date };
}

/** Ten trillion: far above any wage or contract, and eighty times as much is still exact. */
export const MOST_RUPIAH = 10_000_000_000_000;

/** Whether `amount` can be an income, a wage or a contract value: whole rupiah, not negative. */
export function isAmount(amount: number): boolean {
  return Number.isSafeInteger(amount) && amount >= 0 && amount <= MOST_RUPIAH;
}

/** The refusal of the first amount that is none; null if all are. */
export function badAmount(...amounts: number[]): Unread | null {
  const given = amounts.find((amount) => !isAmount(amount));
  return given === undefined ? null : { ok: false, reason: 'amount', given };
}

/** The refusal of a whole number outside its bounds; null if it is inside. */
export function badNumber(
  field: string,
  given: number,
  least: number,
  most: number,
): Unread | null {
  return Number.isInteger(given) && given >= least && given <= most
    ? null
    : { ok: false, reason: 'number', field, given, least, most };
}

/** The same for a number that may not have been told: then there is nothing to refuse. */
export function badTold(
  field: string,
  given: number | undefined,
  least: number,
  most: number,
): Unread | null {
  return given === undefined ? null : badNumber(field, given, least, most);
}

/** Fifty years in months: nobody works, is a member or pays contributions for longer. */
export const WORKING_LIFE = 600;

/** The refusal of more months of something than of membership; null where either is not told. */
export function tooLong(
  field: string,
  months: number | undefined,
  member: number | undefined,
): Unread | null {
  return months !== undefined && member !== undefined && months > member
    ? { ok: false, reason: 'too-long', field, most: member }
    : null;
}

/** The refusal of a percentage with too many decimals or outside its bounds; null if it is sound. */
export function badPercent(field: string, given: number, least = 0, most = 100): Unread | null {
  const steps = given * 10_000;
  const fine = Math.abs(steps - Math.round(steps)) < 1e-6;
  return fine && given >= least && given <= most
    ? null
    : { ok: false, reason: 'number', field, given, least, most };
}
