import type { BenefitLine, Calculator, Case, Line, Refusal, RuleRows } from '../benefits/index.ts';
import type { Locale, RuleRow } from '../schema/index.ts';

/** A row of a rule as a page holds it; `printed` is its value in the page's language, if it has one. */
export type HeldRow = [
  from: string,
  to: string | null,
  value: RuleRow['value'],
  basis: string,
  printed: string,
];

/** A rule as a page holds it: its label, the number of its source on the page, its rows. */
export type HeldRule = [label: string, source: number, rows: HeldRow[]];

/** All that a calculator needs beside its form, in one language; it stands in the page as JSON. */
export interface Desk {
  locale: Locale;
  /** The day for which the page's sources are described, `YYYY-MM-DD`. */
  date: string;
  texts: Record<string, string>;
  rules: Record<string, HeldRule>;
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

/** What is to be said beside the numbers. */
export type Remark =
  | { say: 'unmet'; rule: string }
  | { say: 'limits'; least: number; most: number }
  | { say: 'noLimits'; why: Refusal }
  | { say: 'taxNote'; amount: number; when: string };

/** The answer of a calculator, the same for all of them. */
export type Outcome =
  | {
      ok: true;
      sums: [Sum, ...Sum[]];
      remarks: Remark[];
      workers?: { wage: number; total: number }[];
    }
  | Refusal;

/** Computes the answer of one calculator. */
export type OutcomeOf<C extends Calculator> = (rules: RuleRows, given: Case<C>) => Outcome;

/** The outcome of a computation with one list of lines. */
export function outcomeOf(
  result: { ok: true; lines: (Line | BenefitLine)[]; total: number; unmet?: string[] } | Refusal,
  label: string,
): Outcome {
  if (!result.ok) return result;
  const { lines, total, unmet = [] } = result;
  return {
    ok: true,
    sums: [{ lines, total, label }],
    remarks: unmet.map((rule) => ({ say: 'unmet', rule })),
  };
}
