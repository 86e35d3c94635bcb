import type { TileFault, TileReferenceFault } from '../../i18n/desk/check-grids.ts';
import type { Entry } from '../../ledger/entry-types.ts';
import type { Figure, Grid } from '../../schema/index.ts';
import type { Located } from '../reading/data-folder.ts';
import type { Desk } from '../check-desk.ts';

/** Tiles of grids that stand for no region, for one that has a tile already, or in no place of their own. */
export function checkGrids({ data, report }: Pick<Desk, 'data' | 'report'>): void {
  for (const { record, file, place } of data.records.grids) {
    const regions = new Set<string>();
    const taken = new Set<string>();
    record.tiles.forEach((tile, index) => {
      const at = (key: keyof typeof tile) => ({ file, place: place('tiles', index, key) });
      const tell = (fault: TileFault, key: keyof typeof tile) => {
        const { region, abbr, col, row } = tile;
        report('grid-tile', file, at(key).place, { fault, region, abbr, col, row });
      };
      if (regions.has(tile.region)) tell('region-twice', 'region');
      if (tile.col >= record.cols) tell('outside', 'col');
      else if (tile.row >= record.rows) tell('outside', 'row');
      else if (taken.has(`${tile.col} ${tile.row}`)) tell('place-taken', 'col');
      regions.add(tile.region);
      taken.add(`${tile.col} ${tile.row}`);
    });
  }
}

/** Numbers of a figure of kind `tiles` that its grid has no tile for, or that do not belong together. */
export function checkTiles(
  { data, report }: Desk,
  { record, file, place }: Located<Figure>,
  entries: readonly (Entry | null)[],
): void {
  const grid = data.records.grids.find(({ record: { id } }) => id === record.grid)?.record;
  entries.forEach((entry, index) => {
    if (!entry) return;
    const fault = faultOf(entry, entries.slice(0, index), grid);
    if (!fault) return;
    const { id: region } = entry.region;
    report('grid-reference', file, place('references', index), { fault, region });
  });
}

function faultOf(
  { region, observation, indicator }: Entry,
  before: readonly (Entry | null)[],
  grid: Grid | undefined,
): TileReferenceFault | null {
  if (grid && !grid.tiles.some((tile) => tile.region === region.id)) return 'not-in-grid';
  if (before.some((other) => other?.region.id === region.id)) return 'region-again';
  if (before.some((other) => other && other.observation.period !== observation.period)) {
    return 'other-period';
  }
  return indicator.unit === 'percent' ? null : 'no-share';
}
