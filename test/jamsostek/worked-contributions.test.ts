import { describe, expect, test } from 'vitest';
import { constructionContribution } from '../../src/jamsostek/calculators/construction/compute.ts';
import { puContribution } from '../../src/jamsostek/calculators/employee/compute.ts';
import { migrantContribution } from '../../src/jamsostek/calculators/migrant/compute.ts';
import { bpuContribution } from '../../src/jamsostek/calculators/self-employed/compute.ts';
import type { Line, RiskClass, Sector, Size } from '../../src/jamsostek/case-types.ts';
import { rules } from './data.ts';

/**
 * Cases worked out apart from this code, from the texts of law, at odd amounts and on both sides of
 * every date and bound. Amounts are those of the lines, in their order.
 */
type Answer = { ok: true; lines: Line[] } | { ok: false; reason: string };
const amounts = (answer: Answer) =>
  answer.ok ? answer.lines.map(({ amount }) => amount) : answer.reason;

describe('an employee: JKK, JKM, JHT of employer and worker, JP of both', () => {
  test.each<[wage: number, month: string, risk: RiskClass, size: Size, lines: number[]]>([
    [3_333_333, '2026-11', 'very-low', 'medium', [8_000, 10_000, 123_333, 66_667, 66_667, 33_333]],
    [3_333_333, '2026-11', 'low', 'small', [18_000, 10_000, 123_333, 66_667]],
    [7_777_777, '2026-11', 'medium', 'small', [69_222, 23_333, 287_778, 155_556]],
    [4_276_354, '2026-11', 'high', 'micro', [54_310, 12_829]],
    [167, '2026-11', 'very-high', 'medium', [3, 1, 6, 3, 3, 2]],
    [500, '2026-11', 'very-low', 'medium', [1, 2, 19, 10, 10, 5]],
    [0, '2026-11', 'high', 'large', [0, 0, 0, 0, 0, 0]],
    // The ceiling of JP: below, at and above it, in the last month of one and the first of the next.
    [11_086_299, '2027-02', 'low', 'large', [59_866, 33_259, 410_193, 221_726, 221_726, 110_863]],
    [11_086_300, '2027-02', 'low', 'large', [59_866, 33_259, 410_193, 221_726, 221_726, 110_863]],
    [12_000_000, '2027-02', 'low', 'large', [64_800, 36_000, 444_000, 240_000, 221_726, 110_863]],
    [12_000_000, '2026-02', 'low', 'large', [64_800, 36_000, 444_000, 240_000, 210_948, 105_474]],
    [12_000_000, '2026-03', 'low', 'large', [64_800, 36_000, 444_000, 240_000, 221_726, 110_863]],
    [12_000_000, '2025-02', 'low', 'large', [64_800, 36_000, 444_000, 240_000, 200_846, 100_423]],
    // The one year in which the ceiling fell.
    [
      25_000_000,
      '2020-02',
      'medium',
      'large',
      [222_500, 75_000, 925_000, 500_000, 170_248, 85_124],
    ],
    [
      25_000_000,
      '2021-02',
      'medium',
      'large',
      [222_500, 75_000, 925_000, 500_000, 178_794, 89_397],
    ],
    [
      25_000_000,
      '2021-03',
      'medium',
      'large',
      [222_500, 75_000, 925_000, 500_000, 175_092, 87_546],
    ],
    [
      25_000_000,
      '2015-07',
      'medium',
      'large',
      [222_500, 75_000, 925_000, 500_000, 140_000, 70_000],
    ],
  ])('%d in %s, %s risk, %s enterprise', (wage, month, riskClass, size, lines) => {
    expect(amounts(puContribution(rules, { wage, month, riskClass, size }))).toEqual(lines);
  });

  test.each<[month: string, risk: RiskClass, jkk: number]>([
    ['2025-01', 'medium', 29_667],
    ['2025-02', 'medium', 14_833],
    ['2026-01', 'very-high', 29_000],
    ['2026-02', 'very-high', 58_000],
  ])('of a labour-intensive industry pays JKK in %s at %s risk: %d', (month, riskClass, jkk) => {
    const question = {
      wage: 3_333_333,
      month,
      riskClass,
      size: 'micro',
      labourIntensive: true,
    } as const;
    expect(amounts(puContribution(rules, question))).toEqual([jkk, 10_000]);
  });
});

describe('a self-employed member: JKK, JKM, and JHT if wanted', () => {
  test.each<[income: number, month: string, sector: Sector, jht: boolean, lines: number[]]>([
    [0, '2026-11', 'other', false, [5_000, 3_400]],
    [1_099_999, '2027-01', 'other', true, [10_000, 6_800, 20_000]],
    [1_100_000, '2026-12', 'other', true, [6_000, 3_400, 24_000]],
    [2_699_999, '2026-04', 'other', false, [13_000, 3_400]],
    [2_700_000, '2026-04', 'other', false, [14_750, 3_400]],
    [2_700_000, '2026-03', 'other', false, [29_500, 6_800]],
    [2_700_000, '2026-01', 'transport', false, [14_750, 3_400]],
    [2_700_000, '2025-12', 'transport', false, [29_500, 6_800]],
    [8_199_999, '2027-01', 'transport', false, [39_750, 3_400]],
    [8_200_000, '2027-01', 'transport', false, [43_500, 3_400]],
    [8_200_000, '2027-01', 'other', false, [87_000, 6_800]],
    [20_199_999, '2027-03', 'transport', true, [98_500, 3_400, 394_000]],
    [20_200_000, '2027-04', 'transport', true, [207_000, 6_800, 414_000]],
  ])('%d in %s, %s, JHT %s', (income, month, sector, jht, lines) => {
    expect(amounts(bpuContribution(rules, { income, month, sector, jht }))).toEqual(lines);
  });
});

describe('a construction project: JKK and JKM', () => {
  test.each<[of: 'contract' | 'wages', amount: number, jkk: number, jkm: number]>([
    ['contract', 99_999_999, 210_000, 30_000],
    ['contract', 100_000_001, 210_000, 30_000],
    ['contract', 250_000_333, 465_001, 60_000],
    ['contract', 500_000_001, 890_000, 110_000],
    ['contract', 750_000_000, 1_215_000, 160_000],
    ['contract', 3_456_789_012, 4_242_468, 455_679],
    ['contract', 12_345_678_901, 12_551_111, 1_344_568],
    ['wages', 250_000_333, 4_350_006, 750_001],
  ])('on %s of %d: %d and %d', (of, amount, jkk, jkm) => {
    const answer = constructionContribution(rules, { of, amount, month: '2026-11' });
    const total = (programme: string) =>
      answer.ok
        ? answer.lines
            .filter((line) => line.programme === programme)
            .reduce((sum, line) => sum + line.amount, 0)
        : answer.reason;
    expect([total('jkk'), total('jkm')]).toEqual([jkk, jkm]);
  });
});

describe('a migrant worker: before leaving, package, months beyond it, JHT', () => {
  test.each<
    [
      months: number,
      via: 'agency' | 'individual',
      extra: number,
      jht: number,
      lines: number[] | string,
    ]
  >([
    [6, 'agency', 0, 0, [37_500, 108_000]],
    [12, 'agency', 7, 0, [37_500, 189_000, 94_500]],
    [24, 'agency', 1, 123_456, [37_500, 332_500, 13_500, 2_962_944]],
    [24, 'individual', 0, 50_000, [332_500, 1_200_000]],
    [24, 'individual', 7, 600_000, [332_500, 94_500, 14_400_000]],
    [12, 'individual', 0, 0, 'not-published'],
    [24, 'agency', 0, 49_999, 'number'],
    [18, 'agency', 0, 0, 'contract'],
  ])('%d months, %s, %d extra, JHT %d', (contractMonths, via, extraMonths, jht, lines) => {
    const question = { contractMonths, via, extraMonths, jht, month: '2026-11' };
    expect(amounts(migrantContribution(rules, question))).toEqual(lines);
  });
});
