import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jobLossBenefit, type JobLossQuestion } from '../../src/benefits/index.ts';
import { rules } from './data.ts';

const ask = (more: Partial<JobLossQuestion>) =>
  jobLossBenefit(rules, { wage: 5_000_000, date: '2026-11-22', ...more });
const monthly = (more: Partial<JobLossQuestion>) => {
  const result = ask(more);
  return result.ok ? result.monthly : result;
};
const six = (amount: number) => Array.from({ length: 6 }, () => amount);

describe('cash after a layoff', () => {
  test.each([
    [3_000_000, 1_800_000],
    [4_999_999, 2_999_999],
    [5_000_000, 3_000_000],
    [5_000_001, 3_000_000],
    [8_000_000, 3_000_000],
  ])('at a wage of %i is %i a month for six months', (wage, amount) => {
    expect(monthly({ wage })).toEqual(six(amount));
    expect(ask({ wage })).toMatchObject({ total: amount * 6 });
  });

  test('is one line while the rate stays the same, with the wage it is cut to', () => {
    expect(ask({ wage: 8_000_000 })).toMatchObject({
      lines: [{ base: 5_000_000, rate: 60, times: 6, amount: 18_000_000, paid: 'monthly' }],
    });
  });

  test('before February 2025 it fell after three months', () => {
    expect(ask({ date: '2024-06-01' })).toMatchObject({
      total: 10_500_000,
      lines: [
        {
          rate: 45,
          times: 3,
          amount: 6_750_000,
          basis: 'PP 37/2021 Pasal 21; PP 37/2021 Pasal 11, 21',
        },
        { rate: 25, times: 3, amount: 3_750_000 },
      ],
    });
  });

  test('the new rate also holds for the months that remained in February 2025', () => {
    expect(monthly({ date: '2024-12-10' })).toEqual([
      2_250_000, 2_250_000, 3_000_000, 3_000_000, 3_000_000, 3_000_000,
    ]);
    expect(monthly({ date: '2025-02-06' })).toEqual([2_250_000, ...six(3_000_000).slice(1)]);
    expect(monthly({ date: '2025-02-07' })).toEqual(six(3_000_000));
  });

  test.each([
    [{ date: '2021-02-01' }, { reason: 'no-rule', rule: 'jkp/cash-months' }],
    [{ date: 'yesterday' }, { reason: 'date' }],
    [{ wage: 0.5 }, { reason: 'amount' }],
    [{ contributionMonths: 11 }, { reason: 'not-entitled', rule: 'jkp/contribution-months' }],
    [{ monthsToClaim: 7 }, { reason: 'not-entitled', rule: 'jkp/claim-months' }],
    [{ ageOnJoining: 54 }, { reason: 'not-entitled', rule: 'jkp/age-limit' }],
    [{ claim: 4 }, { reason: 'not-entitled', rule: 'jkp/claims' }],
    [
      { size: 'micro', programmes: ['jkk', 'jkm'] },
      { reason: 'not-entitled', rule: 'jkp/jht-required' },
    ],
    [
      { size: 'medium', programmes: ['jkk', 'jkm', 'jht'] },
      { reason: 'not-entitled', rule: 'jkp/jp-required' },
    ],
  ] as const)('%j is refused', (more, refusal) => {
    expect(ask(more)).toMatchObject({ ok: false, ...refusal });
  });

  test.each([
    { contributionMonths: 12 },
    { monthsToClaim: 6 },
    { ageOnJoining: 53 },
    { claim: 3 },
    { size: 'micro', programmes: ['jkk', 'jkm', 'jht'] },
    { size: 'large', programmes: ['jkk', 'jkm', 'jht', 'jp'] },
  ] as const)('%j is enough', (more) => {
    expect(ask(more)).toMatchObject({ ok: true });
  });

  test('before February 2025 the claim had to come within three months', () => {
    expect(ask({ date: '2024-06-01', monthsToClaim: 3 })).toMatchObject({ ok: true });
    expect(ask({ date: '2024-06-01', monthsToClaim: 4 })).toMatchObject({ reason: 'not-entitled' });
  });
});

test('a higher wage never brings less in any month, in whole rupiah, and the lines add up', () => {
  const anyDay = fc.constantFrom(
    '2021-02-02',
    '2024-10-07',
    '2025-02-06',
    '2025-02-07',
    '2026-11-22',
  );
  fc.assert(
    fc.property(anyDay, fc.nat(12_000_000), fc.nat(1_000_000), (date, wage, more) => {
      const [low, high] = [wage, wage + more].map((one) =>
        jobLossBenefit(rules, { wage: one, date }),
      );
      if (!low?.ok || !high?.ok) throw new Error('a sound question is refused');
      expect(low.monthly.every((amount, month) => amount <= (high.monthly[month] ?? 0))).toBe(true);
      for (const { monthly, lines, total } of [low, high]) {
        expect(monthly.every(Number.isInteger)).toBe(true);
        expect(monthly.reduce((sum, amount) => sum + amount, 0)).toBe(total);
        expect(lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
      }
    }),
  );
});
