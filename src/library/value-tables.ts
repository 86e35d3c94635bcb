import type { Entry } from '../ledger/types.ts';
import type { Locale } from '../schema/index.ts';
import { labelOf } from './answers.ts';

/** Observations as a table: of one indicator and segment, or one row each of several. */
export interface ValueTable {
  /** Name of the indicator and segment; null where every row names its own. */
  label: string | null;
  entries: Entry[];
}

/** Fewer observations than this share one table with others, instead of a heading for each row. */
const OWN_TABLE = 3;

/** One table for each indicator and segment, longest first; what is left goes into one more. */
export function valueTables(entries: readonly Entry[], locale: Locale): ValueTable[] {
  const groups = [...Map.groupBy(entries, (entry) => labelOf(entry, locale))];
  const own = groups
    .filter(([, group]) => group.length >= OWN_TABLE)
    .map(([label, group]) => ({ label, entries: group }))
    .toSorted((a, b) => b.entries.length - a.entries.length);
  const rest = groups.filter(([, group]) => group.length < OWN_TABLE).flatMap(([, group]) => group);
  return rest.length > 0 ? [...own, { label: null, entries: rest }] : own;
}
