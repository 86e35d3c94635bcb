import { gapsCsv } from '../charts/gaps-csv.ts';
import { localeParam, pathWord, type Route } from '../i18n/addresses.ts';
import { isStanding, partsOf } from '../ledger/index.ts';
import { gapsOfPlace, type Gap } from '../ledger/gaps.ts';
import type { Locale, Region } from '../schema/index.ts';
import { locales } from '../schema/locales.ts';
import { onceFor, type Edition } from './edition.ts';
import { hasPage } from './places.ts';

/** What the record lacks of a place; of one of which it holds no number it lacks everything. */
export interface PlaceGaps {
  region: Region;
  gaps: Gap[];
}

/** The gaps of every place, by its id: worked out once. */
const gapsOf = onceFor((edition): ReadonlyMap<string, Gap[]> => {
  const { records, ledger, siteDate } = edition;
  const on = siteDate.slice(0, 10);
  return new Map(
    records.regions.map((region) => [
      region.id,
      gapsOfPlace(region, ledger, records.indicators, on),
    ]),
  );
});

/** What is missing of the country or a province. */
export function gapsAt(edition: Edition, region: Region): PlaceGaps {
  return { region, gaps: gapsOf(edition).get(region.id) ?? [] };
}

/** Places with a page of their own in a province, and those of which no number is held at all. */
export function gapsWithin(edition: Edition, province: Region) {
  const own = partsOf(edition.records.regions, province.id);
  return {
    told: own.filter((region) => hasPage(edition, region)).map((one) => gapsAt(edition, one)),
    empty: own.filter((region) => !hasPage(edition, region)),
  };
}

/** Provinces, each of which has a page of what is missing in it. */
export function provincesOf({ records }: Pick<Edition, 'records'>): Region[] {
  return records.regions.filter((region) => region.level === 'province' && isStanding(region));
}

/** Where what is missing is listed, of everything or of a province. */
export function missingRoute(locale: Locale, province?: Region): Route {
  const word = pathWord('missing', locale);
  return { page: 'data', item: province ? `${word}/${province.id}` : word };
}

/** One page a province, in each language. */
export function missingPaths(edition: Edition) {
  return locales.flatMap((locale) =>
    provincesOf(edition).map((province) => ({
      params: {
        locale: localeParam(locale),
        data: pathWord('data', locale),
        missing: pathWord('missing', locale),
        province: province.id,
      },
      props: { locale, province },
    })),
  );
}

/** One download a province, and one of the country: of a size that does not grow with the years. */
export function missingCsvPaths(edition: Edition) {
  const countries = edition.records.regions.filter(({ level }) => level === 'country');
  return [...countries, ...provincesOf(edition)].map(({ id }) => ({ params: { region: id } }));
}

/** What is missing in a province and its places, or of the country alone, as CSV. */
export function missingCsv(edition: Edition, id: string): string {
  const own = edition.records.regions.filter(
    (region) => region.id === id || (region.parent === id && region.level !== 'province'),
  );
  const gaps = own.flatMap((region) => gapsOf(edition).get(region.id) ?? []);
  return gapsCsv(gaps);
}
