import { describe, expect, it } from 'vitest';
import { comparePeriods, monthOfYear, periodsOverlap, spanOf } from '../../src/ledger/index.ts';
import fc from '../support/chance.ts';

const two = (part: number) => String(part).padStart(2, '0');
const year = fc.integer({ min: 2023, max: 2025 });
const period = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => `${y}-Q${q}`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
);

describe('A period', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-Q2', '2024-04-01', '2024-06-30'],
    ['2024-Q4', '2024-10-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-12-31', '2024-12-31', '2024-12-31'],
    ['2025-01/2025-09', '2025-01-01', '2025-09-30'],
    ['2024-01/2024-02', '2024-01-01', '2024-02-29'],
    ['2025-01-01/2025-09-25', '2025-01-01', '2025-09-25'],
  ])('%s runs from %s to %s', (text, first, last) => {
    expect(spanOf(text)).toEqual({ first, last });
  });

  it.each([
    '2024-13',
    '2025-09/2025-01',
    '2025-01/2025-01',
    '2024-01/2025-09',
    '2025/2026',
    '2025-Q1/2025-Q2',
    '2025-01/2025-09-25',
    '2025-01/2025-13',
    '2025-01/2025-05/2025-09',
    '2025-01/',
  ])('that does not exist is refused: %s', (text) => {
    expect(() => spanOf(text)).toThrow(`"${text}" is not a year, quarter, month or day.`);
  });

  it.each([
    ['2024-12', 12],
    ['2024-12-31', 12],
    ['2024-01', 1],
    ['2024', null],
    ['2024-Q1', null],
    ['2024-01/2024-03', null],
  ])('%s lies in month %s', (text, month) => {
    expect(monthOfYear(text)).toBe(month);
  });
});

it('A part of a year nests with none: two may overlap in part', () => {
  expect(comparePeriods('2025-01/2025-09', '2025-01/2025-08')).toBeLessThan(0);
  expect(comparePeriods('2025', '2025-01/2025-09')).toBeLessThan(0);
});

describe('Two periods', () => {
  it.each([
    ['2024', '2024-06', true],
    ['2024', '2024', true],
    ['2024', '2024-Q3', true],
    ['2024-Q2', '2024-06-30', true],
    ['2024-06', '2024-06-30', true],
    ['2024-06', '2024-07', false],
    ['2024-06-29', '2024-06-30', false],
    ['2024', '2025', false],
    ['2024', '2025-01-01', false],
    ['2024-Q2', '2024-07', false],
    ['2025', '2025-01/2025-09', true],
    ['2025-01/2025-08', '2025-08/2025-09', true],
    ['2025-01/2025-08', '2025-09', false],
  ])('%s and %s overlap: %s', (a, b, expected) => {
    expect(periodsOverlap(a, b)).toBe(expected);
  });

  it('overlap both ways, and each with itself', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        expect(periodsOverlap(a, b)).toBe(periodsOverlap(b, a));
        expect(periodsOverlap(a, a)).toBe(true);
      }),
    );
  });

  it('that overlap nest: one holds every day of the other', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const [one, other] = [spanOf(a), spanOf(b)];
        const holds = (x: typeof one, y: typeof one) => x.first <= y.first && y.last <= x.last;
        expect(periodsOverlap(a, b)).toBe(holds(one, other) || holds(other, one));
      }),
    );
  });

  it('are sorted so that the one that holds the other comes first', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const [earlier, later] = [a, b].sort(comparePeriods);
        const [one, other] = [spanOf(earlier ?? a), spanOf(later ?? b)];
        expect(one.first <= other.first).toBe(true);
        if (one.first === other.first) expect(one.last >= other.last).toBe(true);
      }),
    );
  });
});
