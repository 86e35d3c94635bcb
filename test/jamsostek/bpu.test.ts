import { describe, expect, test } from 'vitest';
import { bpuTable } from '../../src/jamsostek/bpu-table.ts';
import { bracketOf } from '../../src/jamsostek/brackets.ts';
import type { SelfEmployedCase } from '../../src/jamsostek/calculators/self-employed/case.ts';
import { bpuContribution } from '../../src/jamsostek/calculators/self-employed/compute.ts';
import { rulesOf } from '../../src/jamsostek/subject.ts';
import fc from '../support/chance.ts';
import { months, readPrograms, rules } from './data.ts';

const question = (more: Partial<SelfEmployedCase> = {}): SelfEmployedCase => ({
  income: 1_000_000,
  month: '2026-11',
  sector: 'other',
  jht: false,
  ...more,
});
const total = (more: Partial<SelfEmployedCase> = {}) => {
  const result = bpuContribution(rules, question(more));
  return result.ok ? result.total : result.reason;
};

/** Income from and to, base, JKK and JKM at the normal rate, with the discount, and JHT. */
const brackets: [number, number | null, number, number, number, number][] = [
  [0, 1_099_000, 1_000_000, 16_800, 8_400, 20_000],
  [1_100_000, 1_299_000, 1_200_000, 18_800, 9_400, 24_000],
  [1_300_000, 1_499_000, 1_400_000, 20_800, 10_400, 28_000],
  [1_500_000, 1_699_000, 1_600_000, 22_800, 11_400, 32_000],
  [1_700_000, 1_899_000, 1_800_000, 24_800, 12_400, 36_000],
  [1_900_000, 2_099_000, 2_000_000, 26_800, 13_400, 40_000],
  [2_100_000, 2_299_000, 2_200_000, 28_800, 14_400, 44_000],
  [2_300_000, 2_499_000, 2_400_000, 30_800, 15_400, 48_000],
  [2_500_000, 2_699_000, 2_600_000, 32_800, 16_400, 52_000],
  [2_700_000, 3_199_000, 2_950_000, 36_300, 18_150, 59_000],
  [3_200_000, 3_699_000, 3_450_000, 41_300, 20_650, 69_000],
  [3_700_000, 4_199_000, 3_950_000, 46_300, 23_150, 79_000],
  [4_200_000, 4_699_000, 4_450_000, 51_300, 25_650, 89_000],
  [4_700_000, 5_199_000, 4_950_000, 56_300, 28_150, 99_000],
  [5_200_000, 5_699_000, 5_450_000, 61_300, 30_650, 109_000],
  [5_700_000, 6_199_000, 5_950_000, 66_300, 33_150, 119_000],
  [6_200_000, 6_699_000, 6_450_000, 71_300, 35_650, 129_000],
  [6_700_000, 7_199_000, 6_950_000, 76_300, 38_150, 139_000],
  [7_200_000, 7_699_000, 7_450_000, 81_300, 40_650, 149_000],
  [7_700_000, 8_199_000, 7_950_000, 86_300, 43_150, 159_000],
  [8_200_000, 9_199_000, 8_700_000, 93_800, 46_900, 174_000],
  [9_200_000, 10_199_000, 9_700_000, 103_800, 51_900, 194_000],
  [10_200_000, 11_199_000, 10_700_000, 113_800, 56_900, 214_000],
  [11_200_000, 12_199_000, 11_700_000, 123_800, 61_900, 234_000],
  [12_200_000, 13_199_000, 12_700_000, 133_800, 66_900, 254_000],
  [13_200_000, 14_199_000, 13_700_000, 143_800, 71_900, 274_000],
  [14_200_000, 15_199_000, 14_700_000, 153_800, 76_900, 294_000],
  [15_200_000, 16_199_000, 15_700_000, 163_800, 81_900, 314_000],
  [16_200_000, 17_199_000, 16_700_000, 173_800, 86_900, 334_000],
  [17_200_000, 18_199_000, 17_700_000, 183_800, 91_900, 354_000],
  [18_200_000, 19_199_000, 18_700_000, 193_800, 96_900, 374_000],
  [19_200_000, 20_199_000, 19_700_000, 203_800, 101_900, 394_000],
  [20_200_000, null, 20_700_000, 213_800, 106_900, 414_000],
];

describe('every bracket', () => {
  test.each(brackets)('from %d to %s', (from, to, base, normal, discounted, jht) => {
    for (const income of [from, to ?? 99_000_000]) {
      expect(bracketOf(rules, income, '2026-11')).toMatchObject({ ok: true, bracket: { base } });
      expect(total({ income, month: '2027-01' })).toBe(normal);
      expect(total({ income })).toBe(discounted);
      expect(total({ income, jht: true })).toBe(discounted + jht);
      expect(total({ income, month: '2027-01', jht: true })).toBe(normal + jht);
    }
  });

  test('an income between two brackets belongs to the lower one', () => {
    for (const [, to, base] of brackets.slice(0, -1)) {
      for (const gap of [1, 500, 999])
        expect(bracketOf(rules, (to ?? 0) + gap, '2026-11')).toMatchObject({ bracket: { base } });
    }
  });

  test('the table lists them all, with the last day of the discount', () => {
    const table = bpuTable(rules, '2026-11', 'transport');
    expect(table).toMatchObject({ ok: true, discount: { rate: 50, lastDay: '2027-03-31' } });
    if (!table.ok) return;
    expect(
      table.rows.map(({ bracket, normal, discounted, jht }) => [
        bracket.from,
        bracket.to,
        bracket.base,
        normal,
        discounted,
        jht,
      ]),
    ).toEqual(brackets);
  });

  test('the table of a month without a discount has no discounted amounts', () => {
    const table = bpuTable(rules, '2027-01', 'other');
    expect(table).toMatchObject({ ok: true, discount: null });
    expect(table.ok && table.rows.every((row) => row.discounted === null)).toBe(true);
  });
});

describe('the discount', () => {
  test.each([
    ['2025-12', 'other', 16_800],
    ['2025-12', 'transport', 16_800],
    ['2026-01', 'other', 16_800],
    ['2026-01', 'transport', 8_400],
    ['2026-03', 'other', 16_800],
    ['2026-03', 'transport', 8_400],
    ['2026-04', 'other', 8_400],
    ['2026-04', 'transport', 8_400],
    ['2026-12', 'other', 8_400],
    ['2026-12', 'transport', 8_400],
    ['2027-01', 'other', 16_800],
    ['2027-01', 'transport', 8_400],
    ['2027-03', 'other', 16_800],
    ['2027-03', 'transport', 8_400],
    ['2027-04', 'other', 16_800],
    ['2027-04', 'transport', 16_800],
  ] as const)('the contribution of %s in %s is %i', (month, sector, amount) => {
    expect(total({ month, sector })).toBe(amount);
  });

  test('does not apply when the state pays, and the state is then the payer', () => {
    const result = bpuContribution(rules, question({ paidByState: true, jht: true }));
    expect(result).toMatchObject({ ok: true, total: 36_800 });
    expect(result.ok && result.lines.map(({ payer }) => payer)).toEqual(
      Array(3).fill('government'),
    );
  });

  test('never applies to old-age savings', () => {
    const result = bpuContribution(rules, question({ jht: true }));
    expect(result.ok && result.lines.map(({ programme, amount }) => [programme, amount])).toEqual([
      ['jkk', 5_000],
      ['jkm', 3_400],
      ['jht', 20_000],
    ]);
  });

  test('a line says its base, its rate after the discount, its basis and its rules', () => {
    const result = bpuContribution(rules, question());
    expect(result.ok && result.lines).toEqual([
      {
        programme: 'jkk',
        payer: 'self',
        base: 1_000_000,
        rate: 0.5,
        amount: 5_000,
        basis:
          'PP 44/2015 Lampiran II; PP 44/2015 Pasal 20; PP 50/2025 Pasal 3–7; PP 50/2025 Pasal 4',
        rules: ['bpu/brackets', 'bpu/jkk-rate', 'bpu/discount', 'bpu/discount-rate'],
      },
      {
        programme: 'jkm',
        payer: 'self',
        base: null,
        rate: null,
        amount: 3_400,
        basis: 'PP 44/2015 Pasal 20(3); PP 50/2025 Pasal 3–7; PP 50/2025 Pasal 4',
        rules: ['bpu/jkm', 'bpu/discount', 'bpu/discount-rate'],
      },
    ]);
  });
});

describe('refusals', () => {
  test('a month before the first rule is refused with the rule and the next row', () => {
    expect(bpuContribution(rules, question({ month: '2015-06' }))).toMatchObject({
      ok: false,
      reason: 'no-rule',
      rule: 'bpu/brackets',
      month: '2015-06',
      last: null,
      next: { from: '2015-07-01' },
    });
  });

  test.each(['2026', '2026-13', '2026-00', '2026-11-22', ''])('%j is no month', (month) => {
    const refusal = { ok: false, reason: 'month', given: month };
    expect(bpuContribution(rules, question({ month }))).toEqual(refusal);
    expect(bpuTable(rules, month, 'other')).toEqual(refusal);
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    '%d is no income',
    (income) => {
      const refusal = { ok: false, reason: 'amount', given: income };
      expect(bpuContribution(rules, question({ income }))).toEqual(refusal);
      expect(bracketOf(rules, income, '2026-11')).toEqual(refusal);
    },
  );

  test('a discount whose rate is missing is refused, never guessed', () => {
    const programs = readPrograms();
    const bpu = programs.find(({ id }) => id === 'bpu');
    if (bpu) bpu.rules = bpu.rules.filter(({ id }) => id !== 'discount-rate');
    expect(bpuContribution(rulesOf(programs), question())).toEqual({
      ok: false,
      reason: 'unknown-rule',
      rule: 'bpu/discount-rate',
    });
  });
});

describe('for any income and month', () => {
  const anyQuestion = fc.record({
    income: fc.integer({ min: 0, max: 60_000_000 }),
    month: fc.constantFrom(...months),
    sector: fc.constantFrom('transport' as const, 'other' as const),
    jht: fc.boolean(),
    paidByState: fc.boolean(),
  });

  test('the lines add up to the total, in whole rupiah', () => {
    fc.assert(
      fc.property(anyQuestion, (one) => {
        const result = bpuContribution(rules, one);
        if (!result.ok) throw new Error(result.reason);
        expect(result.lines.reduce((sum, line) => sum + line.amount, 0)).toBe(result.total);
        expect(result.lines.every(({ amount }) => Number.isInteger(amount))).toBe(true);
      }),
    );
  });

  test('a higher income never costs less', () => {
    fc.assert(
      fc.property(anyQuestion, fc.nat(40_000_000), (one, more) => {
        const low = bpuContribution(rules, one);
        const high = bpuContribution(rules, { ...one, income: one.income + more });
        expect(low.ok && high.ok && low.total <= high.total).toBe(true);
      }),
    );
  });

  test('the discount never raises what is paid', () => {
    fc.assert(
      fc.property(anyQuestion, (one) => {
        const paid = bpuContribution(rules, one);
        const full = bpuContribution(rules, { ...one, paidByState: true });
        expect(paid.ok && full.ok && paid.total <= full.total).toBe(true);
      }),
    );
  });
});
