import type { ImportMap } from '../../schema/import-map.ts';

/** What joins heads that stand above each other. */
const JOINT = ' / ';

/**
 * The head of each column: heads in several rows joined from above, one that a merged cell repeats said
 * once, without the marks and numbers of columns that tables print below their heads.
 * @example headsOf([['Kota', 'Peserta', 'Peserta'], ['Kota', 'PU', 'BPU']], { row: 1, rows: 2 })
 * // ['Kota', 'Peserta / PU', 'Peserta / BPU']
 */
export function headsOf(
  rows: readonly string[][],
  { row, rows: count }: ImportMap['heads'],
): string[] {
  const own = rows.slice(row - 1, row - 1 + count);
  const width = Math.max(0, ...own.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => {
    const texts = own.map((one) => spaced(one[column] ?? '')).filter((text) => text !== '');
    return texts.filter((text, nth) => text !== texts[nth - 1]).join(JOINT);
  });
}

/** Where a column stands by its head, whatever its blanks and capitals; -1 where there is none. */
export function columnOf(heads: readonly string[], head: string): number {
  const asked = plain(head);
  return heads.findIndex((one) => plain(one) === asked);
}

/** Whether a table has every column that a map reads. */
export function isMapOf(map: ImportMap, rows: readonly string[][]): boolean {
  const heads = headsOf(rows, map.heads);
  return [map.place.column, ...map.columns.map(({ head }) => head)].every(
    (head) => columnOf(heads, head) !== -1,
  );
}

/** @example letterOf(27) // 'AB' */
export function letterOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letterOf(Math.floor(column / 26) - 1) + letter;
}

const spaced = (text: string) => text.replace(/\s+/gu, ' ').trim();
const plain = (text: string) => spaced(text).toLowerCase();
