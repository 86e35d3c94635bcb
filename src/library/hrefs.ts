import { sitePath, withBase, type Route } from '../i18n/addresses.ts';
import type { ContentFolder, Locale } from '../schema/index.ts';
import { firstLocale } from '../schema/languages.ts';
import { locales, otherLocales } from '../schema/locales.ts';
import { contentPage, routeOfPage, type ContentPage } from './content.ts';
import { chaptersOf, isStory, storyRoute } from './place-routes.ts';
import type { Edition } from './edition.ts';

/** A page's address as it is written in HTML: path with base. */
export function href(edition: Edition, route: Route, locale: Locale): string {
  return withBase(sitePath(route, locale), edition.basePath);
}

/** A page's full address, for previews, feeds and the other language. */
export function absoluteUrl(edition: Edition, route: Route, locale: Locale): string {
  return `${edition.siteUrl}${href(edition, route, locale)}`;
}

/** A file of the site that is no page, e.g. `data/makassar.csv`. */
export function fileHref(edition: Edition, path: string): string {
  return withBase(path, edition.basePath);
}

/** A page of `content/` that its links are relative to. */
interface From {
  folder: ContentFolder;
  name: string;
}

/** Where a link leads, and the language of what it leads to where that is not the reader's. */
export interface LinkTarget {
  href: string;
  language?: Locale;
}

/**
 * Where a link written in MDX leads; a link to another page is the relative path of its file. Where that
 * page is a draft in the language it is linked in, the page in another language; null while it is in
 * none, as a release before its day.
 * @example await publishedTarget(edition, '../../coverage/makassar/id.mdx#arti', 'id', release)
 * // { href: '/cakupan/makassar/#arti' }
 */
export async function publishedTarget(
  edition: Edition,
  address: string,
  locale: Locale,
  from?: From,
): Promise<LinkTarget | null> {
  const file = fileLinked(address, locale, from);
  if (!file) return { href: address };
  for (const language of [file.locale, ...otherLocales(file.locale)]) {
    const page = await contentPage(edition, file.folder, file.name, language);
    if (!page) continue;
    const path = href(edition, routeWithin(edition, page, file.fragment), language);
    const target = file.fragment ? `${path}#${file.fragment}` : path;
    return language === locale ? { href: target } : { href: target, language };
  }
  return null;
}

/** The page on which a section of a written page stands: a chapter of a long narrative below its place. */
function routeWithin(edition: Edition, page: ContentPage, section: string | undefined): Route {
  const isChapter = chaptersOf(page).some(({ id }) => id === section);
  return page.folder === 'coverage' && isStory(page) && isChapter
    ? storyRoute({ id: page.name }, page.locale)
    : routeOfPage(edition, page);
}

/** The file of another page that an address names; null for any other address. */
function fileLinked(address: string, locale: Locale, from: From | undefined) {
  const [path = '', fragment] = address.split('#');
  if (!from || !path.endsWith('.mdx')) return null;
  const { pathname } = new URL(path, `file:///${from.folder}/${from.name}/${locale}.mdx`);
  const [, folder, name = '', file] = pathname.split('/');
  return {
    folder: folder as ContentFolder,
    name,
    locale: locales.find((language) => file === `${language}.mdx`) ?? firstLocale,
    fragment,
  };
}

/** A channel's address, or undefined for an unknown one. */
export function channelUrl(edition: Edition, id: string): string | undefined {
  return edition.records.channels.find((channel) => channel.id === id)?.url;
}
