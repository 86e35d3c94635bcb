import { languages, type Locale } from '../schema/languages.ts';

/**
 * A year, a month or a day in words, held together by no-break spaces. As small as a browser wants it, and
 * without any check of what it is given; pages use `formatDate` and `formatMonth`, which agree.
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @example dayText('2025-03-17', 'id') // '17 Maret 2025'
 */
export function dayText(date: string, locale: Locale): string {
  if (date.length === 4) return date;
  const { tag } = languages[locale];
  const month = new Date(date).toLocaleDateString(tag, { month: 'long', timeZone: 'UTC' });
  const day = Number(date.slice(8));
  return [...(day ? [day] : []), month, date.slice(0, 4)].join('\u00A0');
}
