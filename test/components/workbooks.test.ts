import { read, utils, type CellObject } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { workbookBytes } from '../../src/charts/workbook.ts';
import { figureBook, indicatorBook, placeBook, type Book } from '../../src/library/books.ts';
import { dataIndicators } from '../../src/library/data-index.ts';
import { figureSpec } from '../../src/library/figure-pages.ts';
import { peopleCsv, peopleTable } from '../../src/library/people-table.ts';
import { entriesOf } from '../../src/library/downloads.ts';
import { fileParts } from '../../src/library/file-parts.ts';
import { bookBytes, bookSize } from '../../src/library/workbooks.ts';
import { sheetsOf } from '../../src/library/workbook-sheets.ts';
import { createEdition } from '../../src/library/edition.ts';
import { readInputs } from '../../src/inputs.ts';
import { parse } from 'csv-parse/sync';
import type { Entry } from '../../src/ledger/index.ts';
import type { PrintedQuantity, RequiredLocale } from '../../src/schema/index.ts';
import { record } from '../support/record.ts';
import { DATE, edition } from './edition.ts';

const entries = edition.records.regions.flatMap(({ id }) => edition.ledger.ofRegion(id));

/** A book of the whole record, which no page offers: every cell is tried at once. */
const everything: Book = {
  stem: 'data/semua',
  title: 'Semua',
  url: 'https://cakupan.example/data/',
  citation: 'Cakupan',
  entries: entries.filter(({ source }) => source.reuse !== 'ask'),
  withheld: [],
};

type Row = (CellObject | undefined)[];

/** The rows of the sheets of a workbook, as a library of somebody else reads them. */
async function readBack(sheets: Parameters<typeof workbookBytes>[0]): Promise<Map<string, Row[]>> {
  const book = read(await workbookBytes(sheets), { cellDates: true, UTC: true });
  return new Map(
    book.SheetNames.map((name) => {
      const sheet = book.Sheets[name] ?? {};
      const { e } = utils.decode_range(sheet['!ref'] ?? 'A1');
      const rows = Array.from({ length: e.r + 1 }, (_, r) =>
        Array.from(
          { length: e.c + 1 },
          (__, c) => sheet[utils.encode_cell({ r, c })] as CellObject | undefined,
        ),
      );
      return [name, rows];
    }),
  );
}

/** A part of a share, in ones, worked out by its digits. */
function ones(part: PrintedQuantity | 'not-published' | undefined): number | undefined {
  if (typeof part !== 'object') return undefined;
  const power = { one: 0, thousand: 3, million: 6, billion: 9, trillion: 12 }[part.magnitude];
  return Number(`${part.value}e${power}`);
}

/** What a row has to say of an entry, by the columns of a language. */
function expected(entry: Entry, locale: RequiredLocale) {
  const { region, indicator, segment, observation, source, unit } = entry;
  return {
    place: region.name[locale],
    code: `kemendagri:${region.code}`,
    indicator: indicator.name[locale],
    segment: segment.name[locale],
    value: ones(observation),
    unit: unit.name[locale],
    printed: observation.printed ?? undefined,
    numerator: ones(observation.numerator),
    denominator: ones(observation.denominator),
    title: source.title,
    publisher: source.publisher[locale],
    published: source.published ?? undefined,
    read: source.read,
    url: source.url ?? undefined,
    licence: source.licence[locale],
    reference: entry.ref,
  };
}

const columns = {
  ...{ place: 0, code: 1, indicator: 2, segment: 3, value: 6, unit: 8, printed: 9, numerator: 11 },
  ...{ denominator: 12, title: 15, publisher: 16, published: 17, read: 18, url: 19, licence: 20 },
  reference: 22,
} as const;

const said = (cell: CellObject | undefined) =>
  cell?.v instanceof Date ? cell.v.toISOString().slice(0, 10) : cell?.v;

describe.each(['id', 'en'] as const)('the whole record as a workbook in %s', async (locale) => {
  const sheets = await readBack(sheetsOf(edition, everything, locale));
  const [head = [], ...rows] = sheets.get('Data') ?? [];

  test('every cell says what the record says, numbers as numbers and days as days', () => {
    expect(rows).toHaveLength(everything.entries.length);
    const wrong = everything.entries.flatMap((entry, index) => {
      const row = rows[index] ?? [];
      return Object.entries(expected(entry, locale)).flatMap(([column, value]) => {
        const cell = row[columns[column as keyof typeof columns]];
        const type =
          typeof value === 'number' ? 'n' : /^\d{4}-\d\d-\d\d$/.test(value ?? '') ? 'd' : 's';
        if (said(cell) === value && (cell === undefined || cell.t === type)) return [];
        return [
          `${entry.ref} ${column}: ${String(said(cell))} (${cell?.t ?? ''}), not ${String(value)}`,
        ];
      });
    });
    expect(wrong).toEqual([]);
  });

  test('a number shows the decimals that its source printed', () => {
    const at = everything.entries.findIndex(
      ({ ref }) => ref === 'makassar/coverage/2024@bpjstk-makassar-2025-03-17',
    );
    expect(rows[at]?.[columns.value]).toMatchObject({ t: 'n', v: 50.5, w: '50.50' });
  });

  test('its heads are those of the CSV, which holds the same', () => {
    const table = peopleTable(everything.entries, locale);
    const [names = [], ...lines] = parse(peopleCsv(table, locale), {
      bom: true,
      delimiter: locale === 'id' ? ';' : ',',
    });
    expect(head.map(said)).toEqual(names);
    const decimal = locale === 'id' ? ',' : '.';
    const wrong = lines.flatMap((line, index) =>
      line.flatMap((cell, column) => {
        const here = rows[index]?.[column];
        const text = here?.t === 'n' ? cell.replace(decimal, '.') : cell;
        const same = here?.t === 'n' ? Number(text) === here.v : text === String(said(here) ?? '');
        // A text that a spreadsheet would run as a formula has an apostrophe in a CSV.
        return same || text === `'${String(said(here))}` ? [] : [`${cell}: ${String(said(here))}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('every source stands on the sheet of sources, once', () => {
    const [, ...sources] = sheets.get(locale === 'id' ? 'Sumber' : 'Sources') ?? [];
    expect(sources.map(([id]) => said(id)).toSorted()).toEqual(
      [...new Set(everything.entries.map(({ source }) => source.id))].toSorted(),
    );
  });
});

test('a book is said in the language of its reader, dated, and says whose it is not', async () => {
  const [makassar] = edition.records.regions.filter(({ id }) => id === 'makassar');
  if (!makassar) throw new Error('The record has no Makassar.');
  const book = placeBook(edition, makassar, 'id');
  const sheets = await readBack(sheetsOf(edition, book, 'id'));
  expect([...sheets.keys()]).toEqual(['Data', 'Sumber', 'Catatan', 'Cara mengutip']);
  const text = (name: string) => (sheets.get(name) ?? []).flat().map(said);
  expect(text('Catatan')).toContain('Cakupan bukan situs resmi BPJS Ketenagakerjaan.');
  expect(text('Cara mengutip')).toContain('https://cakupan.example/cakupan/makassar/');
  expect(text('Cara mengutip')).toContain(DATE);
});

test('a book of several places leaves out what is still asked for, and says where to get it', async () => {
  const takeFrom = { id: 'Mintalah kepada kenari.', en: 'Ask the canary.' };
  const { sources, ...records } = record();
  const several = Map.groupBy(entries, ({ source }) => source.id);
  const [asked = ''] =
    [...several].find(([, own]) => new Set(own.map(({ region }) => region.id)).size > 1) ?? [];
  const closed = sources.map((one) =>
    one.id === asked ? { ...one, reuse: 'ask' as const, takeFrom } : one,
  );
  const other = createEdition({ ...records, sources: closed }, readInputs({}, DATE));
  const data = dataIndicators(other).find(
    ({ withheld, count }) => withheld.some(({ id }) => id === asked) && count > 0,
  );
  if (!data) throw new Error(`${asked} has no indicator of its own and of others`);
  const [first] = fileParts(entriesOf(data));
  if (!first) throw new Error(`${data.indicator.id} has no file`);
  const sheets = await readBack(sheetsOf(other, indicatorBook(other, data, first, 'en'), 'en'));
  const text = (name: string) => (sheets.get(name) ?? []).flat().map(said).join('\n');
  expect(`${text('Data')}${text('Sources')}`).not.toContain(asked);
  expect(text('Notes')).toContain(takeFrom.en);
});

test('the same content is the same bytes, and is made once', async () => {
  const [spec] = edition.records.figures;
  const book = figureBook(edition, figureSpec(edition, spec?.id ?? ''), 'en');
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  const keeping = { take: (name: string) => kept.get(name) ?? null, keep: kept.set.bind(kept) };
  const again = createEdition(record(), readInputs({}, DATE), keeping);
  const bytes = await bookBytes(edition, book, 'en');
  expect(Buffer.compare(await bookBytes(again, book, 'en'), bytes)).toBe(0);
  expect([...kept.values()]).toEqual([bytes]);
  const third = createEdition(record(), readInputs({}, DATE), {
    ...keeping,
    keep: (name) => expect.unreachable(`${name} is made again`),
  });
  expect(await bookBytes(third, book, 'en')).toEqual(bytes);
  expect(await bookSize(edition, book, 'en')).toBe(Math.round(bytes.length / 1000));
});

test('a number that a spreadsheet would round stops the writing', async () => {
  const rows = [[{ number: '12345678901234567890' }]];
  await expect(workbookBytes([{ name: 'a', rows, widths: [] }])).rejects.toThrow(
    'A spreadsheet would round 12345678901234567890.',
  );
});
