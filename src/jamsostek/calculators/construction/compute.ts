import { lineFrom } from '../../line.ts';
import { percentOf, totalOf } from '../../../rules/money.ts';
import { badAmount, badMonth, read } from '../../../rules/read.ts';
import { slicesOf } from '../../../rules/tiers.ts';
import type { Contribution, Line, RuleRows } from '../../../rules/types.ts';

export interface ConstructionQuestion {
  /** Whether `amount` is the value of the contract or the wages paid in it, where they are known. */
  of: 'contract' | 'wages';
  /** Whole rupiah. */
  amount: number;
  /** Month of the contract or of the wages, `YYYY-MM`. */
  month: string;
}

const PROGRAMMES = ['jkk', 'jkm'] as const;
const BASES: readonly string[] = ['contract', 'wages'] satisfies ConstructionQuestion['of'][];

/**
 * What a contractor pays for a project: JKK and JKM on its wages or, where these are not known, on
 * the contract value. Rates on the contract value are marginal: one line for each slice.
 * @example constructionContribution(rules, { of: 'contract', amount: 180_000_000, month: '2026-11' }) // JKK 210000 + 136000, JKM 30000 + 16000
 */
export function constructionContribution(
  rules: RuleRows,
  { of, amount, month }: ConstructionQuestion,
): Contribution {
  const refusal = badMonth(month) ?? badAmount(amount);
  if (refusal) return refusal;
  if (!BASES.includes(of)) return { ok: false, reason: 'unknown-rule', rule: `construction/${of}` };
  const lines: Line[] = [];
  for (const programme of PROGRAMMES) {
    const line = (base: number, rate: number, origin: { basis: string; rules: string[] }) =>
      lineFrom({ programme, payer: 'contractor', base, rate, amount: percentOf(base, rate) }, [
        origin,
      ]);
    if (of === 'wages') {
      const found = read(rules, month, { rate: [`construction/${programme}-rate`, 'percent'] });
      if (!found.ok) return found;
      lines.push(line(amount, found.values.rate, found));
    } else {
      const found = read(rules, month, { tiers: [`construction/${programme}-tiers`, 'tiers'] });
      if (!found.ok) return found;
      for (const { base, percent } of slicesOf(amount, found.values.tiers))
        lines.push(line(base, percent, found));
    }
  }
  return { ok: true, lines, total: totalOf(lines), open: [] };
}
