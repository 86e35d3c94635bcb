import type { BlockKind } from '../../i18n/desk/check-blocks.ts';
import { blocksOf, type Block } from '../../mdx/blocks.ts';
import { placeOf, walk } from '../../mdx/tree.ts';
import type { Heading, Place } from '../../mdx/mdx-types.ts';
import { isRead, textOfBlock, type TextBlock } from '../numbers/index.ts';
import type { Page } from '../reading/content-folder.ts';
import { placeAt } from '../reading/files.ts';
import { isBefore, type IsFaulty } from '../reports/problem.ts';
import { sentencesOf } from '../reports/sentences.ts';
import { statedOn, type Stated } from './stated.ts';

/** A block of a page, and what it states. */
export interface SectionPassage extends TextBlock {
  kind: BlockKind;
  /** Equal where two blocks can be the same one in two languages. */
  shape: string;
  place: Place;
  stated: Stated[];
}

/** A page from one heading to the next. */
export interface Section {
  heading: Heading | null;
  passages: SectionPassage[];
  /** What stands between its blocks. */
  alone: Stated[];
  /** Where it begins: at its heading, the first behind the front matter. */
  start: Place;
  /** Where the next heading stands, or the file ends. */
  end: Place;
  /** Whether an element in it has a fault of its own: then nothing is compared. */
  faulty: boolean;
}

/** The sections of a page, the first of them before any heading. */
export function sectionsOf(page: Page, isFaulty: IsFaulty): Section[] {
  const { headings } = page.contents;
  const open = (heading: Heading | null, nth: number): Section => ({
    heading,
    passages: [],
    alone: [],
    start: heading?.place ?? placeAt(page.text, page.text.indexOf('\n---', 3) + 1),
    end: headings[nth]?.place ?? { line: Infinity, column: 1 },
    faulty: false,
  });
  const sections = [null, ...headings].map(open);
  const { mdx } = page;
  if (!mdx) return sections;
  const starts: Place[] = [];
  walk(mdx.tree, (node) => {
    if (node.type === 'heading') starts.push(placeOf(node));
    return undefined;
  });
  const sectionAt = finder(starts);
  const passages = blocksOf(mdx)
    .filter((block) => isRead(block) && !isEmptyEdge(block))
    .map(passageOf);
  for (const passage of passages) sections[sectionAt(passage.place)]?.passages.push(passage);
  const { stated, unsound } = statedOn(page, isFaulty);
  for (const place of unsound) {
    const section = sections[sectionAt(place)];
    if (section) section.faulty = true;
  }
  const sentences = passages.filter(({ kind }) => !ASIDE.has(kind));
  const passageAt = finder(sentences.map(({ place }) => place));
  for (const one of stated) {
    const section = sections[sectionAt(one.place)];
    const holder = one.alone ? undefined : sentences[passageAt(one.reach) - 1];
    const isHere = holder !== undefined && section?.passages.includes(holder);
    (isHere ? holder.stated : section?.alone)?.push(one);
  }
  return sections;
}

/** Blocks whose text stands inside that of another, or that only open or close an element. */
const ASIDE = new Set<BlockKind>(['alt', 'title', 'attribute', 'opening', 'closing']);

/** How many of `starts`, in order, stand at a place or before it. */
function finder(starts: readonly Place[]): (place: Place) => number {
  return (place) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = starts[middle];
      if (start && isBefore(start, place)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** The edge of an element that holds nothing: it stands between blocks, and is none. */
function isEmptyEdge({ kind, pieces: [piece] }: Block): boolean {
  return kind === 'edge' && piece?.kind !== 'text' && piece?.element.children.length === 0;
}

function passageOf(block: Block): SectionPassage {
  const [piece] = block.pieces;
  const kind = kindOf(block);
  const name = piece && piece.kind !== 'text' && block.kind === 'edge' ? piece.element.name : null;
  const shape = [kind, name ?? '', ...block.within].join(' ');
  const { text, places } =
    block.kind === 'edge' ? { text: '', places: undefined } : textOfBlock(block);
  const own = piece ? (typeof piece.place === 'function' ? piece.place(0) : piece.place) : null;
  const place = own ?? { line: 1, column: 1 };
  return { kind, shape, text, places: places ?? (() => place), place, stated: [] };
}

function kindOf({ kind, item, pieces: [piece] }: Block): BlockKind {
  if (kind === 'edge') return piece?.kind === 'close' ? 'closing' : 'opening';
  return kind === 'text' ? (item ?? 'paragraph') : kind;
}

/** How many sentences a block has; what stands behind a colon is one with what stands before it. */
export function sentenceCount({ kind, text }: Pick<SectionPassage, 'kind' | 'text'>): number {
  return kind === 'code' ? 0 : sentencesIn(text).length;
}

/** The sentences of a text; neither a colon nor an abbreviation ends one. */
export function sentencesIn(text: string): string[] {
  const sentences: string[] = [];
  let joins = false;
  for (const { text: part, words } of sentencesOf(text)) {
    const last = sentences.at(-1);
    const goesOn =
      joins || words === 0 || (/(?<!\p{L})No\.$/u.test(last ?? '') && /^\d/.test(part));
    if (last !== undefined && goesOn) sentences.push(`${sentences.pop() ?? ''} ${part}`);
    else sentences.push(part);
    joins = OPEN_END.test(part);
  }
  return sentences;
}

/** A colon, an ellipsis or an abbreviation, which end no sentence. */
const OPEN_END = /(?:[:…]["”’)]*|(?<!\p{L})(?:[ap]\.m|s\.d|Ps|Arts?|para|e\.g|i\.e)\.)$/iu;
