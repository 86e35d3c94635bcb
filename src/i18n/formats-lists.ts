import { languages, type Locale } from '../schema/languages.ts';
import { everyLocale } from '../schema/locales.ts';

const formatters = {
  and: everyLocale((locale) => list(languages[locale].tag, 'conjunction')),
  or: everyLocale((locale) => list(languages[locale].tag, 'disjunction')),
} as const;

/**
 * Items as a phrase. Indonesian keeps the comma before *dan* (its spelling rules ask for it),
 * British English leaves it out.
 * @example formatList(['a', 'b', 'c'], 'id') // 'a, b, dan c'
 * @example formatList(['a', 'b', 'c'], 'en', 'or') // 'a, b or c'
 */
export function formatList(
  items: readonly string[],
  locale: Locale,
  last: 'and' | 'or' = 'and',
): string {
  return formatters[last][locale].format(items);
}

function list(tag: string, type: 'conjunction' | 'disjunction'): Intl.ListFormat {
  return new Intl.ListFormat(tag, { style: 'long', type });
}
