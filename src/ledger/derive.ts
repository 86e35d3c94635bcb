import { compare } from './compare.ts';
import { coarserOf, inOnes, printedLike } from './quantity.ts';
import type { DerivedOrRefused, Entry } from './entry-types.ts';

/**
 * a − b, computed exactly and printed at the precision of the coarser of the two, in its magnitude.
 * Percentages give percentage points. Refused where the two may not be compared.
 * @example 45.23 million − 40,196,096 gives 5.03 million
 */
export function difference(a: Entry, b: Entry): DerivedOrRefused {
  const verdict = compare(a, b);
  if (!verdict.allowed) return { ok: false, verdict };
  const coarser = coarserOf(a.quantity, b.quantity);
  const unit = coarser.unit === 'percent' ? 'percentage-points' : coarser.unit;
  const quantity = printedLike(inOnes(a.quantity).minus(inOnes(b.quantity)), coarser, unit);
  return { ok: true, derived: { kind: 'difference', quantity, of: [a, b] } };
}

/**
 * a ÷ b, computed exactly and rounded half up to `decimals`. Refused where the two may not be
 * compared.
 * @throws RangeError if b is zero
 */
export function ratio(a: Entry, b: Entry, decimals = 2): DerivedOrRefused {
  const verdict = compare(a, b);
  if (!verdict.allowed) return { ok: false, verdict };
  const divisor = inOnes(b.quantity);
  if (divisor.isZero()) throw new RangeError(`${b.ref} is zero: nothing can be divided by it.`);
  const quotient = inOnes(a.quantity).div(divisor);
  const quantity = printedLike(quotient, { decimals, magnitude: 'one' }, 'times');
  return { ok: true, derived: { kind: 'ratio', quantity, of: [a, b] } };
}
