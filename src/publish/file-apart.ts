/** How the tables of a site are divided into files. */
export interface Apart {
  /** Years of which a table has files of their own, by its path without language and ending. */
  years: ReadonlyMap<string, ReadonlySet<string>>;
  /** The files that hold a table, or a year of it, together, by the path of the first; where there are several. */
  together: ReadonlyMap<string, ReadonlySet<string>>;
  /** What each of them was found to hold, by the path of the first and then its own. */
  found: Map<string, Map<string, ReadonlySet<string>>>;
}

/** A site whose tables are a file each. */
export const NONE_APART: Apart = { years: new Map(), together: new Map(), found: new Map() };

/** The same of all files of a site, none of them read yet. */
export function apartIn(paths: Iterable<string>): Apart {
  const years = new Map<string, Set<string>>();
  const together = new Map<string, Set<string>>();
  for (const path of paths) {
    if (!TABLE.test(path)) continue;
    const { stem, year, nth } = splitName(path.replace(ENDING, ''));
    if (year !== undefined) years.set(stem, (years.get(stem) ?? new Set()).add(year));
    if (nth === undefined) continue;
    const first = firstOf(path);
    together.set(first, (together.get(first) ?? new Set([first])).add(path));
  }
  return { years, together, found: new Map() };
}

/** Tables that may be long: of all numbers, and of an indicator. */
const TABLE = /^data\/(?:cakupan[\w.-]*|indicators\/[\w.-]+)\.(?:csv|xlsx)$/;
const ENDING = /(?:\.[a-z-]+)?\.(?:csv|xlsx)$/;

/**
 * The parts of the name of a file of a table.
 * @example splitName('data/cakupan-2024-2') // { stem: 'data/cakupan', year: '2024', nth: '2' }
 */
export function splitName(name: string): { stem: string; year?: string; nth?: string } {
  const {
    stem = name,
    year,
    nth,
  } = /^(?<stem>.+?)(?:-(?<year>\d{4}))?(?:-(?<nth>\d{1,3}))?$/.exec(name)?.groups ?? {};
  return { stem, ...(year === undefined ? {} : { year }), ...(nth === undefined ? {} : { nth }) };
}

/** @example firstOf('data/cakupan-2024-2.csv') // 'data/cakupan-2024.csv' */
function firstOf(path: string): string {
  const [ending = ''] = ENDING.exec(path) ?? [];
  const { stem, year } = splitName(path.replace(ENDING, ''));
  return [stem, year].filter(Boolean).join('-') + ending;
}

/** What the other files of the same table hold, as far as they were read, and whether all of them were. */
export interface Rest {
  taken: ReadonlySet<string>;
  isLast: boolean;
  /** Notes what this file holds. */
  note: (names: ReadonlySet<string>) => void;
}

/** The same for a file; null where it holds its table alone. */
export function restOf(path: string, { together, found }: Apart): Rest | null {
  const first = firstOf(path);
  const files = together.get(first);
  if (!files?.has(path)) return null;
  const read = found.get(first) ?? new Map<string, ReadonlySet<string>>();
  found.set(first, read);
  // An archive holds the same files again.
  const others = [...read].filter(([file]) => file !== path);
  return {
    taken: new Set(others.flatMap(([, names]) => [...names])),
    isLast: others.length === files.size - 1,
    note: (names) => read.set(path, names),
  };
}

/** Whether a figure belongs into a file: of the year it is of, or into that of all years without one. */
export function standsIn(path: string, apart: Apart): (reference: string) => boolean {
  const { stem, year } = splitName(path.replace(ENDING, ''));
  const years = apart.years.get(stem);
  return (reference) => {
    const own = (reference.split('/')[2] ?? '').slice(0, 4);
    return year === undefined ? !years?.has(own) : own === year;
  };
}
