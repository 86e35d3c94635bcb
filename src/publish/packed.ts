import { strFromU8, unzipSync } from 'fflate';

/** The files in a ZIP archive as text, by path; null where it cannot be opened. */
export function unpacked(bytes: Uint8Array): Map<string, string> | null {
  try {
    const files = Object.entries(unzipSync(bytes));
    return new Map(files.map(([path, content]) => [path, strFromU8(content)]));
  } catch (error) {
    // The package has no class of its own for what is no archive.
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

/** The first sheet of a workbook as lines under the names of its head; null where there is none. */
export function linesOfBook(files: ReadonlyMap<string, string>): Record<string, string>[] | null {
  const sheet = files.get('xl/worksheets/sheet1.xml');
  const strings = sharedStrings(files.get('xl/sharedStrings.xml') ?? '');
  if (sheet === undefined) return null;
  const [head, ...rows] = Array.from(
    sheet.matchAll(/<row\b[^>]*>([^]*?)<\/row>/g),
    ([, row = '']) => cellsOf(row, strings),
  );
  if (!head) return null;
  return rows.map((cells) =>
    Object.fromEntries([...head].map(([column, name]) => [name, cells.get(column) ?? ''])),
  );
}

const CELL = /<c r="([A-Z]+)\d+"([^>]*)>(?:<v>([^<]*)<\/v>)?<\/c>/g;

/** What the cells of a row say, by the letters of their columns. */
function cellsOf(row: string, strings: readonly string[]): Map<string, string> {
  return new Map(
    Array.from(row.matchAll(CELL), ([, column = '', attributes = '', value = '']) => [
      column,
      attributes.includes('t="s"') ? (strings[Number(value)] ?? '') : value,
    ]),
  );
}

function sharedStrings(xml: string): string[] {
  return Array.from(xml.matchAll(/<si><t\b[^>]*>([^<]*)<\/t><\/si>/g), ([, text = '']) =>
    plain(text),
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
};

function plain(text: string): string {
  return text.replace(/&(\w+);/g, (written, name: string) => ENTITIES[name] ?? written);
}
