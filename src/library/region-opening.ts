import { formatWhen } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import { asNumber, EVERYONE, isExact, lastDayOf, UNSTATED } from '../ledger/index.ts';
import type { Entry } from '../ledger/index.ts';
import type { Locale, Region } from '../schema/index.ts';
import { isOld, monthsBetween } from '../ledger/age.ts';
import { partHref, partOf } from './place-parts.ts';
import { placeHref } from './places.ts';
import { besideHeadline, endsOf, headlineOf, openingOf, type Opening } from './region-context.ts';
import { statedOf } from './region-claims.ts';
import { whyLeads } from './why-leads.ts';
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
  /** An age that the chip ends with, in months. */
  months?: number;
  href?: string;
}

/** A short fact under the number, with what it is: an age, one number or two ends, or words. */
export type OpeningFact = { what: string } & (
  { months: number } | { range: Entry[] } | { text: string }
);

/** The first screen of a place that has a number. */
export interface OpeningView extends Opening {
  /** The number set large; the lowest and the highest where sources of about one time differ. */
  big: Entry[];
  /** All values of that time, lowest first. */
  values: string[];
  sentences: NumberSentence[];
  /** Short facts with what they are: age, range since the first year, how many figures. */
  facts: OpeningFact[];
  chips: OpeningChip[];
  /** Why this number leads, from the ledger. */
  why: string;
}

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
    big: endsOf(sorted),
    values: sorted.map(({ quantity }) => quantity.value),
    sentences: [
      leadSentence(lead, locale),
      ...besideHeadline(edition, lead)
        .slice(1)
        .map((one) => besideSentence(one, locale)),
    ],
    facts: factsOf(edition, opening, locale),
    chips: chipsOf(edition, region, opening, isDisputed, locale),
    why: whyLeads(edition, opening, locale),
  };
}

function leadSentence(entry: Entry, locale: Locale): NumberSentence {
  const t = readerTexts(locale).opening;
  const { indicator, observation, region, segment, speaker } = entry;
  const when = formatWhen(observation.period, locale);
  const name = region.name[locale];
  const before = t.according(speaker.attribution[locale]);
  if (indicator.unit !== 'percent') return { entry, before, after: t.count(name, when) };
  if (asNumber(entry.quantity) > 100) {
    const group = segment.id === EVERYONE ? null : segment.name[locale];
    const members = group === null ? t.members(name) : t.membersOfGroup(group, name);
    return { entry, before: `${before} ${members}`, after: t.overHundred(when) };
  }
  if (segment.id !== EVERYONE) {
    const among = t.amongGroup(segment.name[locale], name);
    return { entry, before: `${before} ${among}`, after: t.ofGroup(when) };
  }
  return { entry, before, after: shareOf(entry, locale) };
}

/** Out of whom a share is, as far as its source says: a base the record knows by its name, another in its words. */
function shareOf({ indicator, observation, population, region }: Entry, locale: Locale): string {
  const t = readerTexts(locale).opening;
  const when = formatWhen(observation.period, locale);
  const name = region.name[locale];
  const known =
    population && population.id !== UNSTATED && population.wordOnly !== true
      ? population.name[locale]
      : null;
  if (indicator.placeRule === 'domicile') return t.shareByDomicile(known, name, when);
  if (known) return t.shareOf(known, name, when);
  const base = observation.populationWording?.[locale];
  if (base) return t.shareAsWorded(base, base.includes(name) ? null : name, when);
  return population && population.id !== UNSTATED
    ? t.share(name, when)
    : t.shareUnstated(name, when);
}

function besideSentence(entry: Entry, locale: Locale): NumberSentence {
  const t = readerTexts(locale).opening;
  const { observation, speaker } = entry;
  const who = speaker.attribution[locale];
  return {
    entry,
    before: t.states(`${who.charAt(0).toLocaleUpperCase(locale)}${who.slice(1)}`),
    after: t.stated(formatWhen(observation.period, locale)),
  };
}

function factsOf(edition: Edition, opening: Opening, locale: Locale): OpeningFact[] {
  const { lead, beside } = opening;
  const t = readerTexts(locale).opening;
  const stated = statedOf(edition, lead);
  const first = stated.map(({ observation }) => observation.period.slice(0, 4)).toSorted()[0];
  const range = endsOf(stated);
  const sources = new Set(stated.map(({ source }) => source.id)).size;
  return [
    ...(beside.length > 0 ? [{ range: [lead], what: t[standingOf(opening)] }] : []),
    {
      months: monthsBetween(lastDayOf(lead), edition.siteDate),
      what: isExact(lead.observation.period) ? t.age : t.ageAtLeast,
    },
    ...(range.length > 1 && first ? [{ range, what: t.since(first) }] : []),
    { text: t.values(stated.length), what: t.sources(sources) },
  ];
}

/** What may be said of the number a page opens with: only what ends last is the newest we hold. */
function standingOf({ because, later }: Opening): 'newest' | 'newestMonth' | 'chosen' {
  if (later.length === 0) return 'newest';
  const isMonthFirst = later.every(({ observation }) => !isExact(observation.period));
  return because === null && isMonthFirst ? 'newestMonth' : 'chosen';
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
  const months = monthsBetween(lastDayOf(lead), edition.siteDate);
  return [
    { look: looks[status], text: words[status] },
    ...(isDisputed
      ? [
          {
            look: 'odds' as const,
            text: site.disputed,
            href: partHref(edition, region, partOf.disputes, locale),
          },
        ]
      : beside.length > 0
        ? [{ look: 'odds' as const, text: t.spread, href: `#${partOf.claims}` }]
        : []),
    ...(isOld(period, edition.siteDate)
      ? [
          {
            look: 'old' as const,
            text: t.old,
            months,
            ...newerThan(edition, region, lead, newest, locale),
          },
        ]
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
