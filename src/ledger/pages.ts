import type { Records } from '../schema/index.ts';
import { isStanding } from './territory.ts';

/**
 * The places that have a page of their own: the country, its provinces of today, every place in a grid, and those
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
      .filter((region) => {
        const isLarge = region.level === 'country' || region.level === 'province';
        return (isLarge && isStanding(region)) || told.has(region.id);
      })
      .map(({ id }) => id),
  );
}
