import { Decimal } from 'decimal.js';
import { powers } from '../i18n/quantity.ts';
import type { Observation, PrintedQuantity } from '../schema/index.ts';
import type { Quantity } from './entry-types.ts';

/** Decimal arithmetic with room for every number here: sums and products come out exact. */
export const Exact = Decimal.clone({ precision: 100, rounding: Decimal.ROUND_HALF_UP });

/**
 * A number of a record with the decimals its source printed.
 * @example quantityOf({ value: 50.5, decimals: 2, magnitude: 'one' }, 'percent').value // '50.50'
 * @throws RangeError if the value has more decimals than it says
 */
export function quantityOf(
  printed: PrintedQuantity & Pick<Observation, 'upTo'>,
  unit: Quantity['unit'],
): Quantity {
  const { value, decimals, magnitude, upTo } = printed;
  if (!fitsDecimals(printed)) {
    throw new RangeError(`${value} has more than the ${decimals} decimals it was printed with.`);
  }
  return {
    value: new Exact(value).toFixed(decimals),
    decimals,
    magnitude,
    unit,
    ...(upTo
      ? {
          upTo: {
            value: new Exact(upTo.value).toFixed(upTo.decimals),
            decimals: upTo.decimals,
          },
        }
      : {}),
  };
}

/** The upper end of a range as a quantity; null for any other number. */
export function upperEnd({ upTo, magnitude, unit }: Quantity): Quantity | null {
  return upTo ? { ...upTo, magnitude, unit } : null;
}

/** Whether a value has no more decimals than it says its source printed. */
export function fitsDecimals({ value, decimals }: PrintedQuantity): boolean {
  return new Exact(value).decimalPlaces() <= decimals;
}

/** The exact value in ones: 45.23 million gives 45230000. */
export function inOnes({ value, magnitude }: Quantity): Decimal {
  return new Exact(value).times(Exact.pow(10, powers[magnitude]));
}

/**
 * The exact value in ones, for machines: all digits that are known, no mark of thousands, a point for
 * the decimals.
 * @example fullValue({ value: '25.004', decimals: 3, magnitude: 'million', unit: 'persons' }) // '25004000'
 * @example fullValue({ value: '50.50', decimals: 2, magnitude: 'one', unit: 'percent' }) // '50.50'
 */
export function fullValue(quantity: Quantity): string {
  return inOnes(quantity).toFixed(Math.max(0, -lastPlace(quantity)));
}

/** The value in ones as a floating-point number, for axes only; never print it. */
export function asNumber(quantity: Quantity): number {
  return inOnes(quantity).toNumber();
}

/** Power of ten of the last digit printed: 45.23 million is known to 10 to the 4th. */
export function lastPlace({
  decimals,
  magnitude,
}: Pick<Quantity, 'decimals' | 'magnitude'>): number {
  return powers[magnitude] - decimals;
}

/** The one of two quantities that is known less exactly; of equals the one in the larger words. */
export function coarserOf(a: Quantity, b: Quantity): Quantity {
  const difference = lastPlace(a) - lastPlace(b) || powers[a.magnitude] - powers[b.magnitude];
  return difference >= 0 ? a : b;
}

/** An exact number of ones, rounded half up to the decimals and magnitude of `like`. */
export function printedLike(
  ones: Decimal,
  like: Pick<Quantity, 'decimals' | 'magnitude'>,
  unit: Quantity['unit'],
): Quantity {
  const { decimals, magnitude } = like;
  const value = ones.div(Exact.pow(10, powers[magnitude])).toDecimalPlaces(decimals);
  return { value: value.toFixed(decimals), decimals, magnitude, unit };
}

/**
 * Whether two quantities say the same at the precision of the coarser one, rounded half up.
 * @example agree(fortyFivePointTwo, fortyFivePointTwoThree) // true: 45.23 is printed 45.2
 */
export function agree(a: Quantity, b: Quantity): boolean {
  const coarser = coarserOf(a, b);
  const [one, other] = [a, b].map((each) => printedLike(inOnes(each), coarser, coarser.unit).value);
  return one === other;
}
