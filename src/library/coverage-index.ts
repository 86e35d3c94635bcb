import { readerTexts } from '../i18n/reader/index.ts';
import { isStanding, partsOf } from '../ledger/index.ts';
import type { Figure, Grid, Locale, Region } from '../schema/index.ts';
import {
  placeRow,
  provinceRows,
  statusMap,
  namesOf,
  typed,
  type PlaceRow,
  type StatusMapView,
} from './place-rows.ts';
import { claimsOfSpec, pageContext, type PageContext } from './page-context.ts';
import type { Edition } from './edition.ts';

/** Places under one heading of the list. */
export interface PlaceGroup {
  title: string;
  /** The region all of them lie in. */
  above: Region;
  /** What readers type besides a name, and leaves every place of the group: "Kabupaten", "Sulsel". */
  words: string;
  filled: PlaceRow[];
  empty: PlaceRow[];
}

/** A schematic grid with the newest figure that fills it. */
export interface FilledGrid {
  grid: Grid;
  spec: Figure;
}

/** Everything on the index of places. */
export interface CoverageIndexView {
  page: PageContext;
  /** The country and its provinces, from west to east. */
  provinces: PlaceRow[];
  /** Regencies and cities by province, those with a figure first. */
  below: PlaceGroup[];
  map: StatusMapView;
  grids: FilledGrid[];
}

/** The index of places in one language. */
export function coverageIndexView(edition: Edition, locale: Locale): CoverageIndexView {
  const grids = edition.records.grids.flatMap((grid) => {
    const spec = newestOf(edition, grid);
    return spec ? [{ grid, spec }] : [];
  });
  const date = edition.siteDate;
  const provinces = provinceRows(edition, locale);
  const claims = grids.flatMap(({ spec }) => claimsOfSpec(edition, spec, date, locale));
  return {
    page: pageContext(edition, { locale, date, claims }),
    provinces,
    below: placeGroups(edition, locale),
    map: statusMap(provinces, locale),
    grids,
  };
}

/** The regencies and cities of each province; those with a figure first, the others by name. */
function placeGroups(edition: Edition, locale: Locale): PlaceGroup[] {
  const t = readerTexts(locale).places;
  return edition.records.regions
    .filter((region) => region.level === 'province' && isStanding(region))
    .flatMap((above) => {
      const below = partsOf(edition.records.regions, above.id);
      if (below.length === 0) return [];
      const rows = below.map((region) => placeRow(edition, region, locale));
      // In the order of the record, as both languages print the same numbers in the same order.
      const filled = rows.filter(({ lead }) => lead);
      const empty = sorted(
        rows.filter(({ lead }) => !lead),
        locale,
      );
      return [
        {
          above,
          title: t.belowOf(above.name[locale], rows.length, filled.length),
          words: `${typed('regencyWords')} ${namesOf(above)}`,
          filled,
          empty,
        },
      ];
    });
}

function sorted(rows: readonly PlaceRow[], locale: Locale): PlaceRow[] {
  return rows.toSorted((a, b) =>
    a.region.name[locale].localeCompare(b.region.name[locale], locale),
  );
}

function newestOf(edition: Edition, grid: Grid): Figure | undefined {
  return edition.records.figures
    .filter((figure) => figure.grid === grid.id)
    .toSorted((a, b) => (periodOf(edition, a) < periodOf(edition, b) ? 1 : -1))[0];
}

function periodOf(edition: Edition, { references: [first = ''] }: Figure): string {
  return edition.ledger.get(first).observation.period;
}
