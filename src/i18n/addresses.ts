import type { Locale } from '../schema/index.ts';
import { locales } from '../schema/locales.ts';

/** Kinds of page that hold one page per record, and their path word in each language. */
const collections = {
  coverage: { id: 'cakupan', en: 'coverage' },
  explainers: { id: 'panduan', en: 'guides' },
  programs: { id: 'program', en: 'programmes' },
  press: { id: 'siaran-pers', en: 'press' },
  figures: { id: 'grafik', en: 'figures' },
  calculators: { id: 'kalkulator', en: 'calculators' },
  data: { id: 'data', en: 'data' },
} as const;

/** The pages of the calculators, and their path word in each language. */
export const calculatorItems = {
  contributions: { id: 'iuran', en: 'contributions' },
  benefits: { id: 'manfaat', en: 'benefits' },
} as const;

/** Single pages, and their path word in each language. */
const singles = {
  home: { id: '', en: '' },
  glossary: { id: 'istilah', en: 'glossary' },
  questions: { id: 'tanya-jawab', en: 'questions' },
  changes: { id: 'perubahan', en: 'changes' },
  choose: { id: 'pilih-program', en: 'choose' },
  women: { id: 'perempuan', en: 'women' },
  'informal-work': { id: 'kerja-informal', en: 'informal-work' },
  about: { id: 'tentang', en: 'about' },
  methods: { id: 'metode', en: 'methods' },
  corrections: { id: 'koreksi', en: 'corrections' },
  privacy: { id: 'privasi', en: 'privacy' },
  accessibility: { id: 'aksesibilitas', en: 'accessibility' },
} as const;

export type CollectionRoute = keyof typeof collections;
export type SingleRoute = keyof typeof singles;

/** Single pages that are written in `content/pages`; the others are made from records. */
export const textPages = Object.keys(singles).filter(
  (page) => !['home', 'glossary', 'questions'].includes(page),
);

/** Where a page is, without language: `{ page: 'coverage', item: 'makassar' }`. */
export type Route = { page: SingleRoute } | { page: CollectionRoute; item?: string };

/** The path word of a kind of page in a language. */
export function pathWord(page: CollectionRoute | SingleRoute, locale: Locale): string {
  return page in collections
    ? collections[page as CollectionRoute][locale]
    : singles[page as SingleRoute][locale];
}

/**
 * Path of a page below the base, always ending in a slash. `item` is the address part in that language.
 * @example sitePath({ page: 'coverage', item: 'makassar' }, 'en') // '/en/coverage/makassar/'
 */
export function sitePath(route: Route, locale: Locale): string {
  const item = 'item' in route ? route.item : undefined;
  const parts = [locale === 'en' ? 'en' : '', pathWord(route.page, locale), item ?? ''].filter(
    Boolean,
  );
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/**
 * A path below the base as it is written in a page.
 * @example withBase('/en/', '/sub/') // '/sub/en/'
 */
export function withBase(path: string, base: string): string {
  return `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}

/** Every word that stands for a kind of page, or a page, in the addresses of either language. */
export const pathWords: readonly string[] = [
  ...Object.values(collections),
  ...Object.values(calculatorItems),
  ...Object.values(singles),
].flatMap(({ id, en }) => (id === '' ? [] : [id, en]));

/** The `[...locale]` route parameter: nothing for Indonesian, `en` for English. */
export function localeParam(locale: Locale): string | undefined {
  return locale === 'en' ? 'en' : undefined;
}

/** `getStaticPaths` entries of an index page or single page in both languages. */
export function localizedPaths(page: CollectionRoute | SingleRoute) {
  return locales.map((locale) => ({
    params: { locale: localeParam(locale), [page]: pathWord(page, locale) },
    props: { locale },
  }));
}
