import type { RuleSubset } from '../../rules/subset.ts';
import type { RuleRows } from '../../rules/rule-types.ts';
import type { Locale } from '../../schema/index.ts';
import type { Benefit, BenefitLine, Line, OpenQuestion, Refusal } from '../case-types.ts';
import type { FormWords } from './words.ts';

/** What a calculator reckons with: it travels as JSON. */
export interface CaseRules {
  /** The day for which the page's sources are described, `YYYY-MM-DD`. */
  date: string;
  rules: RuleSubset;
}

/** The same with what the page it stands in says already, in its language. */
export interface FormDesk extends CaseRules {
  locale: Locale;
  /** A text by its name, with names in braces to be filled in. */
  text: (name: string) => string;
  /** Name of a rule, as the page's list of sources gives it. */
  label: (ref: string) => string;
  /** Name of a field, and the id by which a link leads to it. */
  field: (name: string) => { label: string; id: string };
}

/** Lines that add up to a total, and what to call it. */
export interface Sum {
  /** Text above the lines; the period where there is none. */
  heading?: string;
  lines: (Line | BenefitLine)[];
  total: number;
  /** Name of the text for the total. */
  label: string;
}

/** What is to be said beside the numbers, as HTML. @param when the day or month of the result */
export type Remark = (words: FormWords, when: string) => string;

/** The result of a calculator, the same for all of them. */
export interface Answer {
  ok: true;
  sums: [Sum, ...Sum[]];
  /** Questions left open that decide something. */
  open: OpenQuestion[];
  remarks: Remark[];
  /** The day whose rules were read, where the case does not name it. */
  when?: string;
}
export type Outcome = Answer | Refusal;

/**
 * What a form was told, by the names of its fields. Each has been read in the type that the case of its
 * calculator declares, and a form only gives it to its own.
 */
export type CaseValues = Readonly<Record<string, unknown>>;

/** Computes the answer of a calculator to a case of its own. */
export type OutcomeOf<K> = (rules: RuleRows, given: K) => Outcome;

/** The outcome of a computation with one list of lines. */
export function outcomeOf(
  result:
    { ok: true; lines: (Line | BenefitLine)[]; total: number; open: OpenQuestion[] } | Refusal,
  label: string,
  ...remarks: Remark[]
): Outcome {
  if (!result.ok) return result;
  const { lines, total, open } = result;
  return { ok: true, sums: [{ lines, total, label }], open, remarks };
}

/** What the total of a benefit is called: with scholarships, or for a whole loss, it is the most there can be. */
export function totalLabel(result: Benefit): 'most' | 'all' {
  return result.ok &&
    (result.lines.some(({ item }) => item === 'scholarship') ||
      result.open.some(({ says }) => says === 'loss'))
    ? 'most'
    : 'all';
}

/** The month or day for which a case reads its rules. */
export function whenOf(given: object): string {
  const { month, date } = given as { month?: string; date?: string };
  return month ?? date ?? '';
}
