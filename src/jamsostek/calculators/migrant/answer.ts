import { outcomeOf, type OutcomeOf } from '../../form/form-types.ts';
import type { MigrantCase } from './case.ts';
import { migrantContribution } from './compute.ts';
export { formOf } from '../../form/form-desk.ts';

export const outcome: OutcomeOf<MigrantCase> = (rules, given) =>
  outcomeOf(migrantContribution(rules, given), 'contract');
