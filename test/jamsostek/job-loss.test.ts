import { describe, expect, test } from 'vitest';
import type { JobLossCase } from '../../src/jamsostek/calculators/job-loss/case.ts';
import { jobLossBenefit } from '../../src/jamsostek/calculators/job-loss/compute.ts';
import fc from '../support/chance.ts';
import { rules } from './data.ts';

const ask = (more: Partial<JobLossCase>) =>
  jobLossBenefit(rules, { wage: 5_000_000, date: '2026-11-22', ...more });
const monthly = (more: Partial<JobLossCase>) => {
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

  test('before February 2025 nothing is computed: the rates of then are not published', () => {
    expect(ask({ date: '2025-02-06' })).toMatchObject({
      ok: false,
      reason: 'no-rule',
      rule: 'jkp/cash-rate',
      next: { from: '2025-02-07' },
    });
    expect(monthly({ date: '2025-02-07' })).toEqual(six(3_000_000));
  });

  test.each([
    [{ date: '2021-02-01' }, { reason: 'no-rule' }],
    [{ ageOnJoining: 14 }, { reason: 'number', field: 'ageOnJoining', least: 15 }],
    [{ claim: 0 }, { reason: 'number', field: 'claim', least: 1 }],
    [{ date: 'yesterday' }, { reason: 'date' }],
    [{ wage: 0.5 }, { reason: 'amount' }],
    [{ contributionMonths: 11 }, { reason: 'not-entitled', rule: 'jkp/contribution-months' }],
    [{ monthsToClaim: 7 }, { reason: 'not-entitled', rule: 'jkp/claim-months' }],
    [{ ageOnJoining: 54 }, { reason: 'not-entitled', rule: 'jkp/age-limit' }],
    [{ claim: 4 }, { reason: 'not-entitled', rule: 'jkp/claims' }],
    [
      { size: 'micro', programmes: ['jkk', 'jkm', 'only'] },
      { reason: 'not-entitled', rule: 'jkp/jht-required' },
    ],
    [
      { size: 'medium', programmes: ['jkk', 'jkm', 'jht', 'only'] },
      { reason: 'not-entitled', rule: 'jkp/jp-required' },
    ],
  ] as const)('%j is refused', (more, refusal) => {
    expect(ask(more)).toMatchObject({ ok: false, ...refusal });
  });

  test.each([
    { contributionMonths: 12 },
    { monthsToClaim: 6 },
    { ageOnJoining: 53 },
    { size: 'micro', programmes: ['jkk', 'jkm', 'jht'] },
    { size: 'large', programmes: ['jkk', 'jkm', 'jht', 'jp'] },
  ] as const)('%j is enough', (more) => {
    expect(ask(more)).toMatchObject({ ok: true });
  });

  test('what was not told is left open, each condition once, and never refused', () => {
    const result = ask({});
    expect(result.ok && result.open).toEqual(
      [
        [['size'], 'jkp/jht-required'],
        [['size'], 'jkp/jp-required'],
        [['contributionMonths'], 'jkp/contribution-months'],
        [['monthsToClaim'], 'jkp/claim-months'],
        [['ageOnJoining'], 'jkp/age-limit'],
        [['claim'], 'jkp/claims'],
      ].map(([fields, rule]) => ({ fields, says: 'condition', effect: 'if', rule })),
    );
    // A list that does not say that it is whole leaves open what it does not hold.
    const partly = ask({ size: 'medium', programmes: ['jkk', 'jkm'] });
    expect(partly.ok && partly.open.slice(0, 2).map(({ fields, rule }) => [fields, rule])).toEqual([
      [['programmes'], 'jkp/jht-required'],
      [['programmes'], 'jkp/jp-required'],
    ]);
    const told = ask({ size: 'small', contributionMonths: 12, claim: 1 });
    expect(told.ok && told.open.map(({ fields, rule }) => [fields, rule])).toEqual([
      [['programmes'], 'jkp/jht-required'],
      [['monthsToClaim'], 'jkp/claim-months'],
      [['ageOnJoining'], 'jkp/age-limit'],
    ]);
  });
});

describe('a second claim', () => {
  const again = (more: Partial<JobLossCase>) => ask({ claim: 2, ...more });

  test('before five years have passed is refused with the day', () => {
    expect(again({ lastBenefit: '2022-05-31' })).toEqual({
      ok: false,
      reason: 'not-yet',
      says: 'claim',
      rule: 'jkp/claim-interval',
      basis: 'PP 37/2021 Pasal 35',
      from: '2027-05-31',
    });
    expect(again({ lastBenefit: '2021-11-23' })).toMatchObject({ from: '2026-11-23' });
    expect(again({ lastBenefit: '2021-11-22' })).toMatchObject({ ok: true });
  });

  test('a third one takes ten years since there has been JKP', () => {
    expect(ask({ claim: 3 })).toMatchObject({ reason: 'not-yet', from: '2031-02-02' });
    expect(ask({ claim: 3, lastBenefit: '2021-11-01' })).toMatchObject({ from: '2031-02-02' });
    expect(ask({ claim: 3, date: '2031-02-02' })).toMatchObject({ ok: true });
  });

  test('leaves open when the first was, and whether contributions were paid since', () => {
    const fieldsOf = (more: Partial<JobLossCase>) => {
      const result = again(more);
      return result.ok && result.open.find(({ rule }) => rule === 'jkp/claim-interval')?.fields;
    };
    expect(fieldsOf({})).toEqual(['lastBenefit']);
    expect(fieldsOf({ lastBenefit: '2021-11-22' })).toEqual([]);
    expect(fieldsOf({ claim: 1 })).toBe(undefined);
  });

  test('after a benefit of before there was JKP is refused beside its field', () => {
    expect(again({ lastBenefit: '2019-10-01' })).toEqual({
      ok: false,
      reason: 'before',
      field: 'lastBenefit',
      since: '2021-02-02',
    });
  });

  test('after the layoff, or on no day, is refused beside its field', () => {
    expect(again({ lastBenefit: '2026-11-23' })).toMatchObject({
      reason: 'after',
      field: 'lastBenefit',
    });
    expect(again({ lastBenefit: '2021-02-30' })).toMatchObject({
      reason: 'date',
      field: 'lastBenefit',
    });
  });
});

test('a higher wage never brings less in any month, in whole rupiah, and the lines add up', () => {
  const anyDay = fc.constantFrom('2025-02-07', '2025-10-31', '2026-11-22');
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
