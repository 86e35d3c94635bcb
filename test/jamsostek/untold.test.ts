import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/jamsostek/form/form-types.ts';
import {
  askedIn,
  calculatorNames,
  fieldsOf,
  outcomeFor,
  type Calculator,
  type Case,
} from '../../src/jamsostek/subject.ts';
import fc, { tries } from '../support/chance.ts';
import { rules } from './data.ts';

type Told = Record<string, unknown>;

const few = fc.nat(30);
const byKind: Record<string, fc.Arbitrary<unknown>> = {
  rupiah: fc.oneof(fc.nat(600_000), fc.nat(30_000_000)),
  whole: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 15, max: 60 })),
  months: fc.oneof(fc.nat(6), few, fc.constantFrom(6, 12, 24, 180), fc.nat(200)),
  year: fc.integer({ min: 1955, max: 2005 }),
  percent: fc.nat(100),
  month: fc.constantFrom('2025-06', '2026-11', '2027-02'),
  date: fc.constantFrom('2025-03-01', '2026-11-22', '2026-12-31', '2030-07-01', '2036-01-01'),
  flag: fc.boolean(),
  amounts: fc.array(fc.nat(30_000_000), { minLength: 1, maxLength: 60 }),
  children: fc.array(fc.record({ primary: fc.nat(8), degree: fc.nat(5) }), {
    minLength: 1,
    maxLength: 3,
  }),
};

/** A case in which everything that is asked was told. */
const wholeCase = (calculator: Calculator): fc.Arbitrary<Told> =>
  fc
    .record(
      Object.fromEntries(
        fieldsOf(calculator).map(({ name, kind }) => [
          name,
          typeof kind === 'string'
            ? (byKind[kind] ?? fc.constant(undefined))
            : 'any' in kind
              ? fc.subarray([...kind.any])
              : fc.constantFrom(...kind),
        ]),
      ),
    )
    .map((told: Told) => only(calculator, told));

/** What is asked in a case, and no more. */
function only(calculator: Calculator, told: Told): Told {
  const names = askedIn(calculator, told).map(({ name }) => name);
  return Object.fromEntries(Object.entries(told).filter(([name]) => names.includes(name)));
}

/** A whole case, and the same with some answers left out that no result needs. */
const halfTold = (calculator: Calculator) =>
  wholeCase(calculator).chain((whole) => {
    const free = askedIn(calculator, whole).filter(({ needed, name }) => !needed && name in whole);
    return fc.subarray(free.map(({ name }) => name)).map((untold) => {
      const rest = Object.entries(whole).filter(([name]) => !untold.includes(name));
      return { whole, half: only(calculator, Object.fromEntries(rest)), untold };
    });
  });

const answer = (calculator: Calculator, told: Told) =>
  outcomeFor(calculator, rules, told as unknown as Case<Calculator>);
const total = ({ sums }: Answer) => sums[0].total;

describe.each(calculatorNames)('what %s was not told', (calculator) => {
  const hold = (check: (whole: Told, half: Told, untold: string[]) => void) => {
    fc.assert(
      fc.property(halfTold(calculator), ({ whole, half, untold }) => {
        check(whole, half, untold);
      }),
      { numRuns: tries(1_000) },
    );
  };
  /** Whether a question that was left open is named among those that decide something. */
  const named = ({ open }: Answer, untold: string[], effects: string[]) =>
    open.some(
      ({ fields, effect }) =>
        effects.includes(effect) &&
        // What stands open without a field is told as such for every answer.
        (fields.length === 0 || fields.some((field) => untold.includes(field))),
    );

  test('never makes a condition fail', () => {
    hold((whole, half) => {
      const [told, partly] = [answer(calculator, whole), answer(calculator, half)];
      if (partly.ok) return;
      // A day that was not told is asked for; anything else was refused by what was told.
      if (partly.reason === 'date' && half['date'] === undefined) return;
      expect(told.ok).toBe(false);
    });
  });

  test('is named wherever its answer could change what is paid', () => {
    hold((whole, half, untold) => {
      const [told, partly] = [answer(calculator, whole), answer(calculator, half)];
      if (!partly.ok) return;
      if (!told.ok) {
        // Impossible answers are refused beside their fields whatever hangs on them.
        if (['not-entitled', 'not-yet'].includes(told.reason))
          expect(named(partly, untold, ['if', 'choice'])).toBe(true);
        return;
      }
      if (total(told) !== total(partly))
        expect(named(partly, untold, ['adds', 'choice', 'if'])).toBe(true);
      if (total(told) < total(partly)) expect(named(partly, untold, ['choice', 'if'])).toBe(true);
    });
  });

  test('adds no more than it is said to add', () => {
    hold((whole, half) => {
      const [told, partly] = [answer(calculator, whole), answer(calculator, half)];
      if (!told.ok || !partly.ok || partly.open.some(({ effect }) => effect !== 'adds')) return;
      // Months beyond a contract are told one by one.
      const months = Number(whole['extraMonths'] ?? 1);
      const most = partly.open.reduce(
        (sum, { amount = 0, says }) => sum + amount * (says === 'extra' ? months : 1),
        0,
      );
      expect(total(told)).toBeGreaterThanOrEqual(total(partly));
      expect(total(told)).toBeLessThanOrEqual(total(partly) + most);
    });
  });
});
