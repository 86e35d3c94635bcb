import { carriedOf, type Recorded, type RecordedNumber } from '../check/finished/recorded.ts';
import { publishStrings as t } from '../i18n/desk/publish.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { Bilingual, Locale } from '../schema/index.ts';
import { withoutMarks } from '../schema/fallback.ts';
import { firstLocale, languages } from '../schema/languages.ts';
import { locales } from '../schema/locales.ts';
import { readCsv, type CsvLine } from './csv.ts';
import { NONE_APART, restOf, splitName, standsIn, type Apart, type Rest } from './file-apart.ts';
import { WORKBOOK } from './file-kinds.ts';
import { linesOfBook } from './packed.ts';
import { both } from './page-faults.ts';

/** A table of numbers: which records it holds, each once, and how a line names its own. */
interface Table {
  holds: readonly string[];
  records: { get(name: string): RecordedNumber | undefined };
  nameOf: (line: CsvLine) => string;
}

/**
 * What a download says otherwise than the records: a number, one too many, one that is missing.
 * @param kind the kind of the file, as `file-kinds.ts` names it
 */
export function downloadProblem(
  kind: string,
  path: string,
  text: string,
  recorded: Recorded,
  apart: Apart = NONE_APART,
): Bilingual | null {
  const lines = linesOf(kind, path, text);
  if (lines === undefined) return null;
  if (lines === null) return t.unreadable;
  const table = tableOf(kind, path, recorded, apart);
  return table && faultIn(lines, table, restOf(path, apart));
}

/** The same of a workbook, whose files are handed in unpacked. */
export function bookProblem(
  kind: string,
  path: string,
  files: ReadonlyMap<string, string>,
  recorded: Recorded,
  apart: Apart,
): Bilingual | null {
  const { reference, value } = readerTexts(localeIn(path)).peopleFields;
  const lines = linesOfBook(files)?.map((line) => ({
    reference: line[withoutMarks(reference)] ?? '',
    value: line[withoutMarks(value)] ?? '',
  }));
  if (!lines) return t.unreadable;
  // A cell holds a number, and leaves the decimals that it shows to its format.
  const records = {
    get: (name: string) => {
      const record = recorded.figures.get(name);
      return record && { ...record, value: String(Number(record.value)) };
    },
  };
  const table = tableOf(kind, path, recorded, apart);
  // What a report states is told by the report alone.
  const holds = table?.holds ?? lines.map((line) => line.reference);
  const named = { holds, records, nameOf: ({ reference: name = '' }: CsvLine) => name };
  return faultIn(lines, named, restOf(path, apart));
}

/** The lines of a file; undefined where it is no table, null where it cannot be read. */
function linesOf(kind: string, path: string, text: string): CsvLine[] | null | undefined {
  if (path.endsWith('.json')) return linesOfJson(text);
  if (!path.endsWith('.csv')) return undefined;
  return kind.endsWith(' for people') ? linesForPeople(path, text) : readCsv(text);
}

/** The lines of a table for people under the names of machines; null where it is none of its language. */
function linesForPeople(path: string, text: string): CsvLine[] | null {
  const locale = localeIn(path);
  const { decimal } = languages[locale];
  const names = readerTexts(locale).peopleFields;
  if (!text.startsWith(BOM)) return null;
  const lines = readCsv(text.slice(BOM.length), decimal === ',' ? ';' : ',');
  return (
    lines?.map((line) => ({
      reference: line[withoutMarks(names.reference)] ?? '',
      value: (line[withoutMarks(names.value)] ?? '').replace(decimal, '.'),
    })) ?? null
  );
}

/** The language of a file for people. */
function localeIn(path: string): Locale {
  return (
    locales.find((one) => path.endsWith(`.${one}.csv`) || path.endsWith(`.${one}.xlsx`)) ??
    firstLocale
  );
}

/** The mark of UTF-8, without which spreadsheets garble letters. */
const BOM = '\uFEFF';

/** The records that a file of a kind must hold; null where it holds no numbers of them. */
function tableOf(kind: string, path: string, recorded: Recorded, apart: Apart): Table | null {
  const { figures, payments, rules, pictures } = recorded;
  const name = /([^/.]+)\.[^/]+$/.exec(path)?.[1] ?? '';
  const table = (references: readonly string[]): Table => ({
    holds: carriedOf(references, recorded),
    records: figures,
    nameOf: ({ reference = '' }) => reference,
  });
  switch (kind) {
    case 'table of figures':
    case 'table of figures for people':
    case 'part of the table of figures':
    case 'part of the table of figures for people':
      return table([...figures.keys()].filter(standsIn(path, apart)));
    case 'figures of a place as CSV':
    case 'figures of a place as JSON':
    case 'figures of a place for people':
    case `${WORKBOOK}a place`:
      return table(filedBy(figures).places.get(name) ?? []);
    case 'figures of an indicator':
    case `${WORKBOOK}an indicator`:
      return table(
        (filedBy(figures).indicators.get(splitName(name).stem) ?? []).filter(standsIn(path, apart)),
      );
    case 'figures of a picture':
    case 'figures of a picture for people':
    case 'numbers of a live chart':
    case `${WORKBOOK}a picture`:
      return table(pictures.get(name) ?? []);
    case 'table of payments':
      return {
        holds: [...payments.keys()],
        records: payments,
        nameOf: ({ id = '', part = '' }) => `${id} ${part}`,
      };
    case 'table of rules':
      return {
        holds: [...rules.keys()],
        records: rules,
        nameOf: ({ reference = '', from = '' }) => `${reference} ${from}`,
      };
    default:
      return null;
  }
}

/** The references of figures by their place and by their indicator. */
interface Filed {
  places: ReadonlyMap<string, readonly string[]>;
  indicators: ReadonlyMap<string, readonly string[]>;
}

const filed = new WeakMap<Recorded['figures'], Filed>();

/** The same, put together once for the thousands of files of a site. */
function filedBy(figures: Recorded['figures']): Filed {
  const found = filed.get(figures) ?? {
    places: Map.groupBy(figures.keys(), (reference) => reference.split('/')[0] ?? ''),
    indicators: Map.groupBy(figures.keys(), indicatorOf),
  };
  filed.set(figures, found);
  return found;
}

/** @example indicatorOf('makassar/coverage/2024@office') // 'coverage' */
function indicatorOf(reference: string): string {
  return reference.split('/')[1] ?? '';
}

/** What is wrong with the lines of a table, or of a file that holds it with the `rest`. */
function faultIn(
  lines: readonly CsvLine[],
  { holds, records, nameOf }: Table,
  rest: Rest | null,
): Bilingual | null {
  const wanted = rest ? new Set(holds).difference(rest.taken) : new Set(holds);
  const missing = new Set(wanted);
  for (const line of lines) {
    const name = nameOf(line);
    const record = records.get(name);
    if (!record || !missing.delete(name)) return both(t.tooMany, name);
    for (const key of ['value', 'value_printed', 'unit'] as const) {
      const [here = '', there = ''] = [line[key], record[key]];
      // A place's JSON holds the record as it is, and leaves the unit to the indicator.
      if (line[key] !== undefined && here !== there)
        return both(t.otherNumber, name, key, here, there);
    }
  }
  // The names of the records: those in the lines would hold on to the whole file.
  rest?.note(wanted.difference(missing));
  if (rest && !rest.isLast) return null;
  const [first] = missing;
  return first === undefined ? null : both(t.missingNumbers, missing.size, first);
}

/** The observations of a place as lines; null where the file is no JSON. */
function linesOfJson(text: string): CsvLine[] | null {
  try {
    const { observations } = JSON.parse(text) as { observations?: unknown };
    return Array.isArray(observations) ? observations.map(lineOf) : [];
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function lineOf(observation: unknown): CsvLine {
  const { reference, value, decimals, magnitude, upTo } = observation as Record<string, unknown>;
  const ends = [{ value, decimals }, ...(upTo ? [upTo as Record<string, unknown>] : [])];
  const exact = ends
    .map((end) => (typeof end.value === 'number' ? end.value.toFixed(Number(end.decimals)) : ''))
    .join(' to ');
  const printed = magnitude === 'one' ? exact : `${exact} ${String(magnitude)}`;
  return { reference: String(reference), value_printed: printed };
}

/** Files that a place, an indicator or a picture of the records must have and the site lacks. */
export function missingDownloads(
  paths: { has(path: string): boolean },
  recorded: Recorded,
): string[] {
  const { figures, places, pictures } = recorded;
  const indicators = new Set(carriedOf([...figures.keys()], recorded).map(indicatorOf));
  const drawn = [...pictures].filter(
    ([, references]) => carriedOf(references, recorded).length === references.length,
  );
  const wanted = [
    ...places.flatMap((place) => [
      `data/${place}.csv`,
      `data/${place}.json`,
      ...forPeople(`data/${place}`),
    ]),
    ...[...indicators].flatMap((indicator) => [
      `data/indicators/${indicator}.csv`,
      ...locales.map((locale) => `data/indicators/${indicator}.${locale}.xlsx`),
    ]),
    ...drawn.flatMap(([picture]) => [
      `data/figures/${picture}.csv`,
      ...forPeople(`data/figures/${picture}`),
    ]),
  ];
  return wanted.filter((path) => !paths.has(path));
}

/** The files that people open, of what a stem names. */
function forPeople(stem: string): string[] {
  return locales.flatMap((locale) => [`${stem}.${locale}.csv`, `${stem}.${locale}.xlsx`]);
}
