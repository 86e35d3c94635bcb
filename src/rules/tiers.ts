import type { Tier } from '../schema/index.ts';

/** A slice of an amount with its own rate. */
export interface Slice {
  /** Whole rupiah of the amount that lie in this slice. */
  base: number;
  /** Per cent of the slice. */
  percent: number;
}

/**
 * An amount cut into its slices, lowest first; a slice the amount does not reach is left out.
 * @example slicesOf(180, [{ upTo: 100, percent: 3 }, { upTo: null, percent: 2 }]) // 100 at 3%, 80 at 2%
 */
export function slicesOf(amount: number, tiers: readonly Tier[]): Slice[] {
  return tiers.flatMap(({ upTo, percent }, index) => {
    const from = tiers[index - 1]?.upTo ?? 0;
    const base = Math.min(amount, upTo ?? amount) - from;
    return base > 0 || (index === 0 && amount === 0) ? [{ base, percent }] : [];
  });
}
