import type { Bounds, CaseOf, Fields } from '../../case.ts';

/** Old-age savings over some months. */
export const fields = {
  segment: { kind: ['pu', 'bpu'] },
  /** Monthly wage or, for self-employed members, income; taken to stay the same. Whole rupiah. */
  wage: { kind: 'rupiah' },
  /** First month contributed for, `YYYY-MM`; its rates are taken to stay the same. */
  month: { kind: 'month' },
  /** Number of months contributed. */
  months: { kind: 'months' },
  /** Balance at the start, whole rupiah. */
  balance: { kind: 'rupiah' },
  /** Growth a year in per cent, with at most four decimals: an assumption of whoever asks. */
  growth: { kind: 'percent' },
} as const satisfies Fields;

export const bounds = {
  months: [0, 720],
  /** Beyond it, decades of compounding give sums that only mislead. */
  growth: [0, 15],
} as const satisfies Bounds<typeof fields>;

export type SavingsCase = CaseOf<typeof fields>;
