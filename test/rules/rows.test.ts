import { describe, expect, test } from 'vitest';
import { addMonths } from '../../src/rules/add-months.ts';
import { dayAfter, dayBefore, daysBetween, isDay } from '../../src/rules/days.ts';
import { rowProblems, type RowProblem } from '../../src/rules/rows.ts';
import type { RuleRecord, RuleRow } from '../../src/schema/index.ts';
import fc from '../support/chance.ts';

const row = (from: string, to: string | null, more: Partial<RuleRow> = {}): RuleRow => ({
  from,
  to,
  value: { unit: 'rupiah', value: 1 },
  basis: 'PP 1/2020',
  source: 'law',
  ...more,
});
const rule = (kind: RuleRecord['kind'], ...rows: RuleRow[]): RuleRecord => ({
  id: 'one',
  label: { id: 'satu', en: 'one' },
  kind,
  rows,
});
const brackets = (...value: [from: number, to: number | null, base: number][]) =>
  row('2020-01-01', null, {
    value: { unit: 'brackets', value: value.map(([from, to, base]) => ({ from, to, base })) },
  });
const tiers = (ends: (number | null)[]) =>
  row('2020-01-01', null, {
    value: { unit: 'tiers', decimals: 2, value: ends.map((upTo) => ({ upTo, percent: 1 })) },
  });

const cases: [name: string, rule: RuleRecord, problems: RowProblem[]][] = [
  [
    'rows that follow each other',
    rule('benefit', row('2020-01-01', '2020-06-30'), row('2020-07-01', null)),
    [],
  ],
  ['a gap between rows', rule('age', row('2020-01-01', '2020-06-30'), row('2021-01-01', null)), []],
  ['a row of one day', rule('benefit', row('2020-01-01', '2020-01-01')), []],
  [
    'a row that ends before it starts',
    rule('benefit', row('2020-02-01', '2020-01-31')),
    [{ problem: 'ends-before-start', row: 0, from: '2020-02-01', to: '2020-01-31' }],
  ],
  [
    'a row older than the one above',
    rule('benefit', row('2021-01-01', null), row('2020-01-01', '2020-12-31')),
    [{ problem: 'out-of-order', row: 1, from: '2020-01-01', previousFrom: '2021-01-01' }],
  ],
  [
    'two rows that start on the same day',
    rule('benefit', row('2020-01-01', '2020-12-31'), row('2020-01-01', null)),
    [{ problem: 'out-of-order', row: 1, from: '2020-01-01', previousFrom: '2020-01-01' }],
  ],
  [
    'a row that starts on the last day of the one above',
    rule('benefit', row('2020-01-01', '2020-06-30'), row('2020-06-30', null)),
    [{ problem: 'overlap', row: 1, from: '2020-06-30', previousTo: '2020-06-30' }],
  ],
  [
    'a row below one that never ends',
    rule('benefit', row('2020-01-01', null), row('2021-01-01', null)),
    [{ problem: 'overlap', row: 1, from: '2021-01-01', previousTo: null }],
  ],
  [
    'a contribution that starts and ends inside a month',
    rule('contribution', row('2020-01-02', '2020-02-28')),
    [
      { problem: 'starts-inside-month', row: 0, from: '2020-01-02' },
      { problem: 'ends-inside-month', row: 0, to: '2020-02-28' },
    ],
  ],
  ['a contribution through February', rule('contribution', row('2021-02-01', '2021-02-28')), []],
  [
    'a row in another unit',
    rule(
      'benefit',
      row('2020-01-01', '2020-12-31'),
      row('2021-01-01', null, { value: { unit: 'months', value: 3 } }),
    ),
    [{ problem: 'other-unit', row: 1, unit: 'months', expected: 'rupiah' }],
  ],
  ['brackets that rise', rule('bracket', brackets([0, 99, 50], [100, null, 150])), []],
  [
    'brackets that do not start at zero',
    rule('bracket', brackets([1, 99, 50])),
    [{ problem: 'brackets', row: 0, bracket: 0 }],
  ],
  [
    'brackets that overlap',
    rule('bracket', brackets([0, 100, 50], [100, null, 150])),
    [{ problem: 'brackets', row: 0, bracket: 1 }],
  ],
  [
    'a bracket above an open one',
    rule('bracket', brackets([0, null, 50], [100, null, 150])),
    [{ problem: 'brackets', row: 0, bracket: 1 }],
  ],
  [
    'a bracket that ends before it starts',
    rule('bracket', brackets([0, 99, 50], [200, 100, 150])),
    [{ problem: 'brackets', row: 0, bracket: 1 }],
  ],
  [
    'a base that falls',
    rule('bracket', brackets([0, 99, 50], [100, null, 50])),
    [{ problem: 'brackets', row: 0, bracket: 1 }],
  ],
  [
    'a rate as the law prints it',
    rule(
      'contribution',
      row('2020-01-01', null, { value: { unit: 'percent', value: 0.24, decimals: 2 } }),
    ),
    [],
  ],
  [
    'a rate with more decimals than are printed',
    rule(
      'contribution',
      row('2020-01-01', null, { value: { unit: 'percent', value: 0.888, decimals: 2 } }),
    ),
    [{ problem: 'decimals', row: 0, value: 0.888, decimals: 2 }],
  ],
  [
    'a slice whose rate has more decimals than are printed',
    rule(
      'contribution',
      row('2020-01-01', null, {
        value: { unit: 'tiers', decimals: 1, value: [{ upTo: null, percent: 0.21 }] },
      }),
    ),
    [{ problem: 'decimals', row: 0, value: 0.21, decimals: 1 }],
  ],
  [
    'slices that do not rise',
    rule('contribution', tiers([100, 100, null])),
    [{ problem: 'tiers', row: 0, tier: 1 }],
  ],
  [
    'a slice without an upper end before the last',
    rule('contribution', tiers([100, null, null])),
    [{ problem: 'tiers', row: 0, tier: 1 }],
  ],
  [
    'a last slice with an upper end',
    rule('contribution', tiers([100, 200])),
    [{ problem: 'tiers', row: 0, tier: 1 }],
  ],
  ['slices that rise', rule('contribution', tiers([100, 200, null])), []],
];

describe('problems of the rows of a rule', () => {
  test.each(cases)('%s', (_, one, problems) => {
    expect(rowProblems(one)).toEqual(problems);
  });
});

describe('days', () => {
  test.each([
    ['2024-02-28', '2024-02-29'],
    ['2026-02-28', '2026-03-01'],
    ['2026-12-31', '2027-01-01'],
  ])('the day after %s is %s', (day, next) => {
    expect(dayAfter(day)).toBe(next);
    expect(dayBefore(next)).toBe(day);
  });

  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-12-10', 2, '2025-02-10'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s and %i months make %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });

  test.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2024-02-29', true],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['', false],
  ])('whether %j is a day: %s', (day, is) => {
    expect(isDay(day)).toBe(is);
  });

  test('from one day to another are as many as were added', () => {
    expect(daysBetween('2026-11-22', '2026-12-31')).toBe(39);
    expect(daysBetween('2026-12-31', '2026-12-31')).toBe(0);
  });

  test('the day before undoes the day after, whatever the time zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50_000 }), (days) => {
        const day = new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(dayBefore(dayAfter(day))).toBe(day);
        expect(dayAfter(day) > day).toBe(true);
      }),
    );
  });
});
