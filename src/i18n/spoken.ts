import type { RequiredLocale } from '../schema/locales.ts';

/** Small words that a sentence of one language hardly does without and the others do not have. */
const smallWords: Readonly<Record<RequiredLocale, ReadonlySet<string>>> = {
  id: new Set(
    'yang dan di dari untuk dengan pada ini itu adalah tidak atau oleh sebagai dalam akan bagi ke karena juga'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the and of to in is for with that this are not or by from on as at it be was which'.split(' '),
  ),
};

/**
 * The language a text is plainly in: the one of whose small words it has two more than of any other's;
 * null of what is too short, or too mixed, to tell.
 * @example spokenIn('Half of the workers are not covered.') // 'en'
 */
export function spokenIn(text: string): RequiredLocale | null {
  const words = text.toLowerCase().split(/[^\p{L}]+/u);
  const counts = Object.entries(smallWords)
    .map(([locale, small]) => ({
      locale: locale as RequiredLocale,
      count: words.filter((word) => small.has(word)).length,
    }))
    .sort((a, b) => b.count - a.count);
  const [most, next] = counts;
  return most && most.count > (next?.count ?? 0) + 1 ? most.locale : null;
}

/** Whether a text is plainly in another language than it is for, of those that can be told apart. */
export function isForeign(text: string, locale: string): boolean {
  const spoken = spokenIn(text);
  return spoken !== null && spoken !== locale && Object.hasOwn(smallWords, locale);
}
