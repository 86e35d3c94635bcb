import type { Region, Table } from '../schema/index.ts';
import { compare } from './compare.ts';
import { partsOf } from './territory.ts';
import { agree, Exact, inOnes, printedLike, quantityOf } from './quantity.ts';
import type { Entry, Quantity } from './entry-types.ts';

/** A table with its rows, in the order of the record, and the places it speaks of. */
export interface FilledTable {
  table: Table;
  entries: Entry[];
  /** Ids of all places that it speaks of, with a row or without. */
  places: string[];
}

/** What a table says of itself that its rows speak against. */
export type TableFault =
  /** It is called whole, and these places have no row. */
  | { kind: 'missing'; places: string[] }
  /** It is called partial, and every place has a row. */
  | { kind: 'whole' }
  /** A row that may not stand beside the first one. */
  | { kind: 'refused'; row: Entry; other: Entry }
  /** Its rows do not give the number of the whole. */
  | { kind: 'total'; sum: Quantity; total: Entry };

/**
 * The rows of a table: what its sources say of the places it speaks of, for its time.
 * @param entries all entries that nothing superseded
 */
export function fillTable(
  table: Table,
  regions: readonly Region[],
  entries: readonly Entry[],
): FilledTable {
  const below = partsOf(regions, table.within).map(({ id }) => id);
  const places = table.regions ?? below;
  const sources = new Set(table.sources);
  return {
    table,
    places,
    entries: entries.filter(
      ({ indicator, observation, region, source }) =>
        indicator.id === table.indicator &&
        observation.segment === table.segment &&
        observation.period === table.period &&
        sources.has(source.id) &&
        places.includes(region.id),
    ),
  };
}

/**
 * What is wrong with a table. Only a whole one can be ranked or added up; a partial one knows that it
 * is partial, and its missing rows are told of nowhere as zero.
 * @param total the entry its rows must give, where it names one
 * @param weights the table of counts that weighs its shares, where it names one
 */
export function tableFaults(
  { table, entries, places }: FilledTable,
  total: Entry | null,
  weights: FilledTable | null,
): TableFault[] {
  const found = new Set(entries.map(({ region }) => region.id));
  const missing = places.filter((place) => !found.has(place));
  if (!table.whole) return missing.length === 0 ? [{ kind: 'whole' }] : [];
  if (missing.length > 0) return [{ kind: 'missing', places: missing }];
  const [first] = entries;
  const row = first && entries.find((one) => !compare(first, one).allowed);
  if (first && row) return [{ kind: 'refused', row, other: first }];
  const sum = total && table.total ? sumOf(entries, table.total.of, total, weights) : null;
  return sum && total && !agree(sum, total.quantity) ? [{ kind: 'total', sum, total }] : [];
}

type Way = NonNullable<Table['total']>['of'];

/** What the rows give, printed like the number of the whole; null where a row lacks what is added up. */
function sumOf(
  entries: readonly Entry[],
  of: Way,
  { quantity }: Entry,
  weights: FilledTable | null,
): Quantity | null {
  if (of === 'weighted') return weights ? meanOf(entries, quantity, weights) : null;
  const parts = entries.map(({ quantity: own, observation }) => {
    if (of === 'value') return own;
    const part = observation[of];
    return part === undefined || part === 'not-published' ? null : quantityOf(part, 'persons');
  });
  if (parts.includes(null)) return null;
  const sum = parts.reduce((all, part) => (part ? all.plus(inOnes(part)) : all), new Exact(0));
  return printedLike(sum, { decimals: 0, magnitude: 'one' }, quantity.unit);
}

function meanOf(entries: readonly Entry[], like: Quantity, weights: FilledTable): Quantity | null {
  const weightOf = new Map(weights.entries.map(({ region, quantity }) => [region.id, quantity]));
  let [above, below] = [new Exact(0), new Exact(0)];
  for (const { region, quantity } of entries) {
    const weight = weightOf.get(region.id);
    if (!weight) return null;
    above = above.plus(inOnes(quantity).times(inOnes(weight)));
    below = below.plus(inOnes(weight));
  }
  return below.isZero() ? null : printedLike(above.div(below), like, like.unit);
}
