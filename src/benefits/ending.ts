import type { Program } from '../schema/index.ts';
import { dayAfter, daysBetween } from './days.ts';

/** A rule that ends without another row following on. */
export interface EndingRule {
  /** `program/rule`. */
  ref: string;
  /** Position of its last row. */
  row: number;
  /** Last day it applies. */
  to: string;
  /** Days from the date asked to that day; zero: it is the last one. */
  days: number;
}

/** How many days ahead the end of a rule is announced. */
export const NOTICE_DAYS = 60;

/**
 * The rules of `data/` in force on `date` that end within `days` days and that no row follows, the
 * first to end first. Derived rules end with those they are computed from and are not listed.
 * @example endingRules(programs, '2026-11-22', 60) // bpu/discount, 2026-12-31
 */
export function endingRules(
  programs: readonly Program[],
  date: string,
  days: number = NOTICE_DAYS,
): EndingRule[] {
  const endings = programs.flatMap((program) =>
    program.rules.flatMap(({ id, rows }): EndingRule[] => {
      const row = rows.findIndex(({ from, to }) => from <= date && to !== null && date <= to);
      const to = rows[row]?.to;
      if (!to || rows.some(({ from }) => from === dayAfter(to))) return [];
      const left = daysBetween(date, to);
      return left <= days ? [{ ref: `${program.id}/${id}`, row, to, days: left }] : [];
    }),
  );
  return endings.toSorted((a, b) => a.days - b.days);
}
