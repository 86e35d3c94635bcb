import { blocksOf, type Block, type Piece } from '../../mdx/blocks.ts';
import type { MdxSource, Place } from '../../mdx/mdx-types.ts';
import type { MdxElement } from '../../mdx/tree.ts';
import { elementNamed, unread } from '../../vocabulary/index.ts';
import { allowedSpans, type AllowedNumbers, type Span } from './allowed.ts';
import { asSeen, posedNumbers } from './disguise.ts';
import { DATA, EDGE, WORD } from './near-words.ts';
import { plainKindsOf } from './plain-kinds.ts';
import {
  kindOfNumber,
  suggestionOf,
  tokenAround,
  type NumberKind,
  type Suggestion,
} from './kind.ts';

export type { AllowedNumbers } from './allowed.ts';
export type { NumberKind, Suggestion } from './kind.ts';

/** A number in text that the data does not answer for. */
export interface BareNumber {
  /** As a reader sees it, with its unit. */
  text: string;
  /** Where it begins in the file. */
  place: Place;
  /** Where its last character stands, its unit included. */
  end: Place;
  kind: NumberKind;
  /** What to write instead. */
  suggestion: Suggestion;
}

/** Text that is read in one go, and where each of its characters stands in the file. */
export interface TextBlock {
  text: string;
  places: (index: number) => Place;
}

/** The text of a block, and the elements in it with the index at which each begins. */
export interface BlockText extends TextBlock {
  elements: { element: MdxElement; index: number }[];
}

/**
 * The numbers of a block that must come from the data. Every digit is one, in any script, unless it
 * belongs to a date, a year, a time of day, a law, an address, an official channel or a form.
 * @example findBareNumbers({ text: 'Baru 50,5% pada 2024.', places }, options)[0].text // '50,5%'
 */
export function findBareNumbers(block: TextBlock, options: AllowedNumbers): BareNumber[] {
  const { text, indexOf } = asSeen(block.text);
  const places = (index: number): Place => block.places(indexOf(index));
  const posed = posedNumbers(text);
  if (posed.length === 0 && !/\p{N}/u.test(text)) return [];
  const allowed = allowedSpans(text, options);
  const found: BareNumber[] = [];
  let done = 0;
  const starts = [...text.matchAll(/\p{N}/gu), ...posed.map(({ start }) => ({ index: start }))];
  for (const { index } of starts.sort((a, b) => a.index - b.index)) {
    if (index < done || allowed.some(({ start, end }) => index >= start && index < end)) continue;
    const span = tokenAround(text, index, bounds(text, index, done, allowed));
    done = span.end;
    const written = text.slice(span.start, span.end);
    const token = written.replace(new RegExp(`[${EDGE}]`, 'g'), '').replace(/\s+/g, ' ');
    found.push({
      text: token,
      place: places(span.start),
      end: places(span.end - 1),
      kind: kindOfNumber(written),
      suggestion: suggestionOf(written, plainKindOf(token, text.slice(0, span.start), options)),
    });
  }
  return found;
}

/** The kind of plain digits that a number looks like, none of which is a count of people. */
function plainKindOf(token: string, before: string, { things }: AllowedNumbers): string | null {
  if (!unread) return null;
  const isThing = (words: string): boolean => things?.has(words.toLowerCase()) ?? false;
  return plainKindsOf(token, before, unread, isThing)[0] ?? null;
}

/** How far a number found at `index` may reach: not into what is allowed, nor into the one before. */
function bounds(text: string, index: number, done: number, allowed: readonly Span[]): Span {
  const before = allowed.filter(({ end }) => end <= index).map(({ end }) => end);
  const after = allowed.filter(({ start }) => start > index).map(({ start }) => start);
  return { start: Math.max(done, ...before), end: Math.min(text.length, ...after) };
}

/**
 * The bare numbers of a page's body: text, headings, tables, code, alternative texts, titles of
 * links, and text attributes. `<Plain>` and references are left alone; so are imports and
 * `{expressions}`, which are refused as such. Front matter is read with {@link bareNumbersInText}.
 */
export function bareNumbersOfMdx(mdx: MdxSource, options: AllowedNumbers): BareNumber[] {
  return textBlocksOf(mdx).flatMap((block) => findBareNumbers(block, options));
}

/**
 * The bare numbers of a string in JSON or front matter, its `[[references]]` left out.
 * @param places where its characters stand; without it, columns of the string itself on line 1
 */
export function bareNumbersInText(
  text: string,
  options: AllowedNumbers,
  places: TextBlock['places'] = (index) => ({ line: 1, column: index + 1 }),
): BareNumber[] {
  return findBareNumbers({ text: withoutReferences(text), places }, options);
}

/** `[[references]]` as marks of the same length, so that columns stay. */
export function withoutReferences(text: string): string {
  return text.replace(/\[\[[^\][]+\]\]/g, (reference) => DATA.repeat(reference.length));
}

/**
 * The texts of a page's body as its readers see them, what stands in `<Plain>` left out.
 * @param wanted one kind of block; without it, every kind that holds text
 */
export function textBlocksOf(mdx: MdxSource, wanted?: Block['kind']): TextBlock[] {
  return blocksOf(mdx)
    .filter((block) => block.kind !== 'edge' && isRead(block))
    .filter(({ kind }) => wanted === undefined || kind === wanted)
    .map(textOfBlock);
}

/** Whether what a block holds is text of ours. */
export function isRead({ within }: Block): boolean {
  return !within.some(isUnread);
}

/** Whether what an element holds is no text of ours: its author answers for it, or it is code and refused. */
function isUnread(name: string): boolean {
  return elementNamed(name)?.unread !== undefined || name === 'script' || name === 'style';
}

/** What a reader reads of a block, with marks where an element prints. */
export function textOfBlock({ kind, pieces }: Block): BlockText {
  const parts: { start: number; place: (index: number) => Place }[] = [];
  const elements: BlockText['elements'] = [];
  let text = '';
  let unread = 0;
  for (const piece of pieces) {
    if (piece.kind !== 'text' && isUnread(piece.element.name ?? '')) {
      unread += piece.kind === 'open' ? 1 : -1;
    }
    const shown = unread > 0 && piece.kind === 'text' ? '' : textOf(piece);
    const place = piece.place;
    if (piece.kind === 'open') elements.push({ element: piece.element, index: text.length });
    parts.push({
      start: text.length,
      place: typeof place === 'function' ? place : () => place,
    });
    // Strings may hold references in brackets; prose may not.
    text +=
      kind === 'alt' || kind === 'title' || kind === 'attribute' ? withoutReferences(shown) : shown;
  }
  const places = (index: number): Place => {
    const part = parts.findLast(({ start }) => start <= index);
    return part ? part.place(index - part.start) : { line: 1, column: 1 };
  };
  return { text, places, elements };
}

function textOf(piece: Piece): string {
  if (piece.kind === 'text') return piece.text;
  const { name, children } = piece.element;
  const element = elementNamed(name);
  if (element?.unread || children.length === 0) {
    if (piece.kind === 'close') return '';
    return element?.states ? DATA : WORD;
  }
  return EDGE;
}
