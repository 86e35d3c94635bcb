import { rowOn } from '../rules/rows.ts';
import type { RuleRows } from '../rules/rule-types.ts';

/** The wage of every example that has one. */
export const EXAMPLE_WAGE = ['employer/example-wage', 'rupiah'] as const;

/** What worked examples are made from: the day of the site, and what the law fixes on it. */
export interface ExampleDay {
  /** `YYYY-MM-DD` */
  date: string;
  /** `YYYY-MM` */
  month: string;
  rules: RuleRows;
  /** Monthly wage of the official example, whole rupiah. */
  wage: number;
  /**
   * The number of a rule on the day, or on another.
   * @throws Error if the rule is unknown or no number
   */
  at: (ref: string, day?: string) => number;
}

/** The examples' day. A rule that has ended still makes a question, whose answer then says so. */
export function exampleDay(rules: RuleRows, date: string): ExampleDay {
  const at: ExampleDay['at'] = (ref, day = date) => {
    const rows = rules.rowsOf(ref) ?? [];
    const value = (rowOn(rows, day) ?? rows.at(-1))?.value;
    if (value && 'value' in value && typeof value.value === 'number') return value.value;
    throw new Error(`The rule ${ref} holds no number for a worked example.`);
  };
  return { date, month: date.slice(0, 7), rules, wage: at(EXAMPLE_WAGE[0]), at };
}
