import { isAmount, read, type Reading } from '../rules/read.ts';
import type { RuleRows } from '../rules/rule-types.ts';
import type { Bracket } from '../schema/index.ts';
import type { Refusal } from './case-types.ts';

/** The rule of the income brackets of self-employed members. */
export const BRACKETS = { brackets: ['bpu/brackets', 'brackets'] } as const;

/** The bracket an income falls into; an income between two brackets belongs to the lower one. */
export function bracketOf(
  rules: RuleRows,
  income: number,
  month: string,
): { ok: true; bracket: Bracket; index: number; basis: string; rules: string[] } | Refusal {
  if (!isAmount(income)) return { ok: false, reason: 'amount', given: income };
  const reading = bracketsFor(rules, month);
  if (!reading.ok) return reading;
  const { basis, rules: refs } = reading;
  const { brackets } = reading.values;
  const index = brackets.findLastIndex((bracket) => bracket.from <= income);
  const bracket = brackets[index];
  return bracket
    ? { ok: true, bracket, index, basis, rules: refs }
    : { ok: false, reason: 'amount', given: income };
}

/** All brackets in force for a month. */
export function bracketsFor(rules: RuleRows, month: string): Reading<typeof BRACKETS> | Refusal {
  return read(rules, month, BRACKETS);
}
