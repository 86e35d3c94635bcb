import type { CaseOf, Fields } from '../../case.ts';
import { riskClasses, sizes } from '../../sizes.ts';

/** One worker and one month. */
export const fields = {
  /** Monthly wage, basic pay and fixed allowances, whole rupiah. */
  wage: { kind: 'rupiah' },
  /** Month paid for, `YYYY-MM`, not the month of payment. */
  month: { kind: 'month' },
  riskClass: { kind: riskClasses },
  size: { kind: sizes },
  /** An industry and workforce that had the JKK relief of 2025; it counts in its months only. */
  labourIntensive: { kind: 'flag', optional: true },
} as const satisfies Fields;

export type EmployeeCase = CaseOf<typeof fields>;
