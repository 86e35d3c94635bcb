import { describe, expect, test } from 'vitest';
import { constructionContribution } from '../../src/jamsostek/calculators/construction/compute.ts';
import { contributionTable, type TableCell, type TableKind } from '../../src/jamsostek/subject.ts';
import { rules, rulesAfter } from './data.ts';

const kinds = ['bpu', 'micro', 'small', 'construction', 'migrant'] as const;
const table = (kind: TableKind, date: string) => {
  const result = contributionTable(rules, kind, date);
  if (!result.ok) throw new Error(result.reason);
  return result;
};
const plain = (cells: TableCell[] | undefined) =>
  cells?.map((cell) =>
    cell.kind === 'range'
      ? `${cell.from}–${cell.to ?? ''}`
      : cell.kind === 'risk'
        ? cell.risk
        : cell.kind === 'unknown'
          ? null
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

describe('the table for construction', () => {
  test('names the rates of each slice, and what the slices below it ask for', () => {
    const result = table('construction', '2026-11-22');
    expect(ids(result)).toEqual(['slice', 'jkk-rate', 'jkm-rate', 'below']);
    expect(result.rows.map(plain)).toEqual([
      ['0–100000000', 0.21, 0.03, 0],
      ['100000000–500000000', 0.17, 0.02, 240_000],
      ['500000000–1000000000', 0.13, 0.02, 1_000_000],
      ['1000000000–5000000000', 0.11, 0.01, 1_750_000],
      ['5000000000–', 0.09, 0.01, 6_550_000],
    ]);
  });

  test('gives by hand what the calculation gives', () => {
    const amount = 180_000_000;
    const [, jkk, jkm, below] = plain(table('construction', '2026-11-22').rows[1]) ?? [];
    const byHand = Number(below) + ((amount - 100_000_000) * (Number(jkk) + Number(jkm))) / 100;
    expect(
      constructionContribution(rules, { of: 'contract', amount, month: '2026-11' }),
    ).toMatchObject({ total: byHand });
  });

  test('cuts where either programme does', () => {
    const changed = rulesAfter(
      (row) =>
        (row('construction/jkm-tiers').value = {
          unit: 'tiers',
          decimals: 2,
          value: [
            { upTo: 200_000_000, percent: 0.05 },
            { upTo: null, percent: 0.02 },
          ],
        }),
    );
    const result = contributionTable(changed, 'construction', '2026-11-22');
    expect(result.ok && result.rows.slice(1, 3).map(plain)).toEqual([
      ['100000000–200000000', 0.17, 0.05, 260_000],
      ['200000000–500000000', 0.17, 0.02, 480_000],
    ]);
  });
});

test('the table for migrant workers names what is known for each length of contract', () => {
  const result = table('migrant', '2026-11-22');
  expect(ids(result)).toEqual(['contract', 'before', 'package', 'agency-total', 'individual']);
  expect(result.rows.map(plain)).toEqual([
    [6, 37_500, 108_000, 145_500, null],
    [12, 37_500, 189_000, 226_500, null],
    [24, 37_500, 332_500, 370_000, 332_500],
  ]);
});

test('a rate keeps every decimal it has', () => {
  const changed = rulesAfter(
    (row) => (row('jkk/rate-low').value = { unit: 'percent', value: 0.545, decimals: 3 }),
  );
  const result = contributionTable(changed, 'micro', '2026-11-22');
  expect(result.ok && result.rows[1]?.[1]).toEqual({ kind: 'percent', value: 0.545, decimals: 3 });
});

test('every rule a column names exists', () => {
  for (const kind of kinds)
    for (const { rules: refs } of table(kind, '2026-11-22').columns)
      expect(refs.filter((ref) => !rules.find(ref).ok)).toEqual([]);
});

test('a date no rule covers is refused', () => {
  for (const kind of kinds)
    expect(contributionTable(rules, kind, '2015-06-30')).toMatchObject({
      ok: false,
      reason: 'no-rule',
    });
});
