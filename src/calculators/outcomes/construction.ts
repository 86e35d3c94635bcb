import { constructionContribution } from '../../benefits/construction.ts';
import { outcomeOf, type OutcomeOf } from '../types.ts';
export { formOf } from '../desk.ts';

export const outcome: OutcomeOf<'construction'> = (rules, given) =>
  outcomeOf(constructionContribution(rules, given), 'project');
