import type { Nodes, Root } from 'mdast';
import { limits } from '../schema/limits.ts';
import { placeOf } from './tree.ts';
import type { Place } from './mdx-types.ts';

/** A text that holds more than a page may, and of what. */
export class MdxLimitError extends Error {
  override name = 'MdxLimitError';
  readonly place: Place;
  readonly limit: 'page' | 'matter' | 'depth' | 'paragraph' | 'tags';
  /** How much it holds. */
  readonly found: number;

  constructor(limit: MdxLimitError['limit'], found: number, place: Place) {
    super(`${place.line}:${place.column}: ${limit}: ${found}`);
    this.place = place;
    this.limit = limit;
    this.found = found;
  }
}

/** Signs of quotations and lists at the start of a line, one inside the other. */
const OPENING = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*[ \t]*/;

/** @throws {MdxLimitError} a page, or its front matter, is larger than it may be */
export function refuseSize(source: string): void {
  const bytes = Buffer.byteLength(source);
  if (bytes > limits.page) throw new MdxLimitError('page', bytes, { line: 1, column: 1 });
  const matter = /^---\n[^]*?\n---$/m.exec(source)?.[0].length ?? 0;
  if (source.startsWith('---\n') && matter > limits.text) {
    throw new MdxLimitError('matter', matter, { line: 1, column: 1 });
  }
}

/**
 * Measures a page before the parser sees it: on long paragraphs and deep quotations the parser takes
 * seconds. It counts too much rather than too little, and takes one walk over the text.
 * @throws {MdxLimitError}
 */
export function refuseExcess(source: string): void {
  refuseSize(source);
  let [tags, paragraph, start] = [0, 0, 1];
  for (const [index, text] of source.split('\n').entries()) {
    const line = index + 1;
    const depth = depthOf(text);
    if (depth > limits.depth) throw new MdxLimitError('depth', depth, { line, column: 1 });
    const isBlank = text.trim() === '';
    if (paragraph === 0) start = line;
    paragraph = isBlank ? 0 : paragraph + text.length + 1;
    if (paragraph > limits.text) {
      throw new MdxLimitError('paragraph', lengthFrom(source, start), { line: start, column: 1 });
    }
    tags += text.split('<').length - 1;
  }
  if (tags > limits.tags) throw new MdxLimitError('tags', tags, { line: 1, column: 1 });
}

/** The most levels that the start of a line can open: a quotation takes one column, a list two. */
function depthOf(line: string): number {
  const opening = OPENING.exec(line)?.[0] ?? '';
  const quotations = opening.split('>').length - 1;
  const columns = opening.length + 3 * (opening.split('\t').length - 1);
  return quotations + Math.floor((columns - quotations) / 2);
}

/** Characters from the start of a line to the next blank one. */
function lengthFrom(source: string, line: number): number {
  const lines = source.split('\n').slice(line - 1);
  const blank = lines.findIndex((text) => text.trim() === '');
  return lines.slice(0, blank === -1 ? undefined : blank).join('\n').length;
}

/**
 * Measures how deep emphasis and elements lie inside each other, which only the tree tells.
 * @throws {MdxLimitError}
 */
export function refuseDepth(tree: Root): void {
  let level: Nodes[] = tree.children;
  for (let depth = 1; level.length > 0; depth += 1) {
    // Each level of a list is two of the tree.
    const [deep] = depth > 2 * limits.depth ? level : [];
    if (deep) throw new MdxLimitError('depth', depth, placeOf(deep));
    level = level.flatMap((node): Nodes[] => ('children' in node ? node.children : []));
  }
}
