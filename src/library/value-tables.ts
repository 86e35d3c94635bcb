import {
  compareEnds,
  EVERYONE,
  isAsked,
  lastDayOf,
  newestEntry,
  ownSumsBeside,
  statedFirst,
} from '../ledger/index.ts';
import type { Entry } from '../ledger/entry-types.ts';
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
  /** How many older numbers of the same thing stand on its data page instead. */
  older?: number;
  /** Whether each row leads to all numbers of its indicator. */
  leads?: boolean;
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

/** The page of a place shows so many rows of one thing, the newest: it does not grow with the years. */
const NEWEST = 8;
/** More rows than this, and the page shows one of each thing; all of fewer fold by topic. */
const VERY_MANY = 30;

/**
 * The newest rows of each table: the others stand on the data page of their indicator. Of a place with very
 * many numbers the newest of each indicator, in a table a topic: for everyone where there is such a one,
 * else of each group, since one group alone would hide its opposite.
 * What that page leaves out, since its table is not ours to pass on, stays.
 */
export function newestOf(tables: readonly ValueTable[], keep: string | undefined): ValueTable[] {
  const rows = tables.reduce((sum, { entries }) => sum + entries.length, 0);
  const stays = (entry: Entry) => entry.ref === keep || isAsked(entry.source);
  if (rows > VERY_MANY) {
    return [...Map.groupBy(tables, ({ topic }) => topic)].map(([topic, own]) => {
      const all = own.flatMap(({ entries }) => entries);
      const newest = new Set(newestOfEach(all));
      const entries = all.filter((entry) => newest.has(entry) || stays(entry));
      return { topic, label: null, entries, older: all.length - entries.length, leads: true };
    });
  }
  return tables.map((table) => {
    if (table.label === null) return table;
    const newest = new Set(table.entries.toSorted(compareEnds).slice(-NEWEST));
    const entries = table.entries.filter((entry) => newest.has(entry) || stays(entry));
    return { ...table, entries, older: table.entries.length - entries.length };
  });
}

/**
 * The newest row of each indicator: of those that count everyone, if there are any, and of each group that
 * is newer, or is a share of the same time; else of each group.
 */
function newestOfEach(entries: readonly Entry[]): Entry[] {
  const indicators = Map.groupBy(statedFirst(entries), ({ indicator }) => indicator.id);
  return [...indicators.values()].flatMap((own) => {
    const segments = Map.groupBy(own, ({ segment }) => segment.id);
    const whole = newestEntry(segments.get(EVERYONE) ?? []);
    const newest = [...segments.values()].flatMap((group) => newestEntry(group) ?? []);
    const shown = whole
      ? newest.filter((one) => one === whole || standsBeside(one, whole))
      : newest;
    return shown.flatMap((one) => [one, ...ownSumsBeside(one, entries)]);
  });
}

function standsBeside(group: Entry, whole: Entry): boolean {
  const [own, all] = [lastDayOf(group), lastDayOf(whole)];
  return own > all || (own === all && whole.indicator.unit === 'percent');
}
