import { addMonths } from '../../../rules/add-months.ts';
import { firstDay, isMonth } from '../../../rules/days.ts';
import { outcomeOf, type OutcomeOf } from '../../form/form-types.ts';
import type { SavingsCase } from './case.ts';
import { oldAgeSavings, savingsTax } from './compute.ts';
export { formOf } from '../../form/form-desk.ts';

/** The balance and, because all of it may be taken out at once, the tax on that. */
export const outcome: OutcomeOf<SavingsCase> = (rules, given) => {
  const saved = outcomeOf(oldAgeSavings(rules, given), 'saved');
  if (!saved.ok || !isMonth(given.month)) return saved;
  const [balance] = saved.sums;
  const date = addMonths(firstDay(given.month), given.months);
  const taxed = savingsTax(rules, { amount: balance.total, date });
  if (!taxed.ok) return saved;
  return {
    ...saved,
    sums: [
      balance,
      { heading: 'taxed', lines: taxed.lines, total: taxed.total, label: 'taxTotal' },
    ],
    remarks: [
      ({ say, rupiah }) =>
        say('taxNote', { amount: rupiah(balance.total - taxed.total), when: date.slice(0, 4) }),
    ],
  };
};
