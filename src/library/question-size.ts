import type { Entry } from '../ledger/entry-types.ts';
import { comparePeriods, isBound } from '../ledger/index.ts';
import { inOrder } from '../ledger/order.ts';
import type { Region } from '../schema/index.ts';
import type { Edition } from './edition.ts';
import { currentOf } from './region-context.ts';

/** How many people a region's question is about. */
export interface QuestionSize {
  /** The newest count of its working people. */
  entry: Entry;
  /** Whether any figure tells what share of the region's workers is covered. */
  isAnswered: boolean;
}

/**
 * The number of people who work in a region, by the newest count there is, and whether anybody says how many
 * of them are covered: an empty place is a question about so many people. Null where nobody counted them.
 * @example sizeOfQuestion(edition, bali) // { entry: bali/working-people/2025-08@…, isAnswered: true }
 */
export function sizeOfQuestion(edition: Edition, region: Region): QuestionSize | null {
  const entries = currentOf(edition, region.id);
  const [entry] = entries
    .filter((one) => one.indicator.id === 'working-people' && !isBound(one))
    .toSorted(
      (a, b) => comparePeriods(b.observation.period, a.observation.period) || inOrder(a.ref, b.ref),
    );
  if (!entry) return null;
  return { entry, isAnswered: entries.some(({ indicator }) => indicator.id === 'coverage') };
}
