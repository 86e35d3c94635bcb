import { sitePath, withBase, type Route } from '../i18n/addresses.ts';
import type { ContentFolder, Locale } from '../schema/index.ts';
import { firstLocale } from '../schema/languages.ts';
import { locales } from '../schema/locales.ts';
import { contentPage, routeOfPage } from './content.ts';
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

/**
 * The address of a link written in MDX, where a link to another page is the relative path of its file;
 * null while that page is not on the site, as a release before its day.
 * @example await publishedTarget(edition, '../../coverage/makassar/id.mdx#arti', 'id', release)
 * // '/cakupan/makassar/#arti'
 */
export async function publishedTarget(
  edition: Edition,
  address: string,
  locale: Locale,
  from?: From,
): Promise<string | null> {
  const file = fileLinked(address, locale, from);
  if (!file) return address;
  const page = await contentPage(edition, file.folder, file.name, file.locale);
  if (!page) return null;
  const path = href(edition, routeOfPage(edition, page), file.locale);
  return file.fragment ? `${path}#${file.fragment}` : path;
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
