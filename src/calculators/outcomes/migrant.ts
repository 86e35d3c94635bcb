import { migrantContribution } from '../../benefits/migrant.ts';
import { outcomeOf, type OutcomeOf } from '../types.ts';
export { formOf } from '../desk.ts';

export const outcome: OutcomeOf<'migrant'> = (rules, given) =>
  outcomeOf(migrantContribution(rules, given), 'contract');
