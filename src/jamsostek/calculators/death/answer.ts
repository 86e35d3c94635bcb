import { outcomeOf, totalLabel, type OutcomeOf, type Remark } from '../../form/form-types.ts';
import { escape } from '../../form/words.ts';
import type { DeathCase } from './case.ts';
import { deathBenefit } from './compute.ts';
export { formOf } from '../../form/form-desk.ts';

export const outcome: OutcomeOf<DeathCase> = (rules, given) => {
  const result = deathBenefit(rules, given);
  const unmet = (result.ok ? result.unmet : []).map((ref): Remark => {
    return ({ say, ruleOn }, when) => escape(say('unmet', { rule: ruleOn(ref, when) }));
  });
  const besides: Remark = ({ say }) => say('besides');
  return outcomeOf(
    result,
    totalLabel(result),
    ...unmet,
    ...(given.segment === 'migrant' ? [] : [besides]),
  );
};
