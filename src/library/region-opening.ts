import { lastDayOf, isExact } from '../ledger/index.ts';
import { formatPeriod, formatQuantity, formatWhen, quantityParts } from '../i18n/formats.ts';
import type { NumberParts } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import { asNumber, EVERYONE } from '../ledger/index.ts';
import type { Entry } from '../ledger/index.ts';
import type { Locale, Region } from '../schema/index.ts';
import { ageOf, isOld, type Age } from './age.ts';
import { placeHref } from './places.ts';
import { printEntry } from './print.ts';
import { besideHeadline, currentOf, headlineOf, openingOf, type Opening } from './region-context.ts';
import { statedOf } from './region-claims.ts';
import type { Edition } from './edition.ts';

/** A sentence with one number in it, whose mark stands behind it. */
export interface NumberSentence {
  entry: Entry;
  before: string;
  after: string;
}

/** A word on the number that leads to what it speaks of. */
export interface OpeningChip {
  look: 'said' | 'data' | 'sum' | 'odds' | 'old';
  text: string;
  href?: string;
}

/** The first screen of a place that has a number. */
export interface OpeningView extends Opening {
  /** The number, or the range where sources of about one time differ, set large. */
  big: NumberParts;
  /** Machine-readable values of the same, lowest first. */
  values: string[];
  sentences: NumberSentence[];
  /** Short facts with what they are: age, range since the first year, how many figures. */
  facts: { text: string; what: string }[];
  chips: OpeningChip[];
  /** Why this number leads, from the ledger. */
  why: string;
}

/** Where on the page of a place its parts stand. */
export const partOf = { claims: 'wilayah-semua', disputes: 'wilayah-berselisih' } as const;

/** What a place opens with, in one language; null where it has no number. */
export function openingView(
  edition: Edition,
  region: Region,
  isDisputed: boolean,
  locale: Locale,
): OpeningView | null {
  const opening = openingOf(edition, region);
  if (!opening) return null;
  const { lead, beside } = opening;
  const sorted = [lead, ...beside].toSorted((a, b) => asNumber(a.quantity) - asNumber(b.quantity));
  return {
    ...opening,
    big: bigOf(sorted, locale),
    values: sorted.map(({ quantity }) => quantity.value),
    sentences: [
      leadSentence(lead, locale),
      ...besideHeadline(edition, lead)
        .slice(1)
        .map((one) => besideSentence(one, locale)),
    ],
    facts: factsOf(edition, opening, locale),
    chips: chipsOf(edition, region, opening, isDisputed, locale),
    why: whyOf(edition, opening, locale),
  };
}

/** One number, or the lowest and the highest with one sign. */
function bigOf(sorted: readonly Entry[], locale: Locale): NumberParts {
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (!low || !high) throw new Error('A place opens with at least one number.');
  const [from, to] = [quantityParts(low.quantity, locale), quantityParts(high.quantity, locale)];
  if (low === high) return from;
  return { ...to, number: readerTexts(locale).opening.range(from.number, to.number) };
}

function leadSentence(entry: Entry, locale: Locale): NumberSentence {
  const t = readerTexts(locale).opening;
  const { indicator, observation, region, segment, source } = entry;
  const when = formatWhen(observation.period, locale);
  const name = region.name[locale];
  const after = () => {
    if (indicator.unit !== 'percent') return t.count(name, when);
    if (segment.id !== EVERYONE) return t.shareOfGroup(segment.name[locale], name, when);
    return indicator.placeRule === 'domicile' ? t.shareByDomicile(name, when) : t.share(name, when);
  };
  return { entry, before: t.according(source.attribution[locale]), after: after() };
}

function besideSentence(entry: Entry, locale: Locale): NumberSentence {
  const t = readerTexts(locale).opening;
  const { observation, source } = entry;
  const who = source.attribution[locale];
  return {
    entry,
    before: t.states(`${who.charAt(0).toLocaleUpperCase(locale)}${who.slice(1)}`),
    after: t.stated(formatWhen(observation.period, locale)),
  };
}

/** An age in words. @example ageText({ months: 30 }, 'id') // '2 tahun 6 bulan' */
export function ageText({ months }: Age, locale: Locale): string {
  const t = readerTexts(locale).opening;
  if (months < 1) return t.underMonth;
  return months < 24 ? t.months(months) : t.years(Math.floor(months / 12), months % 12);
}

function factsOf(edition: Edition, { lead, beside }: Opening, locale: Locale) {
  const t = readerTexts(locale).opening;
  const stated = statedOf(edition, lead);
  const values = stated.toSorted((a, b) => asNumber(a.quantity) - asNumber(b.quantity));
  const [low, high] = [values[0], values.at(-1)];
  const first = stated.map(({ observation }) => observation.period.slice(0, 4)).toSorted()[0];
  const isWide = low && high && low.quantity.value !== high.quantity.value;
  const sources = new Set(stated.map(({ source }) => source.id)).size;
  return [
    ...(beside.length > 0
      ? [{ text: printEntry(lead, locale), what: t.newest }]
      : []),
    {
      text: ageText(ageOf(lastDayOf(lead), edition.siteDate), locale),
      what: isExact(lead.observation.period) ? t.age : t.ageAtLeast,
    },
    ...(isWide && first
      ? [{ text: spanText(low, high, locale), what: t.since(first) }]
      : []),
    { text: t.values(stated.length), what: t.sources(sources) },
  ];
}

function spanText(low: Entry, high: Entry, locale: Locale): string {
  const { number } = quantityParts(low.quantity, locale);
  return readerTexts(locale).opening.range(
    low.quantity.unit === 'percent' ? number : formatQuantity(low.quantity, locale),
    formatQuantity(high.quantity, locale),
  );
}

const looks = { reported: 'said', dataset: 'data', computed: 'sum' } as const;

/** A chip that names a problem leads to where the page speaks of it. */
function chipsOf(
  edition: Edition,
  region: Region,
  { lead, beside, newest }: Opening,
  isDisputed: boolean,
  locale: Locale,
): OpeningChip[] {
  const { opening: t, site, statuses } = readerTexts(locale);
  const { status, period } = lead.observation;
  const words = { reported: site.said, dataset: statuses.dataset, computed: statuses.computed };
  const age = ageText(ageOf(lastDayOf(lead), edition.siteDate), locale);
  return [
    { look: looks[status], text: words[status] },
    ...(isDisputed
      ? [{ look: 'odds' as const, text: site.disputed, href: `#${partOf.disputes}` }]
      : beside.length > 0
        ? [{ look: 'odds' as const, text: t.spread, href: `#${partOf.claims}` }]
        : []),
    ...(isOld(period, edition.siteDate)
      ? [{ look: 'old' as const, text: t.oldFor(age), ...newerThan(edition, region, lead, newest, locale) }]
      : []),
  ];
}

/** Where something newer than an old number stands: on the page itself, or on that of the place above. */
function newerThan(
  edition: Edition,
  region: Region,
  lead: Entry,
  newest: Entry | null,
  locale: Locale,
): { href?: string } {
  if (newest) return { href: `#${partOf.claims}` };
  const above = edition.records.regions.find(({ id }) => id === region.parent);
  const other = above && headlineOf(edition, above);
  return above && other && lastDayOf(other) > lastDayOf(lead)
    ? { href: placeHref(edition, above, locale) }
    : {};
}

/** Why a number leads: only the ledger may say what is newest, or all there is. */
function whyOf(edition: Edition, { lead, beside, because, newest }: Opening, locale: Locale): string {
  const t = readerTexts(locale).opening;
  if (because) {
    const more = newest
      ? t.newerThan(printEntry(newest, locale), formatWhen(newest.observation.period, locale))
      : null;
    return [t.because[because], ...(more ? [more] : [])].join(' ');
  }
  const first =
    lead.indicator.unit !== 'percent'
      ? [t.countOnly]
      : lead.segment.id !== EVERYONE
        ? [t.groupOnly]
        : [];
  const isAlone = statedOf(edition, lead).length === 1 && currentOf(edition, lead.region.id).length > 0;
  const later = beside.some((one) => lastDayOf(one) > lastDayOf(lead));
  const rule = isAlone ? [] : [later ? t.exactFirst : t.byRule];
  return [...first, ...(isAlone && first.length === 0 ? [t.only] : rule)].join(' ');
}

/** The time of a number in short, for lists. */
export function whenText(entry: Entry, locale: Locale): string {
  return formatPeriod(entry.observation.period, locale, { plain: true });
}
