import type { Place } from './mdx-types.ts';

/**
 * A function from an offset in `source` to its place.
 * @example placeFinder('a\nbc')(3) // { line: 2, column: 2 }
 */
export function placeFinder(source: string): (offset: number) => Place {
  const starts = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** How far a character may lie behind the one before it: an escape, a list's or quote's indent. */
const REACH = 60;
const ENTITY = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]*);/y;

/**
 * Where each UTF-16 unit of `text` stands in `source`, `text` being what the parser made of the
 * source from `offset` on: escapes, entities, indents of continued lines and `>` are not in it.
 */
export function alignedOffsets(source: string, offset: number, text: string): number[] {
  const offsets: number[] = [];
  let at = offset;
  for (let index = 0; index < text.length; index += 1) {
    const entity = entityAt(source, at);
    if (entity && !text.startsWith(entity, index)) {
      offsets.push(at);
      // An entity may stand for a character of two units.
      if (/[\uD800-\uDBFF]/.test(text.charAt(index))) {
        offsets.push(at);
        index += 1;
      }
      at += entity.length;
      continue;
    }
    const found = nextOf(source, at, text.charAt(index));
    offsets.push(found);
    at = found + 1;
  }
  return offsets;
}

function entityAt(source: string, at: number): string | null {
  if (source.charAt(at) !== '&') return null;
  ENTITY.lastIndex = at;
  return ENTITY.exec(source)?.[0] ?? null;
}

/** The next place of `character`, or `at` itself where it is not near: better a near column than none. */
function nextOf(source: string, at: number, character: string): number {
  const found = source.indexOf(character, at);
  return found === -1 || found - at > REACH ? at : found;
}
