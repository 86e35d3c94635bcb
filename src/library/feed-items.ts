import { formatNumber, formatPeriod } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { Entry } from '../ledger/entry-types.ts';
import { inOrder } from '../ledger/order.ts';
import type { Locale } from '../schema/index.ts';
import { labelOf } from './answers.ts';
import { contentPages, routeOfPage } from './content.ts';
import { allCorrections } from './corrections.ts';
import { allEntries } from './downloads.ts';
import type { Edition } from './edition.ts';
import { absoluteUrl, href } from './hrefs.ts';
import { placeHref } from './places.ts';
import { fill, printEntry } from './print.ts';

/** Something that a follower of the site is told. */
export interface FeedItem {
  /** Lasting name: readers show an item once for each. */
  id: string;
  kind: 'release' | 'correction' | 'revision' | 'numbers';
  /** `YYYY-MM-DD` */
  day: string;
  title: string;
  link: string;
  /** Paragraphs of plain text. */
  paragraphs: string[];
}

/** More items than this nobody scrolls through, and numbers crowd out no release; the rest is on the site. */
const NEWEST = 25;
/** Numbers of one source that an item spells out. */
const SPELLED = 10;

/** The newest items in a language, newest first; the same edition gives the same items. */
export async function feedItems(edition: Edition, locale: Locale): Promise<FeedItem[]> {
  const told = [...(await releases(edition, locale)), ...(await corrections(edition, locale))];
  const newest = [told, numbers(edition, locale)].flatMap((items) =>
    newestFirst(items).slice(0, NEWEST),
  );
  return newestFirst(newest);
}

function newestFirst(items: readonly FeedItem[]): FeedItem[] {
  return items.toSorted((a, b) => (a.day === b.day ? inOrder(a.id, b.id) : inOrder(b.day, a.day)));
}

async function releases(edition: Edition, locale: Locale): Promise<FeedItem[]> {
  const pages = await contentPages(edition, 'press');
  return pages
    .filter((page) => page.locale === locale)
    .map((page) => {
      const { title, summary, date, published } = page.entry.data;
      const link = absoluteUrl(edition, routeOfPage(edition, page), locale);
      return {
        id: link,
        kind: 'release',
        day: published,
        title: fill(edition, title, date, locale),
        link,
        paragraphs: [fill(edition, summary, date, locale)],
      };
    });
}

async function corrections(edition: Edition, locale: Locale): Promise<FeedItem[]> {
  const t = readerTexts(locale).feeds;
  const all = await allCorrections(edition, locale);
  return all.map(({ date, of, what, page, text }, index) => {
    const link = `${edition.siteUrl}${page.href}`;
    const before = all.slice(index + 1).filter((one) => one.page.href === page.href).length;
    return of === 'release'
      ? {
          id: tagOf(edition, date, `${link.slice(edition.siteUrl.length)}${before + 1}`),
          kind: 'correction',
          day: date,
          title: t.corrected(page.text),
          link: `${link}#koreksi`,
          paragraphs: [text],
        }
      : {
          id: tagOf(edition, date, `${locale}/${of.reference}`),
          kind: 'revision',
          day: date,
          title: t.revised(page.text, what),
          link,
          paragraphs: [text],
        };
  });
}

/** One item for the numbers that one source gave us on one day; what may not be passed on is left out. */
function numbers(edition: Edition, locale: Locale): FeedItem[] {
  const t = readerTexts(locale).feeds;
  const bySource = Map.groupBy(allEntries(edition), ({ source }) => source);
  return [...bySource].map(([source, entries]) => {
    // What was read since stands under the day of a site that is made for an earlier one.
    const day = source.read < edition.siteDate ? source.read : edition.siteDate;
    const more = entries.length - SPELLED;
    return {
      id: tagOf(edition, day, `${locale}/${source.id}`),
      kind: 'numbers',
      day,
      title: t.newNumbers(source.title),
      link: `${edition.siteUrl}${pageOf(edition, entries, locale)}`,
      paragraphs: [
        t.from(source.attribution[locale]),
        ...entries.slice(0, SPELLED).map((entry) => lineOf(entry, locale)),
        ...(more > 0 ? [t.more(formatNumber(more, locale))] : []),
      ],
    };
  });
}

/** The page of the one place that numbers are of, else that of what most of them measure. */
function pageOf(edition: Edition, entries: readonly Entry[], locale: Locale): string {
  const [first] = entries;
  if (first && entries.every(({ region }) => region.id === first.region.id))
    return placeHref(edition, first.region, locale);
  const measured = [...Map.groupBy(entries, ({ indicator }) => indicator.id)];
  const [[item] = ['']] = measured.toSorted(([, a], [, b]) => b.length - a.length);
  return href(edition, { page: 'data', item }, locale);
}

/** @example lineOf(entry, 'id') // 'Makassar: Cakupan pekerja, 2024: 50,50%' */
function lineOf(entry: Entry, locale: Locale): string {
  const period = formatPeriod(entry.observation.period, locale);
  const value = printEntry(entry, locale);
  return `${entry.region.name[locale]}: ${labelOf(entry, locale)}, ${period}: ${value}`;
}

/** A name after RFC 4151, which stays the same wherever its page moves. */
function tagOf({ siteUrl }: Edition, day: string, name: string): string {
  return `tag:${new URL(siteUrl).hostname},${day}:${name.replace(/^\//, '')}`;
}
