import { entryCells, entryColumns, toCsv } from '../charts/csv.ts';
import { downloadLimit } from '../doors/limits.ts';
import type { Entry } from '../ledger/entry-types.ts';

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
 * The years of which a table of `entries` has files of their own, the oldest first: as many as it takes for
 * the rest, with the newest year, to be a file of a good size.
 */
export function yearsApart(entries: readonly Entry[]): readonly string[] {
  const known = apartOf.get(entries) ?? divided(entries);
  apartOf.set(entries, known);
  return known;
}

/** The years of each table: every file of it asks for them. */
const apartOf = new WeakMap<readonly Entry[], readonly string[]>();

function divided(entries: readonly Entry[]): string[] {
  const years = [...Map.groupBy(entries, yearOf)]
    .map(([year, own]) => ({ year, bytes: own.reduce((sum, one) => sum + bytesOf(one), 0) }))
    .toSorted((a, b) => (a.year < b.year ? -1 : 1));
  let rest = years.reduce((sum, { bytes }) => sum + bytes, HEAD);
  const apart: string[] = [];
  for (const { year, bytes } of years.slice(0, -1)) {
    if (rest <= downloadLimit) break;
    rest -= bytes;
    apart.push(year);
  }
  return apart;
}

/** What of a table stands in the file of a year; for null, what stands in no such file. */
export function inYear(entries: readonly Entry[], year: string | null): Entry[] {
  const apart = new Set(yearsApart(entries));
  return entries.filter((entry) =>
    year === null ? !apart.has(yearOf(entry)) : yearOf(entry) === year,
  );
}
