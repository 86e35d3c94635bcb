import { describe, expect, test } from 'vitest';
import { contributionTable, type Cell } from '../../src/benefits/index.ts';
import { rules } from './data.ts';

const table = (kind: 'bpu' | 'micro' | 'small', date: string) => {
  const result = contributionTable(rules, kind, date);
  if (!result.ok) throw new Error(result.reason);
  return result;
};
const plain = (cells: Cell[] | undefined) =>
  cells?.map((cell) =>
    cell.kind === 'income'
      ? `${cell.from}–${cell.to ?? ''}`
      : cell.kind === 'risk'
        ? cell.risk
        : cell.value,
  );
const ids = (result: ReturnType<typeof table>) => result.columns.map(({ id }) => id);

describe('the table for the self-employed', () => {
  test('starts with the lowest bracket: income, with the discount, without it, JHT', () => {
    const result = table('bpu', '2026-11-22');
    expect(ids(result)).toEqual(['income', 'discounted', 'normal', 'jht']);
    expect(result.rows).toHaveLength(33);
    expect(plain(result.rows[0])).toEqual(['0–1099000', 8_400, 16_800, 20_000]);
    expect(plain(result.rows.at(-1))).toEqual(['20200000–', 106_900, 213_800, 414_000]);
    expect(result).toMatchObject({ kind: 'bpu', month: '2026-11', wage: null });
  });

  test.each([
    ['2025-12-31', []],
    ['2026-01-01', [['transport', '2027-03-31']]],
    ['2026-03-31', [['transport', '2027-03-31']]],
    [
      '2026-04-01',
      [
        ['other', '2026-12-31'],
        ['transport', '2027-03-31'],
      ],
    ],
    [
      '2026-12-31',
      [
        ['other', '2026-12-31'],
        ['transport', '2027-03-31'],
      ],
    ],
    ['2027-01-01', [['transport', '2027-03-31']]],
    ['2027-03-31', [['transport', '2027-03-31']]],
    ['2027-04-01', []],
  ])('on %s the discounted column is for %j', (date, until) => {
    const result = table('bpu', date);
    const discounted = result.columns.find(({ id }) => id === 'discounted');
    expect(discounted?.until.map(({ sector, lastDay }) => [sector, lastDay]) ?? []).toEqual(until);
    expect(ids(result).includes('discounted')).toBe(until.length > 0);
    expect(result.rows.every((row) => row.length === result.columns.length)).toBe(true);
    expect(result.rows[0]?.at(-2)).toEqual({ kind: 'rupiah', value: 16_800 });
  });
});

describe('the table for enterprises', () => {
  test('a micro enterprise: one worker, a row for each risk class', () => {
    const result = table('micro', '2026-11-22');
    expect(result.wage).toBe(3_000_000);
    expect(ids(result)).toEqual(['risk', 'jkk-rate', 'jkk', 'jkm', 'employer-total']);
    expect(result.rows.map(plain)).toEqual([
      ['very-low', 0.24, 7_200, 9_000, 16_200],
      ['low', 0.54, 16_200, 9_000, 25_200],
      ['medium', 0.89, 26_700, 9_000, 35_700],
      ['high', 1.27, 38_100, 9_000, 47_100],
      ['very-high', 1.74, 52_200, 9_000, 61_200],
    ]);
  });

  test('a small enterprise: JHT is added, and what is withheld stays outside the total', () => {
    const result = table('small', '2026-11-22');
    expect(ids(result)).toEqual([
      'risk',
      'jkk-rate',
      'jkk',
      'jkm',
      'jht-employer',
      'employer-total',
      'jht-worker',
    ]);
    expect(plain(result.rows[0])).toEqual([
      'very-low',
      0.24,
      7_200,
      9_000,
      111_000,
      127_200,
      60_000,
    ]);
  });
});

test('every rule a column names exists', () => {
  for (const kind of ['bpu', 'micro', 'small'] as const)
    for (const { rules: refs } of table(kind, '2026-11-22').columns)
      expect(refs.filter((ref) => !rules.find(ref).ok)).toEqual([]);
});

test('a date no rule covers is refused', () => {
  expect(contributionTable(rules, 'bpu', '2015-06-30')).toMatchObject({
    ok: false,
    reason: 'no-rule',
  });
  expect(contributionTable(rules, 'micro', '2015-06-30')).toMatchObject({
    ok: false,
    reason: 'no-rule',
  });
});
