import type { Omission } from '../schema/index.ts';
import { SHARES } from './headline.ts';
import { EVERYONE } from './reference.ts';

/** What was found of a place and is not in the record. */
export interface LeftOut {
  /** Whether a share of all its workers is among it. */
  share: boolean;
  /** Whether any share of workers, all of them or a group, is among it. */
  anyShare: boolean;
  /** Whether anything is. */
  any: boolean;
}

/**
 * What was found of a place by a day and left out of the record: of it nobody may say that it was not found.
 * @param on `YYYY-MM-DD`
 */
export function leftOutOf(omissions: readonly Omission[], region: string, on: string): LeftOut {
  const items = omissions
    .filter(({ read }) => read <= on)
    .flatMap((source) => source.items)
    .filter((item) => item.region === region);
  const shares = items.filter(({ indicator }) => SHARES.includes(indicator));
  return {
    share: shares.some(({ segment }) => segment === EVERYONE),
    anyShare: shares.length > 0,
    any: items.length > 0,
  };
}
