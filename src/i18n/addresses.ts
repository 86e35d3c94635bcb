import { ownSite } from '../own-site.ts';
import { firstLocale, type Locale } from '../schema/languages.ts';
import { locales } from '../schema/locales.ts';
import {
  framedKinds,
  lowerPaths,
  pathKinds,
  type FramedKind,
  type LowerPath,
  type PathKind,
} from '../schema/path-words.ts';

/** Kinds of page that hold one page per record. */
export type CollectionRoute = Exclude<PathKind, 'glossary' | 'questions' | 'feeds'>;

/** Single pages that are made from records; those that are written name their own path. */
export type SingleRoute = 'home' | 'glossary' | 'questions' | 'feeds';

/** Where a page is, without language: `{ page: 'coverage', item: 'makassar' }`. */
export type Route =
  | { page: SingleRoute }
  | { page: CollectionRoute; item?: string }
  | { page: FramedKind; item: string }
  /** A page of `content/pages`, by the path it names. */
  | { page: 'pages'; item: string };

/** The word of a language for a kind of page, or for what stands below one, in an address. */
export function pathWord(page: PathKind | FramedKind | LowerPath, locale: Locale): string {
  const words = ownSite.addresses?.[page];
  return words?.[locale] ?? words?.[firstLocale] ?? page;
}

/**
 * Path of a page below the base, always ending in a slash. `item` is the address part in that language.
 * @example sitePath({ page: 'coverage', item: 'makassar' }, 'en') // '/en/coverage/makassar/'
 * @example sitePath({ page: 'pages', item: 'tentang' }, 'id') // '/tentang/'
 */
export function sitePath(route: Route, locale: Locale): string {
  const { page } = route;
  const word = page === 'home' || page === 'pages' ? undefined : pathWord(page, locale);
  const item = 'item' in route ? route.item : undefined;
  const parts = [localeParam(locale), word, item].filter(Boolean);
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/**
 * A path below the base as it is written in a page.
 * @example withBase('/en/', '/sub/') // '/sub/en/'
 */
export function withBase(path: string, base: string): string {
  return `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}

/** Every word that stands for a kind of page, or below one, in the addresses of any language. */
export const pathWords: readonly string[] = locales.flatMap((locale) =>
  [...pathKinds, ...framedKinds, ...lowerPaths].map((page) => pathWord(page, locale)),
);

/** The words at the top of the addresses of any language, which no written page can have. */
export const topWords: readonly string[] = locales.flatMap((locale) =>
  [...pathKinds, ...framedKinds].map((page) => pathWord(page, locale)),
);

/** The `[...locale]` route parameter: nothing for the first language, its name for any other. */
export function localeParam(locale: Locale): string | undefined {
  return locale === firstLocale ? undefined : locale;
}

/** `getStaticPaths` entries of an index page or single page in every language. */
export function localizedPaths(page: PathKind) {
  return locales.map((locale) => ({
    params: { locale: localeParam(locale), [page]: pathWord(page, locale) },
    props: { locale },
  }));
}
