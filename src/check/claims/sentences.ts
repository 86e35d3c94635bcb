import { referencesInText } from '../../i18n/text.ts';
import { nameOf } from '../../ledger/names.ts';
import { blocksOf, type Block } from '../../mdx/blocks.ts';
import { stringAttributes, type MdxElement } from '../../mdx/tree.ts';
import type { Place } from '../../mdx/mdx-types.ts';
import { writtenIn } from '../../schema/fallback.ts';
import type { Locale } from '../../schema/languages.ts';
import { locales } from '../../schema/locales.ts';
import { elementNamed, type Statement } from '../../vocabulary/index.ts';
import { matterTexts } from '../content/matter.ts';
import { placesInString } from '../data/strings.ts';
import { writtenTextsIn } from '../data/written-texts.ts';
import { isRead, textOfBlock, withoutReferences, type TextBlock } from '../numbers/index.ts';
import { textsOfMatter } from '../pairs/page-texts.ts';
import type { Page } from '../reading/content-folder.ts';
import type { JsonFile, JsonPath } from '../reading/json-places.ts';
import { onceFor } from '../reading/remembered.ts';
import { isBefore } from '../reports/problem.ts';
import { BETWEEN_CELLS } from './columns.ts';
import { cutSentences, type Cut } from './cut.ts';

/** What a sentence states by a reference: a number, a rule, a statement, a figure … */
export interface Held {
  states: Statement;
  /** What it names, without `rule:`: `makassar/coverage/2024@…`, `jkm/death-benefit`, `makassar-target`. */
  of: string;
  /** What else its tag says: `minus`, `over`, `on`. */
  attributes: Readonly<Record<string, string>>;
  /** Where it stands in the text of its passage; of what stands beside that it says nothing. */
  index: number;
}

/** A sentence, with what it states and the words of the glossary it prints. */
export interface Sentence extends Cut {
  /** In the order written; those behind a colon, and a statement in the next block, belong to it. */
  held: readonly Held[];
  /** Words of the glossary by their identifiers, and where in the text of the passage they stand. */
  terms: readonly { of: string; index: number }[];
  /** People whose names are printed in it, and where. */
  people: readonly { of: string; index: number }[];
}

/** A text that is read in one go, cut into its sentences. The cells of a row of a table are one text. */
export interface Passage extends TextBlock {
  file: string;
  locale: Locale;
  kind: Block['kind'] | 'row' | 'string';
  sentences: readonly Sentence[];
  /** What stands between its block and its neighbours, or in the list or table it announces. */
  beside: readonly Held[];
  /** Of a text in JSON or front matter: the way to it, without its language. */
  path?: JsonPath;
}

/** The addresses of the links of a page within a sentence. */
export function linksIn({ contents }: Page, { places }: TextBlock, { start, text }: Cut): string[] {
  if (contents.targets.length === 0) return [];
  const [from, to] = [places(start), places(start + text.length - 1)];
  return contents.targets
    .filter(({ place }) => isBefore(from, place) && isBefore(place, to))
    .map(({ address }) => address);
}

/** The passages of a page: the texts of its front matter, then its body in document order. */
export const passagesOf = onceFor((page: Page): readonly Passage[] => [
  ...matterPassages(page),
  ...bodyPassages(page),
]);

function matterPassages(page: Page): Passage[] {
  const blocks = textsOfMatter(page);
  return matterTexts(page).flatMap(({ key, text }) => {
    const block = blocks.get(key);
    return block ? [stringPassage(page, text, block.places, key.split('.'))] : [];
  });
}

/** The passages of the texts of a data file that are no names, language by language. */
export function passagesOfJson(file: JsonFile): Passage[] {
  return writtenTextsIn(file).flatMap(({ path, text, isName }) =>
    isName
      ? []
      : locales.flatMap((locale) => {
          const written = writtenIn(text, locale);
          if (written === undefined) return [];
          // Where it stands is seldom asked, and takes longer to find than all the rest.
          const places = (index: number) => placesInString(file, [...path, locale], written)(index);
          return [stringPassage({ file: file.path, locale }, written, places, path)];
        }),
  );
}

function stringPassage(
  { file, locale }: Pick<Page, 'file' | 'locale'>,
  written: string,
  places: TextBlock['places'],
  path: JsonPath,
): Passage {
  const text = withoutReferences(written);
  const sentences = sentencesOf(text, { held: heldInString(written), terms: [], people: [] });
  return { file, locale, kind: 'string', text, places, sentences, beside: [], path };
}

/** What the `[[references]]` of a string state, and where. */
function heldInString(written: string): Held[] {
  let from = 0;
  return referencesInText(written).map((reference) => {
    const index = written.indexOf('[[', from);
    from = written.indexOf(']]', index);
    return heldBy(reference, index);
  });
}

function heldBy(reference: string, index: number): Held {
  const { kind, id } = nameOf(reference);
  const states = kind === 'payment' || kind === 'rule' ? kind : 'observation';
  return { states, of: id.replace(/^rule:/, ''), attributes: {}, index };
}

/** A text with what it holds, before it is cut. */
interface Text extends TextBlock {
  block: Block;
  kind: Passage['kind'];
  held: Held[];
  terms: Sentence['terms'][number][];
  people: Sentence['people'][number][];
  beside: Held[];
}

function bodyPassages({ file, locale, mdx }: Page): Passage[] {
  if (!mdx) return [];
  const texts: Text[] = [];
  const waiting: Held[] = [];
  for (const block of blocksOf(mdx).filter(isRead)) {
    if (block.kind === 'edge') {
      const own = heldAlone(block);
      if (own === null) continue;
      texts.at(-1)?.beside.push(own);
      waiting.push(own);
      continue;
    }
    const text = textOf(block);
    const last = texts.at(-1);
    if (last?.kind === 'row' && isSameRow(last, text)) join(last, text);
    else texts.push(block.kind === 'cell' ? { ...text, kind: 'row' } : text);
    texts.at(-1)?.beside.push(...waiting.splice(0));
  }
  announce(texts);
  return texts.map(({ kind, text, places, beside, ...own }) => {
    const sentences = sentencesOf(text, own, kind === 'row' ? 'whole' : undefined);
    return { file, locale, kind, text, places, sentences, beside };
  });
}

/** What stands in a list or table belongs to the sentence with a colon before it, too. */
function announce(texts: readonly Text[]): void {
  let announcing: Text | null = null;
  for (const text of texts) {
    const isPart = text.kind === 'row' || text.block.item !== undefined;
    if (isPart) announcing?.beside.push(...text.held);
    else announcing = /:\s*$/.test(text.text) ? text : null;
  }
}

function textOf(block: Block): Text {
  const { text, places, elements } = textOfBlock(block);
  const written = block.pieces.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
  const isString = ['alt', 'title', 'attribute'].includes(block.kind);
  const held = isString ? heldInString(written) : [];
  const terms: Text['terms'] = [];
  const people: Text['people'] = [];
  for (const { element, index } of elements) {
    const own = heldByElement(element, index);
    if (own) held.push(own);
    const term = recordIn(element, 'glossary');
    if (term !== undefined) terms.push({ of: term, index });
    const person = recordIn(element, 'people');
    if (person !== undefined) people.push({ of: person, index });
  }
  return { block, kind: block.kind, text, places, held, terms, people, beside: [] };
}

/** What an element on lines of its own states; null for the edge of one that holds text. */
function heldAlone({ pieces: [piece] }: Block): Held | null {
  return piece?.kind === 'open' ? heldByElement(piece.element, 0) : null;
}

function heldByElement(element: MdxElement, index: number): Held | null {
  const declared = elementNamed(element.name);
  if (!declared?.states) return null;
  const { of: own, for: table, ...attributes } = stringAttributes(element);
  const of = own ?? table;
  return of === undefined
    ? null
    : { states: declared.states, of: of.replace(/^rule:/, ''), attributes, index };
}

/** The record of a kind that an element prints: a word of the glossary, a person. */
function recordIn(element: MdxElement, kind: 'glossary' | 'people'): string | undefined {
  const form = elementNamed(element.name)?.attributes['of'];
  const isOfKind = form?.is === 'record' && form.kind === kind;
  return isOfKind ? stringAttributes(element)['of'] : undefined;
}

function isSameRow(row: Text, { block, places, text }: Text): boolean {
  if (block.kind !== 'cell') return false;
  return row.places(0).line === places(Math.max(0, text.length - 1)).line;
}

/** Adds a cell to a row. */
function join(row: Text, cell: Text): void {
  const start = row.text.length + BETWEEN_CELLS.length;
  const { places } = row;
  row.text += BETWEEN_CELLS + cell.text;
  row.places = (index: number): Place =>
    index < start ? places(index) : cell.places(index - start);
  const moved = <T extends { index: number }>(one: T): T => ({ ...one, index: one.index + start });
  row.held.push(...cell.held.map(moved));
  row.terms.push(...cell.terms.map(moved));
  row.people.push(...cell.people.map(moved));
}

function sentencesOf(
  text: string,
  { held, terms, people }: Pick<Sentence, 'held' | 'terms' | 'people'>,
  as?: 'whole',
): Sentence[] {
  const cuts = as === 'whole' ? [{ text, start: 0 }] : cutSentences(text);
  return cuts.map((cut, nth) => {
    const until = cuts[nth + 1]?.start ?? Infinity;
    const isIn = ({ index }: { index: number }) => index >= cut.start && index < until;
    return {
      ...cut,
      held: held.filter(isIn),
      terms: terms.filter(isIn),
      people: people.filter(isIn),
    };
  });
}
