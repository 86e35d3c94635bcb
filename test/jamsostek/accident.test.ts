import { describe, expect, test } from 'vitest';
import type { AccidentCase } from '../../src/jamsostek/calculators/accident/case.ts';
import { accidentBenefit } from '../../src/jamsostek/calculators/accident/compute.ts';
import fc from '../support/chance.ts';
import { rules } from './data.ts';

const ask = (more: Partial<AccidentCase>) =>
  accidentBenefit(rules, {
    segment: 'pu',
    wage: 3_000_000,
    date: '2026-11-22',
    outcome: 'death',
    ...more,
  });
const total = (more: Partial<AccidentCase>) => {
  const result = ask(more);
  return result.ok ? result.total : result.reason;
};

describe('death from a work accident', () => {
  test.each([
    [0, 42_000_000],
    [300_000, 42_000_000],
    [416_666, 42_000_000],
    [416_667, 42_000_016],
    [1_000_000, 70_000_000],
    [5_000_000, 262_000_000],
  ])('at a wage of %i brings %i', (wage, expected) => {
    expect(total({ wage })).toBe(expected);
  });

  test('shows the formula, or the smallest lump sum where that is more', () => {
    expect(ask({})).toMatchObject({
      lines: [
        { item: 'lump-sum', base: 3_000_000, rate: 60, times: 80, amount: 144_000_000 },
        { item: 'periodic', amount: 12_000_000 },
        { item: 'funeral', amount: 10_000_000 },
      ],
    });
    expect(ask({ wage: 300_000 })).toMatchObject({
      lines: [
        { item: 'lump-sum', base: null, rate: null, times: null, amount: 20_000_000 },
        {},
        {},
      ],
    });
  });

  test('scholarships need no contribution period', () => {
    expect(total({ children: [{ degree: 5 }, { degree: 5 }] })).toBe(166_000_000 + 120_000_000);
  });
});

describe('disability', () => {
  test.each([
    [{ outcome: 'partial', tablePercent: 40 }, 96_000_000],
    [{ outcome: 'partial', tablePercent: 70 }, 168_000_000],
    [{ outcome: 'partial', tablePercent: 40, lossPercent: 50 }, 48_000_000],
    [{ outcome: 'partial', tablePercent: 40, lossPercent: 100 }, 96_000_000],
    [{ outcome: 'total' }, 168_000_000 + 12_000_000],
    [{ outcome: 'total', wage: 4_000_000 }, 236_000_000],
  ] as const)('%j brings %i', (more, expected) => {
    expect(total(more)).toBe(expected);
  });

  test('a loss of function never brings more than the loss of the part', () => {
    fc.assert(
      fc.property(
        fc.nat(50_000_000),
        fc.integer({ min: 1, max: 100 }),
        fc.integer({ min: 1, max: 100 }),
        (wage, tablePercent, lossPercent) => {
          const part = total({ outcome: 'partial', wage, tablePercent });
          const use = total({ outcome: 'partial', wage, tablePercent, lossPercent });
          expect(Number(use)).toBeLessThanOrEqual(Number(part));
        },
      ),
    );
  });
});

describe('months unable to work', () => {
  test.each([
    [1, 3_000_000],
    [12, 36_000_000],
    [13, 37_500_000],
    [24, 54_000_000],
  ])('%i months bring %i', (months, expected) => {
    expect(total({ outcome: 'incapacity', months })).toBe(expected);
  });

  test('the first and the later months are lines of their own', () => {
    expect(ask({ outcome: 'incapacity', months: 14 })).toMatchObject({
      lines: [
        { rate: 100, times: 12, amount: 36_000_000, paid: 'monthly' },
        { rate: 50, times: 2, amount: 3_000_000, paid: 'monthly' },
      ],
    });
  });

  test.each([0, 1.5, 601])('%d months are refused: the law counts whole months', (months) => {
    expect(ask({ outcome: 'incapacity', months })).toMatchObject({
      reason: 'number',
      field: 'months',
    });
  });
});

describe('who the member is', () => {
  test('a self-employed member’s income counts as the base of its bracket', () => {
    expect(ask({ segment: 'bpu', wage: 900_000 })).toMatchObject({
      total: 70_000_000,
      lines: [
        { base: 1_000_000, rules: ['jkk/multiple', 'jkk/death-share', 'bpu/brackets'] },
        {},
        {},
      ],
    });
    expect(total({ segment: 'bpu', wage: 5_000_000, outcome: 'incapacity', months: 1 })).toBe(
      4_950_000,
    );
  });

  test('arrears make cash wait, or end the right, for the self-employed', () => {
    const result = ask({ segment: 'bpu', arrearsMonths: 3 });
    expect(result.ok && result.lines.every(({ afterArrears }) => afterArrears)).toBe(true);
    expect(total({ segment: 'bpu', arrearsMonths: 4 })).toBe('not-entitled');
  });

  test('of a migrant worker’s accident only death is published', () => {
    expect(total({ segment: 'migrant' })).toBe(85_000_000);
    expect(ask({ segment: 'migrant', outcome: 'total' })).toEqual({
      ok: false,
      reason: 'not-published',
      what: 'migrant-accident',
    });
  });

  test.each([
    [{ date: '2019-12-01' }, { reason: 'no-rule', rule: 'jkk/multiple' }],
    [{ wage: -1 }, { reason: 'amount' }],
    [{ outcome: 'partial' }, { reason: 'number', field: 'tablePercent' }],
    [
      { outcome: 'partial', tablePercent: 101 },
      { reason: 'number', field: 'tablePercent' },
    ],
    [
      { outcome: 'partial', tablePercent: 5, lossPercent: -1 },
      { reason: 'number', field: 'lossPercent' },
    ],
    [
      { outcome: 'partial', tablePercent: 1.23456 },
      { reason: 'number', field: 'tablePercent' },
    ],
  ] as const)('%j is refused', (more, refusal) => {
    expect(ask(more)).toMatchObject({ ok: false, ...refusal });
  });
});

test('the lines of every case add up, and a higher wage never brings less', () => {
  const anyCase = fc.record({
    segment: fc.constantFrom('pu' as const, 'bpu' as const, 'construction' as const),
    outcome: fc.constantFrom(
      'death' as const,
      'partial' as const,
      'total' as const,
      'incapacity' as const,
    ),
    wage: fc.nat(60_000_000),
    tablePercent: fc.integer({ min: 1, max: 70 }),
    months: fc.integer({ min: 1, max: 40 }),
    children: fc.array(fc.record({ primary: fc.nat(8), degree: fc.nat(5) }), { maxLength: 4 }),
  });
  fc.assert(
    fc.property(anyCase, fc.nat(5_000_000), (one, more) => {
      const [low, high] = [ask(one), ask({ ...one, wage: one.wage + more })];
      if (!low.ok || !high.ok) throw new Error('refused');
      expect(low.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(low.total);
      expect(low.lines.every(({ amount }) => Number.isInteger(amount))).toBe(true);
      expect(high.total).toBeGreaterThanOrEqual(low.total);
    }),
  );
});
