import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { Route } from '../i18n/addresses.ts';
import { isPublishedOn } from '../mdx/embargo.ts';
import { contentsOf, readBody } from '../mdx/read.ts';
import type { Contents } from '../mdx/mdx-types.ts';
import type { ContentFolder, Locale } from '../schema/index.ts';
import { otherLocales } from '../schema/locales.ts';
import { stands } from './standing.ts';
import { onceFor, type Edition } from './edition.ts';

/** A page written in MDX, in one language. */
export interface ContentPage<F extends ContentFolder = ContentFolder> {
  folder: F;
  /** Name of its folder, the same in every language. */
  name: string;
  locale: Locale;
  entry: CollectionEntry<F>;
  /** What its body refers to, read from its syntax tree before anything is rendered. */
  contents: Contents;
}

/** What is known of a page before anything is rendered. */
interface Known {
  contents: Contents;
  /** Whether it is no draft and waits for no day, neither its own nor that of a source. */
  isPublished: boolean;
}

/** Pages already read, by id and digest: a list of pages stands on hundreds of others. */
const alreadyRead = onceFor(() => new Map<string, Known>());

function knownOf(
  edition: Edition,
  { id, collection, digest, body, data }: CollectionEntry<ContentFolder>,
): Known {
  const key = `${collection}/${id}:${String(digest)}`;
  const read = alreadyRead(edition);
  const found = read.get(key);
  if (found) return found;
  const contents = contentsOf(readBody(body ?? ''), data.sections);
  const isPublished = isPublishedOn(data, edition.siteDate) && stands(edition, data, contents);
  const known = { contents, isPublished };
  if (digest !== undefined) read.set(key, known);
  return known;
}

/**
 * All published pages of a folder in all languages, sorted by name; drafts are left out, and pages that
 * wait for their day or for that of a source.
 */
export async function contentPages<F extends ContentFolder>(
  edition: Edition,
  folder: F,
): Promise<ContentPage<F>[]> {
  const entries = await getCollection(folder);
  return entries
    .filter((entry) => knownOf(edition, entry).isPublished)
    .map((entry) => pageOf(edition, folder, entry))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Published pages of folders by id, read once for a build: hundreds of pages ask for one. */
const foldersRead = onceFor(
  () => new Map<ContentFolder, Promise<ReadonlyMap<string, ContentPage>>>(),
);

function pagesById(
  edition: Edition,
  folder: ContentFolder,
): Promise<ReadonlyMap<string, ContentPage>> {
  const read = foldersRead(edition);
  const found = read.get(folder) ?? contentPages(edition, folder).then(byIdIn);
  read.set(folder, found);
  return found;
}

/** Releases by the place they are about and their language, in the order of their names. */
async function sortedOut(edition: Edition): Promise<Map<string, ContentPage<'press'>[]>> {
  const sorted = new Map<string, ContentPage<'press'>[]>();
  for (const page of await contentPages(edition, 'press')) {
    for (const region of page.entry.data.regions) {
      const key = `${region} ${page.locale}`;
      const own = sorted.get(key);
      if (own) own.push(page);
      else sorted.set(key, [page]);
    }
  }
  return sorted;
}

/** The same, once for a build. */
const sortedOnce = onceFor(sortedOut);

/** The published releases about a place in a language. */
export async function releasesAbout(
  edition: Edition,
  region: string,
  locale: Locale,
): Promise<ContentPage<'press'>[]> {
  // While somebody writes, each request reads anew.
  const sorted = await (import.meta.env.DEV ? sortedOut(edition) : sortedOnce(edition));
  return sorted.get(`${region} ${locale}`) ?? [];
}

/** One page of a folder, or undefined where it does not exist or is not published. */
export async function contentPage<F extends ContentFolder>(
  edition: Edition,
  folder: F,
  name: string,
  locale: Locale,
): Promise<ContentPage<F> | undefined> {
  const byId = import.meta.env.DEV
    ? byIdIn(await contentPages(edition, folder))
    : await pagesById(edition, folder);
  return byId.get(`${name}/${locale}`) as ContentPage<F> | undefined;
}

/** Whether a page is on the site: it exists, is no draft and waits for no day. */
export async function isOnSite(
  edition: Edition,
  folder: ContentFolder,
  name: string,
  locale: Locale,
): Promise<boolean> {
  return (await contentPage(edition, folder, name, locale)) !== undefined;
}

function pageOf<F extends ContentFolder>(
  edition: Edition,
  folder: F,
  entry: CollectionEntry<F>,
): ContentPage<F> {
  const [name = '', locale] = entry.id.split('/');
  return {
    folder,
    name,
    locale: locale as Locale,
    entry,
    contents: knownOf(edition, entry).contents,
  };
}

/** The rendered body of a page and the headings Astro found in it. */
export function renderBody(page: ContentPage) {
  return render(page.entry);
}

/** Where a page about a record lives that is written in MDX; pages of text name their own path. */
export function routeOf(
  edition: Edition,
  folder: Exclude<ContentFolder, 'pages'>,
  name: string,
  locale: Locale,
): Route {
  switch (folder) {
    case 'press':
      return { page: 'press', item: name };
    case 'programs':
      return { page: 'programs', item: name };
    case 'coverage':
      return { page: 'coverage', item: name };
    case 'explainers': {
      const audience = edition.records.audiences.find(({ id }) => id === name);
      return { page: 'explainers', item: audience?.path[locale] ?? name };
    }
  }
}

/** Where a page written in MDX lives. */
export function routeOfPage(edition: Edition, { folder, name, locale, entry }: ContentPage): Route {
  if (folder !== 'pages') return routeOf(edition, folder, name, locale);
  return { page: 'pages', item: (entry as CollectionEntry<'pages'>).data.path };
}

/** Lists of pages by id: each page of a folder asks the same list. */
const listsById = new WeakMap<readonly ContentPage[], ReadonlyMap<string, ContentPage>>();

function byIdIn(pages: readonly ContentPage[]): ReadonlyMap<string, ContentPage> {
  const found =
    listsById.get(pages) ?? new Map(pages.map((page) => [`${page.name}/${page.locale}`, page]));
  listsById.set(pages, found);
  return found;
}

/** The route of the same page in each language in which it is published. */
export function routesOf(
  edition: Edition,
  page: ContentPage,
  published: readonly ContentPage[],
): Partial<Record<Locale, Route>> {
  const byId = byIdIn(published);
  const others = otherLocales(page.locale).flatMap(
    (other) => byId.get(`${page.name}/${other}`) ?? [],
  );
  return Object.fromEntries(
    [page, ...others].map((one) => [one.locale, routeOfPage(edition, one)]),
  );
}
