import { badNumber, read } from '../../../rules/read.ts';
import type { Refusal, RuleRows } from '../../../rules/types.ts';

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
  const ref = 'jp/age';
  const rows = rules.rowsOf(ref);
  if (!rows) return { ok: false, reason: 'unknown-rule', rule: ref };
  const ages = rows.flatMap(({ value }) => (value.unit === 'years-of-age' ? [value.value] : []));
  for (let age = Math.min(...ages); age <= Math.max(...ages); age += 1) {
    const year = born + age;
    const found = read(rules, `${year}-12-31`, { age: [ref, 'years-of-age'] });
    if (!found.ok) return found;
    if (age >= found.values.age)
      return { ok: true, age, year, rules: found.rules, basis: found.basis };
  }
  return { ok: false, reason: 'unknown-rule', rule: ref };
}
