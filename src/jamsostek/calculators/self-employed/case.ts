import type { CaseOf, Fields } from '../../case.ts';

/** One month of a self-employed person. */
export const fields = {
  /** Monthly income, whole rupiah. */
  income: { kind: 'rupiah' },
  /** Month paid for, `YYYY-MM`, not the month of payment. */
  month: { kind: 'month' },
  /** Where it is not told, the total is that of other sectors, and `open` says what transport pays. */
  sector: { kind: ['transport', 'other'], optional: true },
  /** Whether old-age savings are added; they are voluntary. */
  jht: { kind: 'flag', optional: true },
  /** Paid by the state or regional budget: then there is no discount. */
  paidByState: { kind: 'flag', optional: true },
} as const satisfies Fields;

export type SelfEmployedCase = CaseOf<typeof fields>;
