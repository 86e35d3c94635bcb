import { EVERYONE } from '../../ledger/index.ts';
import { locales } from '../../schema/locales.ts';
import type { Region, RegionalObservation } from '../../schema/index.ts';
import type { Data, Located } from '../reading/data-folder.ts';
import type { Report } from '../reports/problem.ts';

/** So many cells of a column show what it holds. */
const SHOWN = 3;

/**
 * Numbers of a table of a source that stand in the row of another place, or under a head that elsewhere in
 * the same table holds something else: cells, rows or heads that were exchanged.
 */
export function checkCells({ records }: Data, report: Report): void {
  const regions = new Map(records.regions.map(({ record }) => [record.id, record]));
  const cells = records.observations.flatMap((one) => {
    const { row, column } = one.record.where ?? {};
    return row === undefined || column === undefined ? [] : [{ one, row, column }];
  });
  for (const { one, row } of cells) {
    const region = regions.get(one.record.region);
    const [name = ''] = row.split(',');
    if (!region || !isRowOfAnother(name, region, regions)) continue;
    const args = { row, region: region.name.id };
    report('other-row', one.file, one.place('where', 'row'), args);
  }
  // "Aceh, 2024" and "Aceh, 2025" are rows of two kinds, and so may hold two times.
  const columns = Map.groupBy(cells, ({ one, row, column }) =>
    [one.record.source, row.split(',').slice(1).join(','), column].join('|'),
  );
  for (const own of columns.values()) {
    const held = Map.groupBy(own, ({ one }) => holdsOf(one));
    const [most, ...others] = [...held.values()].toSorted((a, b) => b.length - a.length);
    const [usual] = most ?? [];
    if (!usual || most === undefined || most.length < SHOWN) continue;
    for (const { one, column } of others.flatMap((few) => (few.length < SHOWN ? few : []))) {
      const args = { column, holds: holdsOf(one), usual: holdsOf(usual.one) };
      report('other-column', one.file, one.place('where', 'column'), args);
    }
  }
}

/** What a cell holds, as it stands in a reference: `formal-share/2024-08`. */
function holdsOf({ record }: Located<RegionalObservation>): string {
  const { indicator, period, segment } = record;
  return `${indicator}/${period}${segment === EVERYONE ? '' : `:${segment}`}`;
}

/**
 * Whether a row bears the name of another place. A code, a short form or an old name of its own is nobody
 * else's; a place that was divided has left its name to a part of it.
 */
function isRowOfAnother(
  row: string,
  region: Region,
  regions: ReadonlyMap<string, Region>,
): boolean {
  const written = row.trim().toLowerCase();
  const names = [...locales.map((locale) => region.name[locale]), ...(region.also ?? [])];
  if (names.some((name) => name.toLowerCase() === written)) return false;
  const begins = names.some((name) => name.toLowerCase().startsWith(written));
  if (begins && region.to !== null) return false;
  return [...regions.values()].some(
    (other) =>
      other.id !== region.id &&
      locales.some((locale) => other.name[locale].toLowerCase() === written),
  );
}
