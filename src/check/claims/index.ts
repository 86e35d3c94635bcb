import { dayOf } from '../../mdx/embargo.ts';
import type { Desk } from '../check-desk.ts';
import type { Page } from '../reading/content-folder.ts';
import { claimOf, type Claim, type PageFacts } from './claim.ts';
import { placesOf } from './place-names.ts';
import { placeFaults } from './place.ts';
import { linksIn, passagesOf, passagesOfJson } from './sentences.ts';

/**
 * Sentences of pages and data that say something else than the numbers and rules in them: another place,
 * another time, another kind of thing, a comparison that does not hold.
 */
export function checkClaims(desk: Desk, pages: readonly Page[]): void {
  const places = placesOf(desk.data.records.regions.map(({ record }) => record));
  for (const claim of claimsOf(desk, pages)) {
    for (const { place, numbers } of placeFaults(claim, places)) {
      tell(desk, claim, 'other-place', place.index, {
        place: place.text,
        held: numbers.map(({ ref, entry }) => ({ ref, name: entry.region.name })),
      });
    }
  }
}
