import { outcomeOf, type OutcomeOf } from '../../form/form-types.ts';
import type { EmployeeCase } from './case.ts';
import { puContribution } from './compute.ts';
export { formOf } from '../../form/form-desk.ts';

export const outcome: OutcomeOf<EmployeeCase> = (rules, given) =>
  outcomeOf(puContribution(rules, given), 'monthly');
