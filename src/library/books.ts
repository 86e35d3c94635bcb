import { formatDate } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { Entry } from '../ledger/entry-types.ts';
import { carriableEntries } from '../ledger/index.ts';
import type { Figure, Locale, Region, Source } from '../schema/index.ts';
import { locales } from '../schema/locales.ts';
import { contentPages, routeOfPage, type ContentPage } from './content.ts';
import { indicatorRoute, type DataIndicator } from './data-index.ts';
import { figurePaths, indicatorPaths, withheldFrom } from './downloads.ts';
import { figureInput, figureSpec } from './figure-pages.ts';
import type { FilePart } from './file-parts.ts';
import { absoluteUrl } from './hrefs.ts';
import { mdxView } from './mdx-page.ts';
import { placesShown } from './places.ts';
import { headlineOf } from './region-context.ts';
import { regionWords } from './region-words.ts';
import type { Claim } from './sources.ts';
import type { Edition } from './edition.ts';

/** What a workbook is of: a page, and numbers that it shows. */
export interface Book {
  /** Path of the file below the base, without language and ending, e.g. `data/makassar`. */
  stem: string;
  title: string;
  /** Address of the page. */
  url: string;
  /** How to cite the page. */
  citation: string;
  entries: readonly Entry[];
  /** Sources of numbers that the page shows and no file may carry. */
  withheld: readonly Source[];
}

/** What of numbers one file may carry, and where the rest is from. */
function carried(entries: readonly Entry[]): Pick<Book, 'entries' | 'withheld'> {
  return { entries: carriableEntries(entries), withheld: withheldFrom(entries) };
}

/** The workbook of a place: every number of it, those that were replaced included. */
export function placeBook(edition: Edition, region: Region, locale: Locale): Book {
  const headline = headlineOf(edition, region);
  const { title, citation } = regionWords(edition, region, headline, edition.siteDate, locale);
  return {
    stem: `data/${region.id}`,
    title,
    url: absoluteUrl(edition, { page: 'coverage', item: region.id }, locale),
    citation,
    ...carried(edition.ledger.ofRegion(region.id)),
  };
}

/** The workbook of a figure. */
export function figureBook(edition: Edition, spec: Figure, locale: Locale): Book {
  const { title, entries } = figureInput(edition, spec);
  const texts = readerTexts(locale);
  const url = absoluteUrl(edition, { page: 'figures', item: spec.id }, locale);
  return {
    stem: `data/figures/${spec.id}`,
    title: title[locale],
    url,
    citation: cited(edition, texts.figures.indexTitle, title[locale], url, locale),
    ...carried(entries),
  };
}

/** The workbook of an indicator, or of one part of its numbers. */
export function indicatorBook(
  edition: Edition,
  { indicator, withheld }: Pick<DataIndicator, 'indicator' | 'withheld'>,
  { suffix, entries }: Pick<FilePart, 'suffix' | 'entries'>,
  locale: Locale,
): Book {
  const url = absoluteUrl(edition, indicatorRoute(indicator), locale);
  const name = indicator.name[locale];
  return {
    stem: `data/indicators/${indicator.id}${suffix}`,
    title: name,
    url,
    citation: cited(edition, readerTexts(locale).data.title, name, url, locale),
    entries,
    withheld,
  };
}

/** The workbook of a report on a release: every number of the record that it states or draws. */
export function releaseBook(edition: Edition, release: ContentPage<'press'>): Book {
  const { locale, name } = release;
  const { page, title } = mdxView(edition, release, release.entry.data.date);
  const url = absoluteUrl(edition, routeOfPage(edition, release), locale);
  const claimed = page.sources.flatMap(({ claim }) => entriesOfClaim(claim));
  return {
    stem: `data/releases/${name}`,
    title,
    url,
    citation: cited(edition, readerTexts(locale).press.indexTitle, title, url, locale),
    ...carried([...new Set(claimed)]),
  };
}

function entriesOfClaim(claim: Claim): readonly Entry[] {
  if (claim.kind === 'observation') return [claim.entry];
  return claim.kind === 'derived' ? claim.derived.of : [];
}

/** A page as others cite it, read on the day of the site. */
function cited(edition: Edition, kind: string, title: string, url: string, locale: Locale): string {
  const day = formatDate(edition.siteDate, locale);
  return readerTexts(locale).region.citation(kind, title, url, day);
}

/** A workbook for each place with a page, in every language. */
export function placeBookPaths(edition: Edition) {
  return placesShown(edition).flatMap((region) =>
    locales.map((locale) => ({
      params: { region: region.id, locale },
      props: { locale, book: placeBook(edition, region, locale) },
    })),
  );
}

/** A workbook for each figure that may be passed on whole, in every language. */
export function figureBookPaths(edition: Edition) {
  return figurePaths(edition).flatMap(({ params }) =>
    locales.map((locale) => ({
      params: { ...params, locale },
      props: { locale, book: figureBook(edition, figureSpec(edition, params.figure), locale) },
    })),
  );
}

/** A workbook for each indicator and each further file of it, in every language. */
export function indicatorBookPaths(edition: Edition) {
  return indicatorPaths(edition).flatMap(({ params, props: { data, part } }) =>
    locales.map((locale) => ({
      params: { ...params, locale },
      props: { locale, book: indicatorBook(edition, data, part, locale) },
    })),
  );
}

/** A workbook for each published report that states a number of the record. */
export async function releaseBookPaths(edition: Edition) {
  const releases = await contentPages(edition, 'press');
  return releases
    .filter((release) => releaseBook(edition, release).entries.length > 0)
    .map((release) => ({
      params: { release: release.name, locale: release.locale },
      props: { release },
    }));
}
