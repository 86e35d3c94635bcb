import { isBound } from '../ledger/index.ts';
import type { Entry } from '../ledger/index.ts';
import { EVERYONE } from '../ledger/reference.ts';
import { claimsStrip, type ClaimsStrip } from '../charts/index.ts';
import type { Region } from '../schema/index.ts';
import { headlineOf } from './region-context.ts';
import type { Edition } from './edition.ts';

/** What the strip of a place shows: shares of all its workers, their targets and forecasts. */
const SHOWN: readonly string[] = [
  'coverage',
  'coverage-by-domicile',
  'coverage-target',
  'plan-coverage-target',
  'coverage-forecast',
];

/** Every value ever stated of the kind a place opens with, replaced ones and bounds left out. */
export function statedOf(edition: Edition, lead: Entry): Entry[] {
  return edition.ledger
    .ofRegion(lead.region.id)
    .filter(
      (one) =>
        one.indicator.id === lead.indicator.id &&
        one.observation.segment === lead.observation.segment &&
        one.observation.status !== 'computed' &&
        !isBound(one) &&
        !edition.ledger.isSuperseded(one),
    );
}

/** All that was ever stated of the coverage of a place, what was replaced and only bounds included. */
export function claimsOn(edition: Edition, { id }: Pick<Region, 'id'>): Entry[] {
  return edition.ledger
    .ofRegion(id)
    .filter(
      ({ indicator, observation }) =>
        SHOWN.includes(indicator.id) &&
        indicator.unit === 'percent' &&
        observation.segment === EVERYONE,
    );
}

/** The strip of a place, or null where fewer than two values would stand on it. */
export function stripOf(edition: Edition, region: Pick<Region, 'id'>): ClaimsStrip | null {
  const entries = claimsOn(edition, region);
  const results = entries.filter(({ indicator }) => indicator.kind === 'result');
  if (entries.length < 2 || results.length === 0) return null;
  const lead = headlineOf(edition, region);
  const contested = new Set(
    edition.ledger.disputes(region.id).flatMap(({ rivals }) => rivals.map(({ ref }) => ref)),
  );
  return claimsStrip(entries, {
    lead: lead?.ref ?? null,
    isContested: ({ ref }) => contested.has(ref),
    isSuperseded: (entry) => edition.ledger.isSuperseded(entry),
  });
}
