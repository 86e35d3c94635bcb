import { formatNumber } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { Entry, Ledger } from '../ledger/entry-types.ts';
import type { Locale } from '../schema/index.ts';
import { aspectText, entryLabels, entryValue, tellingAspects, type Aspect } from './labels.ts';
import { crowdOf } from './people.ts';
import { amountOf } from './scale.ts';

/** What kind of picture a series is, as a phrase: also the name a listener hears for it. */
export function seriesKind(entries: readonly Entry[], locale: Locale): string {
  return entries.length === 1
    ? readerTexts(locale).charts.oneBar
    : readerTexts(locale).charts.bars(String(entries.length));
}

/** What all entries have in common: indicator and, where it is one, the place and the period. */
export function sharedSubject(entries: readonly Entry[], locale: Locale): string {
  const telling = tellingAspects(entries, locale);
  const [first] = entries;
  if (!first) return '';
  return (['indicator', 'where', 'when'] as const)
    .filter((aspect) => !telling.includes(aspect))
    .map((aspect) => aspectText(aspect, first, locale))
    .join(', ');
}

/** Kind of picture, what it shows, every value from first to last, and where they all rise or fall. */
export function describeSeries(entries: readonly Entry[], locale: Locale): string {
  return [
    `${seriesKind(entries, locale)}.`,
    `${sharedSubject(entries, locale)}.`,
    ...everyValue(entries, locale),
    ...directionOf(entries, locale),
  ].join(' ');
}

/** How many of the hundred are filled in, as a legend and for listeners. */
export function crowdLegend(percent: string, locale: Locale): string {
  const { filled, part, outlined } = crowdOf(percent);
  const parts = [
    filled > 0
      ? readerTexts(locale).charts.filled(String(filled))
      : readerTexts(locale).charts.filledNone,
    part === null ? '' : readerTexts(locale).charts.part(formatNumber(part, locale)),
    outlined > 0 ? readerTexts(locale).charts.outlined(String(outlined)) : '',
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
}

/** The name a listener hears for the picture of 100 people. */
export function peopleKind(locale: Locale): string {
  return readerTexts(locale).charts.people;
}

/** What stands beside the picture of one of several entries: what tells it apart, and its period. */
export function pictureCaption(entry: Entry, entries: readonly Entry[], locale: Locale): string {
  const telling = tellingAspects(entries, locale).filter((aspect) => aspect !== 'when');
  const shown: Aspect[] = telling.length > 0 ? [...telling, 'when'] : ['where', 'when'];
  return shown.map((aspect) => aspectText(aspect, entry, locale)).join(', ');
}

/** The picture of 100 people in words, and the number it shows. */
export function describePeople(entry: Entry, locale: Locale): string {
  return [
    `${readerTexts(locale).charts.people}.`,
    crowdLegend(entry.quantity.value, locale),
    readerTexts(locale).charts.named(sharedText(entry, locale), entryValue(entry, locale)),
  ].join(' ');
}

/** The numbers of a statement, whose comparison it is, and that we know of no common base. */
export function describeStatement(
  entries: readonly Entry[],
  locale: Locale,
  compare: Ledger['compare'],
): string {
  const attributions = [...new Set(entries.map((entry) => entry.speaker.attribution[locale]))];
  const [first, ...others] = entries;
  const unlike = first !== undefined && others.some((other) => !compare(first, other).allowed);
  return [
    `${entries.length === 1 ? readerTexts(locale).charts.waterline : readerTexts(locale).charts.waterlines(String(entries.length))}.`,
    ...entries.map((entry) =>
      readerTexts(locale).charts.named(sharedText(entry, locale), entryValue(entry, locale)),
    ),
    ...attributions.map((attribution) => readerTexts(locale).charts.comparedBy(attribution)),
    ...(unlike ? [readerTexts(locale).charts.noCommonBase] : []),
  ].join(' ');
}

function sharedText(entry: Entry, locale: Locale): string {
  return (['indicator', 'where', 'when'] as const)
    .map((aspect) => aspectText(aspect, entry, locale))
    .join(', ');
}

/** Each value behind its label, as a sentence. */
export function everyValue(
  entries: readonly Entry[],
  locale: Locale,
  labels: readonly string[] = entryLabels(entries, locale),
): string[] {
  return entries.map((entry, i) =>
    readerTexts(locale).charts.named(labels[i] ?? '', entryValue(entry, locale)),
  );
}

/** Rise or fall is said only of one thing over time, in order, and only where every step agrees. */
export function directionOf(entries: readonly Entry[], locale: Locale): string[] {
  const telling = tellingAspects(entries, locale);
  if (entries.length < 2 || telling.length !== 1 || telling[0] !== 'when') return [];
  const steps = entries.slice(1).map((entry, i) => {
    const before = entries[i] ?? entry;
    const inOrder = entry.observation.period > before.observation.period;
    return inOrder ? amountOf(entry.quantity).comparedTo(amountOf(before.quantity)) : 0;
  });
  if (steps.every((step) => step > 0)) return [readerTexts(locale).charts.rising];
  if (steps.every((step) => step < 0)) return [readerTexts(locale).charts.falling];
  return [];
}
