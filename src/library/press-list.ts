import { localeParam, pathWord, type Route } from '../i18n/addresses.ts';
import { inOrder } from '../ledger/order.ts';
import type { Locale, Source } from '../schema/index.ts';
import { locales } from '../schema/locales.ts';
import { contentPages, type ContentPage } from './content.ts';
import type { Edition } from './edition.ts';

type Release = ContentPage<'press'>;

/** How many reports the first page of the list shows: it does not grow with the archive. */
export const NEWEST = 20;

/** How many reports a page of a year holds; a fuller year goes on in further parts. */
export const PER_PART = 50;

/** The reports of one year in which they appeared, newest first. */
export interface PressYear {
  /** `YYYY`. */
  year: string;
  releases: Release[];
}

/** One page of a year's reports. */
export interface PressPart {
  year: string;
  /** 1 for the first. */
  part: number;
  /** How many parts the year has. */
  of: number;
  releases: Release[];
}

/** Reports by the day they appeared here, then by the day of what they report, newest first. */
export function newestFirst(releases: readonly Release[]): Release[] {
  return releases.toSorted(
    ({ name, entry: { data: a } }, { name: other, entry: { data: b } }) =>
      inOrder(b.published, a.published) || inOrder(b.date, a.date) || inOrder(name, other),
  );
}

/** Reports grouped by the year in which they appeared, newest first. */
export function byYear(releases: readonly Release[]): PressYear[] {
  const years = Map.groupBy(newestFirst(releases), ({ entry }) => entry.data.published.slice(0, 4));
  return [...years].map(([year, ofYear]) => ({ year, releases: ofYear }));
}

/** The pages of every year: a year with more than fits on one goes on in further parts. */
export function partsOf(years: readonly PressYear[]): PressPart[] {
  return years.flatMap(({ year, releases }) => {
    const of = Math.ceil(releases.length / PER_PART);
    return Array.from({ length: of }, (_, index) => ({
      year,
      part: index + 1,
      of,
      releases: releases.slice(index * PER_PART, (index + 1) * PER_PART),
    }));
  });
}

/**
 * Where a page of a year's reports is. No report has such an address: their names begin with a whole day.
 * @example pressPartRoute('2024', 2) // { page: 'press', item: '2024/2' }
 */
export function pressPartRoute(year: string, part: number): Route {
  return { page: 'press', item: part === 1 ? year : `${year}/${part}` };
}

/** The reports that are out in a language. */
export async function releasesIn(edition: Edition, locale: Locale): Promise<Release[]> {
  return (await contentPages(edition, 'press')).filter((release) => release.locale === locale);
}

/** What a page of a year's reports is made with. */
export interface PressPartProps {
  locale: Locale;
  list: PressPart;
  /** Languages in which the same part of the same year is there. */
  languages: Locale[];
}

/** `getStaticPaths` entries of the pages of every year, in each language in which there are some. */
export async function pressPaths(edition: Edition) {
  const lists = await Promise.all(
    locales.map(async (locale) => ({
      locale,
      parts: partsOf(byYear(await releasesIn(edition, locale))),
    })),
  );
  return lists.flatMap(({ locale, parts }) =>
    parts.map((list) => {
      const languages = lists
        .filter(({ parts: those }) =>
          those.some(({ year, part }) => year === list.year && part === list.part),
        )
        .map((one) => one.locale);
      return {
        params: {
          locale: localeParam(locale),
          press: pathWord('press', locale),
          year: list.year,
          part: String(list.part),
        },
        props: { locale, list, languages } satisfies PressPartProps,
      };
    }),
  );
}

/** What kind of document a report tells of; null where its source is not in the record. */
export function kindOfRelease(edition: Edition, { entry }: Release): Source['kind'] | null {
  return edition.records.sources.find(({ id }) => id === entry.data.source)?.kind ?? null;
}
