import { refsIn } from '../../rules/needs.ts';
import type { RuleRows } from '../../rules/rule-types.ts';
import type { CalculatorFolder } from '../calculator.ts';
import { askedOf, fieldsIn, queryOfCase, type CaseOf, type Field, type Fields } from '../case.ts';
import { EXAMPLE_WAGE, exampleDay, type ExampleDay } from '../example.ts';
import type { Outcome } from '../form/form-types.ts';
import { accident } from './accident/index.ts';
import { construction } from './construction/index.ts';
import { death } from './death/index.ts';
import { employee } from './employee/index.ts';
import { employer } from './employer/index.ts';
import { jobLoss } from './job-loss/index.ts';
import { migrant } from './migrant/index.ts';
import { pension } from './pension/index.ts';
import { savings } from './savings/index.ts';
import { selfEmployed } from './self-employed/index.ts';

/**
 * Every calculator by the page it stands on, in the order in which it stands there, under the name of
 * its folder. A new one is named here and nowhere else.
 */
const onPages = {
  contributions: { 'self-employed': selfEmployed, employee, employer, construction, migrant },
  benefits: { death, accident, 'job-loss': jobLoss, savings, pension },
} as const;

const folders = { ...onPages.contributions, ...onPages.benefits };

export type Calculator = keyof typeof folders;
export type CalculatorPage = keyof typeof onPages;

/** A filled-in calculator; it is the question of its function. */
export type Case<C extends Calculator> = CaseOf<(typeof folders)[C]['fields']>;

/** All that is told of each calculator. */
export const calculators: { [C in Calculator]: CalculatorFolder<(typeof folders)[C]['fields']> } =
  folders;

/** Names of all calculators, by which their folders are found; in the order of their pages. */
export const calculatorNames = Object.keys(folders) as Calculator[];

/** The calculators of each page, in the order in which they stand. */
export const calculatorPages = Object.fromEntries(
  Object.entries(onPages).map(([page, held]) => [page, Object.keys(held)]),
) as unknown as Record<CalculatorPage, readonly Calculator[]>;

/** Every rule a calculator may read, for any case it may be given. */
export function rulesReadBy(calculator: Calculator): string[] {
  return refsIn(...calculators[calculator].needs);
}

/** The fields of a calculator in the order of its form. */
export function fieldsOf(calculator: Calculator): Field[] {
  const declared: Fields = calculators[calculator].fields;
  return fieldsIn(declared);
}

/** The fields that a case asks for, as far as it was told. */
export function askedIn(calculator: Calculator, given: Record<string, unknown>): Field[] {
  return askedOf(fieldsOf(calculator), given);
}

/**
 * A case as search parameters, in the order of its fields; what is absent is left out.
 * @example caseToQuery('employee', { wage: 3_000_000, month: '2026-11', riskClass: 'low', size: 'micro' }).toString() // 'wage=3000000&month=2026-11&riskClass=low&size=micro'
 */
export function caseToQuery<C extends Calculator>(calculator: C, given: Case<C>): URLSearchParams {
  return queryOfCase(calculators[calculator].fields, given);
}

/**
 * Worked examples of each calculator. What the law fixes (lengths of contracts, the wage and contract
 * of official examples) comes from the rules of the date; each has a kind of work in
 * `exampleStrings`, and leaves nothing open.
 * @throws Error if one of those rules is unknown or no number
 */
export function examplesOf<C extends Calculator>(
  calculator: C,
  rules: RuleRows,
  date: string,
): readonly [Case<C>, ...Case<C>[]] {
  return calculators[calculator].examples(exampleDay(rules, date));
}

/** The answer of any calculator; the build asks here, a browser loads only the one it needs. */
export function outcomeFor<C extends Calculator>(
  calculator: C,
  rules: RuleRows,
  given: Case<C>,
): Outcome {
  return calculators[calculator].outcome(rules, given);
}

/** Rules that the examples are made from: those they ask for when they are made. */
export const exampleRules: readonly string[] = (() => {
  const asked = new Set<string>();
  const note = <T>(ref: string, answer: T): T => {
    asked.add(ref);
    return answer;
  };
  // Whatever the rules say, the examples ask for the same ones.
  const day: ExampleDay = {
    date: '2026-01-01',
    month: '2026-01',
    rules: { rowsOf: (ref) => note(ref, null) },
    wage: note(EXAMPLE_WAGE[0], 1),
    at: (ref) => note(ref, 1),
  };
  for (const name of calculatorNames) calculators[name].examples(day);
  return [...asked];
})();
