import type { Figure, Grid, Region } from '../schema/index.ts';
import type { FigureGrid } from './chart-types.ts';

/**
 * The grid that a figure of kind `tiles` fills, with the region each tile stands for; null for any
 * other figure.
 * @throws Error for an unknown grid, or a tile of an unknown region
 */
export function gridOf(
  spec: Figure,
  { grids, regions }: { grids: readonly Grid[]; regions: readonly Region[] },
): FigureGrid | null {
  if (spec.grid === undefined) return null;
  const grid = grids.find(({ id }) => id === spec.grid);
  if (!grid) throw new Error(`${spec.id}: there is no grid ${spec.grid}.`);
  const tiles = grid.tiles.map(({ region: id, ...place }) => {
    const region = regions.find((one) => one.id === id);
    if (!region) throw new Error(`${grid.id}: there is no region ${id}.`);
    return { region, ...place };
  });
  return { ...grid, tiles };
}
