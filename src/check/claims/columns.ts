import type { Passage } from './sentences.ts';

/** Stands between two cells of a row. */
export const BETWEEN_CELLS = ' | ';

interface Cell {
  text: string;
  start: number;
}

/**
 * The cells of tables as passages of their own, each behind the head of its column: what a head says is said
 * of every number below it. The first column names the rows, which are read as a whole.
 * @param passages those of one page, in their order
 */
export function columnPassages(passages: readonly Passage[]): Passage[] {
  let head: Passage | null = null;
  return passages.flatMap((passage) => {
    if (passage.kind !== 'row') head = null;
    else if (head === null) head = passage;
    else return cellsUnder(head, passage);
    return [];
  });
}

function cellsUnder(head: Passage, row: Passage): Passage[] {
  const [heads, cells] = [cellsOf(head.text), cellsOf(row.text)];
  if (heads.length !== cells.length) return [];
  return cells.slice(1).flatMap((cell, nth) => {
    const above = heads[nth + 1];
    const [sentence] = row.sentences;
    if (!above || above.text === '' || !sentence) return [];
    const shift = above.text.length + 2 - cell.start;
    const isIn = ({ index }: { index: number }) =>
      index >= cell.start && index < cell.start + cell.text.length;
    const moved = <T extends { index: number }>(one: T): T => ({
      ...one,
      index: one.index + shift,
    });
    const held = sentence.held.filter(isIn).map(moved);
    if (held.length === 0) return [];
    const text = `${above.text}: ${cell.text}`;
    const terms = sentence.terms.filter(isIn).map(moved);
    const people = sentence.people.filter(isIn).map(moved);
    return {
      ...{ file: row.file, locale: row.locale, kind: 'row', text, beside: [] },
      places: (index) =>
        index < above.text.length
          ? head.places(above.start + index)
          : row.places(Math.max(cell.start, index - shift)),
      sentences: [{ text, start: 0, held, terms, people }],
    };
  });
}

function cellsOf(text: string): Cell[] {
  let start = 0;
  return text.split(BETWEEN_CELLS).map((cell) => {
    const own = { text: cell, start };
    start += cell.length + BETWEEN_CELLS.length;
    return own;
  });
}
