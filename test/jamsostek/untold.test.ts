import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/jamsostek/form/form-types.ts';
import {
  calculatorNames,
  outcomeFor,
  type Calculator,
  type Case,
} from '../../src/jamsostek/subject.ts';
import fc, { tries } from '../support/chance.ts';
import { halfTold, type Told } from './any-case.ts';
import { rules } from './data.ts';

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
