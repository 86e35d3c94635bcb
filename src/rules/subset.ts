import type { RuleValue } from '../schema/index.ts';
import type { RuleRows, RuleUnit } from './rule-types.ts';

/** A row without what its rule says once. */
export type HeldRow = [from: string, to: string | null, value: unknown, basis: string];

/** A rule with the number of its source on the page that holds it, zero where it has none. */
export type HeldRule = [source: number, unit: RuleUnit, ...rows: HeldRow[]];

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
        // `subsetOf` took value and unit from one rule.
        value: { unit, value } as RuleValue,
        basis,
        source: '',
      }));
    },
  };
}

/**
 * The rules of these references, as JSON to travel with what reads them.
 * @throws Error if the data holds no such rule
 */
export function subsetOf(rules: RuleRows, refs: readonly string[]): RuleSubset {
  return Object.fromEntries(
    refs.map((ref): [string, HeldRule] => {
      const rows = rules.rowsOf(ref);
      const unit = rows?.[0]?.value.unit;
      if (!rows || !unit) throw new Error(`There is no rule ${ref}, which a calculator reads.`);
      const held = rows.map(({ from, to, value, basis }): HeldRow => {
        return [from, to, 'value' in value ? value.value : null, basis];
      });
      return [ref, [0, unit, ...held]];
    }),
  );
}
