import { isAsked, partsOf } from '../ledger/index.ts';
import { fillTable, type FilledTable } from '../ledger/tables.ts';
import type { Region } from '../schema/index.ts';
import type { Edition } from './edition.ts';
import { currentOf } from './region-context.ts';

/**
 * What single sources say of the places within a region, or of it and others, as far as it is public. A table that is not ours
 * to pass on whole stands on the page of its picture alone.
 */
export function tablesWithin(edition: Edition, { id }: Region): FilledTable[] {
  const { tables, regions, sources } = edition.records;
  const asked = new Set(sources.filter(isAsked).map((source) => source.id));
  return (
    tables
      .filter(
        (table) =>
          (table.regions?.includes(id) ?? table.within === id) &&
          !table.sources.some((source) => asked.has(source)),
      )
      .map((table) => {
        const below = table.regions ?? partsOf(regions, id).map((one) => one.id);
        return fillTable(
          table,
          regions,
          below.flatMap((region) => currentOf(edition, region)),
        );
      })
      // A table of places of which this one is none says nothing of it.
      .filter(({ table, entries }) =>
        table.within === id ? entries.length > 0 : entries.some(({ region }) => region.id === id),
      )
  );
}
