import { describe, expect, test } from 'vitest';
import type { EmployeeCase } from '../../src/jamsostek/calculators/employee/case.ts';
import {
  puContribution,
  requiredProgrammes,
} from '../../src/jamsostek/calculators/employee/compute.ts';
import { riskClasses } from '../../src/jamsostek/sizes.ts';
import fc from '../support/chance.ts';
import { rules } from './data.ts';

const question = (more: Partial<EmployeeCase> = {}): EmployeeCase => ({
  wage: 3_000_000,
  month: '2026-11',
  riskClass: 'very-low',
  size: 'micro',
  ...more,
});
const amounts = (more: Partial<EmployeeCase>) => {
  const result = puContribution(rules, question(more));
  return result.ok
    ? result.lines.map(({ programme, payer, amount }) => [programme, payer, amount])
    : result;
};

describe('contributions for an employee', () => {
  test.each([
    ['micro', ['jkk', 'jkm']],
    ['small', ['jkk', 'jkm', 'jht']],
    ['medium', ['jkk', 'jkm', 'jht', 'jp']],
    ['large', ['jkk', 'jkm', 'jht', 'jp']],
  ] as const)('a %s enterprise must join %j', (size, programmes) => {
    expect(requiredProgrammes(size)).toEqual(programmes);
  });

  test('a micro enterprise pays JKK and JKM and withholds nothing', () => {
    expect(amounts({})).toEqual([
      ['jkk', 'employer', 7_200],
      ['jkm', 'employer', 9_000],
    ]);
  });

  test('a small enterprise adds JHT, part of which is withheld', () => {
    expect(amounts({ size: 'small' })).toEqual([
      ['jkk', 'employer', 7_200],
      ['jkm', 'employer', 9_000],
      ['jht', 'employer', 111_000],
      ['jht', 'worker', 60_000],
    ]);
  });

  test('a large enterprise adds JP up to its ceiling, and JKP adds no line', () => {
    expect(amounts({ size: 'large', wage: 20_000_000 })).toEqual([
      ['jkk', 'employer', 48_000],
      ['jkm', 'employer', 60_000],
      ['jht', 'employer', 740_000],
      ['jht', 'worker', 400_000],
      ['jp', 'employer', 221_726],
      ['jp', 'worker', 110_863],
    ]);
  });

  test.each([
    ['very-low', 24_000],
    ['low', 54_000],
    ['medium', 89_000],
    ['high', 127_000],
    ['very-high', 174_000],
  ] as const)('JKK on ten million at %s risk is %i', (riskClass, jkk) => {
    expect(amounts({ wage: 10_000_000, riskClass })).toContainEqual(['jkk', 'employer', jkk]);
  });

  test.each([
    ['2024-02', 191_192],
    ['2024-03', 200_846],
    ['2025-02', 200_846],
    ['2025-03', 210_948],
    ['2026-02', 210_948],
    ['2026-03', 221_726],
    ['2027-02', 221_726],
  ])('the employer’s highest JP contribution of %s is %i', (month, amount) => {
    expect(amounts({ month, size: 'medium', wage: 50_000_000 })).toContainEqual([
      'jp',
      'employer',
      amount,
    ]);
  });

  test('half a rupiah is rounded up', () => {
    // 0.30% of 500 is 1.5, of 499 it is 1.497.
    expect(amounts({ wage: 500 })).toContainEqual(['jkm', 'employer', 2]);
    expect(amounts({ wage: 499 })).toContainEqual(['jkm', 'employer', 1]);
  });

  test('a JP line names the ceiling among its rules, with the base it was cut to', () => {
    const result = puContribution(rules, question({ size: 'medium', wage: 20_000_000 }));
    expect(result.ok && result.lines.at(-1)).toEqual({
      programme: 'jp',
      payer: 'worker',
      base: 11_086_300,
      rate: 1,
      amount: 110_863,
      basis: 'PP 45/2015 Pasal 28; Perpres 109/2013 Pasal 6; PP 45/2015 Pasal 29(3)',
      rules: ['jp/rate-worker', 'employer/jp-required', 'jp/ceiling'],
    });
  });

  test('a month after the last known ceiling is refused, with that ceiling as the last one', () => {
    expect(puContribution(rules, question({ size: 'medium', month: '2027-03' }))).toMatchObject({
      ok: false,
      reason: 'no-rule',
      rule: 'jp/ceiling',
      month: '2027-03',
      last: { to: '2027-02-28', value: { value: 11_086_300 } },
      next: null,
    });
    expect(puContribution(rules, question({ size: 'small', month: '2027-03' })).ok).toBe(true);
  });

  test.each([
    [{ wage: -1 }, { ok: false, reason: 'amount', given: -1 }],
    [{ wage: 1.5 }, { ok: false, reason: 'amount', given: 1.5 }],
    [{ month: 'May 2026' }, { ok: false, reason: 'month', given: 'May 2026' }],
  ])('%j is refused', (more, refusal) => {
    expect(puContribution(rules, question(more))).toEqual(refusal);
  });
});

describe('for any wage', () => {
  const anyQuestion = fc.record({
    wage: fc.integer({ min: 0, max: 500_000_000 }),
    month: fc.constantFrom(
      '2015-07',
      '2020-03',
      '2021-03',
      '2025-02',
      '2025-03',
      '2026-02',
      '2026-03',
      '2027-02',
    ),
    labourIntensive: fc.boolean(),
    riskClass: fc.constantFrom(...riskClasses),
    size: fc.constantFrom('micro' as const, 'small' as const, 'medium' as const, 'large' as const),
  });

  test('the lines add up to the total, in whole rupiah', () => {
    fc.assert(
      fc.property(anyQuestion, (one) => {
        const result = puContribution(rules, one);
        if (!result.ok) throw new Error(result.reason);
        expect(result.lines.reduce((sum, line) => sum + line.amount, 0)).toBe(result.total);
        expect(result.lines.every(({ amount }) => Number.isInteger(amount))).toBe(true);
      }),
    );
  });

  test('a higher wage, risk or size never costs less', () => {
    const sizes = ['micro', 'small', 'medium', 'large'] as const;
    fc.assert(
      fc.property(anyQuestion, fc.nat(1_000_000), fc.nat(4), fc.nat(3), (one, wage, risk, size) => {
        const riskClass = riskClasses[Math.max(riskClasses.indexOf(one.riskClass), risk)];
        const bigger = sizes[Math.max(sizes.indexOf(one.size), size)];
        const low = puContribution(rules, one);
        const high = puContribution(rules, {
          ...one,
          wage: one.wage + wage,
          riskClass: riskClass ?? one.riskClass,
          size: bigger ?? one.size,
        });
        expect(low.ok && high.ok && low.total <= high.total).toBe(true);
      }),
    );
  });

  test('no programme but JP has a ceiling', () => {
    fc.assert(
      fc.property(anyQuestion, (one) => {
        const result = puContribution(rules, one);
        if (!result.ok) throw new Error(result.reason);
        const others = result.lines.filter(({ programme }) => programme !== 'jp');
        expect(others.every(({ base }) => base === one.wage)).toBe(true);
      }),
    );
  });
});
