import { zipSync, type Zippable } from 'fflate';
import writeWorkbook, { type CellObject } from 'write-excel-file/node';
import project from '../../package.json' with { type: 'json' };

/** A cell of a workbook by what it is: a text, a number in full, a day, or nothing. */
export type SheetCell = string | { number: string } | { day: string } | null;

/** A sheet: a table under its heads, or lines alone. */
export interface Sheet {
  name: string;
  /** Names of the columns: they are bold, and stay in sight. */
  head?: readonly string[];
  rows: readonly (readonly SheetCell[])[];
  /** Widths of the columns, in signs of the usual font. */
  widths: readonly number[];
}

/** Changes with what is written below, and with the package that writes: workbooks of another form are made anew. */
export const WRITING = `2 ${project.dependencies['write-excel-file']}`;

/** What every entry of an archive says that it was written: archives of the same content are the same bytes. */
const ALWAYS = '1980-01-01T00:00:00';

/**
 * A workbook as the bytes of an XLSX file, the same for the same sheets wherever and whenever it is made.
 * Numbers are numbers, with as many decimals as they have; days are days; codes are text.
 * @throws RangeError for a number that a spreadsheet would round
 */
export async function workbookBytes(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const written = await writeWorkbook(
    sheets.map(({ name, head, rows, widths }) => ({
      sheet: name,
      columns: widths.map((width) => ({ width })),
      ...(head ? { stickyRowsCount: 1 } : {}),
      data: [
        ...(head ? [head.map((value) => ({ type: String, value, ...BOLD }))] : []),
        ...rows.map((row) => row.map(cellObject)),
      ],
    })),
  ).toBuffer();
  return undated(new Uint8Array(written));
}

/** Where an entry of the list of a ZIP archive, and the head of a file in it, say when it was written. */
const TIME = { inList: 12, inFile: 10 } as const;

/** The first second that a ZIP archive can name. */
const FIRST = [0, 0, 33, 0];

/**
 * A ZIP archive whose files are all of the same time, so that the same content is the same bytes. What is packed
 * stays as it is: to pack it anew would take as long as writing it.
 */
function undated(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    bytes.set(FIRST, at + TIME.inList);
    bytes.set(FIRST, view.getUint32(at + 42, true) + TIME.inFile);
    const sizes = [28, 30, 32].map((size) => view.getUint16(at + size, true));
    at += sizes.reduce((sum, size) => sum + size, 46);
  }
  return bytes;
}

/** Files as one ZIP archive, in their order, none of which tells when it was made. */
export function archive(files: Readonly<Record<string, Uint8Array>>): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const [path, bytes] of Object.entries(files)) entries[path] = bytes;
  return new Uint8Array(zipSync(entries, { mtime: ALWAYS, level: 6, os: 0 }));
}

const BOLD = { fontWeight: 'bold' } as const;

function cellObject(cell: SheetCell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return { type: String, value: cell };
  if ('day' in cell)
    return { type: Date, value: new Date(`${cell.day}T00:00:00Z`), format: 'yyyy-mm-dd' };
  const [, fraction = ''] = cell.number.split('.');
  const value = Number(cell.number);
  if (value.toFixed(fraction.length) !== cell.number)
    throw new RangeError(`A spreadsheet would round ${cell.number}.`);
  return {
    type: Number,
    value,
    format: fraction === '' ? '#,##0' : `#,##0.${'0'.repeat(fraction.length)}`,
  };
}
