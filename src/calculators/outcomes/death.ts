import { deathBenefit } from '../../benefits/death.ts';
import { outcomeOf, type OutcomeOf } from '../types.ts';

export const outcome: OutcomeOf<'death'> = (rules, given) =>
  outcomeOf(deathBenefit(rules, given), given.children?.length ? 'most' : 'all');
