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
import type { RuleValue } from '../schema/index.ts';
import { everyLocale, type Localized } from '../schema/locales.ts';
import { allEntries, yearFile } from './downloads.ts';
import { inYear, yearsApart } from './file-years.ts';
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
  const [file] = filesOfTables(edition).get(name) ?? [];
  if (!file) throw new Error(`There is no table ${name}.`);
  return file.text;
}

/** A file of a table, by its name below `data/`. */
export interface TableFile {
  path: string;
  text: string;
}

/** Every table as its files: the first, and those of its years, the newest first. */
export const filesOfTables = onceFor(
  (edition): ReadonlyMap<DataTable['name'], readonly TableFile[]> =>
    new Map(
      dataTables(edition).map((table) => {
        const [path = '', ...later] = filesOf(table);
        const whole = toCsv([table.fields.map(({ name }) => name), ...table.rows]);
        const years = (table.years ?? []).toReversed().map((year) => yearCsv(edition, year));
        return [
          table.name,
          [
            { path, text: whole },
            ...later.map((name, n) => ({ path: name, text: years[n] ?? '' })),
          ],
        ];
      }),
    ),
);

function observationTable(edition: Edition): DataTable {
  return {
    name: 'observations',
    file: 'cakupan.csv',
    years: yearsApart(allEntries(edition)),
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
    rows: rowsOf(edition, null),
  };
}

function rowsOf(edition: Edition, year: string | null): Cell[][] {
  return inYear(allEntries(edition), year).map((entry) =>
    entryColumns.map((name) => entryCells[name](entry)),
  );
}

/** The numbers of a year that have a file of their own, as CSV text. */
export function yearCsv(edition: Edition, year: string): string {
  return toCsv([[...entryColumns], ...rowsOf(edition, year)]);
}

/** The files of a table: the first, and those of its years. */
export function filesOf({ file, years = [] }: Pick<DataTable, 'file' | 'years'>): string[] {
  const stem = file.replace(/\.csv$/, '');
  return [null, ...years.toReversed()].map((year) => `${yearFile(stem, year)}.csv`);
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
