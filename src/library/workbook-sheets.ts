import type { Sheet, SheetCell } from '../charts/workbook.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { ReaderTexts } from '../i18n/reader/language.ts';
import { addressOf } from '../ledger/address.ts';
import type { Entry } from '../ledger/entry-types.ts';
import { carriableEntries } from '../ledger/index.ts';
import { withoutMarks } from '../schema/fallback.ts';
import type { Locale, Source } from '../schema/index.ts';
import type { Book } from './books.ts';
import { disputed } from './data-index.ts';
import { dayOrText, peopleColumns, peopleTable, type PeopleColumn } from './people-table.ts';
import { replacementNotes } from './sources.ts';
import type { Edition } from './edition.ts';

/** The sheets of a workbook: data, sources, notes, how to cite, in the language of the reader. */
export function sheetsOf(edition: Edition, book: Book, locale: Locale): Sheet[] {
  const t = readerTexts(locale).sheets;
  const entries = carriableEntries(book.entries);
  const sheets: Sheet[] = [
    dataSheet(entries, locale),
    sourceSheet(entries, locale),
    { name: t.names.notes, rows: notesOf(edition, book, entries, locale), widths: [28, 110] },
    { name: t.names.cite, rows: citingOf(edition, book, locale), widths: [24, 110] },
  ];
  // No element of a sheet could name the language of a text that stands in.
  return sheets.map(({ name, head, ...sheet }) => ({
    ...sheet,
    name: withoutMarks(name),
    ...(head ? { head: head.map(withoutMarks) } : {}),
    rows: sheet.rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? withoutMarks(cell) : cell)),
    ),
  }));
}

const WIDTHS: Partial<Record<PeopleColumn, number>> = {
  ...{ place: 24, code: 18, indicator: 34, segment: 16, period: 18, value: 16, outOf: 40 },
  ...{ printed: 18, numerator: 14, denominator: 14, status: 24, who: 40, title: 50 },
  ...{ publisher: 28, url: 40, licence: 40, note: 50, reference: 50 },
};

function dataSheet(entries: readonly Entry[], locale: Locale): Sheet {
  const { columns, rows } = peopleTable(entries, locale);
  return {
    name: readerTexts(locale).sheets.names.data,
    head: columns,
    rows,
    widths: peopleColumns.map((column) => WIDTHS[column] ?? 12),
  };
}

const SOURCE_WIDTHS: Partial<Record<keyof ReaderTexts['sheets']['sources'], number>> = {
  ...{ title: 60, who: 40, licence: 40, url: 60 },
};

function sourceSheet(entries: readonly Entry[], locale: Locale): Sheet {
  const { names, sources: heads } = readerTexts(locale).sheets;
  const sources = [...new Set(entries.map(({ source }) => source))];
  const cells: Record<keyof typeof heads, (source: Source) => SheetCell> = {
    source: ({ id }) => id,
    who: ({ attribution }) => attribution[locale],
    title: ({ title }) => title,
    kind: ({ kind }) => readerTexts(locale).sourceKinds[kind].name,
    publisher: ({ publisher }) => publisher[locale],
    published: ({ published }) => dayOrText(published),
    read: ({ read }) => dayOrText(read),
    licence: ({ licence }) => licence[locale],
    url: addressOf,
    archived: ({ archived = null }) => archived,
  };
  const columns = Object.keys(cells) as (keyof typeof heads)[];
  return {
    name: names.sources,
    head: columns.map((column) => heads[column]),
    rows: sources.map((source) => columns.map((column) => cells[column](source))),
    widths: columns.map((column) => SOURCE_WIDTHS[column] ?? 22),
  };
}

/** What one must know of the numbers, and what of them is not ours to pass on. */
function notesOf(
  edition: Edition,
  { title, withheld }: Book,
  entries: readonly Entry[],
  locale: Locale,
): Sheet['rows'] {
  const { sheets: t, columnNotes, peopleFields, data, ledger, site } = readerTexts(locale);
  const described = Object.entries(columnNotes) as [keyof typeof columnNotes, string][];
  return [
    [title],
    [site.notOfficial],
    [t.asOf, { day: edition.siteDate }],
    [null],
    [t.about, entries.length === 0 ? t.none : t.whole],
    ...withheld.map(({ title: name, takeFrom }) => [
      name,
      [data.withheld, takeFrom?.[locale]].filter(Boolean).join(' '),
    ]),
    ...entries.flatMap((entry) => [
      ...replacementNotes(edition, entry, locale).map((note) => [entry.ref, note]),
      ...(disputed(edition).has(entry.ref) ? [[entry.ref, `${ledger.disputed}: ${t.rivals}`]] : []),
    ]),
    [null],
    [t.columns],
    ...described.map(([column, text]) => [peopleFields[column], text]),
  ];
}

function citingOf(edition: Edition, { url, citation }: Book, locale: Locale): Sheet['rows'] {
  const { sheets: t, site } = readerTexts(locale);
  const { publisher, email } = edition.records.site;
  return [
    [t.citation, citation],
    [t.page, url],
    [t.asOf, { day: edition.siteDate }],
    [t.publisher, publisher[locale]],
    [t.contact, email],
    [t.licence, t.own],
    [null, site.notOfficial],
  ];
}
