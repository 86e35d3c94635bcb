import { outcomeOf, totalLabel, type OutcomeOf } from '../../form/form-types.ts';
import type { FormWords } from '../../form/words.ts';
import type { AccidentCase } from './case.ts';
import { accidentBenefit } from './compute.ts';
export { formOf } from '../../form/form-desk.ts';

export const outcome: OutcomeOf<AccidentCase> = (rules, given) => {
  const result = accidentBenefit(rules, given);
  const besides = ({ say }: FormWords) => say('besides');
  return outcomeOf(result, totalLabel(result), ...(given.outcome === 'death' ? [besides] : []));
};
