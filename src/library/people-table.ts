import { named, partValue, toCsv, upperValue, type Cell } from '../charts/csv.ts';
import type { SheetCell } from '../charts/workbook.ts';
import { formatPeriod } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { ReaderTexts } from '../i18n/reader/language.ts';
import { fullValue } from '../ledger/index.ts';
import type { Entry } from '../ledger/entry-types.ts';
import type { Locale } from '../schema/index.ts';
import { withoutMarks } from '../schema/fallback.ts';
import { languages } from '../schema/languages.ts';
import { answersOf } from './answers.ts';
import { qualifierOf } from './print.ts';

/** A cell as a reader sees it: words, a number in full, a day, or nothing. */
export type PeopleCell = SheetCell;

/** A table as somebody opens it in a spreadsheet, in a language. */
export interface PeopleTable {
  columns: string[];
  rows: PeopleCell[][];
}

/** Names of the columns, in their order. */
export type PeopleColumn = keyof ReaderTexts['peopleFields'];

/** What each column holds, in the language of the reader. */
const cells: Record<PeopleColumn, (entry: Entry, locale: Locale) => PeopleCell> = {
  place: ({ region }, locale) => region.name[locale],
  code: ({ region }) => text(named('kemendagri', region.code)),
  indicator: ({ indicator }, locale) => indicator.name[locale],
  segment: ({ segment }, locale) => segment.name[locale],
  period: ({ observation }, locale) => formatPeriod(observation.period, locale, { plain: true }),
  qualifier: (entry, locale) => qualifierOf(entry, locale).trim() || null,
  value: ({ quantity }) => ({ number: fullValue(quantity) }),
  upTo: ({ quantity }) => number(upperValue(quantity)),
  unit: ({ unit }, locale) => unit.name[locale],
  printed: ({ observation }) => observation.printed,
  outOf: (entry, locale) => answersOf(entry, locale).outOf,
  numerator: ({ observation }) => number(partValue(observation.numerator)),
  denominator: ({ observation }) => number(partValue(observation.denominator)),
  status: ({ observation }, locale) => readerTexts(locale).statuses[observation.status],
  who: (entry, locale) => answersOf(entry, locale).who,
  title: ({ source }) => source.title,
  publisher: ({ source }, locale) => source.publisher[locale],
  published: ({ source }) => dayOrText(source.published),
  read: ({ source }) => dayOrText(source.read),
  url: ({ source }) => source.url,
  licence: ({ source }, locale) => source.licence[locale],
  note: ({ observation: { note, mismatch } }, locale) =>
    [note?.[locale], mismatch?.[locale]].filter(Boolean).join(' ') || null,
  reference: ({ ref }) => ref,
};

export const peopleColumns = Object.keys(cells) as PeopleColumn[];

/** Observations as a table for people, one a row, in the order given. */
export function peopleTable(entries: readonly Entry[], locale: Locale): PeopleTable {
  const names = readerTexts(locale).peopleFields;
  return {
    columns: peopleColumns.map((column) => names[column]),
    rows: entries.map((entry) => peopleColumns.map((column) => cells[column](entry, locale))),
  };
}

/**
 * A table as a spreadsheet of the language opens it by a double click: where the decimal mark is a comma,
 * cells are parted by semicolons. The mark of UTF-8 stands first, without which Excel garbles letters.
 */
export function peopleCsv({ columns: names, rows }: PeopleTable, locale: Locale): string {
  const { decimal } = languages[locale];
  const written = (cell: PeopleCell): Cell => {
    if (typeof cell !== 'object' || cell === null) return cell;
    return 'day' in cell ? cell.day : cell.number.replace('.', decimal);
  };
  const lines = [names, ...rows.map((row) => row.map(written))];
  // No element of a table could name the language of a text that stands in.
  return withoutMarks(`\uFEFF${toCsv(lines, decimal === ',' ? ';' : ',')}`);
}

function number(value: string | undefined): PeopleCell {
  return value === undefined ? null : { number: value };
}

function text(cell: Cell): string {
  return String(cell);
}

/** A date of a source: a day where it is one, and as it stands where it is a month, a year or a moment. */
export function dayOrText(date: string | null): PeopleCell {
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? { day: date } : date;
}
