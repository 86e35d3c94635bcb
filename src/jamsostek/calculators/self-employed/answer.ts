import { dayAfter } from '../../../rules/days.ts';
import type { RuleRows } from '../../../rules/rule-types.ts';
import { bracketOf } from '../../brackets.ts';
import { outcomeOf, type OutcomeOf, type Remark } from '../../form/form-types.ts';
import type { SelfEmployedCase } from './case.ts';
import { bpuContribution, discountFor } from './compute.ts';
export { formOf } from '../../form/form-desk.ts';

/** The contribution, and the bracket whose base it follows. */
export const outcome: OutcomeOf<SelfEmployedCase> = (rules, given) => {
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
  const ended = afterDiscount(rules, given);
  if (ended) shown.remarks.push(ended);
  return shown;
};

/** What is paid once the discount has ended, and with which month it does. */
function afterDiscount(rules: RuleRows, given: SelfEmployedCase): Remark | null {
  const { sector = 'other', month, paidByState } = given;
  const cut = paidByState ? null : discountFor(rules, sector, month);
  const last = cut?.ok ? cut.discount?.lastDay : null;
  if (!last) return null;
  const next = dayAfter(last).slice(0, 7);
  const full = bpuContribution(rules, { ...given, month: next });
  if (!full.ok) return null;
  return ({ say, rupiah, when }) =>
    say('afterDiscount', { last: when(last.slice(0, 7)), amount: rupiah(full.total) });
}
