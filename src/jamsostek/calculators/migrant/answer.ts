import { migrantContribution } from './compute.ts';
import { outcomeOf, type OutcomeOf } from '../../form/types.ts';
export { formOf } from '../../form/desk.ts';

export const outcome: OutcomeOf<'migrant'> = (rules, given) =>
  outcomeOf(migrantContribution(rules, given), 'contract');
