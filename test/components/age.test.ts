import { expect, test } from 'vitest';
import Age from '../../src/components/Age.astro';
import { isOld, monthsBetween } from '../../src/ledger/age.ts';
import { attribute } from '../../src/publish/html.ts';
import fc from '../support/chance.ts';
import { render, words } from './render.ts';

// Old: the period ended more than a year before the day.
test.each([
  ['2024', '2024-06-01', false],
  ['2024', '2024-12-31', false],
  ['2024', '2025-01-01', false],
  ['2024', '2025-12-31', false],
  ['2024', '2026-01-01', true],
  ['2023', '2025-01-01', true],
  ['1999', '2026-11-22', true],
  ['2024-Q1', '2025-03-31', false],
  ['2024-Q1', '2025-04-01', true],
  ['2024-Q3', '2025-09-30', false],
  ['2024-Q3', '2025-10-01', true],
  ['2024-Q4', '2025-12-31', false],
  ['2024-Q4', '2026-01-01', true],
  ['2025-06', '2025-06-15', false],
  ['2025-06', '2026-06-30', false],
  ['2025-06', '2026-07-01', true],
  ['2025-12', '2026-12-31', false],
  ['2025-12', '2027-01-01', true],
  ['2025-02', '2026-02-28', false],
  ['2025-02', '2026-03-01', true],
  ['2024-02', '2025-03-01', true],
  ['2025-03-31', '2026-03-31', false],
  ['2025-03-31', '2026-04-01', true],
  ['2024-02-29', '2025-02-28', false],
  ['2024-02-29', '2025-03-01', true],
  ['2025-11-22', '2026-11-22', false],
  ['2025-11-21', '2026-11-22', true],
  ['2026-01-12', '2026-11-22', false],
  ['2025', '2026-11-22', false],
])('the figure of %s is old on %s: %s', (period, date, old) => {
  expect(isOld(period, date)).toBe(old);
});

// The last day of a month is its end in a shorter one too.
test.each([
  ['2026-01-12', '2026-11-22', 10],
  ['2026-01-23', '2026-11-22', 9],
  ['2026-01-31', '2026-02-27', 0],
  ['2026-01-31', '2026-02-28', 1],
  ['2024-01-31', '2024-02-28', 0],
  ['2024-12-31', '2025-12-31', 12],
  ['2026-11-23', '2026-11-22', 0],
])('from %s to %s there are %i whole months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
});

test('an age is told to machines in months', async () => {
  const { one } = await render(Age, { months: 30, locale: 'id' });
  expect([attribute(one('time'), 'datetime'), words(one('time'))]).toEqual([
    'P30M',
    '2 tahun 6 bulan',
  ]);
});

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('what is old stays old', () => {
  const period = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, to]) => date.slice(0, to));
  fc.assert(
    fc.property(period, day, day, (reference, a, b) => {
      const [earlier = '', later = ''] = [a, b].sort();
      expect(isOld(reference, earlier) && !isOld(reference, later)).toBe(false);
    }),
  );
});

test('a day is never older than its month, nor a month than its year', () => {
  fc.assert(
    fc.property(day, day, (date, today) => {
      const [ofDay, ofMonth, ofYear] = [10, 7, 4].map((to) => isOld(date.slice(0, to), today));
      expect(ofYear && !ofMonth).toBe(false);
      expect(ofMonth && !ofDay).toBe(false);
    }),
  );
});
