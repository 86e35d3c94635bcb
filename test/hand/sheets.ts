/**
 * Opens the downloads of a built site in LibreOffice (Indonesian and English), pandas and R, and compares
 * every cell with the record: `node test/hand/sheets.ts [dist]`. What is not on the PATH (soffice, Rscript,
 * python3 with pandas and openpyxl; another Python by PYTHON=…) is named and left out.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { readInputs } from '../../src/inputs.ts';
import { readerTexts } from '../../src/i18n/reader/index.ts';
import { createEdition } from '../../src/library/edition.ts';
import type { Manifest } from '../../src/publish/manifest.ts';
import { languages } from '../../src/schema/languages.ts';
import type { Locale, PrintedQuantity } from '../../src/schema/index.ts';
import { record } from '../support/record.ts';

const root = join(import.meta.dirname, '../..');
const site = resolve(root, process.argv[2] ?? 'dist');
const python = process.env['PYTHON'] ?? 'python3';
const manifest = JSON.parse(readFileSync(join(site, 'build.json'), 'utf8')) as Manifest;
const { siteDate } = manifest.inputs;
const edition = createEdition(record(root), readInputs({}, siteDate));
const entries = new Map(
  edition.records.regions
    .flatMap(({ id }) => edition.ledger.ofRegion(id))
    .map((entry) => [entry.ref, entry] as const),
);

/** A line as a program read it: numbers as numbers, texts as texts, nothing as null. */
type Line = Record<string, string | number | null>;

const faults: string[] = [];
let cells = 0;

const POWERS = { one: 0, thousand: 3, million: 6, billion: 9, trillion: 12 };

function ones(part: PrintedQuantity | 'not-published' | undefined): number | null {
  return typeof part === 'object' ? Number(`${part.value}e${POWERS[part.magnitude]}`) : null;
}

/** What a line has to say of the record that it names, under the names of machines. */
function expected(reference: string, locale: Locale): Line | null {
  const entry = entries.get(reference);
  if (!entry) return null;
  const { observation, region, indicator, source } = entry;
  return {
    value: ones(observation),
    numerator: ones(observation.numerator),
    denominator: ones(observation.denominator),
    code: `kemendagri:${region.code}`,
    place: region.name[locale],
    indicator: indicator.name[locale],
    title: source.title,
    read: source.read,
  };
}

function compare(where: string, lines: readonly Line[], locale: Locale, few = 1): void {
  if (lines.length < few) faults.push(`${where}: ${lines.length} lines`);
  for (const { reference, ...line } of lines) {
    const wanted = expected(String(reference), locale);
    if (!wanted) faults.push(`${where}: nobody recorded ${String(reference)}`);
    for (const [name, value] of Object.entries(wanted ?? {})) {
      cells += 1;
      const found = line[name] ?? null;
      // A text that a spreadsheet would run as a formula has an apostrophe in a CSV.
      if (found !== value && found !== `'${String(value)}`)
        faults.push(
          `${where}, ${String(reference)}: ${name} is ${JSON.stringify(found)}, not ${JSON.stringify(value)}`,
        );
    }
  }
}

function has(tool: string, ...args: string[]): boolean {
  try {
    execFileSync(tool, args, { stdio: 'ignore' });
    return true;
  } catch {
    console.log(`${tool} ${args.join(' ')}: not there, left out`);
    return false;
  }
}

/** The first sheet of a workbook under the names of machines, whatever program saved it. */
function linesOfBook(path: string, locale: Locale): Line[] {
  const book = read(readFileSync(path), { cellDates: true, UTC: true });
  const rows = utils.sheet_to_json<Record<string, unknown>>(
    book.Sheets[book.SheetNames[0] ?? ''] ?? {},
    { defval: null },
  );
  const names = readerTexts(locale).peopleFields;
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(names).map(([name, head]) => {
        const cell = row[head];
        const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : cell;
        return [name, (text ?? null) as string | number | null];
      }),
    ),
  );
}

/** Opens files in LibreOffice with the settings of a language, and saves them as workbooks into a folder. */
function throughOffice(
  folder: string,
  locale: Locale,
  files: readonly string[],
  ...options: string[]
): void {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(
    join(profile, 'user/registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>${languages[locale].tag}</value></prop></item>
</oor:items>`,
  );
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${profile}`,
      ...['--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out')],
      ...options,
      ...files,
    ],
    { stdio: 'ignore' },
  );
}

/** Files of `data/` by their ending, each with all its years. */
const filesOf = (ending: RegExp): string[] =>
  readdirSync(join(site, 'data'))
    .filter((name) => ending.test(name))
    .map((name) => join(site, 'data', name));

const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
try {
  if (has('soffice', '--version')) {
    for (const locale of ['id', 'en'] as const) {
      const own = join(folder, locale);
      const books = filesOf(new RegExp(`\\.${locale}\\.xlsx$`));
      const tables = filesOf(new RegExp(`^cakupan(?:-\\d+)*\\.${locale}\\.csv$`));
      throughOffice(own, locale, books);
      const separator = languages[locale].decimal === ',' ? 59 : 44;
      // Separator, quotes, UTF-8, from the first line, each column as the language reads it; no formulas.
      throughOffice(
        own,
        locale,
        tables,
        `--infilter=Text - txt - csv (StarCalc):${separator},34,76,1,,0,false,true`,
      );
      for (const path of [...books, ...tables]) {
        const name = path.split('/').at(-1) ?? '';
        const lines = linesOfBook(join(own, 'out', name.replace(/\.csv$/, '.xlsx')), locale);
        compare(`LibreOffice ${locale} ${name}`, lines, locale, name.startsWith('cakupan') ? 1 : 0);
      }
      console.log(`LibreOffice ${locale}: ${books.length} workbooks, ${tables.length} tables`);
    }
  }
  const tables = filesOf(/^cakupan(?:-\d+)*\.csv$/);
  const named =
    'reference,value,numerator,denominator,region_code,region_name_en,indicator_name_en,title,read';
  const rename = (line: Line): Line => ({
    ...line,
    code: line['region_code'] ?? null,
    place: line['region_name_en'] ?? null,
    indicator: line['indicator_name_en'] ?? null,
  });
  if (has(python, '-c', 'import pandas, openpyxl')) {
    const script = `
import sys, json, pandas
for path in sys.argv[2:]:
    table = pandas.read_csv(path)[sys.argv[1].split(',')]
    print(table.to_json(orient='records', double_precision=15))
`;
    const said = execFileSync(python, ['-W', 'ignore', '-c', script, named, ...tables], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    said
      .trim()
      .split('\n')
      .forEach((text, index) => {
        compare(`pandas ${tables[index] ?? ''}`, (JSON.parse(text) as Line[]).map(rename), 'en');
      });
    const books = filesOf(/\.en\.xlsx$/);
    const heads = readerTexts('en').peopleFields;
    const names = Object.keys(heads).join(',');
    const excel = `
import sys, pandas
names = sys.argv[1].split(',')
for path in sys.argv[2:]:
    table = pandas.read_excel(path)
    table.columns = names
    table['read'] = pandas.to_datetime(table['read']).dt.strftime('%Y-%m-%d')
    table['published'] = table['published'].astype(str)
    print(table.to_json(orient='records', double_precision=15))
`;
    const read = execFileSync(python, ['-W', 'ignore', '-c', excel, names, ...books], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    read
      .trim()
      .split('\n')
      .forEach((text, index) => {
        compare(`pandas ${books[index] ?? ''}`, JSON.parse(text) as Line[], 'en', 0);
      });
    console.log(`pandas: ${tables.length} tables, ${books.length} workbooks`);
  }
  if (has('Rscript', '--version')) {
    const script = `
args <- commandArgs(trailingOnly = TRUE)
names <- strsplit(args[1], ",")[[1]]
for (path in args[-1]) {
  table <- read.csv(path, encoding = "UTF-8", check.names = FALSE, na.strings = "")[names]
  for (name in c("value", "numerator", "denominator")) stopifnot(is.numeric(table[[name]]) || all(is.na(table[[name]])))
  stopifnot(is.character(table$region_code))
  for (name in names) if (is.numeric(table[[name]])) table[[name]] <- ifelse(is.na(table[[name]]), "", sprintf("%.15g", table[[name]]))
  write.table(table, sep = "\\t", quote = FALSE, row.names = FALSE, col.names = FALSE, na = "")
}
`;
    const file = join(folder, 'read.R');
    writeFileSync(file, script);
    const said = execFileSync('Rscript', [file, named, ...tables], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    });
    const columns = named.split(',');
    const lines = said
      .trimEnd()
      .split('\n')
      .map((text): Line => {
        const parts = text.split('\t');
        return rename(
          Object.fromEntries(
            columns.map((name, n) => {
              const part = parts[n] ?? '';
              const isNumber = ['value', 'numerator', 'denominator'].includes(name);
              return [name, part === '' ? null : isNumber ? Number(part) : part];
            }),
          ),
        );
      });
    compare('R', lines, 'en', 100);
    console.log(`R: ${tables.length} tables, ${lines.length} lines`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${cells} cells compared, ${faults.length} differ`);
for (const fault of faults.slice(0, 20)) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
