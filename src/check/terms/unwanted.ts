import type { Preferred } from '../../schema/index.ts';
import { isRequired } from '../../schema/locales.ts';

/** A word that the site does not write, where it stands in a text, and the term that says so. */
export interface Unwanted {
  written: string;
  index: number;
  term: Preferred;
}

/** The words of others, which stand as they were said. */
const QUOTED = /“[^”]*”|‘[^’]*’/gu;

/**
 * What finds, in a text of a language, the words that a termbase does not want. What stands in
 * quotation marks is free, and so are the phrases that a term frees.
 * @example unwantedWords(terms)('Preminya murah', 'id') // [{ written: 'Premi', index: 0, … }] for "premi*"
 */
export function unwantedWords(
  terms: readonly Preferred[],
): (text: string, language: string) => Unwanted[] {
  const known = new Map<string, readonly Finder[]>();
  return (text, language) => {
    const finders = known.get(language) ?? terms.flatMap((term) => finderOf(term, language));
    known.set(language, finders);
    const own = blanked(text, QUOTED);
    return finders.flatMap(({ term, pattern, free }) =>
      [...(free ? blanked(own, free) : own).matchAll(pattern)].map(({ 0: written, index }) => ({
        written,
        index,
        term,
      })),
    );
  };
}

interface Finder {
  term: Preferred;
  pattern: RegExp;
  free: RegExp | null;
}

function finderOf(term: Preferred, language: string): Finder[] {
  const pattern = patternOf(term.instead, language);
  return pattern ? [{ term, pattern, free: patternOf(term.free, language) }] : [];
}

function patternOf(words: Preferred['free'], language: string): RegExp | null {
  const own = isRequired(language) ? words?.[language] : undefined;
  if (!own) return null;
  const parts = own.toSorted((a, b) => b.length - a.length).map(partOf);
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

function partOf(word: string): string {
  return word
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/\*$/, "[\\p{L}’']*");
}

/** A text with blanks in place of what a pattern finds, so that columns stay. */
function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length));
}
