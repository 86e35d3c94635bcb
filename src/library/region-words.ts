import { formatDate, formatPeriod, formatWhen } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { Entry } from '../ledger/entry-types.ts';
import type { Locale, Region } from '../schema/index.ts';
import { absoluteUrl } from './hrefs.ts';
import { coverageKnown, type CoverageKnown } from './coverage-known.ts';
import { printEntry } from './print.ts';
import type { Edition } from './edition.ts';

/** The sentence under a region's number. */
export function leadOf(headline: Entry, locale: Locale): string {
  const when = formatWhen(headline.observation.period, locale);
  const name = headline.region.name[locale];
  switch (headline.indicator.unit) {
    case 'percent':
      return readerTexts(locale).region.leadShare(name, when);
    case 'memberships':
      return readerTexts(locale).region.leadCount(name, when);
    default:
      return readerTexts(locale).leads.other(headline.indicator.name[locale], name, when);
  }
}

/** What is known of a region whose page opens with no number, and what is not. */
export function noFigureOf(
  { name }: Region,
  { entries, known }: { entries: readonly Entry[]; known: CoverageKnown },
  locale: Locale,
): string {
  if (known === 'limit') return readerTexts(locale).leads.limit(name[locale]);
  if (known === 'left-out') return readerTexts(locale).region.leftOut(name[locale]);
  if (entries.length === 0) return readerTexts(locale).region.noFigure(name[locale]);
  return entries.every(({ indicator }) => indicator.topic === 'labour')
    ? readerTexts(locale).leads.labour(name[locale])
    : readerTexts(locale).region.noFigure(name[locale]);
}

/** Title, description and citation of a region's page, on a date. */
export function regionWords(
  edition: Edition,
  region: Region,
  headline: Entry | null,
  date: string,
  locale: Locale,
) {
  const name = region.name[locale];
  const known = coverageKnown(edition, region);
  const value = headline
    ? printEntry(headline, locale)
    : known === 'figure' || known === 'none'
      ? readerTexts(locale).site.none
      : readerTexts(locale).region.without[known];
  const when = headline ? formatPeriod(headline.observation.period, locale) : null;
  return {
    title: readerTexts(locale).region.title(name),
    description:
      headline && when
        ? readerTexts(locale).region.description(value, headline.indicator.name[locale], name, when)
        : describeNone(known, name, locale),
    citation: readerTexts(locale).region.citation(
      name,
      when ? `${value} (${when})` : value,
      absoluteUrl(edition, { page: 'coverage', item: region.id }, locale),
      formatDate(date, locale),
    ),
  };
}

function describeNone(known: CoverageKnown, name: string, locale: Locale): string {
  const t = readerTexts(locale).region;
  if (known === 'limit') return t.descriptionLimit(name);
  return known === 'left-out' ? t.descriptionLeftOut(name) : t.descriptionNone(name);
}
