import type { Entry, Quantity } from '../ledger/entry-types.ts';
import { fullValue, quantityOf, upperEnd } from '../ledger/quantity.ts';
import { lifeOf } from '../ledger/territory.ts';
import type { PrintedQuantity, RequiredLocale, Whereabouts } from '../schema/index.ts';

/** What a table holds: nothing becomes an empty cell. */
export type Cell = string | number | boolean | null | undefined;

/** A cell that a spreadsheet would run as a formula. */
const FORMULA = /^[\s]*[=+\-@]|^[\t\r\n]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * Rows as CSV after RFC 4180: CRLF after each row, quotes where needed. A text that a spreadsheet
 * would take for a formula gets an apostrophe in front; numbers stay as they are.
 * @param rows the first row names the columns
 * @param separator what stands between cells
 */
export function toCsv(rows: readonly (readonly Cell[])[], separator: ',' | ';' = ','): string {
  const cell = (one: Cell) => cellText(one, separator);
  return rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('');
}

function cellText(cell: Cell, separator: string): string {
  const text = cell === null || cell === undefined ? '' : String(cell);
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  const isQuoted = /["\r\n]/.test(safe) || safe.includes(separator);
  return isQuoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * The columns of every table for machines: `value`, `numerator` and `denominator` are full numbers, and
 * what was printed stands beside them. Names and words stand in both languages.
 */
export const entryCells = {
  reference: ({ ref }) => ref,
  region: ({ region }) => region.id,
  region_code: ({ region }) => named('kemendagri', region.code),
  bps_code: ({ region }) => named('bps', region.bps),
  region_name_id: ({ region }) => region.name.id,
  region_name_en: ({ region }) => region.name.en,
  level: ({ region }) => region.level,
  parent: ({ region }) => region.parent,
  territory: ({ region }) => lifeOf(region),
  indicator: ({ indicator }) => indicator.id,
  indicator_name_id: ({ indicator }) => indicator.name.id,
  indicator_name_en: ({ indicator }) => indicator.name.en,
  period: ({ observation }) => observation.period,
  segment: ({ observation }) => observation.segment,
  segment_name_id: ({ segment }) => segment.name.id,
  segment_name_en: ({ segment }) => segment.name.en,
  value: ({ quantity }) => fullValue(quantity),
  value_printed: ({ quantity }) => printedText(quantity),
  value_to: ({ quantity }) => upperValue(quantity),
  magnitude: ({ quantity }) => quantity.magnitude,
  unit: ({ quantity }) => quantity.unit,
  approximate: ({ observation }) => observation.approximate,
  bound: ({ observation }) => observation.bound,
  population: ({ observation }) => observation.population,
  population_wording_id: ({ observation }) => observation.populationWording?.id,
  population_wording_en: ({ observation }) => observation.populationWording?.en,
  numerator: ({ observation }) => partValue(observation.numerator),
  numerator_printed: ({ observation }) => partText(observation.numerator),
  denominator: ({ observation }) => partValue(observation.denominator),
  denominator_printed: ({ observation }) => partText(observation.denominator),
  status: ({ observation }) => observation.status,
  printed: ({ observation }) => observation.printed,
  where: ({ observation }) => whereText(observation.where),
  second_reading: ({ observation }) => observation.secondReading?.day,
  source: ({ source }) => source.id,
  said_by_id: ({ speaker }) => speaker.attribution.id,
  said_by_en: ({ speaker }) => speaker.attribution.en,
  person: ({ observation }) => observation.person,
  publisher_id: ({ source }) => source.publisher.id,
  publisher_en: ({ source }) => source.publisher.en,
  title: ({ source }) => source.title,
  published: ({ source }) => source.published,
  read: ({ source }) => source.read,
  extent: ({ source }) => source.extent,
  licence_id: ({ source }) => source.licence.id,
  licence_en: ({ source }) => source.licence.en,
  reuse: ({ source }) => source.reuse,
  url: ({ source }) => source.url,
  archived: ({ source }) => source.archived,
  rounding_of: ({ observation }) => observation.roundingOf,
  supersedes: ({ observation }) => observation.supersedes?.reference,
  note_id: ({ observation }) => noteText(observation, 'id'),
  note_en: ({ observation }) => noteText(observation, 'en'),
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

/**
 * A code with the list it is of, so that no reader takes it for a number: pandas makes 11 of "11", and
 * 73.1 of "73.10".
 * @example named('kemendagri', '73.71') // 'kemendagri:73.71'
 */
export function named(list: 'kemendagri' | 'bps', code: string | null): Cell {
  return code === null ? null : `${list}:${code}`;
}

/** @example printedText(million) // '25.004 million', which no software takes for 25004 */
export function printedText({
  value,
  magnitude,
  upTo,
}: Pick<Quantity, 'value' | 'magnitude' | 'upTo'>): string {
  const ends = upTo ? `${value} to ${upTo.value}` : value;
  return magnitude === 'one' ? ends : `${ends} ${magnitude}`;
}

/** The upper end of a range in full; nothing for any other number. */
export function upperValue(quantity: Quantity): string | undefined {
  const upper = upperEnd(quantity);
  return upper ? fullValue(upper) : undefined;
}

type Part = PrintedQuantity | 'not-published' | undefined;

/** The full number of a part of a share; nothing where there is none. */
export function partValue(part: Part): string | undefined {
  if (part === undefined || part === 'not-published') return undefined;
  return fullValue(quantityOf(part, 'persons'));
}

/** A part of a share as it is printed; `not-published` stays a visible value. */
function partText(part: Part): Cell {
  if (part === undefined || part === 'not-published') return part;
  return printedText(quantityOf(part, 'persons'));
}

function noteText({ note, mismatch }: Entry['observation'], locale: RequiredLocale): Cell {
  return [note?.[locale], mismatch?.[locale]].filter(Boolean).join(' ') || undefined;
}

/** @example whereText({ page: '12', table: '3' }) // 'page 12; table 3' */
export function whereText(where: Whereabouts | undefined): Cell {
  if (!where) return undefined;
  return Object.entries(where)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
