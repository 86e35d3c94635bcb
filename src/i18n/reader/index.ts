import { standIn } from '../../schema/fallback.ts';
import type { Locale } from '../../schema/languages.ts';
import { everyLocale, type Localized } from '../../schema/locales.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import type { Formats, Language, ReaderTexts } from './language.ts';

const languages: Localized<Language> = { id, en };

const texts = everyLocale((locale) => whole(languages[locale]));

/**
 * Every text of the interface in a language; what it lacks is there in the first one, marked as such.
 * @example readerTexts('en').site.skip // 'Skip to content'
 */
export function readerTexts(locale: Locale): ReaderTexts {
  return texts[locale];
}

/** How a language words numbers, days and lists. */
export function formatsOf(locale: Locale): Formats {
  return languages[locale].formats;
}

/** What the readers of a language call it. */
export function nameOfLanguage(locale: Locale): string {
  return languages[locale].name;
}

/** Which way a language is written, where it is not from left to right. */
export function directionOf(locale: Locale): 'rtl' | undefined {
  return languages[locale].direction;
}

function whole(language: Language): ReaderTexts {
  const own: Record<string, object> = language.texts ?? {};
  const rooms = Object.entries(id.texts).map(([room, first]) => [
    room,
    { ...(inFirst(first) as object), ...own[room] },
  ]);
  return Object.fromEntries(rooms) as ReaderTexts;
}

/** Texts of the first language, marked as standing in wherever they come out. */
function inFirst(text: unknown): unknown {
  if (typeof text === 'string') return standIn(text);
  if (typeof text === 'function') {
    return (...args: unknown[]): string =>
      standIn(String((text as (...of: unknown[]) => unknown)(...args)));
  }
  if (Array.isArray(text)) return text.map(inFirst);
  return Object.fromEntries(
    Object.entries(text as object).map(([key, value]) => [key, inFirst(value)]),
  );
}
