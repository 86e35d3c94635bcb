import type { Decimal } from 'decimal.js';
import type { Observation, PrintedQuantity } from '../schema/index.ts';
import { Exact, inOnes, lastPlace, printedLike, quantityOf } from './quantity.ts';
import type { Entry, Quantity } from './types.ts';

/** A printed share beside the one that its own numerator and denominator give. */
export interface ShareMismatch {
  printed: Quantity;
  recomputed: Quantity;
}

/**
 * Numerator over denominator as a percentage, at the precision the share was printed with; null
 * where one of the two is not published (or the denominator is zero). May exceed 100: more people
 * can be members than a segment was thought to hold.
 * @example 50,855 of 72,852 gives 69.81
 */
export function recomputedShare(entry: Entry): Quantity | null {
  const parts = publishedParts(entry);
  if (!parts) return null;
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
export function shareMismatch(entry: Entry): ShareMismatch | null {
  const parts = publishedParts(entry);
  const recomputed = recomputedShare(entry);
  if (!parts || !recomputed) return null;
  const [above, below] = [rangeOf(parts.above), rangeOf(parts.below)];
  const least = printedLike(percentage(above.least, below.most), entry.quantity, 'percent');
  const most = printedLike(percentage(above.most, below.least), entry.quantity, 'percent');
  const printed = inOnes(entry.quantity);
  const possible = printed.gte(inOnes(least)) && printed.lte(inOnes(most));
  return possible ? null : { printed: entry.quantity, recomputed };
}

function publishedParts({ indicator, observation }: Entry) {
  if (indicator.unit !== 'percent') return null;
  const above = published(observation.numerator);
  const below = published(observation.denominator);
  return above && below && below.value > 0
    ? { above: quantityOf(above, 'persons'), below: quantityOf(below, 'persons') }
    : null;
}

function published(part: Observation['numerator']): PrintedQuantity | null {
  return part === undefined || part === 'not-published' ? null : part;
}

function percentage(above: Decimal, below: Decimal): Decimal {
  return above.times(100).div(below);
}

/** The exact numbers that can stand behind a printed count. */
function rangeOf(count: Quantity): { least: Decimal; most: Decimal } {
  const value = inOnes(count);
  const place = lastPlace(count);
  const half = place > 0 ? Exact.pow(10, place).div(2) : new Exact(0);
  return { least: value.minus(half), most: value.plus(half) };
}
