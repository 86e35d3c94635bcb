import { hasOutline } from '../../charts/choropleth.ts';
import type { MapFault } from '../../i18n/desk/check-maps.ts';
import type { Entry } from '../../ledger/entry-types.ts';
import { fillTable } from '../../ledger/tables.ts';
import { figureKind } from '../../schema/figure-kinds.ts';
import type { Figure } from '../../schema/index.ts';
import type { Located } from '../reading/data-folder.ts';
import type { Desk } from '../check-desk.ts';

/**
 * Figures on a map that do not show what a map may: all rows of one whole table, shares in colours and
 * counts as circles, beside them at most the number of the place whose parts they are.
 */
export function checkMap(
  { data, ledger, report }: Desk,
  { record, file, place }: Located<Figure>,
  entries: readonly (Entry | null)[],
): void {
  const found = data.records.tables.find((one) => one.record.id === record.table);
  if (!found) return;
  const table = found.record;
  const tell = (fault: MapFault, at: 'table' | number, places: string[]) => {
    const args = { fault, table: table.id, places };
    report('map-figure', file, typeof at === 'number' ? place('references', at) : place(at), args);
  };
  if (!table.whole) {
    tell('not-whole', 'table', []);
    return;
  }
  const regions = data.records.regions.map((one) => one.record);
  const all = regions.flatMap(({ id }) => ledger.ofRegion(id));
  const { entries: rows } = fillTable(
    table,
    regions,
    all.filter((entry) => !ledger.isSuperseded(entry)),
  );
  const maps = figureKind(record.kind).maps;
  const seen = new Set<string>();
  entries.forEach((entry, index) => {
    if (!entry) return;
    const { id } = entry.region;
    if (seen.has(id)) tell('twice', index, [id]);
    else if (id !== table.within && !rows.includes(entry)) tell('no-row', index, [id]);
    else if (id !== table.within && !hasOutline(entry.region, regions))
      tell('no-outline', index, [id]);
    else if ((entry.indicator.unit === 'percent') !== (maps === 'shares')) {
      tell(maps === 'shares' ? 'no-share' : 'no-count', index, [id]);
    }
    seen.add(id);
  });
  const missing = rows.map(({ region }) => region.id).filter((id) => !seen.has(id));
  // A reference that could not be read may be one of these.
  if (missing.length > 0 && !entries.includes(null)) tell('missing', 'table', missing);
}
