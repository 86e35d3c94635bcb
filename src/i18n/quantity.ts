import type { Magnitude } from '../schema/index.ts';

/** How many places each word behind a number moves its decimal mark. */
export const powers: Readonly<Record<Magnitude, number>> = {
  one: 0,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

/** A number with the precision and unit in which it is to be printed. */
export interface Quantity {
  /** Exact decimal in `magnitude`, e.g. '50.50' or '45.23'; never float noise. */
  value: string;
  decimals: number;
  magnitude: Magnitude;
  /** The upper end of a range whose lower end is `value`, in the same power of ten. */
  upTo?: { value: string; decimals: number };
  /** Of the data; of what is computed also `percentage-points` and `times`. */
  unit: string;
}
