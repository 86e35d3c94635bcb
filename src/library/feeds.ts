import { Feed } from 'feed';
import { readerTexts } from '../i18n/reader/index.ts';
import { withoutMarks } from '../schema/fallback.ts';
import type { Locale } from '../schema/index.ts';
import type { Edition } from './edition.ts';
import { feedItems, type FeedItem } from './feed-items.ts';
import { absoluteUrl, fileHref, href } from './hrefs.ts';

/** The formats, and the file of each below the page of the feeds. */
export const FEED_FILES = { atom: 'atom.xml', json: 'feed.json' } as const;
export type FeedFormat = keyof typeof FEED_FILES;

/** The address of a feed as it is written in a page. */
export function feedHref(edition: Edition, format: FeedFormat, locale: Locale): string {
  return `${href(edition, { page: 'feeds' }, locale)}${FEED_FILES[format]}`;
}

/** The feed of a language in a format. */
export async function feedText(
  edition: Edition,
  format: FeedFormat,
  locale: Locale,
): Promise<string> {
  const items = await feedItems(edition, locale);
  const { site } = edition.records;
  const t = readerTexts(locale).feeds;
  const address = (of: FeedFormat) => `${edition.siteUrl}${feedHref(edition, of, locale)}`;
  const author = { name: site.publisher[locale], email: site.email };
  const feed = new Feed({
    id: address('atom'),
    title: readerTexts(locale).site.feedOf(site.name),
    description: `${site.description[locale]} ${t.notOfficial}`,
    link: absoluteUrl(edition, { page: 'home' }, locale),
    language: locale,
    favicon: `${edition.siteUrl}${fileHref(edition, 'favicon.svg')}`,
    copyright: 'CC BY 4.0',
    updated: moment(items[0]?.day ?? edition.siteDate),
    generator: site.name,
    feedLinks: { atom: address('atom'), json: address('json') },
    author,
  });
  for (const item of items) {
    feed.addItem({
      id: item.id,
      title: item.title,
      link: item.link,
      date: moment(item.day),
      published: moment(item.day),
      description: item.paragraphs[0] ?? '',
      content: [...item.paragraphs, t.notOfficial].map(paragraph).join(''),
      category: [{ name: categoryOf(item, locale), term: item.kind }],
      author: [author],
    });
  }
  // A feed has no element that could name the language of a text that stands in.
  return withoutMarks(`${format === 'atom' ? feed.atom1() : feed.json1()}\n`);
}

/** What kind of news an item is, in words. */
function categoryOf({ kind }: FeedItem, locale: Locale): string {
  return readerTexts(locale).feeds[kind];
}

/** The morning of a day in Indonesia: the same day there in every reader. */
function moment(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function paragraph(text: string): string {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<p>${safe}</p>`;
}
