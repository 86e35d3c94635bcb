import type { Route } from '../i18n/addresses.ts';
import type { Locale } from '../schema/index.ts';
import { locales } from '../schema/locales.ts';
import { foldWords } from '../search/words.ts';
import type { Edition } from './edition.ts';
import { searchDocuments, type Listed } from './search.ts';

/** Where the list begins, or its page for a letter. */
export function aToZRoute(letter: string | null): Route {
  return { page: 'search', item: letter === null ? 'a-z' : `a-z/${letter}` };
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
