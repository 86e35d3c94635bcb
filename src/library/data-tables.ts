import { createHash } from 'node:crypto';
import {
  entryCells,
  entryColumns,
  printedText,
  toCsv,
  whereText,
  type Cell,
} from '../charts/csv.ts';
import { isPrintableRuleValue } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { ReaderTexts } from '../i18n/reader/language.ts';
import { carriable, fullValue, isAsked, paidNumbers } from '../ledger/index.ts';
import type { Entry } from '../ledger/entry-types.ts';
import type { RuleValue } from '../schema/index.ts';
import { everyLocale, type Localized } from '../schema/locales.ts';
import { allEntries, firstPart } from './downloads.ts';
import { fileParts } from './file-parts.ts';
import { listedPayments, paidBy } from './payments.ts';
import { field, fileText, tableOf, type DataTable } from './data-table.ts';
import { recordTables } from './record-tables.ts';
import { onceFor, type Edition } from './edition.ts';

/** Every table; the descriptor and the downloads are written from the same fields. */
export const dataTables = onceFor((edition): readonly DataTable[] => {
  return [
    observationTable(edition),
    ruleTable(edition),
    indicatorTable(edition),
    populationTable(edition),
    paymentTable(edition),
    ...recordTables(edition),
  ];
});

/** A table as CSV text. @throws Error for an unknown name */
export function tableCsv(edition: Edition, name: DataTable['name']): string {
  const table = dataTables(edition).find((one) => one.name === name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return csvOf(table, table.rows);
}

/** A file of a table, by its name below `data/`. Its text is made when asked for: all together are large. */
export interface TableFile {
  path: string;
  text: () => string;
}

/** The files of a table: the first, and where it is too long for one those that follow. */
export function filesOf(table: DataTable): TableFile[] {
  return [{ file: table.file, rows: () => table.rows }, ...(table.further ?? [])].map(
    ({ file, rows }) => ({ path: file, text: () => csvOf(table, rows()) }),
  );
}

function csvOf({ fields }: DataTable, rows: Cell[][]): string {
  return toCsv([fields.map(({ name }) => name), ...rows]);
}

/** Bytes and digest of all files of a table, one after the other. */
export interface TableSum {
  bytes: number;
  sha256: string;
}

/** The same of every table, reckoned once. */
export const sumsOfTables = onceFor(
  (edition): ReadonlyMap<DataTable['name'], TableSum> =>
    new Map(dataTables(edition).map((table) => [table.name, sumOf(table)])),
);

function sumOf(table: DataTable): TableSum {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const { text } of filesOf(table)) {
    const part = Buffer.from(text());
    hash.update(part);
    bytes += part.byteLength;
  }
  return { bytes, sha256: hash.digest('hex') };
}

function observationTable(edition: Edition): DataTable {
  return {
    name: 'observations',
    file: 'cakupan.csv',
    further: fileParts(allEntries(edition))
      .slice(1)
      .map(({ suffix, entries }) => ({
        file: `cakupan${suffix}.csv`,
        rows: () => rowsOf(entries),
      })),
    description: fileText('observations'),
    fields: entryColumns.map((name) =>
      field(
        name,
        everyLocale((locale) => readerTexts(locale).observationFields[name]),
      ),
    ),
    key: ['reference'],
    links: [
      { field: 'region', to: 'regions' },
      { field: 'parent', to: 'regions' },
      { field: 'indicator', to: 'indicators' },
      { field: 'population', to: 'populations' },
      { field: 'source', to: 'sources' },
      { field: 'person', to: 'people' },
    ],
    rows: rowsOf(firstPart(edition).entries),
  };
}

function rowsOf(entries: readonly Entry[]): Cell[][] {
  return entries.map((entry) => entryColumns.map((name) => entryCells[name](entry)));
}

function ruleTable(edition: Edition): DataTable {
  const urls = new Map(edition.records.sources.map(({ id, url }) => [id, url]));
  const lines = edition.rules.all().flatMap(({ ref, program, rule, inputs }) =>
    rule.rows.map((row): Record<keyof ReaderTexts['ruleFields'], Cell> => ({
      reference: ref,
      programme_id: program.name.id,
      programme_en: program.name.en,
      label_id: rule.label.id,
      label_en: rule.label.en,
      kind: rule.kind,
      from: row.from,
      to: row.to,
      value: numberOf(row.value),
      unit: row.value.unit,
      steps: stepsOf(row.value),
      computed: inputs !== undefined,
      basis: row.basis,
      source: row.source,
      url: urls.get(row.source),
      note_id: row.note?.id,
      note_en: row.note?.en,
    })),
  );
  return tableOf('rules', 'cakupan-aturan.csv', ['reference', 'from'], 'ruleFields', lines, [
    { field: 'source', to: 'sources' },
  ]);
}

function indicatorTable(edition: Edition): DataTable {
  const lines = edition.records.indicators.map(
    (indicator): Record<keyof ReaderTexts['indicatorFields'], Cell> => ({
      ...meaning(indicator),
      topic: indicator.topic,
      unit: indicator.unit,
      nature: indicator.nature,
      kind: indicator.kind,
      place_rule: indicator.placeRule,
    }),
  );
  return tableOf('indicators', 'cakupan-indikator.csv', ['id'], 'indicatorFields', lines);
}

function populationTable(edition: Edition): DataTable {
  const lines = edition.records.populations.map(meaning);
  return tableOf('populations', 'cakupan-pembagi.csv', ['id'], 'populationFields', lines);
}

function paymentTable(edition: Edition): DataTable {
  const free = carriable(listedPayments(edition), ({ source, region }) =>
    isAsked(source) ? region.id : null,
  );
  const lines = free.flatMap(({ payment, region, source }) =>
    paidNumbers(payment).map(
      ({ part, sum, quantity }): Record<keyof ReaderTexts['paymentFields'], Cell> => ({
        id: payment.id,
        part,
        kind: payment.kind,
        region: region.id,
        programme: payment.programme,
        period: payment.period,
        purpose_id: payment.purpose.id,
        purpose_en: payment.purpose.en,
        value: fullValue(quantity),
        value_printed: printedText(quantity),
        unit: quantity.unit,
        approximate: sum.approximate,
        bound: sum.bound,
        printed: sum.printed,
        where: whereText(sum.where),
        source: source.id,
        said_by_id: paidBy(edition, payment, 'id'),
        said_by_en: paidBy(edition, payment, 'en'),
        url: source.url,
        note_id: payment.note?.id,
        note_en: payment.note?.en,
      }),
    ),
  );
  return tableOf('payments', 'cakupan-pembayaran.csv', ['id', 'part'], 'paymentFields', lines, [
    { field: 'region', to: 'regions' },
    { field: 'source', to: 'sources' },
  ]);
}

function meaning(record: { id: string; name: Localized; definition: Localized }) {
  return {
    id: record.id,
    name_id: record.name.id,
    name_en: record.name.en,
    definition_id: record.definition.id,
    definition_en: record.definition.en,
  };
}

function numberOf(value: RuleValue): Cell {
  if (!isPrintableRuleValue(value)) return null;
  return value.unit === 'percent' ? value.value.toFixed(value.decimals) : value.value;
}

/** The rows of a rule that is a table, each as its parts joined by colons. */
function stepsOf(value: RuleValue): Cell {
  if (!('value' in value) || !Array.isArray(value.value)) return null;
  return value.value
    .map((step) =>
      Object.values<number | null>(step)
        .map((part) => part ?? '')
        .join(':'),
    )
    .join(' ');
}
