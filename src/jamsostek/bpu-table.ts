import { totalOf } from '../rules/money.ts';
import type { RuleRows } from '../rules/rule-types.ts';
import type { Bracket } from '../schema/index.ts';
import { bracketsFor } from './brackets.ts';
import {
  bpuContribution,
  discountFor,
  type Discount,
} from './calculators/self-employed/compute.ts';
import type { Line, Refusal, Sector } from './case-types.ts';

/** One bracket with what it costs in a month, whole rupiah. */
export interface BpuTableRow {
  bracket: Bracket;
  /** JKK and JKM at the normal rate. */
  normal: number;
  /** JKK and JKM with the discount; null in a month without one. */
  discounted: number | null;
  /** Old-age savings, which are voluntary and never discounted. */
  jht: number;
}

export type BpuTable =
  | { ok: true; month: string; sector: Sector; discount: Discount | null; rows: BpuTableRow[] }
  | Refusal;

/**
 * Every bracket with its normal, discounted and JHT amount. The discounted amounts end with
 * `discount.lastDay`; the others have no end set.
 */
export function bpuTable(rules: RuleRows, month: string, sector: Sector): BpuTable {
  const reading = bracketsFor(rules, month);
  if (!reading.ok) return reading;
  const cut = discountFor(rules, sector, month);
  if (!cut.ok) return cut;
  const rows: BpuTableRow[] = [];
  for (const bracket of reading.values.brackets) {
    const question = { income: bracket.from, month, sector, jht: true };
    const now = bpuContribution(rules, question);
    if (!now.ok) return now;
    // What the state pays is never discounted: the normal rate.
    const full = bpuContribution(rules, { ...question, paidByState: true });
    if (!full.ok) return full;
    rows.push({
      bracket,
      normal: amountFor(full.lines, 'jkk', 'jkm'),
      discounted: cut.discount ? amountFor(now.lines, 'jkk', 'jkm') : null,
      jht: amountFor(now.lines, 'jht'),
    });
  }
  return { ok: true, month, sector, discount: cut.discount, rows };
}

/** Sum of the lines of some programmes. */
function amountFor(lines: Line[], ...programmes: string[]): number {
  return totalOf(lines.filter((line) => programmes.includes(line.programme)));
}
