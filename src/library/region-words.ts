import { formatDate, formatPeriod, formatWhen } from '../i18n/formats.ts';
import { leadStrings } from '../i18n/strings/gaps.ts';
import { regionStrings as t } from '../i18n/strings/region.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import type { Entry } from '../ledger/types.ts';
import type { Locale, Region } from '../schema/index.ts';
import { absoluteUrl } from './links.ts';
import { printEntry } from './print.ts';

/** The sentence under a region's number. */
export function leadOf(headline: Entry, locale: Locale): string {
  const when = formatWhen(headline.observation.period, locale);
  const name = headline.region.name[locale];
  switch (headline.indicator.unit) {
    case 'percent':
      return t.leadShare[locale](name, when);
    case 'memberships':
      return t.leadCount[locale](name, when);
    default:
      return leadStrings.other[locale](headline.indicator.name[locale], name, when);
  }
}

/** What is known of a region whose page opens with no number, and what is not. */
export function noFigureOf(
  { name }: Region,
  { entries, limits }: { entries: readonly Entry[]; limits: readonly Entry[] },
  locale: Locale,
): string {
  if (entries.length === 0) return t.noFigure[locale](name[locale]);
  if (limits.length > 0) return leadStrings.limit[locale](name[locale]);
  return entries.every(({ indicator }) => indicator.topic === 'labour')
    ? leadStrings.labour[locale](name[locale])
    : t.noFigure[locale](name[locale]);
}

/** Title, description and citation of a region's page, on a date. */
export function wordsOf(region: Region, headline: Entry | null, date: string, locale: Locale) {
  const name = region.name[locale];
  const value = headline ? printEntry(headline, locale) : siteStrings.none[locale];
  const when = headline ? formatPeriod(headline.observation.period, locale) : null;
  return {
    title: t.title[locale](name),
    description:
      headline && when
        ? t.description[locale](value, headline.indicator.name[locale], name, when)
        : t.descriptionNone[locale](name),
    citation: t.citation[locale](
      name,
      when ? `${value} (${when})` : value,
      absoluteUrl({ page: 'coverage', item: region.id }, locale),
      formatDate(date, locale),
    ),
  };
}
