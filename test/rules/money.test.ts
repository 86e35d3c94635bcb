import { describe, expect, test } from 'vitest';
import { compound, percentOf, tidy } from '../../src/rules/money.ts';
import fc from '../support/chance.ts';

describe('a percentage of an amount', () => {
  test.each([
    [3_000_000, [0.24], 7_200],
    [1_000_000, [0.29], 2_900],
    [1_000_000, [0.57], 5_700],
    [10_000_000, [3.7], 370_000],
    [29_500, [50], 14_750],
    [2_950_000, [1, 50], 14_750],
    [0, [5.7], 0],
    [50, [1], 1],
    [49, [1], 0],
    [150, [1], 2],
    [9_007_199_254_740_991, [100], 9_007_199_254_740_991],
  ])('of %d, %j per cent is %d rupiah', (amount, percents, result) => {
    expect(percentOf(amount, ...percents)).toBe(result);
  });

  test('is exact and rounded half up, once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_000 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (amount, steps) => {
          const exact = BigInt(amount) * BigInt(steps);
          const whole = exact / 1_000_000n;
          const up = (exact % 1_000_000n) * 2n >= 1_000_000n ? 1n : 0n;
          expect(percentOf(amount, steps / 10_000)).toBe(Number(whole + up));
        },
      ),
    );
  });
});

test('rates compound without float noise', () => {
  expect(compound(1, 50)).toBe(0.5);
  expect(compound(0.3, 10)).toBe(0.03);
  expect(compound(5.7)).toBe(5.7);
  expect(tidy(0.1 + 0.2)).toBe(0.3);
});
