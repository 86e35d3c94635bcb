import { editDistance } from '../ledger/spelling.ts';

/**
 * The one of `names` an author most likely meant, or null if none comes near.
 * @example nearest('perod', ['period', 'value']) // 'period'
 */
export function nearest(wanted: string, names: Iterable<string>): string | null {
  let best: string | null = null;
  let least = mostSlips(wanted.length) + 1;
  for (const name of names) {
    const distance = editDistance(wanted.toLowerCase(), name.toLowerCase());
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

/** How many slips of the hand a name of that length may hold; with more it is another name. */
function mostSlips(length: number): number {
  return length <= 4 ? 1 : Math.max(2, Math.floor(length / 5));
}
