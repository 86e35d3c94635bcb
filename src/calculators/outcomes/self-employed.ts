import { bpuContribution } from '../../benefits/bpu.ts';
import { bracketOf } from '../../benefits/brackets.ts';
import { outcomeOf, type OutcomeOf } from '../types.ts';
export { formOf } from '../desk.ts';

/** The contribution, and the bracket whose base it follows. */
export const outcome: OutcomeOf<'self-employed'> = (rules, given) => {
  const found = bracketOf(rules, given.income, given.month);
  const shown = outcomeOf(bpuContribution(rules, given), 'monthly');
  if (!found.ok || !shown.ok) return shown;
  const { from, to, base } = found.bracket;
  shown.remarks.push(({ say, rupiah }) =>
    say(to === null ? 'bracketAbove' : given.income > to ? 'bracketBetween' : 'bracket', {
      income: rupiah(given.income),
      from: rupiah(from),
      to: rupiah(to ?? 0),
      base: rupiah(base),
    }),
  );
  return shown;
};
