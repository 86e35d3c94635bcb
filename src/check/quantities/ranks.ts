import { asNumber } from '../../ledger/index.ts';
import { fillTable } from '../../ledger/tables.ts';
import type { Held } from '../claims/sentences.ts';
import type { Desk } from '../check-desk.ts';

/** Which numbers are the highest or lowest of a whole table. */
export interface Ranks {
  /** Whether one of the references of a sentence is. */
  has: (rank: 'highest' | 'lowest', held: readonly Held[]) => boolean;
}

/** The ends of the tables that are whole; of others nobody knows them. */
export function ranksOf({ data, ledger }: Desk): Ranks {
  const regions = data.records.regions.map(({ record }) => record);
  const found = { highest: new Set<string>(), lowest: new Set<string>() };
  const whole = data.records.tables.filter(({ record }) => record.whole);
  const entries =
    whole.length === 0
      ? []
      : regions
          .flatMap(({ id }) => ledger.ofRegion(id))
          .filter((entry) => !ledger.isSuperseded(entry));
  for (const { record } of whole) {
    const rows = fillTable(record, regions, entries).entries.toSorted(
      (a, b) => asNumber(a.quantity) - asNumber(b.quantity),
    );
    const [first, last] = [rows[0], rows.at(-1)];
    if (first) found.lowest.add(first.ref);
    if (last) found.highest.add(last.ref);
  }
  return {
    has: (rank, held) =>
      held.some(({ states, of }) => {
        const lookup = states === 'observation' ? ledger.find(of) : null;
        return lookup?.ok === true && found[rank].has(lookup.entry.ref);
      }),
  };
}
