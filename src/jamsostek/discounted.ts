import type { Rules } from '../rules/rule-types.ts';
import type { Sector } from './case-types.ts';

/** What one sector pays while its discount lasts. */
export interface DiscountedAmount {
  /** `other` stands for everybody where no sector differs. */
  sector: Sector;
  /** The rule of that amount, `program/rule`. */
  ref: string;
}

/**
 * Who pays a discounted amount on a date, those outside transport first. Transport has discount
 * windows of its own (PP 50/2025) and is named only while its amount or its last day differs.
 * @param reference the amount outside transport; the same with `-transport` at its end is theirs
 * @example discountedAmounts(rules, 'bpu/minimum-discounted', '2027-01-01')
 * // [{ sector: 'transport', ref: 'bpu/minimum-discounted-transport' }]
 * @throws Error for a rule that does not exist
 */
export function discountedAmounts(
  rules: Rules,
  reference: string,
  date: string,
): DiscountedAmount[] {
  const at = rules.at(reference, date);
  const own = rules.find(`${reference}-transport`);
  const inTransport = own.ok ? rules.at(own.entry.ref, date) : null;
  const other = at.state === 'in-force' ? [{ sector: 'other' as const, ref: at.entry.ref }] : [];
  if (inTransport?.state !== 'in-force') return other;
  const isSame =
    at.state === 'in-force' &&
    at.row.to === inTransport.row.to &&
    JSON.stringify(at.row.value) === JSON.stringify(inTransport.row.value);
  return isSame ? other : [...other, { sector: 'transport', ref: inTransport.entry.ref }];
}
