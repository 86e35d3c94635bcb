import { outcomeOf, type OutcomeOf, type Remark } from '../../form/form-types.ts';
import type { EmployerCase } from './case.ts';
import { employerContribution } from './compute.ts';
export { formOf } from '../../form/form-desk.ts';

/** As many workers as a printed page has room for; more are only summed up. */
const MOST_LISTED = 48;

export const outcome: OutcomeOf<EmployerCase> = (rules, given) => {
  const result = employerContribution(rules, given);
  const workers = (result.ok ? result.workers : []).map(({ wage, total }, index): Remark => {
    return ({ say, rupiah }) =>
      `${say('worker', { n: String(index + 1), wage: rupiah(wage) })}: ${rupiah(total)}`;
  });
  return outcomeOf(
    result,
    'monthly',
    ...(workers.length > 1 && workers.length <= MOST_LISTED ? workers : []),
  );
};
