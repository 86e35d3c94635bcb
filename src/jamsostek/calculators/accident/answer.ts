import { accidentBenefit } from './compute.ts';
import { outcomeOf, totalLabel, type OutcomeOf } from '../../form/types.ts';
import type { Words } from '../../form/words.ts';
export { formOf } from '../../form/desk.ts';

export const outcome: OutcomeOf<'accident'> = (rules, given) => {
  const result = accidentBenefit(rules, given);
  const besides = ({ say }: Words) => say('besides');
  return outcomeOf(result, totalLabel(result), ...(given.outcome === 'death' ? [besides] : []));
};
