import { jobLossBenefit } from '../../benefits/job-loss.ts';
import { outcomeOf, type OutcomeOf } from '../types.ts';
export { formOf } from '../desk.ts';

export const outcome: OutcomeOf<'job-loss'> = (rules, given) =>
  outcomeOf(jobLossBenefit(rules, given), 'most');
