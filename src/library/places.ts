import { placesWithPage } from '../ledger/index.ts';
import type { Locale, Region } from '../schema/index.ts';
import { onceFor, type Edition } from './edition.ts';
import { href } from './hrefs.ts';

const pagedPlaces = onceFor(({ records }) => placesWithPage(records));

/** Whether a place has a page of its own, or is a row on that of its province. */
export function hasPage(edition: Edition, { id }: Pick<Region, 'id'>): boolean {
  return pagedPlaces(edition).has(id);
}

/** The places that have a page, in the order of the record. */
export function placesShown(edition: Edition): Region[] {
  return edition.records.regions.filter((region) => hasPage(edition, region));
}

/** The id of a place's row on the page of its province. */
export function rowOf({ id }: Pick<Region, 'id'>): string {
  return `tempat-${id}`;
}

/** Where readers find a place: its own page, or its row on the page of its province. */
export function placeHref(
  edition: Edition,
  region: Pick<Region, 'id' | 'parent'>,
  locale: Locale,
): string {
  if (region.parent === null || hasPage(edition, region)) {
    return href(edition, { page: 'coverage', item: region.id }, locale);
  }
  const above = href(edition, { page: 'coverage', item: region.parent }, locale);
  return `${above}#${rowOf(region)}`;
}
