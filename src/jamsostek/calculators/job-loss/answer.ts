import { outcomeOf, type OutcomeOf, type Remark } from '../../form/form-types.ts';
import { escape } from '../../form/words.ts';
import type { JobLossCase } from './case.ts';
import { jobLossBenefit, needs } from './compute.ts';
export { formOf } from '../../form/form-desk.ts';

/** The cash with what comes each month, and until when it is claimed. */
export const outcome: OutcomeOf<JobLossCase> = (rules, given) => {
  const result = jobLossBenefit(rules, given);
  if (!result.ok) return result;
  const { lines, claimBy } = result;
  const monthly = lines.map(({ times, amount }): Remark => {
    const months = times ?? 1;
    return ({ say, rupiah, number }) =>
      say('eachMonth', {
        amount: rupiah(amount / months),
        months: say(months === 1 ? 'one.months' : 'months', { n: number(months) }),
      });
  });
  const claim: Remark = ({ say, ruleOn, when }, asked) =>
    escape(say('claimBy', { rule: ruleOn(needs.toClaim[0], asked), when: when(claimBy ?? '') }));
  return outcomeOf(result, 'most', ...monthly, ...(claimBy ? [claim] : []));
};
