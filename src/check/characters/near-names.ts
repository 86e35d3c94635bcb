import { editDistance } from '../../schema/spelling.ts';
import type { Place } from '../../mdx/mdx-types.ts';
import { writtenIn } from '../../schema/fallback.ts';
import { locales } from '../../schema/locales.ts';
import { writtenTextsIn } from '../data/written-texts.ts';
import { textBlocksOf } from '../numbers/index.ts';
import { textsOfMatter } from '../pairs/page-texts.ts';
import type { Page } from '../reading/content-folder.ts';
import type { Data } from '../reading/data-folder.ts';
import { answering, lasting } from '../reading/remembered.ts';
import type { Report } from '../reports/problem.ts';
import { nearPlacesOf } from './near-places.ts';

/** A name written almost, and not quite, as the data have it. */
export interface NearName {
  written: string;
  name: string;
  index: number;
}

/** Shorter words are too often near one another. */
const LEAST_LETTERS = 4;
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}’']*/gu;

/**
 * What finds the names of people in a text that are one or two letters off; a name that is exactly another
 * one's is none, nor is one word alone: many people share it.
 * @example nearNamesOf(['Mintje Wattu'])('Menurut Mintje Watu') // [{ written: 'Mintje Watu', … }]
 */
export function nearNamesOf(names: readonly string[]): (text: string) => NearName[] {
  const wanted = names
    .map((name) => ({ name, words: name.split(' ') }))
    .filter(({ words }) => words.length > 1 && words.some(({ length }) => length >= LEAST_LETTERS));
  const exact = new Set(names);
  // Most words begin no name, and of each word that is asked once.
  const begunBy = answering((word: string) =>
    wanted.filter(({ words: [first = ''] }) => first === word || slipsIn([word], [first]) !== null),
  );
  return (text) => {
    const words = [...text.matchAll(CAPITALISED)];
    return words.flatMap(({ index, 0: first }, at): NearName[] => {
      const near = begunBy(first).flatMap(({ name, words: own }) => {
        const last = words[at + own.length - 1];
        if (!last) return [];
        const written = text.slice(index, last.index + last[0].length);
        const slips = exact.has(written) ? null : slipsIn(written.split(/\s+/), own);
        return slips === null ? [] : [{ written, name, index, slips }];
      });
      // One slip is one problem: whose name is nearest was meant, and of two as near the longer one.
      const [nearest] = near.toSorted((a, b) => a.slips - b.slips || b.name.length - a.name.length);
      return nearest ? [{ written: nearest.written, name: nearest.name, index }] : [];
    });
  };
}

/** Shorter names that stand alone are too often a letter away from another one. */
const LEAST_ALONE = 6;
const ALONE = /(?<![\p{L}\p{N}’'-])\p{Lu}\p{Ll}+(?![\p{L}\p{N}’'-])/gu;

/**
 * What finds a single name of a person that is one letter off, as "Mintie" for "Mintje".
 * @param names of all people
 * @param isKnown whether a word is a name or a word elsewhere in the texts of the project
 * @example nearAloneOf(['Mintje Wattu'], () => false)('Menurut Mintie') // [{ written: 'Mintie', name: 'Mintje', … }]
 */
export function nearAloneOf(
  names: readonly string[],
  isKnown: (word: string) => boolean,
): (text: string) => NearName[] {
  const wanted = [...new Set(names.flatMap((name) => name.split(' ')))].filter(
    ({ length }) => length >= LEAST_ALONE,
  );
  const cache = new Map<string, string | undefined>();
  const nearest = (written: string) =>
    wanted.find(
      (name) =>
        name.charAt(0) === written.charAt(0) &&
        Math.abs(name.length - written.length) <= 1 &&
        editDistance(name, written) === 1,
    );
  return (text) =>
    [...text.matchAll(ALONE)].flatMap(({ index, 0: written }) => {
      if (written.length < LEAST_ALONE - 1 || isKnown(written)) return [];
      if (!cache.has(written)) cache.set(written, nearest(written));
      const name = cache.get(written);
      return name === undefined ? [] : [{ written, name, index }];
    });
}

/** How many letters words are off a name: some in some of them, and two at most in all; null with none or more. */
function slipsIn(written: readonly string[], own: readonly string[]): number | null {
  if (written.length !== own.length) return null;
  let slips = 0;
  for (const [nth, word] of own.entries()) {
    const other = written[nth] ?? '';
    if (word === other) continue;
    if (word.length < LEAST_LETTERS || Math.abs(word.length - other.length) > 1) return null;
    slips += editDistance(word, other);
    if (slips > 2) return null;
  }
  return slips > 0 ? slips : null;
}

/** A text for readers, and where its parts stand. */
interface Shown {
  text: string;
  file: string;
  places: (index: number) => Place;
}

const finderOfNames = lasting((names: readonly string[]) => answering(nearNamesOf(names)));

/** Tells of names of people and places that are written almost as the data have them, in pages and in data. */
export function checkNames(data: Data, pages: readonly Page[], report: Report): void {
  const texts = [...pages.flatMap(textsOfPage), ...textsOfData(data)];
  const names = data.records.people.map(({ record }) => record.name);
  const nearNames = finderOfNames(names);
  const regions = data.records.regions.flatMap(({ record }) => [
    ...locales.flatMap((locale) => writtenIn(record.name, locale) ?? []),
    ...(record.also ?? []),
  ]);
  const small = wordsIn(texts);
  const named = new Set(names.flatMap((name) => name.split(' ')));
  const nearPlaces = nearPlacesOf(regions, named, (word) => small.has(word));
  const papers = data.records.sources.flatMap(({ record }) =>
    locales.flatMap((locale) => writtenIn(record.publisher, locale) ?? []),
  );
  const placed = new Set([...regions, ...papers].flatMap((name) => name.split(/[^\p{L}]+/u)));
  const nearAlone = nearAloneOf(
    names,
    (word) => named.has(word) || placed.has(word) || small.has(word.toLowerCase()),
  );
  for (const { text, file, places } of texts) {
    const near = nearNames(text);
    // Data name people in full; what is part of a longer name is told of with it.
    const alone = (file.startsWith('content/') ? nearAlone(text) : []).filter(
      ({ index }) =>
        !near.some((one) => index >= one.index && index < one.index + one.written.length),
    );
    const people = [...near, ...alone];
    for (const { written, name, index } of people)
      report('near-name', file, places(index), { written, name });
    if (file === 'data/regions.json') continue;
    for (const { written, name, index } of nearPlaces(text)) {
      const isTold = people.some(
        (one) => index < one.index + one.written.length && one.index < index + written.length,
      );
      if (!isTold) report('near-place', file, places(index), { written, name });
    }
  }
}

/** All words that are written small somewhere: no names. */
function wordsIn(texts: readonly Shown[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { text } of texts)
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}])\p{Ll}+(?![\p{L}\p{N}])/gu))
      words.add(word);
  return words;
}

function textsOfPage(page: Page): Shown[] {
  const blocks = page.mdx ? textBlocksOf(page.mdx) : [];
  return [...textsOfMatter(page).values(), ...blocks].map(({ text, places }) => ({
    text,
    file: page.file,
    places,
  }));
}

function textsOfData(data: Data): Shown[] {
  return data.json.flatMap((file) =>
    writtenTextsIn(file).flatMap(({ path, text }) =>
      locales.map((locale) => ({
        text: writtenIn(text, locale) ?? '',
        file: file.path,
        places: () => file.placeOf([...path, locale]),
      })),
    ),
  );
}
