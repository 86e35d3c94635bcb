import type { Route } from '../i18n/addresses.ts';
import type { Indicator, Locale, Region } from '../schema/index.ts';
import { dataIndicators, indicatorRoute, type DataIndicator } from './data-index.ts';
import { href } from './hrefs.ts';
import { onceFor, type Edition } from './edition.ts';

/** Beyond so many numbers the page of an indicator leads to one for each province. */
const MOST_NUMBERS = 180;

/** Of each place such a page shows so many numbers at most, and where places are many so many at least. */
const MOST_EACH = 12;
const FEWEST_EACH = 2;

/** Whether an indicator has pages for provinces: its numbers are too many for one. */
export function isParted({ count }: Pick<DataIndicator, 'count'>): boolean {
  return count > MOST_NUMBERS;
}

/** What one page of an indicator shows: all of it, or some places and their newest numbers. */
export interface DataPart extends DataIndicator {
  /** The province to whose places the page keeps. */
  province: Region | null;
  /** Whether older numbers are left to the files of the places. */
  isCut: boolean;
  /** Provinces whose places have a page of their own, where this one leads to them. */
  provinces: Region[];
}

/**
 * The numbers of an indicator on its page: all, or where they are too many those of the country and the
 * provinces, with the way to a page for each province. Of a place they are the newest, as many as stay
 * as many however long the record grows.
 */
export function dataPart(
  edition: Edition,
  data: DataIndicator,
  province: Region | null = null,
): DataPart {
  if (!isParted(data)) return { ...data, province, isCut: false, provinces: [] };
  const own = data.places.filter(({ region }) =>
    province ? isBelow(region) && region.parent === province.id : !isBelow(region),
  );
  const held = own.reduce((sum, { entries }) => sum + Math.min(MOST_EACH, entries.length), 0);
  const room = Math.max(FEWEST_EACH, Math.floor(MOST_NUMBERS / Math.max(1, own.length)));
  const each = held > MOST_NUMBERS ? Math.min(MOST_EACH, room) : MOST_EACH;
  const places = own.map(({ region, entries }) => ({ region, entries: entries.slice(0, each) }));
  const shown = places.flatMap(({ entries }) => entries);
  const named = new Set(shown.map(({ source }) => source));
  return {
    ...data,
    places,
    sources: data.sources.filter((source) => named.has(source)),
    count: shown.length,
    province,
    isCut: own.some(({ entries }) => entries.length > each),
    provinces: province ? [] : provincesWith(edition, data),
  };
}

/** Provinces in whose places an indicator has numbers, in the order of the record. */
function provincesWith({ records }: Edition, { places }: DataIndicator): Region[] {
  const above = new Set(places.flatMap(({ region }) => (isBelow(region) ? [region.parent] : [])));
  return records.regions.filter(({ id }) => above.has(id));
}

function isBelow({ level }: Region): boolean {
  return level === 'regency' || level === 'city';
}

/** Every page that an indicator is divided into, besides its own. */
export function partsOfIndicators(
  edition: Edition,
): { indicator: DataIndicator; province: Region }[] {
  return dataIndicators(edition)
    .filter(isParted)
    .flatMap((indicator) =>
      provincesWith(edition, indicator).map((province) => ({ indicator, province })),
    );
}

/** Where the numbers of an indicator are listed, or those of the places of a province. */
export function partRoute(indicator: Indicator, province: Region | null): Route {
  const route = indicatorRoute(indicator);
  return province ? { page: 'data', item: `${indicator.id}/${province.id}` } : route;
}

/** Indicators with their numbers by id, put together once. */
const byId = onceFor(
  (edition) => new Map(dataIndicators(edition).map((data) => [data.indicator.id, data])),
);

/** Where the newest number of an indicator for a place stands among those of others. */
export function newestHref(
  edition: Edition,
  indicator: Indicator,
  region: Region,
  locale: Locale,
): string {
  return `${partHref(edition, indicator, region, locale)}#${region.id}`;
}

/** Where the older ones stand. */
export function olderHref(
  edition: Edition,
  indicator: Indicator,
  region: Region,
  locale: Locale,
): string {
  return `${partHref(edition, indicator, region, locale)}#lama-${region.id}`;
}

function partHref(edition: Edition, indicator: Indicator, region: Region, locale: Locale): string {
  const data = byId(edition).get(indicator.id);
  const above = edition.records.regions.find(({ id }) => id === region.parent) ?? null;
  const province = data && isParted(data) && isBelow(region) ? above : null;
  return href(edition, partRoute(indicator, province), locale);
}
