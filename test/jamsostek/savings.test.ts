import { describe, expect, test } from 'vitest';
import type { SavingsCase } from '../../src/jamsostek/calculators/savings/case.ts';
import {
  oldAgeSavings,
  partialPayout,
  savingsTax,
  type SavingsTaxQuestion,
} from '../../src/jamsostek/calculators/savings/compute.ts';
import fc from '../support/chance.ts';
import { rules } from './data.ts';

const ask = (more: Partial<SavingsCase>) =>
  oldAgeSavings(rules, {
    segment: 'pu',
    wage: 4_000_000,
    month: '2026-11',
    months: 12,
    balance: 0,
    growth: 0,
    ...more,
  });
const amounts = (more: Partial<SavingsCase>) => {
  const result = ask(more);
  return result.ok ? result.lines.map(({ item, payer, amount }) => [item, payer, amount]) : result;
};

describe('old-age savings', () => {
  test('are the opening balance, both shares and the growth that is assumed', () => {
    expect(amounts({ balance: 20_000_000, growth: 5, months: 0 })).toEqual([
      ['opening-balance', 'self', 20_000_000],
      ['contributions', 'employer', 0],
      ['contributions', 'worker', 0],
      ['growth', 'bpjs', 0],
    ]);
    expect(amounts({})).toEqual([
      ['opening-balance', 'self', 0],
      ['contributions', 'employer', 1_776_000],
      ['contributions', 'worker', 960_000],
      ['growth', 'bpjs', 0],
    ]);
    expect(ask({ growth: 5 })).toMatchObject({ assumed: { growth: 5 } });
  });

  test('a self-employed member saves on the base of the bracket', () => {
    expect(amounts({ segment: 'bpu', wage: 5_000_000 })).toContainEqual([
      'contributions',
      'self',
      1_188_000,
    ]);
  });

  test.each([
    [{ wage: 0, balance: 20_000_000, growth: 5 }, 21_000_000],
    [{ wage: 0, balance: 20_000_000, growth: 5, months: 24 }, 22_050_000],
    [{ wage: 0, balance: 20_000_000, growth: 5, months: 6 }, 20_500_000],
    // 228,000 a month grows from the month after: 66 months of growth in a year.
    [{ growth: 12 }, 2_736_000 + 150_480],
  ])('%j grow to %i', (more, total) => {
    expect(ask(more)).toMatchObject({ total });
  });

  test.each([
    [{ growth: -1 }, { reason: 'number', field: 'growth' }],
    [{ growth: 15.01 }, { reason: 'number', field: 'growth', most: 15 }],
    [{ growth: 5.00001 }, { reason: 'number', field: 'growth' }],
    [
      { growth: 15, months: 720, balance: 10_000_000_000_000 },
      { reason: 'amount', given: 10_000_000_000_000 },
    ],
    [{ months: 721 }, { reason: 'number', field: 'months' }],
    [{ balance: -1 }, { reason: 'amount' }],
    [{ month: '2015-06' }, { reason: 'no-rule' }],
  ])('%j are refused', (more, refusal) => {
    expect(ask(more)).toMatchObject({ ok: false, ...refusal });
  });

  test('a higher wage, balance or growth never ends lower, and the lines add up', () => {
    const any = fc.record({
      segment: fc.constantFrom('pu' as const, 'bpu' as const),
      wage: fc.nat(50_000_000),
      balance: fc.nat(900_000_000),
      growth: fc.integer({ min: 0, max: 600 }).map((hundredths) => hundredths / 100),
      months: fc.nat(500),
    });
    fc.assert(
      fc.property(any, fc.nat(1_000_000), fc.nat(9), (one, more, points) => {
        const low = ask(one);
        const high = ask({
          ...one,
          wage: one.wage + more,
          balance: one.balance + more,
          growth: one.growth + points,
        });
        if (!low.ok || !high.ok) throw new Error('refused');
        expect(low.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(low.total);
        expect(high.total).toBeGreaterThanOrEqual(low.total);
      }),
    );
  });
});

describe('tax on old-age savings', () => {
  const tax = (more: Partial<SavingsTaxQuestion>) => {
    const result = savingsTax(rules, { amount: 80_000_000, date: '2026-11-22', ...more });
    return result.ok ? result.total : result;
  };

  test.each([
    [{ amount: 0 }, 0],
    [{ amount: 50_000_000 }, 0],
    [{ amount: 50_000_020 }, 1],
    [{ amount: 80_000_000 }, 1_500_000],
    [{ amount: 80_000_000, before: 50_000_000, calendarYear: 2 }, 4_000_000],
    [{ amount: 30_000_000, before: 40_000_000, calendarYear: 2 }, 1_000_000],
  ])('%j is taxed %i', (more, expected) => {
    expect(tax(more)).toBe(expected);
  });

  test('a payout in the third calendar year is taxed progressively, which is not published', () => {
    expect(tax({ calendarYear: 3 })).toEqual({
      ok: false,
      reason: 'not-published',
      what: 'progressive-tax',
    });
  });

  test('two payouts within the two years are taxed like one', () => {
    fc.assert(
      fc.property(
        fc.nat(9_000).map((n) => n * 20_000),
        fc.nat(9_000).map((n) => n * 20_000),
        (a, b) => {
          const together = Number(tax({ amount: a + b }));
          const apart =
            Number(tax({ amount: a })) + Number(tax({ amount: b, before: a, calendarYear: 2 }));
          expect(apart).toBe(together);
        },
      ),
    );
  });
});

describe('a payout before the time', () => {
  const payout = (membershipYears: number, purpose: 'housing' | 'other') =>
    partialPayout(rules, { balance: 40_000_000, membershipYears, purpose, date: '2026-11-22' });

  test('is at most thirty per cent for a home and ten for other needs, after ten years', () => {
    expect(payout(10, 'housing')).toMatchObject({ total: 12_000_000 });
    expect(payout(10, 'other')).toMatchObject({ total: 4_000_000 });
    expect(payout(9, 'other')).toMatchObject({ reason: 'not-entitled', rule: 'jht/partial-years' });
  });
});
