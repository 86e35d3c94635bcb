import { firstDayOf } from '../../ledger/as-of.ts';
import { spanOf, type Entry } from '../../ledger/index.ts';
import { isMdxElement, walk } from '../../mdx/tree.ts';
import type { Place } from '../../mdx/mdx-types.ts';
import { elementNamed } from '../../vocabulary/index.ts';
import type { Desk } from '../check-desk.ts';
import { isQuestion } from '../claims/claim.ts';
import { lexiconOf, wordsIn } from '../claims/kind.ts';
import { passagesOf, passagesOfJson, type Passage, type Sentence } from '../claims/sentences.ts';
import type { Page } from '../reading/content-folder.ts';
import { isBefore } from '../reports/problem.ts';

/** The family of `data/senses/` that says what is absent, what is newest, and what a figure is. */
const FAMILY = 'absence';

/** Data that state nothing in words of ours: statements have their speaker, names and searches no claim. */
const UNJUDGED =
  /^data\/(?:statements|words|senses|laws|sources|people|omissions|requests)\/|^data\/(?:search|regions|site)\.json$/;

/** Senses of that family that say that something is not there: of the first it is a figure in any case. */
const ABSENT = new Set(['no-figure', 'none', 'unpublished']);

/** How many words may stand between an absence and the figure that is absent. */
const NEAR = 6;

/** A word of the family in a text. */
interface Word {
  sense: string;
  text: string;
  from: number;
  to: number;
}

/**
 * Sentences that say that a figure is not there, or that one is the newest, and that nobody holds against
 * the record: an absence stands in `<Absent>`, and the newest is one that we hold.
 */
export function checkAbsences(desk: Desk, pages: readonly Page[]): void {
  const find = finder(desk);
  if (find === null) return;
  for (const page of pages) {
    if (page.draft || !page.readable) continue;
    const guarded = guardedIn(page);
    for (const passage of passagesOf(page)) judge(desk, passage, find, guarded);
  }
  for (const file of desk.data.json) {
    if (UNJUDGED.test(file.path)) continue;
    for (const passage of passagesOfJson(file)) judge(desk, passage, find, []);
  }
}

function finder({ data }: Desk): ((text: string) => Word[]) | null {
  const family = data.records.senses.find(({ record }) => record.id === FAMILY)?.record;
  if (!family) return null;
  const lexicon = lexiconOf(family);
  return (text) =>
    wordsIn(text, lexicon).flatMap(({ sense, text: word, from, to }) =>
      sense === null ? [] : [{ sense: sense.id, text: word, from, to }],
    );
}

/** Where on a page stand the words that an element holds against the record. */
function guardedIn({ mdx }: Page): [Place, Place][] {
  const found: [Place, Place][] = [];
  if (!mdx) return found;
  walk(mdx.tree, (node) => {
    if (!isMdxElement(node) || !node.position) return;
    const forms = Object.values(elementNamed(node.name)?.attributes ?? {});
    if (!forms.some(({ is }) => is === 'absent')) return;
    const { start, end } = node.position;
    found.push([start, end]);
  });
  return found;
}

function judge(
  desk: Desk,
  passage: Passage,
  find: (text: string) => Word[],
  guarded: readonly [Place, Place][],
): void {
  if (passage.kind === 'code') return;
  for (const sentence of passage.sentences) {
    const words = find(sentence.text);
    if (words.length === 0 || isQuestion(sentence)) continue;
    for (const word of words) {
      const before = sentence.text.slice(0, word.from);
      if (isQuoted(before) || SUPPOSED.test(before)) continue;
      const place = passage.places(sentence.start + word.from);
      if (word.sense === 'newest') judgeNewest(desk, passage, sentence, word, place);
      if (!ABSENT.has(word.sense)) continue;
      const isGuarded = guarded.some(
        ([from, until]) => !isBefore(place, from) && isBefore(place, until),
      );
      if (isGuarded || !isOfFigure(passage, sentence, word, words)) continue;
      const isPart = !OF_WHOLE.test(sentence.text.slice(word.to));
      if (word.sense === 'unpublished' && isPart && hasUnpublished(desk, passage)) continue;
      const form = passage.kind === 'string' ? 'string' : 'prose';
      desk.report('absence', passage.file, place, { word: word.text, form });
    }
  }
}

/** Whether words behind these are those of another: “belum ada angka”. */
function isQuoted(before: string): boolean {
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** What is only supposed: "bila belum ada angka", "where there is no figure". */
const SUPPOSED =
  /(?:^|[,;:]\s*)(?:bila(?:mana)?|jika|kalau|apabila|selama|where|if|when(?:ever)?|as long as)(?!\p{L})[^,;:]*$/iu;

/** Whether it is a figure that is absent: one is named close by, or the words are all of a cell. */
function isOfFigure(
  { kind }: Passage,
  { text }: Sentence,
  word: Word,
  words: readonly Word[],
): boolean {
  if (word.sense === 'no-figure') return true;
  const before = text.slice(0, word.from);
  const behind = text.slice(word.to);
  if (kind === 'row' && /(?:^|\|)\s*$/.test(before) && /^\s*(?:\||$)/.test(behind)) return true;
  const count = (between: string) => between.split(/\s+/).filter(Boolean).length;
  return words.some(({ sense, from, to }) => {
    if (sense !== 'figure') return false;
    return to <= word.from
      ? count(text.slice(to, word.from)) < NEAR
      : count(text.slice(word.to, from)) < NEAR;
  });
}

/** What is no part of a share, directly behind words that say that it is not published. */
const OF_WHOLE =
  /^\s+(?:a |an |the |its |any )?(?:target|cakupan|angka cakupan|persentase|anggaran|coverage|percentage|budget)(?!\p{L})/iu;

/** Whether a number around the words is one of whose parts its source publishes none. */
function hasUnpublished({ data, ledger }: Desk, passage: Passage): boolean {
  const own = /^data\/figures\/(.+)\.json$/.exec(passage.file)?.[1];
  const drawn = data.records.figures.find(({ record }) => record.id === own)?.record.references;
  const held = [
    ...passage.sentences.flatMap((sentence) => sentence.held),
    ...passage.beside,
  ].flatMap(({ states, of }) => (states === 'observation' ? [of] : []));
  return [...held, ...(drawn ?? [])].some((reference) => {
    const lookup = ledger.find(reference);
    // A number that could not be read may be the one.
    if (!lookup.ok) return true;
    const { numerator, denominator } = lookup.entry.observation;
    return numerator === 'not-published' || denominator === 'not-published';
  });
}

/** That the newest is one that we hold. */
const HELD =
  /(?<!\p{L})(?:kami (?:temukan|punya|pegang|catat|miliki|simpan)|dalam catatan(?: ini| kami)?|di sini|we (?:hold|have|found|know|recorded)|on record|in (?:this|our) record)(?!\p{L})/iu;

/** Whom to ask for the newest. */
const ASKED = /^(?:tanyakan|periksa|lihat|cari|ask|check|see|look)(?!\p{L})/iu;

/** "The newest figure": it is said to be the newest we hold, and the record holds none that is newer. */
function judgeNewest(
  { ledger, report }: Desk,
  { file }: Passage,
  { text, held }: Sentence,
  { text: word, from }: Word,
  place: Place,
): void {
  if (!HELD.test(text)) {
    if (!ASKED.test(text)) report('newest', file, place, { word });
    return;
  }
  const numbers = held.flatMap(({ states, of, index }) => {
    const lookup = states === 'observation' && index >= from ? ledger.find(of) : null;
    return lookup?.ok ? [lookup.entry] : [];
  });
  const [first] = numbers;
  if (!first) return;
  const newer = newerThan(first, ledger.ofRegion(first.region.id));
  if (newer) report('newest-contradicted', file, place, { word, ref: first.ref, newer: newer.ref });
}

/** A number of the same thing whose period ends later; one still to come may not stop the site on its day. */
function newerThan(own: Entry, all: readonly Entry[]): Entry | undefined {
  const end = ({ observation }: Entry) => spanOf(observation.period).last;
  return all.find(
    (entry) =>
      entry.indicator.id === own.indicator.id &&
      entry.segment.id === own.segment.id &&
      firstDayOf(entry.source) <= entry.source.read &&
      end(entry) > end(own),
  );
}
