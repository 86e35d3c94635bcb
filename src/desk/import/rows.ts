import type { ImportFault } from '../../i18n/desk/import-faults.ts';
import { printedFault } from '../../ledger/index.ts';
import type { ImportColumn, ImportMap } from '../../schema/import-map.ts';
import type { Observation, PrintedQuantity, Region } from '../../schema/index.ts';
import type { Records } from '../../schema/index.ts';
import type { Candidate } from './candidate.ts';
import { readCell, withoutMark, type CellNumber } from './cell.ts';
import { columnOf, headsOf, letterOf } from './heads.ts';
import { placeFault, placeReader } from './places.ts';
import { sumsOf, type TableSum } from './sums.ts';
import type { ImportTable } from './table.ts';

export interface RowsRead {
  candidates: Candidate[];
  sums: TableSum[];
  /** Rows without numbers that name no place, as footnotes do: number of the row and its text. */
  notes: { row: number; text: string }[];
  faults: ImportFault[];
}

/**
 * The numbers of a table by its map. Nothing is guessed: what cannot be read is a fault that says where it
 * stands and what to write.
 * @param period the period of columns that name none; null where nobody said it
 */
export function readRows(
  { rows }: ImportTable,
  map: ImportMap,
  records: Pick<Records, 'regions' | 'indicators'>,
  period: string | null,
): RowsRead {
  const heads = headsOf(rows, map.heads);
  const faults: ImportFault[] = [];
  const units = new Map(records.indicators.map((indicator) => [indicator.id, indicator]));
  const placeAt = columnOf(heads, map.place.column);
  for (const head of namedHeads(map)) {
    if (columnOf(heads, head) === -1)
      faults.push({ reason: 'no-head', head, heads: heads.filter(Boolean) });
  }
  map.columns.forEach((one, nth) => {
    if (!units.has(one.indicator))
      faults.push({ reason: 'no-indicator', head: one.head, nth, indicator: one.indicator });
    if (one.period === null && period === null)
      faults.push({ reason: 'no-period', head: one.head });
  });
  if (faults.length > 0) return { candidates: [], sums: [], notes: [], faults };

  const readPlace = placeReader(records.regions, map.place);
  const notes: RowsRead['notes'] = [];
  const candidates: Candidate[] = [];
  const totals: { row: number; cells: string[] }[] = [];
  const seen = new Map<string, number>();
  rows.forEach((cells, index) => {
    const row = index + 1;
    if (row < map.heads.row + map.heads.rows) return;
    const text = (cells[placeAt] ?? '').trim();
    const numbers = map.columns.map(({ head }) => cells[columnOf(heads, head)] ?? '');
    const isEmpty = numbers.every((cell) => cell === '' || cell === text);
    // Tables number their columns below the heads.
    const isNumbering = map.place.codes === undefined && /^\(?\d{1,2}\)?$/.test(text);
    if (isEmpty || isNumbering) {
      const said = cells.filter(Boolean);
      if (said.length > 0) notes.push({ row, text: [...new Set(said)].join(' ') });
      return;
    }
    let region: Region | null;
    if (map.total && withoutMark(text).body.toLowerCase() === map.total.name.toLowerCase()) {
      totals.push({ row, cells });
      region = records.regions.find(({ id }) => id === map.total?.region) ?? null;
      if (map.total.region !== null && !region) {
        faults.push({
          reason: 'no-place',
          text: map.total.region,
          near: [],
          row,
          column: letterOf(placeAt),
        });
      }
    } else {
      const place = readPlace(text);
      if ('fault' in place) {
        faults.push(placeFault(place.fault, row, letterOf(placeAt)));
        return;
      }
      region = place.region;
    }
    if (!region) return;
    const before = seen.get(region.id);
    if (before !== undefined) {
      faults.push({
        reason: 'twice',
        text,
        region: region.id,
        row,
        column: letterOf(placeAt),
        before,
      });
      return;
    }
    seen.set(region.id, row);
    for (const column of map.columns) {
      const made = candidateOf({ column, cells, heads, row, text, map, period, region });
      if (made === null) continue;
      if ('reason' in made) faults.push(made);
      else candidates.push(made);
    }
  });
  const read: RowsRead = {
    candidates,
    sums: totals.flatMap((total) => sumsOf(total, map, heads, candidates)),
    notes,
    faults,
  };
  if (candidates.length === 0 && faults.length === 0) faults.push({ reason: 'no-rows' });
  return read;

  function candidateOf(of: RowOf): Candidate | ImportFault | null {
    const { column, cells, heads, row, text, map, period, region } = of;
    const at = columnOf(heads, column.head);
    const where = { row, column: letterOf(at), head: column.head };
    const indicator = units.get(column.indicator);
    const cell = (cells[at] ?? '').trim();
    if (!indicator || cell === '' || map.none.includes(cell)) return null;
    const number = readCell(cell, map.decimal, indicator.unit !== 'percent');
    if (typeof number === 'string') return { reason: number, text: cell, ...where };
    const { mark } = number;
    if (mark !== null && !Object.hasOwn(map.marks, mark))
      return { reason: 'mark', text: cell, mark, ...where };
    const parts = partsOf(of);
    if ('reason' in parts) return parts;
    // A share of a table that does not print its counts: that is something to know of it.
    const counts =
      indicator.unit === 'percent'
        ? { numerator: 'not-published' as const, denominator: 'not-published' as const, ...parts }
        : parts;
    const observation = observationOf(number, column, counts, period);
    const said = mark === null ? null : map.marks[mark];
    const note = said ? { note: said } : {};
    const fault = printedFault(number.printed, observation, indicator);
    if (fault !== null) return { reason: 'differs', text: cell, fault, ...where };
    const whereabouts = { part: 'table', row: text, column: column.head } as const;
    return {
      region: region.id,
      observation: { ...observation, where: whereabouts, ...note },
      row,
      column: where.column,
    };
  }
}

interface RowOf {
  column: ImportColumn;
  cells: string[];
  heads: string[];
  row: number;
  text: string;
  map: ImportMap;
  period: string | null;
  region: Region;
}

/** Every head that the map names. */
function namedHeads({ place, columns }: ImportMap): string[] {
  const parts = columns.flatMap(({ head, numerator, denominator }) => [
    head,
    numerator,
    denominator,
  ]);
  return [...new Set([place.column, ...parts.filter((one) => one !== undefined)])];
}

type Parts = Partial<Pick<Observation, 'numerator' | 'denominator'>>;

/** The counts of a share, where the map says in which columns they stand. */
function partsOf({ column, cells, heads, row, map }: RowOf): Parts | ImportFault {
  const parts: Parts = {};
  for (const key of ['numerator', 'denominator'] as const) {
    const head = column[key];
    if (head === undefined) continue;
    const at = columnOf(heads, head);
    const text = (cells[at] ?? '').trim();
    if (text === '' || map.none.includes(text)) {
      parts[key] = 'not-published';
      continue;
    }
    const number = readCell(text, map.decimal, true);
    if (typeof number === 'string')
      return { reason: number, text, row, column: letterOf(at), head };
    parts[key] = quantityIn(
      number,
      map.columns.find((one) => one.head === head)?.magnitude ?? 'one',
    );
  }
  return parts;
}

function quantityIn(
  { value, decimals }: CellNumber,
  magnitude: PrintedQuantity['magnitude'],
): PrintedQuantity {
  return { value, decimals, magnitude };
}

function observationOf(
  { value, decimals, printed, bound, upTo, approximate }: CellNumber,
  column: ImportColumn,
  parts: Parts,
  asked: string | null,
): Observation {
  const { indicator, period, segment, population, populationWording, status, magnitude } = column;
  return {
    indicator,
    period: period ?? asked ?? '',
    value,
    decimals,
    magnitude,
    printed,
    population,
    ...(populationWording ? { populationWording } : {}),
    segment,
    status,
    ...parts,
    approximate,
    ...(bound ? { bound } : {}),
    ...(upTo ? { upTo } : {}),
  };
}
