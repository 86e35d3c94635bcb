import { constructionContribution } from './compute.ts';
import { outcomeOf, type OutcomeOf } from '../../form/types.ts';
export { formOf } from '../../form/desk.ts';

export const outcome: OutcomeOf<'construction'> = (rules, given) =>
  outcomeOf(constructionContribution(rules, given), 'project');
