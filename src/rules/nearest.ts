/**
 * The names closest to `wanted` in spelling, best first; none that shares next to nothing with it.
 * @example nearestNames('jkm/death', ['jkm/death-benefit', 'jht/age']) // ['jkm/death-benefit']
 */
export function nearestNames(wanted: string, names: string[], most = 3): string[] {
  return names
    .map((name) => ({ name, likeness: likeness(wanted, name) }))
    .filter((one) => one.likeness >= 0.4)
    .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map((one) => one.name);
}

/** Share of letter pairs two words have in common, from 0 to 1 (Dice's coefficient). */
function likeness(a: string, b: string): number {
  const [left, right] = [pairs(a), pairs(b)];
  if (left.length + right.length === 0) return 0;
  const rest = [...right];
  const shared = left.filter((pair) => {
    const index = rest.indexOf(pair);
    if (index !== -1) rest.splice(index, 1);
    return index !== -1;
  });
  return (2 * shared.length) / (left.length + right.length);
}

function pairs(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, i) => word.slice(i, i + 2));
}
