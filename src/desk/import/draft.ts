import type { ImportMap } from '../../schema/import-map.ts';
import type { Region } from '../../schema/index.ts';
import { readCell } from './cell.ts';
import { headsOf } from './heads.ts';
import { placeReader } from './places.ts';
import type { ImportTable } from './table.ts';

/** Below this many places a column of them is a chance. */
const FEW = 2;
const MOST_HEADS = 3;

/**
 * A map to begin with: where heads and places stand, and each column of numbers, whose meaning only people
 * know (`indicator` is null, and no map yet). Null where no column names places.
 */
export function draftMap({ sheet, rows }: ImportTable, regions: readonly Region[]): object | null {
  const read = placeReader(regions, { column: '', names: {} });
  const isPlace = (text: string | undefined) => {
    const place = text === undefined || text === '' ? null : read(text);
    return place !== null && 'region' in place && place.region !== null;
  };
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const counts = Array.from({ length: width }, (_, at) => ({
    at,
    own: rows.flatMap((row, nth) => (isPlace(row[at]) ? [nth] : [])),
  }));
  const best = counts.toSorted((a, b) => b.own.length - a.own.length)[0];
  if (!best || best.own.length < FEW) return null;
  const hasNumbers = (row: readonly string[]) =>
    row.some((cell, at) => at !== best.at && typeof readCell(cell, ',', true) === 'object');
  const first = best.own.find((nth) => hasNumbers(rows[nth] ?? [])) ?? best.own[0] ?? 0;
  const isHead = (row: readonly string[] | undefined) =>
    row !== undefined && new Set(row.filter(Boolean)).size > 1;
  let count = 0;
  while (count < MOST_HEADS && isHead(rows[first - 1 - count])) count += 1;
  if (count === 0) return null;
  const heads: ImportMap['heads'] = { row: first - count + 1, rows: count };
  const names = headsOf(rows, heads);
  const columns = names.flatMap((head, at) =>
    at !== best.at &&
    head !== '' &&
    typeof readCell(rows[first]?.[at] ?? '', ',', true) === 'object'
      ? [{ head, indicator: null, period: null, segment: 'all', population: null }]
      : [],
  );
  return {
    ...(sheet === null ? {} : { sheet }),
    heads,
    place: { column: names[best.at] ?? '', names: {} },
    columns,
  };
}
