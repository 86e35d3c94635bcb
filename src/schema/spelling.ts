/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one text into another.
 * @example editDistance('makasar', 'makassar') // 1
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (last[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (beforeLast[j - 2] ?? 0) + 1
          : replaced;
      row.push(Math.min(replaced, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/**
 * The one of `names` an author most likely meant, or null if none comes near.
 * @example nearestName('perod', ['period', 'value']) // 'period'
 */
export function nearestName(wanted: string, names: Iterable<string>): string | null {
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

/**
 * The names closest to `wanted`, best first: those that share two fifths with it, and are no more than two
 * slips further off than the best. A name that goes on where the other ends is one slip off.
 * @example nearestNames('jkm/death', ['jkm/death-benefit', 'jht/age']) // ['jkm/death-benefit']
 */
export function nearestNames(wanted: string, names: readonly string[], most = 3): string[] {
  const near = names
    .map((name) => ({ name, slips: slipsBetween(wanted, name) }))
    .filter(({ name, slips }) => slips <= 0.6 * Math.max(wanted.length, name.length))
    .sort((a, b) => a.slips - b.slips || (a.name < b.name ? -1 : 1));
  const furthest = (near[0]?.slips ?? 0) + 2;
  return near
    .filter(({ slips }) => slips <= furthest)
    .slice(0, most)
    .map(({ name }) => name);
}

function slipsBetween(wanted: string, name: string): number {
  const goesOn = name.startsWith(`${wanted}-`) || wanted.startsWith(`${name}-`);
  return goesOn ? 1 : editDistance(wanted, name);
}
