import type { RuleValue } from '../schema/index.ts';
import type { Unit } from './derive.ts';
import type { RuleRows } from './types.ts';

/** A row without what its rule says once. */
export type HeldRow = [from: string, to: string | null, value: unknown, basis: string];

/** A rule with the number of its source on the page that holds it, zero where it has none. */
export type HeldRule = [source: number, unit: Unit, ...rows: HeldRow[]];

/** The few rules a calculator needs, small enough to travel with it. */
export type RuleSubset = Record<string, HeldRule>;

/**
 * The rows of a subset, for calculations in a browser: only what it holds is known, and not which
 * document a row was read in.
 */
export function rulesFromSubset(subset: RuleSubset): RuleRows {
  return {
    rowsOf(ref) {
      if (!Object.hasOwn(subset, ref)) return null;
      const [, unit, ...rows] = subset[ref] ?? [0, 'window'];
      return rows.map(([from, to, value, basis]) => ({
        from,
        to,
        // `rulesFor` took value and unit from one rule.
        value: { unit, value } as RuleValue,
        basis,
        source: '',
      }));
    },
  };
}
