import { drawStatusMap, standingKey, tinyStrip, type Standing } from '../charts/index.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import { EVERYONE, isExact, isStanding, lastDayOf, spanOf } from '../ledger/index.ts';
import type { Entry } from '../ledger/index.ts';
import type { Locale, Region } from '../schema/index.ts';
import { locales } from '../schema/locales.ts';
import { monthsBetween } from '../ledger/age.ts';
import { placeHref, hasPage } from './places.ts';
import { openingOf } from './region-context.ts';
import { statedOf } from './region-claims.ts';
import type { Edition } from './edition.ts';

/** A place in the list of places. */
export interface PlaceRow {
  region: Region;
  /** Other names a reader may type. */
  words: string;
  /** Its page; null where it is a row on that of its province. */
  href: string | null;
  /** What its page opens with. */
  lead: Entry | null;
  /** Whole months since the last day that number speaks of. */
  months: number;
  standing: Standing;
  isContested: boolean;
  /** How many figures of that kind there are. */
  count: number;
  /** Its small strip, where its number is a share. */
  strip: string | null;
}

/** The map of how old the newest figures are, and what its fillings mean. */
export interface StatusMapView {
  halves: string[];
  legend: { svg: string; text: string }[];
}

const YEAR = 12;

/** The country and its provinces in the order of their codes, which is from west to east. */
export function provinceRows(edition: Edition, locale: Locale): PlaceRow[] {
  return edition.records.regions
    .filter(
      (region) => isStanding(region) && (region.level === 'country' || region.level === 'province'),
    )
    .map((region) => placeRow(edition, region, locale));
}

/** A place with the newest number we hold of it. */
export function placeRow(edition: Edition, region: Region, locale: Locale): PlaceRow {
  const opening = openingOf(edition, region);
  const lead = opening?.lead ?? null;
  const stated = lead ? statedOf(edition, lead) : [];
  const others = stated.filter((one) => one !== lead).map(({ quantity }) => quantity.value);
  const isDisputed = edition.ledger
    .disputes(region.id)
    .some(({ rivals }) => rivals.some(({ ref }) => ref === lead?.ref));
  return {
    region,
    words: namesOf(region).replace(region.name[locale], '').trim(),
    href: hasPage(edition, region) ? placeHref(edition, region, locale) : null,
    lead,
    months: lead ? monthsBetween(lastDayOf(lead), edition.siteDate) : 0,
    standing: standingOf(lead, edition.siteDate),
    isContested: isDisputed || (opening?.beside.length ?? 0) > 0,
    count: stated.length,
    strip: lead && isOfAll(lead) ? tinyStrip(lead.quantity.value, others) : null,
  };
}

/** How old a number is, where it is a share of all workers; a year alone counts from its first day. */
function standingOf(lead: Entry | null, date: string): Standing {
  if (!lead || !isOfAll(lead)) return 'none';
  const { period } = lead.observation;
  const months = monthsBetween(isExact(period) ? lastDayOf(lead) : spanOf(period).first, date);
  if (months <= YEAR) return 'fresh';
  return months <= 2 * YEAR ? 'recent' : 'old';
}

function isOfAll({ indicator, observation }: Entry): boolean {
  return indicator.unit === 'percent' && observation.segment === EVERYONE;
}

/** The map of rows, which it leads to. */
export function statusMap(rows: readonly PlaceRow[], locale: Locale): StatusMapView {
  const t = readerTexts(locale).places;
  const provinces = rows.filter(({ region }) => region.level === 'province');
  const standings: Standing[] = ['fresh', 'recent', 'old', 'none'];
  return {
    halves: drawStatusMap(
      provinces.map(({ region, standing, isContested }) => ({
        id: region.id,
        standing,
        isContested,
        name: t.placeStands(
          region.name[locale],
          [t.standings[standing], ...(isContested ? [t.contested] : [])].join('. '),
        ),
        href: `#${placeAnchor(region)}`,
      })),
      { halves: t.mapHalves, islands: t.islands },
    ),
    legend: standings.map((standing) => ({
      svg: standingKey(standing),
      text: t.counted(
        t.standings[standing],
        provinces.filter((one) => one.standing === standing).length,
      ),
    })),
  };
}

/** The id of a place's row in the list of places. */
export function placeAnchor({ id }: Pick<Region, 'id'>): string {
  return `w-${id}`;
}

/** What readers type before a name, in any language. */
export function typed(words: 'provinceWords' | 'regencyWords'): string {
  return locales.map((locale) => readerTexts(locale).places[words]).join(' ');
}

/** Every name of a region in all languages, so that a reader may type any of them. */
export function namesOf({ name, also = [] }: Region): string {
  return [...new Set([...Object.values(name), ...also])].join(' ');
}
