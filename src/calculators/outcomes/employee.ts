import { puContribution } from '../../benefits/pu.ts';
import { outcomeOf, type OutcomeOf } from '../types.ts';
export { formOf } from '../desk.ts';

export const outcome: OutcomeOf<'employee'> = (rules, given) =>
  outcomeOf(puContribution(rules, given), 'monthly');
