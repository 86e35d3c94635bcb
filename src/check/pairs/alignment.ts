import type { BlockKind } from '../../i18n/desk/check-blocks.ts';
import type { Place } from '../../mdx/mdx-types.ts';
import { sentenceCount, type SectionPassage } from './sections.ts';

/** One side of the first place where two lists of blocks do not go together. */
export interface AlignedSide {
  /** Whether a block stands there that the other side lacks, or has of another kind. */
  stands: boolean;
  kind: BlockKind;
  /** How that block begins. */
  start: string;
  /** Where it stands, or would have to. */
  place: Place;
}

/** Beyond this many pairs of blocks the first difference is told, and the best one is not searched. */
const MOST_PAIRS = 40_000;
/** What a block that stands alone costs, beside a pair that is unlike. */
const ALONE = 0.6;

/**
 * The first block of one list that has no partner in the other, or null where all go together: as many,
 * each of the same kind. Which one it is, is told by what the blocks state and how long they are.
 */
export function unpaired(
  one: readonly SectionPassage[],
  other: readonly SectionPassage[],
): { one: AlignedSide; other: AlignedSide } | null {
  if (
    one.length === other.length &&
    one.every(({ shape }, index) => shape === other[index]?.shape)
  ) {
    return null;
  }
  const [first, second] = firstDifference(one, other);
  const [a, b] = [one[first], other[second]];
  const isSwap = a !== undefined && b !== undefined && one.length === other.length;
  const aStands = a !== undefined && (isSwap || one.length > other.length);
  const bStands = b !== undefined && (isSwap || other.length > one.length);
  return { one: sideOf(one, first, aStands), other: sideOf(other, second, bStands) };
}

function sideOf(list: readonly SectionPassage[], index: number, stands: boolean): AlignedSide {
  const passage = list[index] ?? list.at(-1);
  return {
    stands,
    kind: passage?.kind ?? 'paragraph',
    start: startOf(passage?.text ?? ''),
    place: passage?.place ?? { line: 1, column: 1 },
  };
}

/** The first words of a text, without the marks of elements. */
function startOf(text: string): string {
  const words = text
    .replace(/[\uFFFC\uE000\uE001]/gu, '')
    .trim()
    .split(/\s+/);
  return words.slice(0, 6).join(' ') + (words.length > 6 ? ' …' : '');
}

/** The indices at which the best alignment leaves a block of either list alone for the first time. */
function firstDifference(
  one: readonly SectionPassage[],
  other: readonly SectionPassage[],
): [number, number] {
  const [rows, columns] = [one.length, other.length];
  if (rows * columns > MOST_PAIRS) {
    const index = one.findIndex(({ shape }, at) => shape !== other[at]?.shape);
    return index === -1 ? [rows, rows] : [index, index];
  }
  // The cost of pairing what is left from row and column on, from the end to the start.
  const width = columns + 1;
  const costs = new Float64Array((rows + 1) * width);
  const cost = (row: number, column: number) => costs[row * width + column] ?? 0;
  for (let row = rows; row >= 0; row -= 1) {
    for (let column = columns; column >= 0; column -= 1) {
      const [a, b] = [one[row], other[column]];
      if (!a && !b) continue;
      costs[row * width + column] = Math.min(
        a ? ALONE + cost(row + 1, column) : Infinity,
        b ? ALONE + cost(row, column + 1) : Infinity,
        a && b ? unlikeness(a, b) + cost(row + 1, column + 1) : Infinity,
      );
    }
  }
  let [row, column] = [0, 0];
  for (;;) {
    const [a, b] = [one[row], other[column]];
    if (!a || !b) return [row, column];
    const paired = unlikeness(a, b) + cost(row + 1, column + 1);
    if (a.shape !== b.shape || paired > cost(row, column) + 1e-9) return [row, column];
    row += 1;
    column += 1;
  }
}

/** From 0 for blocks that may well be the same in two languages to 1 and more. */
function unlikeness(a: SectionPassage, b: SectionPassage): number {
  if (a.shape !== b.shape) return 1;
  const [more, less] = [a, b].map(({ stated }) => stated.map(({ key }) => key).join('\n'));
  const lengths = [a.text.length + 20, b.text.length + 20];
  const ratio = Math.min(...lengths) / Math.max(...lengths);
  return (
    (more === less ? 0 : 0.5) +
    (sentenceCount(a) === sentenceCount(b) ? 0 : 0.3) +
    (1 - ratio) * 0.5
  );
}
