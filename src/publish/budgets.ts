import { brotliCompress, constants } from 'node:zlib';
import { promisify } from 'node:util';
import { sitePath } from '../i18n/addresses.ts';
import { locales } from '../schema/locales.ts';
import { isFramed } from './embeds.ts';
import type { PathKind } from '../schema/path-words.ts';

/** Kinds of page, as the budgets name them. */
export type PageKind =
  'release' | 'explainer' | 'data page' | 'calculator' | 'reference' | 'text' | 'embed';

const KB = 1000;

/** Bytes of a kind of page in brotli-11, HTML with its inline CSS and SVG: what is aimed at, and the most. */
export const PAGE_BUDGETS: Readonly<Record<PageKind, { goal: number; gate: number }>> = {
  release: { goal: 9 * KB, gate: 14 * KB },
  explainer: { goal: 12 * KB, gate: 14 * KB },
  'data page': { goal: 14 * KB, gate: 20 * KB },
  calculator: { goal: 14 * KB, gate: 20 * KB },
  reference: { goal: 15 * KB, gate: 25 * KB },
  text: { goal: 12 * KB, gate: 14 * KB },
  embed: { goal: 8 * KB, gate: 10 * KB },
};

/** Bytes of the styles of a page in brotli-11. */
export const STYLES_GATE = 5 * KB;

/** Elements of a page: more of them make a phone slow, however small the page is on its way. */
export const ELEMENTS_GATE = 3000;

/** The page of the country, and what stands below it, says what those of places do not: it is a reference. */
const COUNTRY = 'indonesia';

/** Written pages that list what the record holds. */
const LISTS: ReadonlySet<string> = new Set(['/perubahan/', '/en/changes/']);

/** Indexes that are lists of records. */
const INDEXES: ReadonlySet<PathKind> = new Set([
  ...(['coverage', 'explainers', 'press', 'figures', 'programs'] as const),
  ...(['data', 'glossary', 'questions'] as const),
]);

/** What stands below an index; what is not named is a text. */
const BELOW: Partial<Record<PathKind, PageKind>> = {
  press: 'release',
  explainers: 'explainer',
  coverage: 'data page',
  figures: 'data page',
  programs: 'data page',
  calculators: 'calculator',
  data: 'reference',
};

const indexes = locales.flatMap((locale) =>
  ([...INDEXES, 'calculators'] as const).map((page) => ({
    page,
    path: sitePath({ page }, locale),
  })),
);

/**
 * Kind of a page by its address below the base; the home page and the pages about the site are texts.
 * @example kindOfPage('/cakupan/makassar/') // 'data page'
 */
export function kindOfPage(address: string): PageKind {
  if (/^\/404\b/.test(address) || LISTS.has(address)) return 'reference';
  if (isFramed(address.slice(1))) return 'embed';
  const index = indexes.find(({ path }) => address.startsWith(path));
  if (!index) return 'text';
  const below = address.slice(index.path.length).replace(/\/$/, '');
  if (below === '') return INDEXES.has(index.page) ? 'reference' : 'text';
  if (index.page === 'coverage' && below.split('/')[0] === COUNTRY) return 'reference';
  // The reports of a year, and its further parts.
  if (index.page === 'press' && /^\d{4}(?:\/|$)/.test(below)) return 'reference';
  return BELOW[index.page] ?? 'text';
}

/** Bytes of `text` in brotli, of the best quality unless another is asked for. */
export async function brotliBytes(
  text: string,
  quality: number = constants.BROTLI_MAX_QUALITY,
): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return (await compress(text, { params })).byteLength;
}

const compress = promisify(brotliCompress);

/** A packing that is hasty, and never smaller than the best one. */
const HASTY = 5;

/** Bytes of `text` in brotli-11 where they exceed `gate`, else null; quick, as a hasty packing mostly tells. */
export async function beyond(text: string, gate: number): Promise<number | null> {
  if (text.length <= gate) return null;
  if ((await brotliBytes(text, HASTY)) <= gate) return null;
  const bytes = await brotliBytes(text);
  return bytes > gate ? bytes : null;
}
