import { describe, expect, it } from 'vitest';
import { asNumber, recomputedShare, shareMismatch } from '../../src/ledger/index.ts';
import type { Magnitude } from '../../src/schema/index.ts';
import { counted, entriesOf, said, type Said } from './factory.ts';

type Part = [value: number, decimals?: number, magnitude?: Magnitude];

function entryOf(differing: Said) {
  const [, entry] = entriesOf(said(differing));
  if (!entry) throw new Error('There should be an entry.');
  return entry;
}

function shareOf(value: number, decimals: number, above: Part, below: Part) {
  return entryOf({ value, decimals, numerator: part(...above), denominator: part(...below) });
}

function part(value: number, decimals = 0, magnitude: Magnitude = 'one') {
  return { value, decimals, magnitude };
}

describe('A share whose parts are published', () => {
  it.each<[string, number, number, Part, Part]>([
    ['36% of South Sulawesi in 2021', 36, 0, [1043751], [2865109]],
    ['40.40% of South Sulawesi in July 2024', 40.4, 2, [1159887], [2871182]],
    ['62.93%, a target', 62.93, 2, [1763259], [2801936]],
    ['48% of Wajo', 48, 0, [67799], [140769]],
    ['109% of a segment', 109, 0, [10900], [10000]],
    ['121.3% of a segment', 121.3, 1, [1213], [1000]],
    ['47.38% from parts rounded to the thousand', 47.38, 2, [1.327, 3, 'million'], [2801936]],
    ['50.23% from two rounded parts', 50.23, 2, [26.64, 2, 'million'], [53.04, 2, 'million']],
    ['0% of someone', 0, 0, [0], [10]],
  ])('agrees with them: %s', (_, value, decimals, above, below) => {
    expect(shareMismatch(shareOf(value, decimals, above, below))).toBeNull();
  });

  it.each<[string, number, number, Part, Part, string]>([
    ['Tana Toraja', 70.07, 2, [50855], [72852], '69.81'],
    ['rounded down instead of up', 69.8, 2, [50855], [72852], '69.81'],
    ['a whole per cent off', 49, 0, [67799], [140769], '48'],
    ['beyond what rounding explains', 47.39, 2, [1.327, 3, 'million'], [2801936], '47.36'],
    ['a segment that passes 100', 100, 0, [121], [100], '121'],
  ])('contradicts them: %s', (_, value, decimals, above, below, recomputed) => {
    const mismatch = shareMismatch(shareOf(value, decimals, above, below));
    expect(mismatch?.printed.value).toBe(value.toFixed(decimals));
    expect(mismatch?.recomputed.value).toBe(recomputed);
  });

  it('is recomputed at the precision it was printed with', () => {
    const share = recomputedShare(shareOf(40.4, 1, [1159887], [2871182]));
    expect(share).toEqual({ value: '40.4', decimals: 1, magnitude: 'one', unit: 'percent' });
  });
});

describe('A share that cannot be recomputed', () => {
  it.each<[string, Said]>([
    ['names no parts', {}],
    ['has no numerator published', { numerator: 'not-published', denominator: part(100) }],
    ['has no denominator published', { numerator: part(50), denominator: 'not-published' }],
    ['has only a denominator', { denominator: part(100) }],
    ['is divided by zero', { numerator: part(50), denominator: part(0) }],
  ])('because it %s', (_, differing) => {
    expect(recomputedShare(entryOf(differing))).toBeNull();
    expect(shareMismatch(entryOf(differing))).toBeNull();
  });

  it('because it is a count', () => {
    const entry = entryOf(counted(45.23, { numerator: part(1), denominator: part(3) }));
    expect(recomputedShare(entry)).toBeNull();
  });
});

it('A quantity has a floating-point value for axes', () => {
  expect(asNumber(entryOf(counted(45.23)).quantity)).toBe(45_230_000);
  expect(asNumber(entryOf({}).quantity)).toBe(50.5);
});
