import { puContribution } from './compute.ts';
import { outcomeOf, type OutcomeOf } from '../../form/types.ts';
export { formOf } from '../../form/desk.ts';

export const outcome: OutcomeOf<'employee'> = (rules, given) =>
  outcomeOf(puContribution(rules, given), 'monthly');
