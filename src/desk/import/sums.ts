import type { ImportFault } from '../../i18n/desk/import-faults.ts';
import { formatNumber } from '../../i18n/formats.ts';
import type { ImportMap } from '../../schema/import-map.ts';
import type { Candidate } from './candidate.ts';
import { readCell } from './cell.ts';
import { columnOf, letterOf } from './heads.ts';

/** A sum that a table prints beside the one that its rows give. */
export interface TableSum {
  head: string;
  column: string;
  row: number;
  printed: string;
  total: number;
  sum: number;
  /** The reference of the printed sum, where it counts a region. */
  region: string | null;
}

/** The sums of the rows beside those that the table prints, for columns of counts. */
export function sumsOf(
  { row, cells }: { row: number; cells: string[] },
  map: ImportMap,
  heads: string[],
  candidates: readonly Candidate[],
): TableSum[] {
  return map.columns.flatMap((column): TableSum[] => {
    if (column.population !== null) return [];
    const at = columnOf(heads, column.head);
    const printed = readCell((cells[at] ?? '').trim(), map.decimal, true);
    if (typeof printed === 'string') return [];
    const own = candidates.filter((one) => one.column === letterOf(at) && one.row !== row);
    const sum = own.reduce((sofar, { observation }) => sofar + observation.value, 0);
    const region = map.total?.region ?? null;
    return [
      {
        head: column.head,
        column: letterOf(at),
        row,
        printed: printed.printed,
        total: printed.value,
        sum,
        region,
      },
    ];
  });
}

/** Sums that the rows do not give, but for those that the map explains. */
export function wrongSums(
  sums: readonly TableSum[],
  { mismatch, columns }: ImportMap,
  source: string,
  candidates: readonly Candidate[],
): ImportFault[] {
  return sums.flatMap(({ head, printed, total, sum, row, column, region }): ImportFault[] => {
    if (total === sum) return [];
    const own = candidates.find((one) => one.row === row && one.column === column)?.observation;
    const segment = columns.find((one) => one.head === head)?.segment ?? 'all';
    const ref = `${region ?? ''}/${own?.indicator ?? ''}/${own?.period ?? ''}${segment === 'all' ? '' : `:${segment}`}@${source}`;
    if (Object.hasOwn(mismatch, ref)) return [];
    return [{ reason: 'sum', head, printed, sum: formatNumber(String(sum), 'id'), row, column }];
  });
}
