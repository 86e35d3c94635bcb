import type { CaseOf, Fields } from '../../case.ts';

/** One project of a contractor. */
export const fields = {
  /** Whether `amount` is the value of the contract or the wages paid in it, where they are known. */
  of: { kind: ['contract', 'wages'] },
  /** Whole rupiah. */
  amount: { kind: 'rupiah' },
  /** Month of the contract or of the wages, `YYYY-MM`. */
  month: { kind: 'month' },
} as const satisfies Fields;

export type ConstructionCase = CaseOf<typeof fields>;
