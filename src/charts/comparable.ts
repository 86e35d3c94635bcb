import type { Entry, Ledger } from '../ledger/entry-types.ts';

/**
 * Makes sure that all entries of a series may share an axis. The check reports this earlier and in
 * the words of staff; this guards the drawing itself.
 * @param compare the rule of the ledger
 * @throws Error that names the first two entries that may not, and every reason
 */
export function assertComparable(entries: readonly Entry[], compare: Ledger['compare']): void {
  entries.forEach((a, i) => {
    for (const b of entries.slice(i + 1)) {
      const verdict = compare(a, b);
      if (!verdict.allowed) {
        throw new Error(
          `${a.ref} and ${b.ref} may not share an axis (${verdict.obstacles.join(', ')}). ` +
            'Show them in a table or as a statement figure.',
        );
      }
    }
  });
}
