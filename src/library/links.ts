import { sitePath, withBase, type Route } from '../i18n/addresses.ts';
import { inputs } from '../inputs.ts';
import type { ContentFolder, Locale } from '../schema/index.ts';
import { records } from './records.ts';
import { routeOf } from './content.ts';

/** A page's address as it is written in HTML: path with base. */
export function href(route: Route, locale: Locale): string {
  return withBase(sitePath(route, locale), inputs.basePath);
}

/** A page's full address, for previews, feeds and the other language. */
export function absoluteUrl(route: Route, locale: Locale): string {
  return `${inputs.siteUrl}${href(route, locale)}`;
}

/** A file of the site that is no page, e.g. `data/makassar.csv`. */
export function fileHref(path: string): string {
  return withBase(path, inputs.basePath);
}

/**
 * The address of a link written in MDX. A link to another page is the relative path of its file.
 * @example linkTarget('../../coverage/makassar/id.mdx#arti', 'id', { folder: 'press', name: 'x' })
 * // '/cakupan/makassar/#arti'
 */
export function linkTarget(
  address: string,
  locale: Locale,
  from?: { folder: ContentFolder; name: string },
): string {
  const [path = '', fragment] = address.split('#');
  if (!from || !path.endsWith('.mdx')) return address;
  const { pathname } = new URL(path, `file:///${from.folder}/${from.name}/${locale}.mdx`);
  const [, folder, name, file] = pathname.split('/');
  const target = routeOf(folder as ContentFolder, name ?? '', file === 'en.mdx' ? 'en' : 'id');
  const page = href(target, file === 'en.mdx' ? 'en' : 'id');
  return fragment ? `${page}#${fragment}` : page;
}

/** A channel's address, or undefined for an unknown one. */
export function channelUrl(id: string): string | undefined {
  return records.channels.find((channel) => channel.id === id)?.url;
}
