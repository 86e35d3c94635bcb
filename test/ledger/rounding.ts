import { Decimal } from 'decimal.js';
import type { Entry, Quantity } from '../../src/ledger/types.ts';

/** The exact numbers that can stand behind what was printed. */
export interface Range {
  least: Decimal;
  most: Decimal;
}

const powers = { one: 0, thousand: 3, million: 6, billion: 9, trillion: 12 };

/** Whole counts are exact; 45.23 million may be anything that rounds to it. */
export function rangeOf({ value, decimals, magnitude }: Quantity): Range {
  const place = powers[magnitude] - decimals;
  const ones = new Decimal(value).times(Decimal.pow(10, powers[magnitude]));
  const half = place > 0 ? Decimal.pow(10, place).div(2) : new Decimal(0);
  return { least: ones.minus(half), most: ones.plus(half) };
}

/** The exact numbers that can stand behind the sum of counts. */
export function sumOf(entries: readonly Entry[]): Range {
  return entries
    .map(({ quantity }) => rangeOf(quantity))
    .reduce(
      (sum, { least, most }) => ({ least: sum.least.plus(least), most: sum.most.plus(most) }),
      {
        least: new Decimal(0),
        most: new Decimal(0),
      },
    );
}

/** Whether two printed numbers can stand for the same exact one. */
export function overlap(a: Range, b: Range): boolean {
  return a.least.lte(b.most) && b.least.lte(a.most);
}
