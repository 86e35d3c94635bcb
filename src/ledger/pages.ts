import type { Records } from '../schema/index.ts';

/**
 * The places that have a page of their own: the country, its provinces, every place in a grid, and those
 * of which there is something to say. Any other is a row on the page of its province.
 */
export function placesWithPage({
  regions,
  observations,
  statements,
  grids,
}: Pick<Records, 'regions' | 'observations' | 'statements' | 'grids'>): ReadonlySet<string> {
  const told = new Set([
    ...observations.map(({ region }) => region),
    ...statements.flatMap((statement) => statement.regions),
    ...grids.flatMap(({ tiles }) => tiles.map(({ region }) => region)),
  ]);
  return new Set(
    regions
      .filter(({ id, level }) => level === 'country' || level === 'province' || told.has(id))
      .map(({ id }) => id),
  );
}
