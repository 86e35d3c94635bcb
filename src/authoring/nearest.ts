/**
 * The one of `names` an author most likely meant, or null if none comes near.
 * @example nearest('perod', ['period', 'value']) // 'period'
 */
export function nearest(wanted: string, names: Iterable<string>): string | null {
  let best: string | null = null;
  let least = mostSlips(wanted.length) + 1;
  for (const name of names) {
    const distance = editDistance(wanted.toLowerCase(), name.toLowerCase(), least);
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

/** How many slips of the hand a name of that length may hold; with more it is another name. */
function mostSlips(length: number): number {
  return length <= 4 ? 1 : Math.max(2, Math.floor(length / 5));
}

/** Letters added, left out, replaced or swapped between two words; stops counting at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let above: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (above[j - 2] ?? limit) + 1 : limit;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [above, row] = [row, next];
  }
  return Math.min(row[b.length] ?? limit, limit);
}
