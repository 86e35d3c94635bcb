import { firstLocale, type Locale } from '../schema/languages.ts';
import { locales } from '../schema/locales.ts';
import { pathsOf } from './reader/index.ts';
import type { Paths } from './reader/language.ts';

/** Kinds of page that hold one page per record. */
export type CollectionRoute =
  'coverage' | 'explainers' | 'programs' | 'press' | 'figures' | 'calculators' | 'data';

/** Single pages. */
const singles = [
  'home',
  'glossary',
  'questions',
  'changes',
  'choose',
  'women',
  'informal-work',
  'about',
  'methods',
  'corrections',
  'privacy',
  'accessibility',
] as const;

export type SingleRoute = (typeof singles)[number];

/** Single pages that are written in `content/pages`; the others are made from records. */
export const textPages: readonly string[] = singles.filter(
  (page) => !['home', 'glossary', 'questions'].includes(page),
);

/** Where a page is, without language: `{ page: 'coverage', item: 'makassar' }`. */
export type Route = { page: SingleRoute } | { page: CollectionRoute; item?: string };

/** The word of a language for a kind of page, or for what stands below one, in an address. */
export function pathWord(page: keyof Paths, locale: Locale): string {
  return pathsOf(locale)[page];
}

/**
 * Path of a page below the base, always ending in a slash. `item` is the address part in that language.
 * @example sitePath({ page: 'coverage', item: 'makassar' }, 'en') // '/en/coverage/makassar/'
 */
export function sitePath(route: Route, locale: Locale): string {
  const item = 'item' in route ? route.item : undefined;
  const parts = [localeParam(locale), pathWord(route.page, locale), item].filter(Boolean);
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/**
 * A path below the base as it is written in a page.
 * @example withBase('/en/', '/sub/') // '/sub/en/'
 */
export function withBase(path: string, base: string): string {
  return `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}

/** Every word that stands for a kind of page, or a page, in the addresses of any language. */
export const pathWords: readonly string[] = locales.flatMap((locale) =>
  Object.values(pathsOf(locale)).filter((word) => word !== ''),
);

/** The `[...locale]` route parameter: nothing for the first language, its name for any other. */
export function localeParam(locale: Locale): string | undefined {
  return locale === firstLocale ? undefined : locale;
}

/** `getStaticPaths` entries of an index page or single page in every language. */
export function localizedPaths(page: CollectionRoute | SingleRoute) {
  return locales.map((locale) => ({
    params: { locale: localeParam(locale), [page]: pathWord(page, locale) },
    props: { locale },
  }));
}
