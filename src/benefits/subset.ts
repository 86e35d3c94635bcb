import type { RuleRow } from '../schema/index.ts';
import type { RuleRows } from './types.ts';

/** Rows of the few rules a calculator needs, small enough to stand in its page. */
export type RuleSubset = Record<
  string,
  [from: string, to: string | null, value: RuleRow['value'], basis: string, source: string][]
>;

/**
 * The rows of a subset, for calculations in a browser: only what stands in the page is known.
 * @example rulesFromSubset(JSON.parse(script.textContent))
 */
export function rulesFromSubset(subset: RuleSubset): RuleRows {
  return {
    rowsOf: (ref) =>
      Object.hasOwn(subset, ref)
        ? (subset[ref]?.map(([from, to, value, basis, source]) => ({
            from,
            to,
            value,
            basis,
            source,
          })) ?? null)
        : null,
  };
}
