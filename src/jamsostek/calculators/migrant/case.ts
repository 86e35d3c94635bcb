import type { Bounds, CaseOf, Fields } from '../../case.ts';

/** One contract of a migrant worker. */
export const fields = {
  /** Months of the employment contract; packages exist for some lengths only. */
  contractMonths: { kind: 'months' },
  /** Placed by an agency, or going alone. */
  via: { kind: ['agency', 'individual'] },
  /** Month of the first payment, `YYYY-MM`. */
  month: { kind: 'month' },
  /** Months worked beyond the contract. */
  extraMonths: { kind: 'months', optional: true },
  /** Old-age savings a month, whole rupiah, for all months of the contract; zero: none. */
  jht: { kind: 'rupiah', optional: true },
} as const satisfies Fields;

export const bounds = { extraMonths: [0, 60] } as const satisfies Bounds<typeof fields>;

export type MigrantCase = CaseOf<typeof fields>;
