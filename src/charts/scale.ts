import { Decimal } from 'decimal.js';
import type { Quantity } from '../i18n/quantity.ts';
import type { Entry } from '../ledger/entry-types.ts';
import type { Magnitude } from '../schema/index.ts';

/** How many zeros a magnitude stands for, smallest first. */
const EXPONENTS: [Magnitude, number][] = [
  ['one', 0],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
];

/** The axis of a series: lengths in one magnitude, ticks from zero in round steps. */
export interface Axis {
  /** Length of each bar, in order. */
  lengths: number[];
  /** Where the axis ends: at the longest bar, or at the whole where all are shares of one. */
  end: number;
  /** Where its labels stand, from zero, none beyond the end; and each as a quantity to print. */
  ticks: { value: number; quantity: Quantity }[];
}

/** What a quantity amounts to, exactly: 45.23 million is 45230000. */
export function amountOf({ value, magnitude }: Quantity): Decimal {
  return new Decimal(value).times(scaleOf(magnitude));
}

/**
 * The axis that `entries` share, in the largest of their magnitudes, with ticks in steps of one,
 * two or five times a power of ten.
 * @param most how many ticks there may be above zero
 * @param isOpen whether the axis may end at its first tick beyond the longest, not at the whole
 * @example axisOf(decembers, 3) // 0, 20 and 40 million for a longest bar of 45.23 million
 */
export function axisOf(entries: readonly Entry[], most: number, isOpen = false): Axis {
  const used = new Set(entries.map(({ quantity }) => quantity.magnitude));
  const magnitude = EXPONENTS.findLast(([name]) => used.has(name))?.[0] ?? 'one';
  const unit = entries[0]?.quantity.unit ?? 'percent';
  const lengths = entries.map(({ quantity }) => amountOf(quantity).div(scaleOf(magnitude)));
  const longest = Decimal.max(0, ...lengths);
  // A bar of 59% that filled the picture would look like everybody.
  const isShare = unit === 'percent' && longest.lessThanOrEqualTo(100) && !isOpen;
  const reach = isShare ? new Decimal(100) : longest;
  const step = reach.isZero() ? new Decimal(1) : roundStep(reach, most);
  const end = isOpen ? step.times(reach.div(step).ceil()) : reach;
  const count = end.div(step).floor().toNumber();
  return {
    lengths: lengths.map((length) => length.toNumber()),
    end: end.isZero() ? 1 : end.toNumber(),
    ticks: Array.from({ length: count + 1 }, (_, i) => {
      const value = step.times(i);
      const decimals = i === 0 ? 0 : step.decimalPlaces();
      const quantity: Quantity = {
        value: value.toFixed(decimals),
        decimals,
        magnitude: i === 0 ? 'one' : magnitude,
        unit,
      };
      return { value: value.toNumber(), quantity };
    }),
  };
}

/** The smallest of 1, 2, 5, 10 times a power of ten that is reached at most `most` times. */
function roundStep(longest: Decimal, most: number): Decimal {
  const power = new Decimal(10).pow(longest.div(most).e);
  const factor = [1, 2, 5].find((f) => longest.div(power.times(f)).lessThan(most + 1));
  return power.times(factor ?? 10);
}

function scaleOf(magnitude: Magnitude): Decimal {
  return new Decimal(10).pow(EXPONENTS.find(([name]) => name === magnitude)?.[1] ?? 0);
}
