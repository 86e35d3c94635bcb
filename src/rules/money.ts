/** Steps of one per cent that a rate can have: four decimals. */
const STEPS = 10_000;
/** All of an amount, in those steps. */
const WHOLE = 1_000_000n;

/**
 * `amount` times one or more percentages, in whole rupiah, rounded half up once at the end.
 * Exact: integers only, so that 3.7% of a wage has no float noise.
 * @param amount whole rupiah, not negative
 * @param percents per cent, at most four decimals each
 * @example percentOf(3_000_000, 0.24) // 7200
 * @example percentOf(6_800, 50) // 3400
 */
export function percentOf(amount: number, ...percents: number[]): number {
  return proportionOf(amount, 1, 1, ...percents);
}

/**
 * `amount` times a fraction and percentages, in whole rupiah, rounded half up once at the end.
 * @param times whole number
 * @param over whole number above zero
 * @example proportionOf(4_000_000, 180, 12, 1) // 600000: 1% for each of 15 years
 */
export function proportionOf(
  amount: number,
  times: number,
  over: number,
  ...percents: number[]
): number {
  let numerator = BigInt(amount) * BigInt(times);
  let denominator = BigInt(over);
  for (const percent of percents) {
    numerator *= BigInt(Math.round(percent * STEPS));
    denominator *= WHOLE;
  }
  return Number((numerator * 2n + denominator) / (denominator * 2n));
}

/** Product of percentages as one percentage, without float noise. @example compound(1, 50) // 0.5 */
export function compound(...percents: number[]): number {
  return percents.reduce((all, percent) => tidy((all * percent) / 100), 100);
}

/** `value` without the float noise of its last digits; rates and multiples have few decimals. */
export function tidy(value: number): number {
  return Math.round(value * 1e8) / 1e8;
}

/** Sum of the amounts of lines. */
export function totalOf(lines: { amount: number }[]): number {
  return lines.reduce((sum, line) => sum + line.amount, 0);
}
