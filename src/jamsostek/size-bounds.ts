import type { NeededRule } from '../rules/rule-types.ts';

/** Bounds by which an enterprise knows its size; above the last, it is large. */
export const sizeBounds = (['micro', 'small', 'medium'] as const).map((size) => ({
  size,
  capital: [`employer/${size}-capital`, 'rupiah'] as const satisfies NeededRule,
  sales: [`employer/${size}-sales`, 'rupiah'] as const satisfies NeededRule,
}));

/** The rules of those bounds. */
export const sizeRules: readonly string[] = sizeBounds.flatMap(({ capital, sales }) => [
  capital[0],
  sales[0],
]);
