import { outcomeOf, type OutcomeOf } from '../../form/form-types.ts';
import type { ConstructionCase } from './case.ts';
import { constructionContribution } from './compute.ts';
export { formOf } from '../../form/form-desk.ts';

export const outcome: OutcomeOf<ConstructionCase> = (rules, given) =>
  outcomeOf(constructionContribution(rules, given), 'project');
