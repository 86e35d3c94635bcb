import type { RuleValue } from '../schema/index.ts';
import { tidy } from './money.ts';

/** Whole rupiah; a multiple of a base may carry float noise. */
export const rupiah = (value: number): RuleValue => ({ unit: 'rupiah', value: Math.round(value) });
export const times = (value: number): RuleValue => ({ unit: 'times', value: tidy(value) });
/** A rate with at least these decimals, and all that it has: none is rounded away. */
export const percent =
  (least: number) =>
  (value: number): RuleValue => {
    const rate = tidy(value);
    return { unit: 'percent', value: rate, decimals: decimalsOf(rate, least) };
  };

/** A value of a part of a table, or null where the table has no such part. */
export const ofPart = (
  part: number | null | undefined,
  value: (part: number) => RuleValue,
): RuleValue | null => (typeof part === 'number' ? value(part) : null);

/** Decimals a rate is written with. @example decimalsOf(0.445) // 3 */
export const decimalsOf = (rate: number, least = 2): number =>
  Math.max(least, (String(rate).split('.')[1] ?? '').length);

/** Sum of amounts or rates that share a unit. */
export const sum = (values: readonly number[]): number =>
  values.reduce((all, value) => all + value, 0);
