import type { Decimal } from 'decimal.js';
import { inOnes, printedLike, quantityOf } from './quantity.ts';
import { rangeOf } from './rounding.ts';
import type { Entry, Quantity } from './entry-types.ts';

/** A printed share beside the one that its own numerator and denominator give. */
export interface ShareMismatch {
  printed: Quantity;
  recomputed: Quantity;
}

/** The two counts of a share. */
export interface ShareParts {
  above: Quantity;
  below: Quantity;
}

/**
 * Numerator over denominator as a percentage, at the precision the share was printed with; null
 * where one of the two is not published (or the denominator is zero). May exceed 100: more people
 * can be members than a segment was thought to hold.
 * @example 50,855 of 72,852 gives 69.81
 */
export function recomputedShare(
  entry: Entry,
  parts: ShareParts | null = publishedParts(entry),
): Quantity | null {
  if (!parts || inOnes(parts.below).isZero()) return null;
  return printedLike(
    percentage(inOnes(parts.above), inOnes(parts.below)),
    entry.quantity,
    'percent',
  );
}

/**
 * The printed and the recomputed share where they contradict each other, else null. Parts that were
 * themselves rounded (1.327 million) contradict the share only if no exact numbers behind them give
 * it; whole counts are taken as exact.
 */
export function shareMismatch(
  entry: Entry,
  parts: ShareParts | null = publishedParts(entry),
): ShareMismatch | null {
  const recomputed = recomputedShare(entry, parts);
  if (!parts || !recomputed) return null;
  const [above, below] = [rangeOf(parts.above), rangeOf(parts.below)];
  const least = printedLike(percentage(above.least, below.most), entry.quantity, 'percent');
  const most = printedLike(percentage(above.most, below.least), entry.quantity, 'percent');
  const printed = inOnes(entry.quantity);
  const possible = printed.gte(inOnes(least)) && printed.lte(inOnes(most));
  return possible ? null : { printed: entry.quantity, recomputed };
}

function publishedParts(entry: Entry): ShareParts | null {
  const above = publishedPart(entry, 'numerator');
  const below = publishedPart(entry, 'denominator');
  return above && below ? { above, below } : null;
}

/** A count that a share was published with, or null. */
export function publishedPart(
  { indicator, observation }: Entry,
  key: 'numerator' | 'denominator',
): Quantity | null {
  const part = observation[key];
  if (indicator.unit !== 'percent' || part === undefined || part === 'not-published') return null;
  return quantityOf(part, 'persons');
}

function percentage(above: Decimal, below: Decimal): Decimal {
  return above.times(100).div(below);
}
