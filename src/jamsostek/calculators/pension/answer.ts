import { basis } from '../../form/result.ts';
import { outcomeOf, type OutcomeOf } from '../../form/form-types.ts';
import type { PensionCase } from './case.ts';
import { pension } from './compute.ts';
export { formOf } from '../../form/form-desk.ts';

/** The monthly pension, when it can start, and what was made of a wage above the ceilings. */
export const outcome: OutcomeOf<PensionCase> = (rules, given) => {
  const result = pension(rules, given);
  const shown = outcomeOf(result, 'monthly');
  if (!result.ok || !shown.ok) return shown;
  const { ceiling, date, retirement } = result;
  if (retirement)
    shown.remarks.push((words) => {
      const { age, year } = retirement;
      const text = words.say('retires', {
        born: String(given.born),
        age: String(age),
        year: String(year),
      });
      return `${text} <small>${basis(words, retirement, `${year}-12-31`)}</small>`;
    });
  const { countedMonths } = result;
  if (countedMonths > given.contributionMonths)
    shown.remarks.push(({ say, number }) =>
      say('countedFull', {
        paid: number(given.contributionMonths),
        years: number(countedMonths / 12),
      }),
    );
  if (ceiling)
    shown.remarks.push(({ say, rupiah, when }) => {
      const { amount, from, to } = ceiling;
      // Beyond the last ceiling that is known there will be others.
      const key = to !== null && date > to ? 'cappedSoFar' : 'capped';
      return say(key, { amount: rupiah(amount), from: when(from), to: to ? when(to) : '' });
    });
  shown.remarks.push(({ say }) => say('noLimits'));
  return { ...shown, when: date };
};
