import { isBound, leftOutOf, SHARES, type LeftOut } from '../ledger/index.ts';
import type { Region } from '../schema/index.ts';
import { onceFor, type Edition } from './edition.ts';
import { currentOf, headlineOf } from './region-context.ts';

/** What the record knows of the coverage of a place: no sentence may call absent what it holds or left out. */
export type CoverageKnown =
  /** A number its page can open with. */
  | 'figure'
  /** Only what it exceeds or stays below. */
  | 'limit'
  /** Found, and left out for a reason. */
  | 'left-out'
  | 'none';

/** What was found of a place and left out of the record by the day of the edition. */
export function leftOutAt({ records, siteDate }: Edition, { id }: Pick<Region, 'id'>): LeftOut {
  return leftOutOf(records.omissions, id, siteDate.slice(0, 10));
}

const known = onceFor(
  (edition) =>
    new Map(edition.records.regions.map((region) => [region.id, knownIn(edition, region)])),
);

/** What the record knows of the coverage of a place. */
export function coverageKnown(edition: Edition, { id }: Pick<Region, 'id'>): CoverageKnown {
  return known(edition).get(id) ?? 'none';
}

function knownIn(edition: Edition, region: Region): CoverageKnown {
  if (headlineOf(edition, region)) return 'figure';
  const shares = currentOf(edition, region.id).filter(({ indicator }) =>
    SHARES.includes(indicator.id),
  );
  if (shares.some(isBound)) return 'limit';
  return leftOutAt(edition, region).anyShare ? 'left-out' : 'none';
}
