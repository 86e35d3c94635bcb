/** A reference where it stands on a page. */
export interface Occurrence {
  name: string;
  /** Equal for equal references. */
  key: string;
  /** The conditions it stands under, outermost first: `while:rule` or `else:rule`. */
  branches: readonly string[];
}

/**
 * Which occurrences count as the first of their kind, given in document order.
 *
 * A reference is first once: the first that stands under no condition, so that its source can always
 * lead back to it. Where all stand under conditions it is the first of them, and with it those that
 * are shown only when it is not. A term may be first more than once: wherever no earlier use of it
 * is certain to have been read.
 */
export function firstUses<T extends Occurrence>(occurrences: readonly T[]): T[] {
  const groups = Map.groupBy(occurrences, ({ key }) => key);
  return [...groups.values()].flatMap((group) =>
    group[0]?.name === 'Term' ? firstReads(group) : firstShown(group),
  );
}

function firstReads<T extends Occurrence>(group: readonly T[]): T[] {
  return group.filter(
    (use, index) => !group.slice(0, index).some((earlier) => isReadBefore(earlier, use)),
  );
}

/** Whether whoever reads `use` has read `earlier`: all its conditions are conditions of `use` too. */
function isReadBefore(earlier: Occurrence, use: Occurrence): boolean {
  return earlier.branches.every((branch) => use.branches.includes(branch));
}

function firstShown<T extends Occurrence>(group: readonly T[]): T[] {
  const always = group.find(({ branches }) => branches.length === 0);
  if (always) return [always];
  return group.reduce<T[]>(
    (chosen, use) => (chosen.every((other) => exclude(other, use)) ? [...chosen, use] : chosen),
    [],
  );
}

/** Whether two occurrences stand on opposite sides of one condition. */
function exclude(a: Occurrence, b: Occurrence): boolean {
  return a.branches.some((branch) => b.branches.includes(opposite(branch)));
}

function opposite(branch: string): string {
  return branch.startsWith('while:')
    ? branch.replace('while:', 'else:')
    : branch.replace('else:', 'while:');
}
