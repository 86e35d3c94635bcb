import { formatPeriod, formatQuantity, quantityParts, type NumberParts } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { Entry } from '../ledger/entry-types.ts';
import type { Locale } from '../schema/index.ts';
import type { FigureInput } from './chart-types.ts';

/** What can tell one entry of a figure from another. */
const ASPECTS = {
  indicator: (entry, locale) => entry.indicator.name[locale],
  where: (entry, locale) => entry.region.name[locale],
  group: (entry, locale) => entry.segment.name[locale],
  when: (entry, locale) => formatPeriod(entry.observation.period, locale),
  saidBy: (entry, locale) => entry.speaker.attribution[locale],
} satisfies Record<string, (entry: Entry, locale: Locale) => string>;

export type Aspect = keyof typeof ASPECTS;

/** One aspect of one entry, as printed. */
export function aspectText(aspect: Aspect, entry: Entry, locale: Locale): string {
  return ASPECTS[aspect](entry, locale);
}

/**
 * The aspects that tell `entries` apart: every one in which they differ, who said it only where
 * nothing else does. One entry alone goes by its period.
 */
export function tellingAspects(entries: readonly Entry[], locale: Locale): Aspect[] {
  const differing = (Object.keys(ASPECTS) as Aspect[]).filter(
    (aspect) => new Set(entries.map((entry) => aspectText(aspect, entry, locale))).size > 1,
  );
  const plain = differing.filter((aspect) => aspect !== 'saidBy');
  const unique = new Set(entries.map((entry) => joined(plain, entry, locale))).size;
  if (unique === entries.length && plain.length > 0) return plain;
  return differing.length > 0 ? differing : ['when'];
}

/** A label for each entry, made of what tells it from the others. */
export function entryLabels(entries: readonly Entry[], locale: Locale): string[] {
  const aspects = tellingAspects(entries, locale);
  return entries.map((entry) => joined(aspects, entry, locale));
}

/** The value as printed by its source, with "about", "over" or "under" where the source says so. */
export function entryValue(entry: Entry, locale: Locale): string {
  const { bound } = entry.observation;
  const printed = formatQuantity(entry.quantity, locale);
  const value =
    bound === undefined || bound === 'range'
      ? printed
      : `${readerTexts(locale).ledger[bound]} ${printed}`;
  return entry.observation.approximate ? readerTexts(locale).charts.about(value) : value;
}

/** The same in parts, for a page that sets the number large. */
export function entryParts(entry: Entry, locale: Locale): NumberParts {
  const parts = quantityParts(entry.quantity, locale);
  return entry.observation.approximate
    ? { ...parts, before: readerTexts(locale).charts.about(parts.before) }
    : parts;
}

/** The aspects of an entry, one behind the other. */
export function joined(aspects: readonly Aspect[], entry: Entry, locale: Locale): string {
  return aspects.map((aspect) => aspectText(aspect, entry, locale)).join(', ');
}

/** The word behind a number that other sources contradict. */
export function contestedWord(
  { contested }: Pick<FigureInput, 'contested'>,
  { ref }: Entry,
  locale: Locale,
): { contested?: string } {
  return contested?.has(ref) ? { contested: readerTexts(locale).claims.short.contested } : {};
}
