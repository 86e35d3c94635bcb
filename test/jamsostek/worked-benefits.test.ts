import { describe, expect, test } from 'vitest';
import { accidentBenefit } from '../../src/jamsostek/calculators/accident/compute.ts';
import { deathBenefit } from '../../src/jamsostek/calculators/death/compute.ts';
import { jobLossBenefit } from '../../src/jamsostek/calculators/job-loss/compute.ts';
import { pension } from '../../src/jamsostek/calculators/pension/compute.ts';
import { retirement } from '../../src/jamsostek/calculators/pension/retirement.ts';
import {
  oldAgeSavings,
  partialPayout,
  savingsTax,
} from '../../src/jamsostek/calculators/savings/compute.ts';
import type { Benefit } from '../../src/jamsostek/case-types.ts';
import { rules } from './data.ts';

/**
 * Cases worked out apart from this code, from the texts of law, at odd amounts and on both sides of
 * every date and bound. Amounts are those of the lines, in their order.
 */
const amounts = (answer: Benefit) =>
  answer.ok ? answer.lines.map(({ amount }) => amount) : answer.reason;
const TODAY = '2026-11-22';

describe('a work accident', () => {
  const pu = { segment: 'pu', date: TODAY } as const;
  test.each<[question: Parameters<typeof accidentBenefit>[1], lines: number[]]>([
    [{ ...pu, wage: 416_666, outcome: 'death' }, [20_000_000, 12_000_000, 10_000_000]],
    [{ ...pu, wage: 416_667, outcome: 'death' }, [20_000_016, 12_000_000, 10_000_000]],
    [{ ...pu, wage: 4_276_354, outcome: 'total' }, [239_475_824, 12_000_000]],
    [{ ...pu, wage: 4_276_354, outcome: 'partial', tablePercent: 3.5 }, [11_973_791]],
    [
      { ...pu, wage: 4_276_354, outcome: 'partial', tablePercent: 35, lossPercent: 12.5 },
      [14_967_239],
    ],
    [{ ...pu, wage: 1_234_567, outcome: 'partial', tablePercent: 0.1, lossPercent: 33 }, [32_593]],
    [{ ...pu, wage: 1_234_567, outcome: 'incapacity', months: 1 }, [1_234_567]],
    [{ ...pu, wage: 1_234_567, outcome: 'incapacity', months: 6 }, [7_407_402]],
    [{ ...pu, wage: 1_234_567, outcome: 'incapacity', months: 7 }, [8_641_969]],
    [{ ...pu, wage: 1_234_567, outcome: 'incapacity', months: 12 }, [14_814_804]],
    [{ ...pu, wage: 1_234_567, outcome: 'incapacity', months: 13 }, [14_814_804, 617_284]],
    [
      { segment: 'bpu', date: TODAY, wage: 1_099_999, outcome: 'death' },
      [48_000_000, 12_000_000, 10_000_000],
    ],
    [{ segment: 'bpu', date: TODAY, wage: 1_100_000, outcome: 'total' }, [67_200_000, 12_000_000]],
  ])('%o', (question, lines) => {
    expect(amounts(accidentBenefit(rules, question))).toEqual(lines);
  });
});

describe('a death that is no work accident', () => {
  const whole = [20_000_000, 12_000_000, 10_000_000];
  test.each<[segment: 'pu' | 'bpu', date: string, months: number, lines: number[]]>([
    ['bpu', '2025-02-23', 0, whole],
    ['bpu', '2025-02-24', 2, [10_000_000]],
    ['bpu', '2025-02-24', 3, whole],
    ['bpu', TODAY, 2, [10_000_000]],
    ['pu', TODAY, 0, whole],
  ])('of a %s member on %s after %d months', (segment, date, membershipMonths, lines) => {
    expect(amounts(deathBenefit(rules, { segment, date, membershipMonths }))).toEqual(lines);
  });

  test.each([
    ['after 36 months contributed', 36, [{ junior: 1, senior: 3, degree: 4 }], 101_000_000],
    ['not after 35', 35, [{ junior: 1, senior: 3, degree: 4 }], 42_000_000],
    ['for no more years than the level has', 36, [{ primary: 20, junior: 20 }], 60_000_000],
    [
      'for the two children it is most for',
      60,
      [{ primary: 3 }, { degree: 5 }, { senior: 3 }],
      111_000_000,
    ],
  ])('brings scholarships %s', (_, contributionMonths, children, total) => {
    const question = {
      segment: 'pu',
      date: TODAY,
      membershipMonths: 60,
      contributionMonths,
      children,
    } as const;
    expect(deathBenefit(rules, question)).toMatchObject({ ok: true, total });
  });
});

describe('six months of cash after a layoff', () => {
  test.each([
    [4_999_999, TODAY, [2_999_999, 2_999_999, 2_999_999, 2_999_999, 2_999_999, 2_999_999]],
    [5_000_001, TODAY, [3_000_000, 3_000_000, 3_000_000, 3_000_000, 3_000_000, 3_000_000]],
    [3_333_333, '2025-02-07', [2_000_000, 2_000_000, 2_000_000, 2_000_000, 2_000_000, 2_000_000]],
  ])('of a wage of %d on %s', (wage, date, monthly) => {
    expect(jobLossBenefit(rules, { wage, date })).toMatchObject({ ok: true, monthly });
  });
});

describe('old-age savings', () => {
  test.each([
    [49_999_999, 0, 0],
    [50_000_000, 0, 0],
    [50_000_009, 0, 0],
    [50_000_010, 0, 1],
    [123_456_789, 0, 3_672_839],
    [10_000_000, 50_000_000, 500_000],
    [20_000_000, 40_000_000, 500_000],
  ])('paid out at %d after %d before are taxed %d', (amount, before, tax) => {
    expect(savingsTax(rules, { amount, date: TODAY, before })).toMatchObject({
      ok: true,
      total: tax,
    });
  });

  test('grow by the contributions alone where no growth is assumed', () => {
    const question = {
      wage: 3_333_333,
      month: '2026-11',
      months: 7,
      balance: 1_000_001,
      growth: 0,
    };
    expect(oldAgeSavings(rules, { segment: 'pu', ...question })).toMatchObject({
      ok: true,
      total: 1_000_001 + 7 * (123_333 + 66_667),
    });
    expect(oldAgeSavings(rules, { segment: 'bpu', ...question })).toMatchObject({
      ok: true,
      total: 1_000_001 + 7 * 69_000,
    });
  });

  test.each([
    ['housing', 10, 3_703_704],
    ['other', 10, 1_234_568],
    ['other', 9, null],
  ] as const)('for %s after %d years give %s', (purpose, membershipYears, total) => {
    const answer = partialPayout(rules, {
      balance: 12_345_679,
      membershipYears,
      purpose,
      date: TODAY,
    });
    expect(answer.ok ? answer.total : null).toBe(total);
  });
});

describe('the pension', () => {
  const old = { event: 'retirement', born: 1970 } as const;
  const left = { event: 'death', averageWage: 1_234_567, contributionMonths: 191 } as const;
  const short = { averageWage: 4_000_000, contributionMonths: 12, density: 80 } as const;
  test.each<[question: Omit<Parameters<typeof pension>[1], 'date'>, monthly: number | null]>([
    [{ ...old, averageWage: 4_000_000, contributionMonths: 179 }, null],
    [{ ...old, averageWage: 4_000_000, contributionMonths: 180 }, 600_000],
    [{ ...old, averageWage: 1_234_567, contributionMonths: 191 }, 196_502],
    [{ ...left, recipient: 'spouse' }, 98_251],
    [{ ...left, recipient: 'child-after-spouse' }, 49_125],
    [{ ...left, recipient: 'parent' }, 39_300],
    [{ ...short, event: 'disability', membershipMonths: 12 }, 600_000],
    [{ ...short, event: 'disability', contributionMonths: 0, membershipMonths: 0 }, null],
    [{ ...short, event: 'death', recipient: 'spouse', membershipMonths: 12, density: 79.9 }, null],
    [
      {
        ...short,
        event: 'death',
        recipient: 'spouse',
        contributionMonths: 11,
        membershipMonths: 11,
      },
      null,
    ],
    [{ ...short, event: 'death', recipient: 'spouse', membershipMonths: 12 }, 300_000],
  ])('%o', (question, monthly) => {
    const answer = pension(rules, { ...question, date: '2031-07-01' });
    expect(answer.ok ? answer.total : null).toBe(monthly);
  });

  test.each([
    [1962, 56, 2018],
    [1963, 57, 2020],
    [1964, 57, 2021],
    [1966, 58, 2024],
    [1968, 59, 2027],
    [1969, 60, 2029],
    [1978, 64, 2042],
    [1979, 65, 2044],
  ])('starts for those born in %d at %d, in %d', (born, age, year) => {
    expect(retirement(rules, born)).toMatchObject({ ok: true, age, year });
  });
});
