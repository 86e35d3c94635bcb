import { pension } from '../../benefits/pension.ts';
import { outcomeOf, type OutcomeOf } from '../types.ts';

/** The monthly pension, and the limits it was held against or why there are none. */
export const outcome: OutcomeOf<'pension'> = (rules, given) => {
  const result = pension(rules, given);
  const shown = outcomeOf(result, 'monthly');
  if (!result.ok || !shown.ok) return shown;
  const { limits } = result;
  return {
    ...shown,
    remarks: [
      limits.ok
        ? { say: 'limits', least: limits.minimum, most: limits.maximum }
        : { say: 'noLimits', why: limits },
    ],
  };
};
