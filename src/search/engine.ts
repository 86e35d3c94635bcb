import MiniSearch, { type SearchResult } from 'minisearch';
import type { SearchDocument, SearchGroup } from './types.ts';
import { foldWords, rootsOf, searchWordsOf } from './words.ts';

/** Documents indexed before a phone gets a breath: a slice stays below 50 ms at a quarter of the speed. */
const SLICE = 20;

/** How many results of a group are worth showing, and how much weaker than the first the last may be. */
const MOST = 5;
const WEAKEST = 0.15;

/** Whoever types a word wants to do something about it before learning what it means. */
const FAVOUR: Partial<Record<SearchGroup, number>> = { guides: 1.15, numbers: 0.8, terms: 0.8 };

/** Results of one kind. */
export interface FoundGroup {
  group: SearchGroup;
  documents: SearchDocument[];
}

/** What a query found: groups, the one with the best result first, and words that were read otherwise. */
export interface SearchAnswer {
  groups: FoundGroup[];
  /** Typed words that no page holds, with the word of the best result that was taken for each. */
  readAs: { typed: string; word: string }[];
}

/** A search whose index is built. */
export type Search = (query: string) => SearchAnswer;

/**
 * Builds the index in slices, so that a page stays awake meanwhile.
 * @param language whose affixes are taken off words
 */
export async function createSearch(
  documents: readonly SearchDocument[],
  language: string,
): Promise<Search> {
  const rootOf = rootsOf(language);
  const index = new MiniSearch<Indexed>({
    idField: 'n',
    fields: ['title', 'also', 'text', 'more'],
    tokenize: (text) => foldWords(text).split(' '),
    processTerm: (word) => (word === '' ? null : [...new Set([word, rootOf(word)])]),
  });
  const phrases = documents.map(({ also, title }) => [
    ...new Set([...also, title, title.split(/[:(]/)[0] ?? ''].map(foldWords)),
  ]);
  await index.addAllAsync(
    documents.map(({ title, also, text, more }, n) => ({
      n,
      title,
      also: also.join(' '),
      text,
      more,
    })),
    { chunkSize: SLICE },
  );
  const spellings = spellingsOf(phrases);
  return (query) => {
    const whole = foldWords(query);
    const words = respelt(searchWordsOf(query), spellings);
    if (words.length === 0) return { groups: [], readAs: [] };
    const found = index.search(words.join(' '), {
      boost: { title: 3, also: 3, text: 1, more: 0.5 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 3 && !/\d/.test(term) ? 0.2 : false),
      weights: { fuzzy: 0.3, prefix: 0.4 },
    });
    const weights = raritiesOf(words, found, rootOf);
    const results = found
      .map((result): Ranked => {
        const n = result['id'] as number;
        const names = phrases[n] ?? [];
        const named = told(result, names);
        const fit =
          weighed(result, words, weights, rootOf) ** 2 *
          fitOf(names, whole, words, weights) *
          (0.5 + 0.9 * named ** 2);
        const document = documents[n];
        const favour = (document && FAVOUR[document.group]) ?? 1;
        return { result, document, isNamed: named === 1, score: result.score * fit * favour };
      })
      .toSorted((a, b) => b.score - a.score);
    const [best] = results;
    if (!best) return { groups: [], readAs: [] };
    // "uang duka makassar" is of money and of a place: what a word names in full is told of too.
    const others = words.flatMap((word) => {
      const isHeld = ({ result }: Ranked) => coverage(result, [word], rootOf) === 1;
      return isHeld(best) ? [] : (results.find((one) => one.isNamed && isHeld(one)) ?? []);
    });
    const kept = results
      .filter((one) => others.includes(one) || one.score >= best.score * WEAKEST)
      .flatMap(({ document }) => document ?? []);
    const groups = [...Map.groupBy(kept, ({ group }) => group)].map(([group, found]) => ({
      group,
      documents: found.slice(0, MOST),
    }));
    return { groups, readAs: readAs(best.result, words, rootOf) };
  };
}

/** A result with its rank, and whether all of a name of it was typed. */
interface Ranked {
  result: SearchResult;
  document: SearchDocument | undefined;
  isNamed: boolean;
  score: number;
}

/** A document as the index reads it. */
interface Indexed {
  n: number;
  title: string;
  also: string;
  text: string;
  more: string;
}

/**
 * How much each word typed tells: one that few results hold tells more than one that nearly all do.
 * "bpjs ketenagakerjaan untuk petani" is of farmers.
 */
function raritiesOf(
  words: readonly string[],
  results: readonly SearchResult[],
  rootOf: (w: string) => string,
): number[] {
  return words.map((word) => {
    const holding = results.filter((result) => coverage(result, [word], rootOf) === 1).length;
    return Math.log(1 + results.length / Math.max(1, holding));
  });
}

/** Which share of what was typed a result answers, each word by how much it tells. */
function weighed(
  result: SearchResult,
  words: readonly string[],
  weights: readonly number[],
  rootOf: (w: string) => string,
): number {
  const parts = words.map((word, n) => coverage(result, [word], rootOf) * (weights[n] ?? 0));
  return sumOf(parts) / sumOf(weights);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

/** Names of two words by how they are written as one, and names of one word: `ahliwaris` and `siapkerja`. */
function spellingsOf(phrases: readonly (readonly string[])[]): Map<string, string> {
  const names = phrases.flat().map((phrase) => [phrase.replaceAll(' ', ''), phrase] as const);
  return new Map(names.filter(([, { length }]) => length > 4));
}

/** Words typed apart that are a name in one, and in one that are a name apart, as the name is written. */
function respelt(words: readonly string[], spellings: ReadonlyMap<string, string>): string[] {
  const [word, next, ...rest] = words;
  if (word === undefined) return [];
  const joined = next === undefined ? undefined : spellings.get(word + next);
  if (joined !== undefined && !joined.includes(' ')) return [joined, ...respelt(rest, spellings)];
  return [...(spellings.get(word) ?? word).split(' '), ...respelt(words.slice(1), spellings)];
}

/** Which share of the words typed a result answers. */
function coverage({ queryTerms }: SearchResult, words: string[], rootOf: (w: string) => string) {
  const known = new Set(queryTerms);
  return words.filter((word) => known.has(word) || known.has(rootOf(word))).length / words.length;
}

/** How much a result gains where it is called what was typed, or that is the telling part of it. */
function fitOf(
  phrases: readonly string[],
  whole: string,
  words: readonly string[],
  weights: readonly number[],
): number {
  const telling = words.join(' ');
  const fits = phrases.map((phrase) => {
    if (phrase === '') return 1;
    if (phrase === whole || phrase === telling) return 5;
    if (!` ${whole} `.includes(` ${phrase} `)) return 1;
    const own = phrase.split(' ');
    const said = words.map((word, n) => (own.includes(word) ? (weights[n] ?? 0) : 0));
    return 1 + 3 * (sumOf(said) / sumOf(weights)) ** 2;
  });
  return Math.max(1, ...fits);
}

/** How much of what a result is called was typed: a place by its name comes before what tells of it. */
function told({ terms }: SearchResult, phrases: readonly string[]): number {
  const held = new Set(terms);
  const shares = phrases.map((phrase) => {
    const words = phrase.split(' ');
    return words.filter((word) => held.has(word)).length / words.length;
  });
  return Math.max(0, ...shares);
}

/** Words that the best result holds only in a like form: a slip, not the beginning of a word. */
function readAs(
  { match, queryTerms }: SearchResult,
  words: string[],
  rootOf: (w: string) => string,
) {
  const held = Object.keys(match);
  return words.flatMap((typed) => {
    const forms = [typed, rootOf(typed)];
    if (!queryTerms.some((term) => forms.includes(term))) return [];
    if (held.some((word) => forms.some((form) => word.startsWith(form)))) return [];
    const word = held.find((one) => one[0] === typed[0]) ?? held[0];
    return word === undefined ? [] : [{ typed, word }];
  });
}
