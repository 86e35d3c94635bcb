import { percentOf, totalOf } from '../../../rules/money.ts';
import { badAmount, badMonth, read } from '../../../rules/read.ts';
import { slicesOf } from '../../../rules/tiers.ts';
import type { RuleRows, NeededRules } from '../../../rules/rule-types.ts';
import { lineFrom } from '../../line.ts';
import type { Contribution, Line } from '../../case-types.ts';
import type { ConstructionCase } from './case.ts';

/** The rules it reads. */
export const needs = {
  jkk: {
    wages: ['construction/jkk-rate', 'percent'],
    contract: ['construction/jkk-tiers', 'tiers'],
  },
  jkm: {
    wages: ['construction/jkm-rate', 'percent'],
    contract: ['construction/jkm-tiers', 'tiers'],
  },
} as const satisfies NeededRules;

const PROGRAMMES = ['jkk', 'jkm'] as const;
const BASES: readonly string[] = ['contract', 'wages'] satisfies ConstructionCase['of'][];

/**
 * What a contractor pays for a project: JKK and JKM on its wages or, where these are not known, on
 * the contract value. Rates on the contract value are marginal: one line for each slice.
 * @example constructionContribution(rules, { of: 'contract', amount: 180_000_000, month: '2026-11' }) // JKK 210000 + 136000, JKM 30000 + 16000
 */
export function constructionContribution(
  rules: RuleRows,
  { of, amount, month }: ConstructionCase,
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
      const found = read(rules, month, { rate: needs[programme].wages });
      if (!found.ok) return found;
      lines.push(line(amount, found.values.rate, found));
    } else {
      const found = read(rules, month, { tiers: needs[programme].contract });
      if (!found.ok) return found;
      for (const { base, percent } of slicesOf(amount, found.values.tiers))
        lines.push(line(base, percent, found));
    }
  }
  return { ok: true, lines, total: totalOf(lines), open: [] };
}
