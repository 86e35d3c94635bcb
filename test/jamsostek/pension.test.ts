import { describe, expect, test } from 'vitest';
import type { PensionCase } from '../../src/jamsostek/calculators/pension/case.ts';
import { pension } from '../../src/jamsostek/calculators/pension/compute.ts';
import { retirement } from '../../src/jamsostek/calculators/pension/retirement.ts';
import { retirementAges } from '../../src/jamsostek/retirement-ages.ts';
import fc from '../support/chance.ts';
import { rules } from './data.ts';

/** Old-age pension of someone born in 1970, who reaches the age of 60 in 2030. */
const ask = (more: Partial<PensionCase>) =>
  pension(rules, {
    event: 'retirement',
    averageWage: 4_000_000,
    contributionMonths: 180,
    born: 1970,
    date: '2030-07-01',
    ...more,
  });

/** Pension after a death or a disability, as far as it is told. */
const after = (more: Partial<PensionCase>) =>
  pension(rules, {
    event: 'death',
    averageWage: 4_000_000,
    contributionMonths: 40,
    date: '2026-11-22',
    recipient: 'spouse',
    ...more,
  });

describe('the monthly pension', () => {
  test('is one per cent of the average wage for each year', () => {
    expect(ask({})).toMatchObject({
      total: 600_000,
      countedMonths: 180,
      lines: [{ base: 4_000_000, rate: 1, times: 15, amount: 600_000, paid: 'monthly' }],
      open: [],
      ceiling: null,
    });
    expect(ask({ contributionMonths: 181, date: '2030-08-01' })).toMatchObject({ total: 603_333 });
    expect(ask({ contributionMonths: 240, date: '2041-01-01', born: 1976 })).toMatchObject({
      total: 800_000,
    });
  });

  test('too short a period brings all contributions at once instead', () => {
    expect(ask({ contributionMonths: 179 })).toEqual({
      ok: false,
      reason: 'not-entitled',
      rule: 'jp/minimum-years',
      basis: 'PP 45/2015 Pasal 19, 24',
      instead: 'contributions',
    });
  });

  test.each([
    ['spouse', 400_000],
    ['child', 400_000],
    ['child-after-spouse', 200_000],
    ['parent', 160_000],
  ] as const)('of a %s is %i', (recipient, total) => {
    const question = { contributionMonths: 240, date: '2035-07-01', recipient } as const;
    expect(after(question)).toMatchObject({ total });
  });

  test('before its age is not yet, and says from when', () => {
    expect(ask({ born: 1990, contributionMonths: 60, date: '2026-11-22' })).toMatchObject({
      ok: false,
      reason: 'not-yet',
      says: 'pension',
      rule: 'jp/age',
      from: '2055',
    });
    expect(ask({ born: 1971 })).toMatchObject({ reason: 'not-yet', from: '2032' });
    expect(ask({ born: 1970 })).toMatchObject({ ok: true });
  });

  test('of a year of birth alone starts at the end of the year of its age', () => {
    const { born, averageWage, contributionMonths } = {
      born: 1990,
      averageWage: 4_000_000,
      contributionMonths: 300,
    };
    expect(
      pension(rules, { event: 'retirement', born, averageWage, contributionMonths }),
    ).toMatchObject({
      ok: true,
      date: '2055-12-31',
      total: 1_000_000,
      open: [{ fields: ['date'], says: 'start', effect: 'choice' }],
    });
    const short = { event: 'retirement', born, averageWage, contributionMonths: 60 } as const;
    expect(pension(rules, short)).toMatchObject({ reason: 'not-yet', says: 'short', from: '2055' });
    const older = { event: 'retirement', born: 1955, averageWage, contributionMonths: 60 } as const;
    expect(pension(rules, older)).toEqual({ ok: false, reason: 'date', given: '' });
  });

  test('more months or a higher wage never bring less', () => {
    fc.assert(
      fc.property(
        fc.nat(20_000_000),
        fc.nat(60),
        fc.nat(1_000_000),
        fc.nat(50),
        (wage, months, more, longer) => {
          const at = (averageWage: number, contributionMonths: number) => {
            const [born, date] = [1976, '2041-01-01'];
            const result = ask({ averageWage, contributionMonths, date, born });
            return result.ok ? result.total : NaN;
          };
          expect(at(wage + more, 180 + months + longer)).toBeGreaterThanOrEqual(
            at(wage, 180 + months),
          );
        },
      ),
    );
  });
});

describe('what cannot be', () => {
  test.each([
    ['2026-11-22', 180, 136],
    ['2026-11-22', 137, 136],
    ['2030-06-29', 180, 179],
    ['2035-07-01', 241, 240],
  ])(
    'is refused: on %s after %i months, of which there were %i',
    (date, contributionMonths, most) => {
      const refusal = {
        ok: false,
        reason: 'programme-age',
        field: 'contributionMonths',
        most,
        since: '2015-07-01',
        first: '2030-07',
      };
      expect(
        ask({
          date,
          contributionMonths,
          born: Number(date.slice(0, 4)) > 2030 ? 1972 : date > '2030' ? 1968 : 1967,
        }),
      ).toEqual(refusal);
      expect(after({ date, contributionMonths })).toEqual(refusal);
    },
  );

  test('the last month counts once it is over', () => {
    expect(ask({ date: '2030-06-30' })).toMatchObject({ ok: true });
    expect(after({ date: '2026-11-30', contributionMonths: 137 })).toMatchObject({ ok: true });
  });

  test('is refused: a membership older than the programme, contributions longer than membership', () => {
    expect(after({ membershipMonths: 137 })).toMatchObject({
      reason: 'programme-age',
      field: 'membershipMonths',
      most: 136,
    });
    expect(after({ membershipMonths: 39 })).toEqual({
      ok: false,
      reason: 'too-long',
      field: 'contributionMonths',
      most: 39,
    });
  });
});

describe('a life that cannot be', () => {
  test.each([
    // The age was reached in 2016, 2019 and 2027; three years later at most contributions end.
    [1960, '2030-07-01', 180, 'programme-age'],
    [1930, '2030-07-01', 180, 'programme-age'],
    [1963, '2035-01-01', 180, 'programme-age'],
    [1968, '2030-07-01', 180, true],
    [1968, '2100-01-01', 600, 'programme-age'],
    [1900, '2030-07-01', 180, 'number'],
    [2050, '2115-01-01', 180, 'number'],
  ])('born in %i, on %s, %i months: %s', (born, date, contributionMonths, expected) => {
    const result = ask({ born, date, contributionMonths });
    expect(result.ok || result.reason).toBe(expected);
  });

  test('without a single contribution is refused', () => {
    expect(after({ contributionMonths: 0 })).toMatchObject({
      reason: 'number',
      field: 'contributionMonths',
      least: 1,
    });
  });

  test('whose age came too early for fifteen years is told of the sum, not of a pension to come', () => {
    const told = { event: 'retirement', averageWage: 4_000_000, contributionMonths: 40 } as const;
    expect(pension(rules, { ...told, born: 1965 })).toMatchObject({
      reason: 'not-entitled',
      instead: 'contributions',
    });
    expect(pension(rules, { ...told, born: 1968 })).toMatchObject({ reason: 'not-yet' });
  });
});

describe('a wage above every ceiling', () => {
  test.each([
    ['2026-11-22', 11_086_300, '2026-03-01', '2027-02-28'],
    ['2021-06-01', 8_939_700, '2020-03-01', '2021-02-28'],
    ['2041-01-01', 11_086_300, '2026-03-01', '2027-02-28'],
  ])('is cut on %s to the highest one so far, %i', (date, amount, from, to) => {
    const question = { date, averageWage: 50_000_000, density: 90, membershipMonths: 60 };
    expect(after(question)).toMatchObject({
      ok: true,
      ceiling: { amount, from, to },
      lines: [{ base: amount }],
    });
    const [line] = ((found) => (found.ok ? found.lines : []))(after(question));
    expect(line?.rules).toContain('jp/ceiling');
    expect(after({ ...question, averageWage: amount })).toMatchObject({ ceiling: null });
  });
});

describe('after forty months', () => {
  test.each([
    [{ event: 'disability', density: 80, membershipMonths: 40 }, 600_000],
    [{ event: 'death', density: 80, membershipMonths: 40 }, 300_000],
    [{ event: 'death', recipient: 'parent', density: 100, membershipMonths: 40 }, 120_000],
  ] as const)('%j counts fifteen years in full: %i', (more, total) => {
    expect(after(more)).toMatchObject({ ok: true, total, countedMonths: 180, open: [] });
  });

  const widow = { instead: 'widow', otherwise: 'Permenaker 29/2015 Pasal 26(2)–(3)' };
  test.each([
    [
      { event: 'disability', density: 79.9, membershipMonths: 40 },
      'jp/disability-density',
      { instead: 'unread' },
    ],
    [{ event: 'death', density: 10, membershipMonths: 40 }, 'jp/survivor-density', widow],
    [
      { event: 'death', recipient: 'child', density: 10 },
      'jp/survivor-density',
      { instead: 'unread' },
    ],
    [
      { event: 'death', recipient: 'parent', density: 10 },
      'jp/survivor-density',
      { instead: 'unread' },
    ],
    [
      { event: 'death', contributionMonths: 11, membershipMonths: 11, density: 100 },
      'jp/survivor-membership',
      widow,
    ],
    [{ event: 'disability', density: 10 }, 'jp/disability-density', { instead: 'unread' }],
  ] as const)('%j fails on %s, and says what instead', (more, rule, instead) => {
    expect(after(more)).toMatchObject({ ok: false, reason: 'not-entitled', rule, ...instead });
  });

  test('what was not told is neither met nor failed: the formula, if both conditions are met', () => {
    // Who has contributed for two years has been a member for a month, and for a year.
    expect(after({ event: 'disability', contributionMonths: 24 })).toMatchObject({
      ok: true,
      total: 600_000,
      open: [{ fields: ['density'], says: 'unread', effect: 'if', rule: 'jp/disability-density' }],
    });
    expect(after({ contributionMonths: 11 })).toMatchObject({
      ok: true,
      total: 300_000,
      open: [
        { fields: ['membershipMonths'], says: 'widow', rule: 'jp/survivor-membership' },
        {
          fields: ['density'],
          says: 'widow',
          effect: 'if',
          rule: 'jp/survivor-density',
          otherwise: 'Permenaker 29/2015 Pasal 26(2)–(3)',
        },
      ],
    });
  });
});

describe('the age of retirement', () => {
  test.each([
    [1959, 56, 2015],
    [1962, 56, 2018],
    [1963, 57, 2020],
    [1964, 57, 2021],
    [1965, 58, 2023],
    [1966, 58, 2024],
    [1967, 59, 2026],
    [1968, 59, 2027],
    [1969, 60, 2029],
    [1970, 60, 2030],
    [1971, 61, 2032],
    [1977, 64, 2041],
    [1978, 64, 2042],
    [1979, 65, 2044],
    [2005, 65, 2070],
  ])('of someone born in %i is %i, in %i', (born, age, year) => {
    expect(retirement(rules, born)).toMatchObject({ ok: true, age, year });
  });

  test.each([
    ['2026-11-22', { age: 59, born: '1967–1968', year: '2026–2027' }],
    ['2027-12-31', { age: 59, born: '1968', year: '2027' }],
    ['2028-01-01', { age: 60, born: '1969–1970', year: '2029–2030' }],
  ])('is listed on %s from those on who reach it that year', (date, first) => {
    expect(retirementAges(rules, date)[0]).toEqual(first);
  });

  test('nobody retires below the age in force on the day, nor a year later than they could', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1960, max: 2015 }), (year) => {
        const found = retirement(rules, year);
        if (!found.ok) throw new Error(found.reason);
        const ageIn = (when: number) => {
          const at = rules.at('jp/age', `${when}-12-31`);
          return at.state === 'in-force' && 'value' in at.row.value
            ? Number(at.row.value.value)
            : NaN;
        };
        expect(found.age).toBeGreaterThanOrEqual(ageIn(found.year));
        expect(found.age - 1).toBeLessThan(ageIn(found.year - 1) || Infinity);
      }),
    );
  });

  test.each([
    [1958, { reason: 'no-rule', rule: 'jp/age' }],
    [12, { reason: 'number', field: 'born', given: 12 }],
    [1969.5, { reason: 'number', field: 'born', given: 1969.5 }],
  ])('%d is refused', (born, refusal) => {
    expect(retirement(rules, born)).toMatchObject({ ok: false, ...refusal });
  });
});
