import type { Cell } from '../charts/csv.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { ReaderTexts } from '../i18n/reader/language.ts';
import { firstLocale } from '../schema/languages.ts';
import { everyLocale, type Localized } from '../schema/locales.ts';

/** A column of a table, described as Table Schema does. */
export interface DataField {
  name: string;
  type: 'string' | 'number' | 'boolean' | 'date';
  description: Localized;
}

/** A table of the data that anyone may take, published as `data/<file>`. */
export interface DataTable {
  name: keyof ReaderTexts['dataFiles'];
  file: string;
  /** Further files of it, where it is too long for one, each made when it is asked for. */
  further?: readonly { file: string; rows: () => Cell[][] }[];
  description: Localized;
  fields: DataField[];
  /** Columns that name a row. */
  key: string[];
  /** Columns whose values are rows of another table. */
  links: { field: string; to: DataTable['name'] }[];
  /** The rows of its first file, or of its only one. */
  rows: Cell[][];
}

/** A file of the data to take, and what it holds. */
export interface DataFile {
  /** Its name below `data/`. */
  file: string;
  kind: string;
  what: string;
}

/** Tables whose columns are described, and the texts that do. */
type Columns =
  | 'observationFields'
  | 'ruleFields'
  | 'indicatorFields'
  | 'populationFields'
  | 'paymentFields'
  | 'regionFields'
  | 'sourceFields'
  | 'personFields'
  | 'statementFields'
  | 'lawFields';
type Column<T extends Columns> = keyof ReaderTexts[T] & string;

/** A table from its lines, described by the texts of its columns. */
export function tableOf<T extends Columns>(
  name: DataTable['name'],
  file: string,
  key: Column<T>[],
  texts: T,
  lines: Record<Column<T>, Cell>[],
  links: DataTable['links'] = [],
): DataTable {
  const columns = Object.keys(readerTexts(firstLocale)[texts]) as Column<T>[];
  return {
    name,
    file,
    description: fileText(name),
    fields: columns.map((column) =>
      field(
        column,
        everyLocale((locale) => readerTexts(locale)[texts][column] as string),
      ),
    ),
    key,
    links,
    rows: lines.map((line) => columns.map((column) => line[column])),
  };
}

/** What a table holds, in every language. */
export function fileText(name: DataTable['name']): Localized {
  return everyLocale((locale) => readerTexts(locale).dataFiles[name]);
}

const types: Partial<Record<string, DataField['type']>> = {
  value: 'number',
  value_to: 'number',
  numerator: 'number',
  denominator: 'number',
  approximate: 'boolean',
  computed: 'boolean',
  read: 'date',
  from: 'date',
  to: 'date',
};

/** A column with its type. */
export function field(name: string, description: Localized): DataField {
  return { name, type: types[name] ?? 'string', description };
}
