import type { Decimal } from 'decimal.js';
import { Exact, inOnes, lastPlace } from './quantity.ts';
import type { Entry, Quantity } from './entry-types.ts';

/** The exact numbers, in ones, that can stand behind what was printed. */
export interface Range {
  least: Decimal;
  most: Decimal;
}

/**
 * Whole counts are exact; a rounded one may be anything that rounds to it.
 * @example rangeOf(fortyFivePointTwoThreeMillion) // { least: 45225000, most: 45235000 }
 */
export function rangeOf(quantity: Quantity): Range {
  const ones = inOnes(quantity);
  const place = lastPlace(quantity);
  const half = place > 0 ? Exact.pow(10, place).div(2) : new Exact(0);
  return { least: ones.minus(half), most: ones.plus(half) };
}

/**
 * The exact numbers that can stand behind a sum. Persons, cases, claims and memberships count
 * different things: nothing adds them to each other.
 * @throws RangeError if the units differ, or one is a percentage
 */
export function sumOf(entries: readonly Entry[]): Range {
  const units = [...new Set(entries.map(({ indicator }) => indicator.unit))];
  if (units.length > 1 || units.includes('percent')) {
    throw new RangeError(`What is counted in ${units.join(' and ')} cannot be added.`);
  }
  return entries
    .map(({ quantity }) => rangeOf(quantity))
    .reduce(
      (sum, { least, most }) => ({ least: sum.least.plus(least), most: sum.most.plus(most) }),
      { least: new Exact(0), most: new Exact(0) },
    );
}

/** Whether two printed numbers can stand for the same exact one. */
export function rangesOverlap(a: Range, b: Range): boolean {
  return a.least.lte(b.most) && b.least.lte(a.most);
}
