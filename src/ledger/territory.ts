import type { Region } from '../schema/index.ts';
import { spanOf } from './period.ts';
import type { Entry } from './entry-types.ts';

/** Whether a region is one of today, and no territory that was divided or joined since. */
export function isStanding({ to }: Pick<Region, 'to'>): boolean {
  return to === null;
}

/** The regions of today that lie directly in another, in the order of the record. */
export function partsOf(regions: readonly Region[], id: string): Region[] {
  return regions.filter((region) => region.parent === id && isStanding(region));
}

/** The territories that came out of another when that was divided or joined. */
export function successorsOf(regions: readonly Region[], id: string): Region[] {
  return regions.filter(({ succeeds }) => succeeds.includes(id));
}

/**
 * Whether two observations are of one territory and of what it was before it was divided: of a region
 * and of one that it came out of, or of one region on both sides of the day from which on it has the
 * borders it has. A period that may lie on either side agrees with none, not even with itself.
 */
export function crossesTerritory(a: Entry, b: Entry): boolean {
  const [one, other] = [a.region, b.region];
  if (one.id !== other.id) {
    return one.succeeds.includes(other.id) || other.succeeds.includes(one.id);
  }
  const [side, its] = [sideOf(one, a.observation), sideOf(other, b.observation)];
  return side === 'unknown' || side !== its;
}

/**
 * On which side of the beginning of a region a period lies: before it, in its time, or, where the
 * beginning is known to the year alone, nobody can tell. What a source counts in the old borders after
 * they were changed stands on the old region, so its end has no such side.
 * @example sideOf({ from: '2012' }, { period: '2011-08' }) // 'before'
 */
export function sideOf(
  { from }: Pick<Region, 'from'>,
  { period }: { period: string },
): 'before' | 'own' | 'unknown' {
  if (from === null) return 'own';
  const [begins, said] = [spanOf(from), spanOf(period)];
  if (said.last < begins.first) return 'before';
  // A period that begins on the very day is of the new territory; of a year, only what follows is.
  const isOwn =
    begins.first === begins.last ? said.first >= begins.first : said.first > begins.last;
  return isOwn ? 'own' : 'unknown';
}

/**
 * The life of a region as an open interval of ISO 8601, where a change of its borders is recorded.
 * @example lifeOf({ from: '2012', to: null }) // '2012/..'
 * @example lifeOf({ from: null, to: null }) // null
 */
export function lifeOf({ from, to }: Pick<Region, 'from' | 'to'>): string | null {
  return from === null && to === null ? null : `${from ?? '..'}/${to ?? '..'}`;
}
