import { describe, expect, test } from 'vitest';
import type { DeathCase } from '../../src/jamsostek/calculators/death/case.ts';
import { deathBenefit } from '../../src/jamsostek/calculators/death/compute.ts';
import { rules } from './data.ts';

const whole = { primary: 8, junior: 3, senior: 3, degree: 5 };
const ask = (more: Partial<DeathCase> = {}) =>
  deathBenefit(rules, { segment: 'pu', date: '2026-11-22', membershipMonths: 12, ...more });
const items = (more: Partial<DeathCase>) => {
  const result = ask(more);
  return result.ok ? result.lines.map(({ item, amount }) => [item, amount]) : result;
};

describe('the death benefit', () => {
  test('is a lump sum, a periodic benefit and the funeral grant', () => {
    expect(items({})).toEqual([
      ['lump-sum', 20_000_000],
      ['periodic', 12_000_000],
      ['funeral', 10_000_000],
    ]);
    expect(ask()).toMatchObject({ total: 42_000_000, unmet: [] });
  });

  test.each([
    ['bpu', 0, '2025-02-23', 42_000_000],
    ['bpu', 0, '2025-02-24', 10_000_000],
    ['bpu', 2, '2026-11-22', 10_000_000],
    ['bpu', 3, '2026-11-22', 42_000_000],
    ['pu', 0, '2026-11-22', 42_000_000],
    ['construction', 1, '2026-11-22', 42_000_000],
  ] as const)('of %s after %i months on %s is %i', (segment, membershipMonths, date, total) => {
    expect(ask({ segment, membershipMonths, date })).toMatchObject({ total });
  });

  test('names the rule that keeps a new self-employed member’s family from the rest', () => {
    expect(ask({ segment: 'bpu', membershipMonths: 2, children: [whole] })).toMatchObject({
      lines: [
        {
          item: 'funeral',
          basis: 'PP 44/2015 Pasal 34 jo. PP 82/2019; Permenaker 1/2025 Pasal 97A(2)',
        },
      ],
      unmet: ['bpu/jkm-full-after'],
    });
  });

  test.each([
    [35, 42_000_000, ['scholarship/jkm-years']],
    [36, 129_000_000, []],
  ])(
    'after %i months of contributions one child brings it to %i',
    (contributionMonths, total, unmet) => {
      expect(ask({ contributionMonths, children: [whole] })).toMatchObject({ total, unmet });
    },
  );

  test('two children get at most 174 million, and a third adds nothing', () => {
    const scholarships = (children: DeathCase['children']) => {
      const result = ask({ contributionMonths: 36, children: children ?? [] });
      return result.ok && result.total - 42_000_000;
    };
    expect(scholarships([whole, whole])).toBe(174_000_000);
    expect(scholarships([whole, whole, whole])).toBe(174_000_000);
    expect(scholarships([{ primary: 1 }, whole, { degree: 2 }])).toBe(87_000_000 + 24_000_000);
    expect(scholarships([{ primary: 20 }])).toBe(12_000_000);
  });

  test.each([
    ['bpu', 3, 'bpjs', [true, true, undefined]],
    ['pu', 3, 'bpjs', [undefined, undefined, undefined]],
    ['pu', 4, 'employer', [undefined, undefined, undefined]],
  ] as const)(
    '%s with %i months of arrears: paid by %s',
    (segment, arrearsMonths, payer, waits) => {
      const result = ask({ segment, arrearsMonths });
      expect(result.ok && result.lines.map((line) => [line.payer, line.afterArrears])).toEqual(
        waits.map((wait) => [payer, wait]),
      );
    },
  );

  test('is lost to the self-employed after more than three consecutive months of arrears', () => {
    expect(ask({ segment: 'bpu', arrearsMonths: 4 })).toEqual({
      ok: false,
      reason: 'not-entitled',
      rule: 'bpu/arrears-limit',
      basis: 'PP 44/2015 Pasal 39, 42',
      instead: 'savings',
    });
  });

  test('asks nothing that a short membership rules out', () => {
    const bpu = (more: Partial<DeathCase>) => ask({ segment: 'bpu', ...more });
    // Two months a member: no arrears of more than three, no three years of contributions.
    expect(bpu({ membershipMonths: 2 })).toMatchObject({ total: 10_000_000, open: [] });
    expect(bpu({ membershipMonths: 24, children: [whole] })).toMatchObject({
      total: 42_000_000,
      unmet: ['scholarship/jkm-years'],
      open: [{ fields: ['arrearsMonths'], says: 'arrears-death', effect: 'if' }],
    });
    expect(bpu({ membershipMonths: 2, arrearsMonths: 5 })).toEqual({
      ok: false,
      reason: 'too-long',
      field: 'arrearsMonths',
      most: 2,
    });
  });

  test('names what each answer brings that was not told', () => {
    expect(deathBenefit(rules, { segment: 'bpu', date: '2026-11-22' })).toMatchObject({
      total: 10_000_000,
      open: [
        { fields: ['membershipMonths'], says: 'membership', effect: 'adds', amount: 32_000_000 },
        {
          fields: ['contributionMonths', 'children'],
          says: 'scholarship-children',
          amount: 174_000_000,
        },
        {
          fields: ['arrearsMonths'],
          says: 'arrears-death',
          effect: 'if',
          rule: 'bpu/arrears-limit',
        },
      ],
    });
    expect(ask({ children: [{ degree: 4 }] })).toMatchObject({
      total: 42_000_000,
      unmet: [],
      open: [
        { fields: ['contributionMonths'], says: 'scholarship', effect: 'adds', amount: 48_000_000 },
        { fields: ['arrearsMonths'], says: 'arrears-employer', effect: 'choice' },
      ],
    });
    expect(deathBenefit(rules, { segment: 'migrant', date: '2026-11-22' })).toMatchObject({
      total: 42_000_000,
      open: [{ fields: ['stage', 'children'], says: 'stage', amount: 85_000_000 }],
    });
  });

  test('of a migrant worker depends on where they were', () => {
    expect(ask({ segment: 'migrant', stage: 'abroad', children: [whole] })).toMatchObject({
      total: 85_000_000 + 87_000_000,
    });
    expect(ask({ segment: 'migrant', stage: 'home' })).toMatchObject({ total: 42_000_000 });
  });

  test.each([
    [{ date: '2019-12-01' }, { reason: 'no-rule', rule: 'jkm/lump-sum', date: '2019-12-01' }],
    [{ date: '2026-02-30' }, { reason: 'date', given: '2026-02-30' }],
    [{ membershipMonths: 0.5 }, { reason: 'number', field: 'membershipMonths' }],
    [
      { segment: 'migrant', date: '2023-02-21' },
      { reason: 'no-rule', rule: 'migrant/death-abroad' },
    ],
  ] as const)('%j is refused', (more, refusal) => {
    expect(ask(more)).toMatchObject({ ok: false, ...refusal });
  });
});
