import { jobLossBenefit } from '../../benefits/job-loss.ts';
import { outcomeOf, type OutcomeOf, type Remark } from '../types.ts';
import { escape } from '../words.ts';
export { formOf } from '../desk.ts';

/** The cash with what comes each month, until when it is claimed, and what has not been checked. */
export const outcome: OutcomeOf<'job-loss'> = (rules, given) => {
  const result = jobLossBenefit(rules, given);
  if (!result.ok) return result;
  const { lines, claimBy, unchecked } = result;
  const monthly = lines.map(({ times, amount }): Remark => {
    const months = times ?? 1;
    return ({ say, rupiah, number }) =>
      say('eachMonth', {
        amount: rupiah(amount / months),
        months: say(months === 1 ? 'one.months' : 'months', { n: number(months) }),
      });
  });
  const claim: Remark = ({ say, ruleOn, when }, asked) =>
    escape(say('claimBy', { rule: ruleOn('jkp/claim-months', asked), when: when(claimBy ?? '') }));
  const open = unchecked.map((ref): Remark => {
    return ({ say, ruleOn }, asked) => escape(say('notChecked', { rule: ruleOn(ref, asked) }));
  });
  return outcomeOf(result, 'most', ...monthly, ...(claimBy ? [claim] : []), ...open);
};
