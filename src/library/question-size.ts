import type { Entry } from '../ledger/entry-types.ts';
import { isBound, newestEntry, SHARES } from '../ledger/index.ts';
import type { Region } from '../schema/index.ts';
import { leftOutAt } from './coverage-known.ts';
import type { Edition } from './edition.ts';
import { currentOf } from './region-context.ts';

/** How many people a region's question is about. */
export interface QuestionSize {
  /** The newest count of its working people. */
  entry: Entry;
  /** Whether any figure tells what share of the region's workers is covered, or one was found and left out. */
  answer: 'answered' | 'leftOut' | 'open';
}

/**
 * The number of people who work in a region, by the newest count there is, and whether anybody says how many
 * of them are covered: an empty place is a question about so many people. Null where nobody counted them.
 * @example sizeOfQuestion(edition, bali) // { entry: bali/working-people/2025-08@…, answer: 'answered' }
 */
export function sizeOfQuestion(edition: Edition, region: Region): QuestionSize | null {
  const entries = currentOf(edition, region.id);
  const entry = newestEntry(
    entries.filter((one) => one.indicator.id === 'working-people' && !isBound(one)),
  );
  if (!entry) return null;
  if (entries.some(({ indicator }) => SHARES.includes(indicator.id))) {
    return { entry, answer: 'answered' };
  }
  return { entry, answer: leftOutAt(edition, region).anyShare ? 'leftOut' : 'open' };
}
