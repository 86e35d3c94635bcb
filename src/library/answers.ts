import { addressOf } from '../ledger/address.ts';
import { formatDate, formatPeriod, formatQuantity } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import { EVERYONE, quantityOf } from '../ledger/index.ts';
import type { Entry } from '../ledger/entry-types.ts';
import type { Locale, PrintedQuantity, Source } from '../schema/index.ts';
import { firstLocale } from '../schema/languages.ts';

/** Where something is written: a sentence part, and an address if there is one. */
export interface SourceAnswer {
  text: string;
  /** What comes after the linked text: publisher and dates. */
  after: string;
  href: string | null;
  /** Language of the text, where it is not that of the page. */
  lang: Locale | undefined;
}

/** The four questions every number answers. */
export interface Answers {
  who: string;
  when: string;
  outOf: string;
  where: SourceAnswer;
}

/** The four answers for an observation, in words. */
export function answersOf(entry: Entry, locale: Locale): Answers {
  return {
    who: whoOf(entry, locale),
    when: whenOf(entry, locale),
    outOf: outOf(entry, locale),
    where: writtenIn(entry.source, locale),
  };
}

/** What an observation counts: its indicator, and its segment where it is not everybody. */
export function labelOf({ indicator, segment }: Entry, locale: Locale): string {
  const name = indicator.name[locale];
  return segment.id === EVERYONE ? name : `${name}: ${segment.name[locale]}`;
}

/** Who states an observation: the person with their office where one is named. */
export function whoOf({ person, speaker }: Entry, locale: Locale): string {
  return person ? `${person.name}, ${person.role[locale]}` : speaker.attribution[locale];
}

/** Title, publisher and dates of a source; our own calculation is neither published nor read. */
export function writtenIn(source: Source, locale: Locale): SourceAnswer {
  const language: Locale = source.language ?? firstLocale;
  const title = {
    text: source.title,
    href: addressOf(source),
    lang: language === locale ? undefined : language,
  };
  if (source.kind === 'own') {
    return { ...title, after: `, ${source.publisher[locale]}` };
  }
  const published = source.published
    ? formatPeriod(source.published, locale)
    : readerTexts(locale).site.undated;
  const read = readerTexts(locale).site.read(formatDate(source.read, locale));
  const publisher = source.kind === 'law' ? '' : `${source.publisher[locale]}, `;
  return {
    ...title,
    after: source.kind === 'law' ? ` (${read})` : `, ${publisher}${published} (${read})`,
  };
}

function whenOf(entry: Entry, locale: Locale): string {
  const period = formatPeriod(entry.observation.period, locale);
  const monthUnknown =
    entry.indicator.nature === 'stock' && /^\d{4}$/.test(entry.observation.period);
  return monthUnknown && entry.indicator.kind === 'result'
    ? readerTexts(locale).observations.monthUnknown(period)
    : period;
}

function outOf(entry: Entry, locale: Locale): string {
  const { observation, indicator } = entry;
  if (indicator.unit !== 'percent') {
    return readerTexts(locale).observations.count;
  }
  const whom = whomOf(entry, locale);
  const parts = [observation.numerator, observation.denominator];
  if (parts.every((part) => part && part !== 'not-published')) {
    const [above, below] = parts.map((part) => printPart(part as PrintedQuantity, locale));
    return readerTexts(locale).observations.withParts(whom, above ?? '', below ?? '');
  }
  const below = observation.denominator;
  if (below && below !== 'not-published') {
    return readerTexts(locale).observations.withDenominator(whom, printPart(below, locale));
  }
  return baseOf(entry, locale);
}

/** Out of whom a share is, in short: the counts themselves stand with its source. */
export function baseOf(entry: Entry, locale: Locale): string {
  const { observation, population } = entry;
  const whom = whomOf(entry, locale);
  const isKnown = observation.denominator && observation.denominator !== 'not-published';
  const isUnsaid = !observation.populationWording && population?.id === 'unstated';
  return isKnown || isUnsaid ? whom : readerTexts(locale).observations.sizeUnpublished(whom);
}

function whomOf({ observation, population }: Entry, locale: Locale): string {
  const wording = observation.populationWording?.[locale];
  if (population && population.id !== 'unstated')
    return `${population.name[locale]}${wording ? ` (“${wording}”)` : ''}`;
  return wording
    ? readerTexts(locale).observations.quoted(wording)
    : readerTexts(locale).observations.populationUnstated;
}

function printPart(part: PrintedQuantity, locale: Locale): string {
  return formatQuantity(quantityOf(part, 'persons'), locale);
}
