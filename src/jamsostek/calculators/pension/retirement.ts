import { isDay } from '../../../rules/days.ts';
import { badNumber, read } from '../../../rules/read.ts';
import type { RuleRows } from '../../../rules/rule-types.ts';
import type { Refusal } from '../../case-types.ts';
import { bounds, type PensionCase } from './case.ts';
import { needs } from './needs.ts';

const [FIRST_YEAR, LAST_YEAR] = [1900, 2100];

/** Retirement age by year of birth, and the year in which it is reached. */
export type Retirement =
  { ok: true; age: number; year: number; rules: string[]; basis: string } | Refusal;

/**
 * The age at which someone may retire (JP), which rises over the years: the first one that they
 * reach while it is in force, all birthdays taken to be the last day of a year. Who had reached it
 * before the programme began is refused.
 * @param born year of birth
 * @example retirement(rules, 1969) // 60, in 2029
 */
export function retirement(rules: RuleRows, born: number): Retirement {
  const wrong = badNumber('born', born, FIRST_YEAR, LAST_YEAR);
  if (wrong) return wrong;
  const [ref] = needs.age;
  const rows = rules.rowsOf(ref);
  if (!rows) return { ok: false, reason: 'unknown-rule', rule: ref };
  const ages = rows.flatMap(({ value }) => (value.unit === 'years-of-age' ? [value.value] : []));
  for (let age = Math.min(...ages); age <= Math.max(...ages); age += 1) {
    const year = born + age;
    const found = read(rules, `${year}-12-31`, { age: needs.age });
    if (!found.ok) return found;
    if (age >= found.values.age)
      return { ok: true, age, year, rules: found.rules, basis: found.basis };
  }
  return { ok: false, reason: 'unknown-rule', rule: ref };
}

/** The age with the year in which it is reached, where it is. */
export type Reached = Extract<Retirement, { ok: true }>;

/** The day the pension starts and, by the year of birth, the age; who is too young then is refused. */
export function startOf(
  rules: RuleRows,
  { born = NaN, date, event }: PensionCase,
): { ok: true; date: string; reached: Reached | null } | Refusal {
  if (event !== 'retirement') {
    const day = date ?? '';
    return isDay(day)
      ? { ok: true, date: day, reached: null }
      : { ok: false, reason: 'date', given: day };
  }
  const wrong = badNumber('born', born, ...bounds.born);
  if (wrong) return wrong;
  const reached = retirement(rules, born);
  if (date === undefined) {
    if (reached.ok) return { ok: true, date: `${reached.year}-12-31`, reached };
    // Whoever reached the age before there was a pension tells the day.
    return reached.reason === 'no-rule' ? { ok: false, reason: 'date', given: '' } : reached;
  }
  const limit = read(rules, date, { age: needs.age });
  if (!limit.ok) return limit;
  if (Number(date.slice(0, 4)) - born < limit.values.age && reached.ok) {
    const { basis, year } = reached;
    return {
      ok: false,
      reason: 'not-yet',
      says: 'pension',
      rule: needs.age[0],
      basis,
      from: `${year}`,
    };
  }
  // Whoever reached the age before there was a pension has no year of reaching it.
  return { ok: true, date, reached: reached.ok ? reached : null };
}
