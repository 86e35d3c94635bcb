import type { RuleRecord, RuleRow, RuleValue } from '../schema/index.ts';
import { dayAfter } from './days.ts';

/** The row of `rows` in force on `date`, or null. Both ends of a row belong to it. */
export function rowOn(rows: readonly RuleRow[], date: string): RuleRow | null {
  return rows.find((row) => row.from <= date && (row.to === null || date <= row.to)) ?? null;
}

/** The rows on either side of a date on which none is in force; `rows` are oldest first. */
export function neighbours(
  rows: readonly RuleRow[],
  date: string,
): Record<'last' | 'next', RuleRow | null> {
  return {
    last: rows.findLast((row) => row.to !== null && row.to < date) ?? null,
    next: rows.find((row) => row.from > date) ?? null,
  };
}

/** What is wrong with a row of a rule; `row` counts from 0. Printing is the checker's business. */
export type RowProblem =
  /** The row ends before it starts. */
  | { problem: 'ends-before-start'; row: number; from: string; to: string }
  /** The row starts before the row above it. */
  | { problem: 'out-of-order'; row: number; from: string; previousFrom: string }
  /** The row starts while the row above it still applies; `previousTo` null: the one above never ends. */
  | { problem: 'overlap'; row: number; from: string; previousTo: string | null }
  /** A contribution is dated by the month paid for, and this row starts inside a month. */
  | { problem: 'starts-inside-month'; row: number; from: string }
  /** A contribution is dated by the month paid for, and this row ends inside a month. */
  | { problem: 'ends-inside-month'; row: number; to: string }
  /** The unit differs from that of the first row, so the row cannot follow it. */
  | { problem: 'other-unit'; row: number; unit: string; expected: string }
  /** The income brackets of the row do not start at 0, do not rise, overlap, or one is open too early. */
  | { problem: 'brackets'; row: number; bracket: number }
  /** The slices of the row do not rise, or another one than the last is without an upper end. */
  | { problem: 'tiers'; row: number; tier: number }
  /** A rate has more decimals than the row says that the law prints, so it cannot be printed. */
  | { problem: 'decimals'; row: number; value: number; decimals: number };

/** Everything wrong with the rows of a rule; an empty list if they can be relied upon. */
export function rowProblems(rule: RuleRecord): RowProblem[] {
  const monthly = rule.kind === 'contribution' || rule.kind === 'bracket';
  const unit = rule.rows[0]?.value.unit ?? '';
  return rule.rows.flatMap((row, index) => {
    const problems: RowProblem[] = [];
    const above = rule.rows[index - 1];
    if (row.to !== null && row.to < row.from)
      problems.push({ problem: 'ends-before-start', row: index, from: row.from, to: row.to });
    if (above && row.from <= above.from)
      problems.push({
        problem: 'out-of-order',
        row: index,
        from: row.from,
        previousFrom: above.from,
      });
    else if (above && (above.to === null || row.from <= above.to))
      problems.push({ problem: 'overlap', row: index, from: row.from, previousTo: above.to });
    if (monthly && !row.from.endsWith('-01'))
      problems.push({ problem: 'starts-inside-month', row: index, from: row.from });
    if (monthly && row.to !== null && !dayAfter(row.to).endsWith('-01'))
      problems.push({ problem: 'ends-inside-month', row: index, to: row.to });
    if (row.value.unit !== unit)
      problems.push({
        problem: 'other-unit',
        row: index,
        unit: row.value.unit,
        expected: unit,
      });
    const bracket = misplacedBracket(row);
    if (bracket !== null) problems.push({ problem: 'brackets', row: index, bracket });
    const tier = misplacedTier(row);
    if (tier !== null) problems.push({ problem: 'tiers', row: index, tier });
    const hidden = hiddenDecimals(row.value);
    if (hidden) problems.push({ problem: 'decimals', row: index, ...hidden });
    return problems;
  });
}

/**
 * The first rate of a value that has more decimals than the law is said to print, with how many those
 * are; null where there is none.
 * @example hiddenDecimals({ unit: 'percent', value: 0.888, decimals: 2 }) // { value: 0.888, decimals: 2 }
 */
export function hiddenDecimals(value: RuleValue): { value: number; decimals: number } | null {
  if (!('decimals' in value)) return null;
  const { decimals } = value;
  const rates = value.unit === 'percent' ? [value.value] : value.value.map((tier) => tier.percent);
  const hidden = rates.find((rate) => Number(rate.toFixed(decimals)) !== rate);
  return hidden === undefined ? null : { value: hidden, decimals };
}

/** Position of the first bracket that breaks the order, or null. */
function misplacedBracket(row: RuleRow): number | null {
  if (row.value.unit !== 'brackets') return null;
  const brackets = row.value.value;
  const index = brackets.findIndex((bracket, i) => {
    const above = brackets[i - 1];
    if (bracket.to !== null && bracket.to < bracket.from) return true;
    if (!above) return bracket.from !== 0;
    return above.to === null || bracket.from <= above.to || bracket.base <= above.base;
  });
  return index === -1 ? null : index;
}

/** Position of the first slice that breaks the order, or null. */
function misplacedTier(row: RuleRow): number | null {
  if (row.value.unit !== 'tiers') return null;
  const tiers = row.value.value;
  const index = tiers.findIndex(({ upTo }, i) => {
    if (upTo === null) return i < tiers.length - 1;
    return i === tiers.length - 1 || upTo <= (tiers[i - 1]?.upTo ?? 0);
  });
  return index === -1 ? null : index;
}
