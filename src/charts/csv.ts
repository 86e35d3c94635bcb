import type { Entry } from '../ledger/entry-types.ts';
import type { PrintedQuantity, Whereabouts } from '../schema/index.ts';

/** What a table holds: nothing becomes an empty cell. */
export type Cell = string | number | boolean | null | undefined;

/** A cell that a spreadsheet would run as a formula. */
const FORMULA = /^[\s]*[=+\-@]|^[\t\r\n]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * Rows as CSV after RFC 4180: CRLF after each row, quotes where needed. A text that a spreadsheet
 * would take for a formula gets an apostrophe in front; numbers stay as they are.
 * @param rows the first row names the columns
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  const text = cell === null || cell === undefined ? '' : String(cell);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The columns of every data download. Codes and identifiers are the same in both languages; names
 * and words of sources stand in Indonesian, the language they were published in.
 */
export const entryCells = {
  reference: ({ ref }) => ref,
  region_code: ({ region }) => region.code,
  region: ({ region }) => region.name.id,
  indicator: ({ indicator }) => indicator.id,
  period: ({ observation }) => observation.period,
  segment: ({ observation }) => observation.segment,
  value: ({ quantity }) => quantity.value,
  magnitude: ({ quantity }) => quantity.magnitude,
  unit: ({ quantity }) => quantity.unit,
  approximate: ({ observation }) => observation.approximate,
  bound: ({ observation }) => observation.bound,
  population: ({ observation }) => observation.population,
  population_wording: ({ observation }) => observation.populationWording?.id,
  numerator: ({ observation }) => partText(observation.numerator),
  denominator: ({ observation }) => partText(observation.denominator),
  status: ({ observation }) => observation.status,
  printed: ({ observation }) => observation.printed,
  where: ({ observation }) => whereText(observation.where),
  second_reading: ({ observation }) => observation.secondReading?.day,
  source: ({ source }) => source.id,
  said_by: ({ source }) => source.attribution.id,
  publisher: ({ source }) => source.publisher.id,
  title: ({ source }) => source.title,
  published: ({ source }) => source.published,
  read: ({ source }) => source.read,
  extent: ({ source }) => source.extent,
  licence: ({ source }) => source.licence.id,
  url: ({ source }) => source.url,
  archived: ({ source }) => source.archived,
  rounding_of: ({ observation }) => observation.roundingOf,
  supersedes: ({ observation }) => observation.supersedes?.reference,
  note: ({ observation: { note, mismatch } }) =>
    [note?.id, mismatch?.id].filter(Boolean).join(' ') || undefined,
} satisfies Record<string, (entry: Entry) => Cell>;

/** Name of a column of every data download. */
export type EntryColumn = keyof typeof entryCells;

/** Names of all columns, in their order. */
export const entryColumns = Object.keys(entryCells) as EntryColumn[];

/** Observations as CSV text, one a row, in the order given. */
export function entriesCsv(entries: readonly Entry[]): string {
  return toCsv([
    entryColumns,
    ...entries.map((entry) => entryColumns.map((column) => entryCells[column](entry))),
  ]);
}

/** `not-published` stays a visible value; a power of ten is written out after the number. */
function partText(part: PrintedQuantity | 'not-published' | undefined): Cell {
  if (part === undefined || part === 'not-published') return part;
  const number = part.value.toFixed(part.decimals);
  return part.magnitude === 'one' ? number : `${number} ${part.magnitude}`;
}

/** @example whereText({ page: '12', table: '3' }) // 'page 12; table 3' */
function whereText(where: Whereabouts | undefined): Cell {
  if (!where) return undefined;
  return Object.entries(where)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
