import { languages, type Locale } from './languages.ts';

/** The languages of readers, the first one first; pure, so that a browser gets it only if it is used. */
export const locales = /* @__PURE__ */ Object.keys(languages) as [Locale, ...Locale[]];

/** The languages in which every page and text must exist; staff write them, and the check speaks them. */
export const requiredLocales = ['id', 'en'] as const satisfies readonly Locale[];
export type RequiredLocale = (typeof requiredLocales)[number];

/** The same thing in both languages of the desk. */
export type Bilingual<T = string> = Record<RequiredLocale, T>;

/** The same thing in every language of readers. */
export type Localized<T = string> = Record<Locale, T>;

/** A text as it is written: languages that are not required may be missing. */
export type Written<T = string> = Bilingual<T> & {
  [L in Exclude<Locale, RequiredLocale>]?: T | undefined;
};

/** Whether a language is one in which every page and text must exist. */
export function isRequired(locale: unknown): locale is RequiredLocale {
  return requiredLocales.some((one) => one === locale);
}

/** Whether a word names a language of readers. */
export function isLocale(text: unknown): text is Locale {
  return locales.some((locale) => locale === text);
}

/**
 * The same thing for every language.
 * @example everyLocale((locale) => sitePath({ page: 'data' }, locale)).en // '/en/data/'
 */
export function everyLocale<T>(make: (locale: Locale) => T): Localized<T> {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Localized<T>;
}

/** The other languages a reader could switch to. */
export function otherLocales(locale: Locale): Locale[] {
  return locales.filter((other) => other !== locale);
}
