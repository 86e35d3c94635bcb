import type { Quantity } from '../i18n/quantity.ts';
import type { PaidSum, Payment } from '../schema/index.ts';
import { quantityOf } from './quantity.ts';

/** What a payment is told in: money, cases, or both. */
export type PaidPart = 'amount' | 'cases';

/** What each part of a payment is counted in. */
export const paidUnits: Readonly<Record<PaidPart, string>> = { amount: 'rupiah', cases: 'cases' };

/** One number of a payment. */
export interface PaidNumber {
  part: PaidPart;
  sum: PaidSum;
  quantity: Quantity;
}

/**
 * The numbers of a payment: its money first, then its cases.
 * @throws RangeError if a value has more decimals than it says, which the check tells first
 */
export function paidNumbers(payment: Pick<Payment, PaidPart>): PaidNumber[] {
  return (['amount', 'cases'] as const).flatMap((part) => {
    const sum = payment[part];
    return sum === undefined ? [] : [{ part, sum, quantity: quantityOf(sum, paidUnits[part]) }];
  });
}
