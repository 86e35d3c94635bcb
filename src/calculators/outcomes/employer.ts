import { employerContribution } from '../../benefits/employer.ts';
import { outcomeOf, type OutcomeOf } from '../types.ts';

export const outcome: OutcomeOf<'employer'> = (rules, given) => {
  const result = employerContribution(rules, given);
  const shown = outcomeOf(result, 'monthly');
  return result.ok && shown.ok ? { ...shown, workers: result.workers } : shown;
};
