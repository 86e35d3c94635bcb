import type { Route } from '../i18n/addresses.ts';
import type { Locale } from '../schema/index.ts';
import { locales } from '../schema/locales.ts';
import { foldWords } from '../search/words.ts';
import type { Edition } from './edition.ts';
import { searchDocuments, type Listed } from './search.ts';

/** How many titles a page of a letter holds; a fuller letter goes on in further parts. */
const PER_PART = 150;

/** One page of the titles under a letter. */
export interface LetterPart {
  letter: string;
  /** 1 for the first. */
  part: number;
  /** How many parts the letter has, in the language that has the most. */
  of: number;
}

/**
 * Where the list begins, or its page for a letter.
 * @example aToZRoute('w', 2) // { page: 'search', item: 'a-z/w/2' }
 */
export function aToZRoute(letter: string | null, part = 1): Route {
  const word = letter === null ? 'a-z' : `a-z/${letter}`;
  return { page: 'search', item: part === 1 ? word : `${word}/${part}` };
}

/** The pages of every letter, the same in every language. */
export async function letterParts(edition: Edition): Promise<LetterPart[]> {
  const letters = await lettersOf(edition);
  const parts = letters.map(async (letter) => {
    const listed = locales.map((locale) => listedUnder(edition, letter, locale));
    const most = Math.max(...(await Promise.all(listed)).map(({ length }) => length));
    const of = Math.ceil(most / PER_PART);
    return Array.from({ length: of }, (_, index) => ({ letter, part: index + 1, of }));
  });
  return (await Promise.all(parts)).flat();
}

/** What of the titles under a letter one part holds. */
export function ofPart<T>(listed: readonly T[], { part }: Pick<LetterPart, 'part'>): T[] {
  return listed.slice((part - 1) * PER_PART, part * PER_PART);
}

/** Letters that a title of any language begins with: every language has a page for each. */
export async function lettersOf(edition: Edition): Promise<string[]> {
  const all = await Promise.all(locales.map((locale) => searchDocuments(edition, locale)));
  const letters = all.flat().flatMap((one) => letterOf(one) ?? []);
  return [...new Set(letters)].sort();
}

/** What begins with a letter, in the order of the language; for null, titles that hold a number. */
export async function listedUnder(
  edition: Edition,
  letter: string | null,
  locale: Locale,
): Promise<Listed[]> {
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  return (await searchDocuments(edition, locale))
    .filter((one) => letterOf(one) === letter)
    .sort((a, b) => collator.compare(a.title, b.title));
}

/** The letter a title stands under; null of one with a number, which stands before all letters. */
function letterOf({ written }: Listed): string | null {
  if (written.includes('[[')) return null;
  return /\p{L}/u.exec(foldWords(written))?.[0] ?? null;
}
