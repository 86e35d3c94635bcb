import type { Bounds, CaseOf, Fields } from '../../case.ts';
import { riskClasses, sizes } from '../../sizes.ts';

/** All workers of an enterprise and one month. */
export const fields = {
  /** Monthly wage of each worker, whole rupiah. */
  wages: { kind: 'amounts' },
  /** Month paid for, `YYYY-MM`, not the month of payment. */
  month: { kind: 'month' },
  riskClass: { kind: riskClasses },
  size: { kind: sizes },
  /** An industry and workforce that had the JKK relief of 2025; it counts in its months only. */
  labourIntensive: { kind: 'flag', optional: true },
} as const satisfies Fields;

/** How many workers there may be. */
export const bounds = { wages: [1, 1000] } as const satisfies Bounds<typeof fields>;

export type EmployerCase = CaseOf<typeof fields>;
