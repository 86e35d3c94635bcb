import { describe, expect, test } from 'vitest';
import { constructionContribution } from '../../src/jamsostek/calculators/construction/compute.ts';
import fc from '../support/chance.ts';
import { rulesAfter, rules, valueAt } from './data.ts';

const month = '2026-11';
const contract = (amount: number) =>
  constructionContribution(rules, { of: 'contract', amount, month });
const total = (amount: number) => {
  const result = contract(amount);
  if (!result.ok) throw new Error(result.reason);
  return result.total;
};

describe('what a construction project costs', () => {
  test('the official example comes slice by slice, each with its base and rate', () => {
    const result = contract(180_000_000);
    expect(
      result.ok &&
        result.lines.map(({ programme, base, rate, amount }) => [programme, base, rate, amount]),
    ).toEqual([
      ['jkk', 100_000_000, 0.21, 210_000],
      ['jkk', 80_000_000, 0.17, 136_000],
      ['jkm', 100_000_000, 0.03, 30_000],
      ['jkm', 80_000_000, 0.02, 16_000],
    ]);
    expect(result).toMatchObject({ total: 392_000 });
    expect(valueAt('construction/example-total', '2026-11-22')).toBe(392_000);
  });

  test.each([
    [0, 0],
    [100_000_000, 240_000],
    [100_000_001, 240_000],
    [500_000_000, 1_000_000],
    [1_000_000_000, 1_750_000],
    [5_000_000_000, 6_550_000],
    [6_000_000_000, 7_550_000],
  ])('a contract of %d costs %d', (amount, expected) => {
    expect(total(amount)).toBe(expected);
  });

  test('where wages are known they are charged as a whole', () => {
    const result = constructionContribution(rules, { of: 'wages', amount: 10_000_000, month });
    expect(
      result.ok && result.lines.map(({ payer, rate, amount }) => [payer, rate, amount]),
    ).toEqual([
      ['contractor', 1.74, 174_000],
      ['contractor', 0.3, 30_000],
    ]);
  });

  test.each([
    [{ amount: 1.5 }, { reason: 'amount', given: 1.5 }],
    [{ amount: 10_000_000_000_001 }, { reason: 'amount' }],
    [{ month: '2015-06' }, { reason: 'no-rule', rule: 'construction/jkk-tiers', month: '2015-06' }],
    [{ month: '2026-13' }, { reason: 'month', given: '2026-13' }],
  ])('%j is refused', (more, refusal) => {
    const question = { of: 'contract' as const, amount: 1, month, ...more };
    expect(constructionContribution(rules, question)).toMatchObject({ ok: false, ...refusal });
  });

  test('a larger contract never costs less, and the lines add up', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), fc.nat(8_000_000_000), (less, more) => {
        expect(total(less + more)).toBeGreaterThanOrEqual(total(less));
        const result = contract(less + more);
        if (!result.ok) throw new Error(result.reason);
        expect(result.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(result.total);
        const base = result.lines
          .filter(({ programme }) => programme === 'jkk')
          .reduce((sum, line) => sum + (line.base ?? 0), 0);
        expect(base).toBe(less + more);
      }),
    );
  });

  test('a changed rate of a slice changes the contribution and every number computed from it', () => {
    const changed = rulesAfter((row) => {
      const { value } = row('construction/jkk-tiers');
      if (value.unit === 'tiers') value.value[1] = { upTo: 500_000_000, percent: 0.27 };
    });
    const result = constructionContribution(changed, {
      of: 'contract',
      amount: 180_000_000,
      month,
    });
    expect(result).toMatchObject({ total: 472_000 });
    expect(valueAt('construction/jkk-second', '2026-11-22', changed)).toBe(0.27);
    expect(valueAt('construction/example-total', '2026-11-22', changed)).toBe(472_000);
  });
});
