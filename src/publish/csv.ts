/** A line of a table: its cells by the names of their columns. */
export type CsvLine = Record<string, string>;

const CELLS = {
  ',': /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y,
  ';': /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/y,
};

/**
 * The lines of a table after RFC 4180, each under the names of its first; null where a spreadsheet would
 * read it otherwise: a quote left open, another end of line, cells too many or too few.
 */
export function readCsv(text: string, separator: keyof typeof CELLS = ','): CsvLine[] | null {
  const CELL = CELLS[separator];
  const rows: string[][] = [];
  let row: string[] = [];
  CELL.lastIndex = 0;
  while (CELL.lastIndex < text.length) {
    const [, quoted, bare = '', end] = CELL.exec(text) ?? [];
    if (end === undefined) return null;
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === separator) continue;
    rows.push(row);
    row = [];
  }
  const [names, ...lines] = rows;
  const isWhole = row.length === 0 && names && new Set(names).size === names.length;
  if (!isWhole || lines.some((cells) => cells.length !== names.length)) return null;
  return lines.map((cells) => Object.fromEntries(names.map((name, n) => [name, cells[n] ?? ''])));
}
