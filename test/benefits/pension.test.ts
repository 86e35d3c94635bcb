import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pension, retirement, type PensionQuestion } from '../../src/benefits/index.ts';
import { rules } from './data.ts';

const ask = (more: Partial<PensionQuestion>) =>
  pension(rules, { averageWage: 4_000_000, contributionMonths: 180, date: '2030-07-01', ...more });

describe('the monthly pension', () => {
  test('is one per cent of the average wage for each year', () => {
    expect(ask({})).toMatchObject({
      total: 600_000,
      countedMonths: 180,
      lines: [{ base: 4_000_000, rate: 1, times: 15, amount: 600_000, paid: 'monthly' }],
    });
    expect(ask({ contributionMonths: 181 })).toMatchObject({ total: 603_333 });
    expect(ask({ contributionMonths: 240 })).toMatchObject({ total: 800_000 });
  });

  test.each(['2022-07-01', '2025-03-01', '2026-11-22'])(
    'where the limits of the day (%s) are not known none is applied, nor those of another year named',
    (date) => {
      expect(ask({ date, averageWage: 1_000_000 })).toMatchObject({
        total: 150_000,
        limits: { ok: false, reason: 'not-published', what: 'pension-limits' },
      });
    },
  );

  test.each([
    ['2024-03-01', 1_000_000, 393_500],
    ['2025-02-28', 1_000_000, 393_500],
    ['2024-02-29', 1_000_000, 383_400],
    ['2025-02-28', 4_000_000, 600_000],
    ['2024-03-01', 40_000_000, 4_718_200],
    ['2024-02-29', 40_000_000, 4_598_100],
  ])('on %s an average wage of %i brings %i', (date, averageWage, total) => {
    expect(ask({ date, averageWage })).toMatchObject({ total, limits: { ok: true } });
  });

  test('too short a period brings no pension', () => {
    expect(ask({ contributionMonths: 179 })).toEqual({
      ok: false,
      reason: 'not-entitled',
      rule: 'jp/minimum-years',
      basis: 'PP 45/2015 Pasal 19, 24',
    });
  });

  test.each([
    [{ event: 'disability', density: 80, membershipMonths: 1 }, 600_000],
    [{ event: 'disability', density: 79.9, membershipMonths: 1 }, 'jp/disability-density'],
    [{ event: 'disability', density: 80, membershipMonths: 0 }, 'jp/disability-membership'],
    [{ event: 'death', density: 80, membershipMonths: 12 }, 600_000],
    [{ event: 'death', density: 80, membershipMonths: 11 }, 'jp/survivor-membership'],
    [{ event: 'death', density: 10, membershipMonths: 12 }, 'jp/survivor-density'],
  ] as const)('after forty months, %j: %s', (more, expected) => {
    const result = ask({ contributionMonths: 40, ...more });
    expect(result.ok ? result.total : result.reason === 'not-entitled' && result.rule).toBe(
      expected,
    );
    if (result.ok) expect(result.countedMonths).toBe(180);
  });

  test.each([
    ['member', 800_000],
    ['spouse', 400_000],
    ['child', 400_000],
    ['child-after-spouse', 200_000],
    ['parent', 160_000],
  ] as const)('of a %s is %i', (recipient, total) => {
    expect(ask({ contributionMonths: 240, recipient })).toMatchObject({ total });
  });

  test('which limits hold for survivors is not published', () => {
    expect(ask({ recipient: 'spouse', date: '2024-03-01' })).toMatchObject({
      limits: { ok: false, reason: 'not-published', what: 'survivor-limits' },
    });
  });

  test('more months or a higher wage never bring less', () => {
    fc.assert(
      fc.property(
        fc.nat(20_000_000),
        fc.nat(300),
        fc.nat(1_000_000),
        fc.nat(50),
        (wage, months, more, longer) => {
          const at = (averageWage: number, contributionMonths: number) => {
            const result = ask({ averageWage, contributionMonths, date: '2025-02-28' });
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
