import { read, utils, type WorkBook } from '@e965/xlsx';
import { CsvError, parse } from 'csv-parse/sync';
import type { ImportFault } from '../../i18n/desk/import-faults.ts';

/** A table as a reader sees it: the text of each cell, rows and columns counted from 0. */
export interface ImportTable {
  /** Name of the sheet; null for CSV, which has none. */
  sheet: string | null;
  rows: string[][];
}

export type TableReading = { ok: true; table: ImportTable } | { ok: false; fault: ImportFault };

/** No table of a ministry is as large, and what unfolds to more is no table. */
const MOST_BYTES = 5_000_000;
const MOST_ROWS = 20_000;

/**
 * The table in a file, by the ending of its name: `.csv` (commas, semicolons or tabs) or `.xlsx`, of
 * which the sheet that is asked for, else the first. A cell is the text that a reader sees: `50,50%`,
 * not 0.505. A merged cell says the same in each place that it covers.
 */
export function readTable(name: string, bytes: Uint8Array, sheet?: string): TableReading {
  if (bytes.length > MOST_BYTES) return refused({ reason: 'too-large', megabytes: 5 });
  if (/\.csv$/i.test(name)) return readCsv(bytes);
  if (/\.xlsx$/i.test(name)) return readXlsx(bytes, sheet);
  return refused({ reason: 'ending', name });
}

function refused(fault: ImportFault): TableReading {
  return { ok: false, fault };
}

function readCsv(bytes: Uint8Array): TableReading {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused({ reason: 'not-utf8' });
  }
  const readings = [';', '\t', ','].map((delimiter) => csvRows(text, delimiter));
  const [best] = readings
    .filter((one) => Array.isArray(one))
    .toSorted((a, b) => evenness(b) - evenness(a));
  if (best) return { ok: true, table: { sheet: null, rows: best } };
  const [broken] = readings.flatMap((one) => (Array.isArray(one) ? [] : [one.lines]));
  return refused({ reason: 'csv', row: broken ?? 1 });
}

function csvRows(text: string, delimiter: string): string[][] | { lines: number } {
  try {
    const rows = parse(text, { bom: true, delimiter, relax_column_count: true });
    return rows.map((row) => row.map((cell) => cell.trim()));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as CsvError & { lines?: unknown };
    return { lines: typeof lines === 'number' ? lines : 1 };
  }
}

/** How many rows have as many cells as most have: what does not part the cells parts the rows unevenly. */
function evenness(rows: string[][]): number {
  const lengths = Map.groupBy(rows, ({ length }) => length);
  lengths.delete(1);
  return Math.max(0, ...[...lengths.values()].map((same) => same.length));
}

function readXlsx(bytes: Uint8Array, asked: string | undefined): TableReading {
  let book: WorkBook;
  try {
    // Each XLSX is a ZIP; what is none would be guessed at.
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refused({ reason: 'not-xlsx' });
    book = read(bytes, {
      type: 'array',
      cellFormula: false,
      cellHTML: false,
      sheetRows: MOST_ROWS,
    });
  } catch {
    return refused({ reason: 'not-xlsx' });
  }
  const name = asked ?? book.SheetNames[0] ?? '';
  const sheet = book.Sheets[name];
  if (!sheet) return refused({ reason: 'no-sheet', name, names: book.SheetNames });
  const rows = utils.sheet_to_json<string[]>(sheet, {
    header: 1,
    raw: false,
    defval: '',
    blankrows: true,
    range: { s: { r: 0, c: 0 }, e: utils.decode_range(sheet['!ref'] ?? 'A1').e },
  });
  const cells = rows.map((row) => row.map((cell) => cell.trim()));
  for (const { s, e } of sheet['!merges'] ?? []) {
    const text = cells[s.r]?.[s.c] ?? '';
    for (const row of cells.slice(s.r, e.r + 1)) row.fill(text, s.c, e.c + 1);
  }
  return { ok: true, table: { sheet: name, rows: cells } };
}
