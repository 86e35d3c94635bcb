import { rowOn } from '../../../rules/rows.ts';
import type { Examples } from '../../calculator.ts';
import type { fields } from './case.ts';
import { needs } from './compute.ts';

/** While the next ceiling is not set, the example is of the last month that has one. */
export const examples: Examples<typeof fields> = ({ date, month, rules, wage }) => {
  const ceilings = rules.rowsOf(needs.ceiling[0]) ?? [];
  const paid = rowOn(ceilings, `${month}-01`) ? month : (ceilings.at(-1)?.to ?? date).slice(0, 7);
  return [{ wage, month: paid, riskClass: 'very-low', size: 'medium', labourIntensive: false }];
};
