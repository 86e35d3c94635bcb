import { entryCells, entryColumns, toCsv } from '../charts/csv.ts';
import { downloadLimit } from '../doors/limits.ts';
import type { Entry } from '../ledger/entry-types.ts';

/** One file of a table of numbers that is too long for one. */
export interface FilePart {
  /** The year whose numbers it holds; null for those of all years without files of their own. */
  year: string | null;
  /** Which file of the year it is, from 1 on, and of how many: each holds whole places, in their order. */
  nth: number;
  of: number;
  /** What its name adds to that of the table: nothing, `-2024`, and `-2024-2` for the second of a year. */
  suffix: string;
  entries: readonly Entry[];
}

/** The year in which what a number describes began, `YYYY`. */
export function yearOf({ observation }: Entry): string {
  return observation.period.slice(0, 4);
}

/** Bytes of a number as a line of a table for machines. */
const lines = new WeakMap<Entry, number>();

function bytesOf(entry: Entry): number {
  const known = lines.get(entry);
  if (known !== undefined) return known;
  const bytes = Buffer.byteLength(toCsv([entryColumns.map((name) => entryCells[name](entry))]));
  lines.set(entry, bytes);
  return bytes;
}

/** Room for the line with the names of the columns. */
const HEAD = 2000;

/**
 * The files of a table of `entries`: first those of the newest years, then those of each earlier year, the
 * newest first. A year has files of its own when the table is longer than a file should be, and more than
 * one when the year alone is.
 */
export function fileParts(entries: readonly Entry[]): readonly FilePart[] {
  const known = parts.get(entries) ?? divided(entries);
  parts.set(entries, known);
  return known;
}

/** The files of each table: every file of it asks for them. */
const parts = new WeakMap<readonly Entry[], readonly FilePart[]>();

function divided(entries: readonly Entry[]): FilePart[] {
  const byYear = Map.groupBy(entries, yearOf);
  const apart = oldest(byYear);
  const rest = entries.filter((entry) => !apart.has(yearOf(entry)));
  return [
    ...ofYear(null, rest),
    ...[...apart].toReversed().flatMap((year) => ofYear(year, byYear.get(year) ?? [])),
  ];
}

/** The oldest years, as many as it takes for the rest, with the newest year, to be a file of a good size. */
function oldest(byYear: ReadonlyMap<string, readonly Entry[]>): Set<string> {
  const years = [...byYear]
    .map(([year, own]) => ({ year, bytes: total(own) }))
    .toSorted((a, b) => (a.year < b.year ? -1 : 1));
  let rest = years.reduce((sum, { bytes }) => sum + bytes, HEAD);
  const apart = new Set<string>();
  for (const { year, bytes } of years.slice(0, -1)) {
    if (rest <= downloadLimit) break;
    rest -= bytes;
    apart.add(year);
  }
  return apart;
}

/** The numbers of a year as one file or more; a place stands in one of them. */
function ofYear(year: string | null, own: readonly Entry[]): FilePart[] {
  const files: Entry[][] = [[]];
  let size = HEAD;
  for (const place of Map.groupBy(own, ({ region }) => region).values()) {
    const bytes = total(place);
    if (size > HEAD && size + bytes > downloadLimit) {
      files.push([]);
      size = HEAD;
    }
    files.at(-1)?.push(...place);
    size += bytes;
  }
  return files.map((held, index) => ({
    year,
    nth: index + 1,
    of: files.length,
    suffix: [year, index > 0 ? String(index + 1) : null]
      .map((one) => (one ? `-${one}` : ''))
      .join(''),
    entries: held,
  }));
}

function total(entries: readonly Entry[]): number {
  return entries.reduce((sum, entry) => sum + bytesOf(entry), 0);
}

/** Years of which a table of `entries` has files of their own, the newest first. */
export function yearsApart(entries: readonly Entry[]): readonly string[] {
  return [...new Set(fileParts(entries).flatMap(({ year }) => (year === null ? [] : [year])))];
}
