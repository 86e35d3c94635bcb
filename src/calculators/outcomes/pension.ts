import { pension } from '../../benefits/pension.ts';
import { refusalText } from '../refusal.ts';
import { basis } from '../result.ts';
import { outcomeOf, type OutcomeOf } from '../types.ts';
import { escape } from '../words.ts';
export { formOf } from '../desk.ts';

/** The monthly pension, when it can start, and the limits it was held against or why there are none. */
export const outcome: OutcomeOf<'pension'> = (rules, given) => {
  const result = pension(rules, given);
  const shown = outcomeOf(result, 'monthly');
  if (!result.ok || !shown.ok) return shown;
  const { limits, date, retirement } = result;
  const { born } = given;
  if (retirement)
    shown.remarks.push((words) => {
      const { age, year } = retirement;
      const text = words.say('retires', {
        born: String(born),
        age: String(age),
        year: String(year),
      });
      return `${text} <small>${basis(words, retirement, `${year}-12-31`)}</small>`;
    });
  shown.remarks.push((words, when) => {
    const { say, rupiah } = words;
    return limits.ok
      ? say('limits', { least: rupiah(limits.minimum), most: rupiah(limits.maximum) })
      : escape(say('noLimits', { why: refusalText(words, limits, when) }));
  });
  return { ...shown, when: date };
};
