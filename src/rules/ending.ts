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
const NOTICE_DAYS = 60;

/** A rule that has ended and that no other row follows. */
export type EndedRule = Pick<EndingRule, 'ref' | 'row' | 'to'>;

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
  return endsOf(programs, (from, to) => from <= date && date <= to)
    .map((end) => ({ ...end, days: daysBetween(date, end.to) }))
    .filter((end) => end.days <= days)
    .toSorted((a, b) => a.days - b.days);
}

/**
 * The rules of `data/` that ended at most `days` days before `date` without a row to follow, in the
 * order of the data.
 * @example endedRules(programs, '2027-01-01', 60) // bpu/discount, 2026-12-31
 */
export function endedRules(
  programs: readonly Program[],
  date: string,
  days: number = NOTICE_DAYS,
): EndedRule[] {
  return endsOf(programs, (_, to) => to < date && daysBetween(to, date) <= days);
}

/** The chosen rows that end, those left out that another row follows the next day. */
function endsOf(
  programs: readonly Program[],
  isChosen: (from: string, to: string) => boolean,
): EndedRule[] {
  return programs.flatMap((program) =>
    program.rules.flatMap(({ id, rows }) =>
      rows.flatMap(({ from, to }, row) =>
        to === null || !isChosen(from, to) || rows.some((one) => one.from === dayAfter(to))
          ? []
          : [{ ref: `${program.id}/${id}`, row, to }],
      ),
    ),
  );
}
