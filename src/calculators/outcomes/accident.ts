import { accidentBenefit } from '../../benefits/accident.ts';
import { outcomeOf, totalLabel, type OutcomeOf } from '../types.ts';
import type { Words } from '../words.ts';
export { formOf } from '../desk.ts';

export const outcome: OutcomeOf<'accident'> = (rules, given) => {
  const result = accidentBenefit(rules, given);
  const besides = ({ say }: Words) => say('besides');
  return outcomeOf(result, totalLabel(result), ...(given.outcome === 'death' ? [besides] : []));
};
