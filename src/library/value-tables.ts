import type { Entry } from '../ledger/types.ts';
import type { Locale, Topic } from '../schema/index.ts';
import { labelOf } from './answers.ts';
import type { Edition } from './edition.ts';

/** Observations as a table: of one indicator and segment, or one row each of several. */
export interface ValueTable {
  /** What its numbers are about; null where they are too few to be put under headings. */
  topic: Topic | null;
  /** Name of the indicator and segment; null where every row names its own. */
  label: string | null;
  entries: Entry[];
}

/** Fewer observations than this share one table with others, instead of a heading for each row. */
const OWN_TABLE = 3;
/** More observations than this are too many to look through without headings. */
const LONG = 12;

/**
 * One table for each indicator and segment, longest first; what is left goes into one more. Of many
 * observations, those on one topic stand together.
 */
export function valueTables(
  { records }: Edition,
  entries: readonly Entry[],
  locale: Locale,
): ValueTable[] {
  if (entries.length <= LONG) return tablesOf(entries, null, locale);
  return records.topics.flatMap((topic) =>
    tablesOf(
      entries.filter(({ indicator }) => indicator.topic === topic.id),
      topic,
      locale,
    ),
  );
}

function tablesOf(entries: readonly Entry[], topic: Topic | null, locale: Locale): ValueTable[] {
  const groups = [...Map.groupBy(entries, (entry) => labelOf(entry, locale))];
  const own = groups
    .filter(([, group]) => group.length >= OWN_TABLE)
    .map(([label, group]) => ({ topic, label, entries: group }))
    .toSorted((a, b) => b.entries.length - a.entries.length);
  const rest = groups.filter(([, group]) => group.length < OWN_TABLE).flatMap(([, group]) => group);
  return rest.length > 0 ? [...own, { topic, label: null, entries: rest }] : own;
}
