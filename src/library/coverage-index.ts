import { formatList } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { Figure, Grid, Locale, Region } from '../schema/index.ts';
import { locales } from '../schema/locales.ts';
import { claimsOfSpec, pageContext, type PageContext } from './page-context.ts';
import type { Edition } from './edition.ts';

/** Places under one heading of the list. */
export interface PlaceGroup {
  title: string;
  /** The region all of them lie in. */
  above: Region;
  /** What readers type besides a name, and leaves every place of the group: "Kabupaten", "Sulsel". */
  words: string;
  places: { region: Region; words: string }[];
}

/** A schematic grid with the newest figure that fills it. */
export interface FilledGrid {
  grid: Grid;
  spec: Figure;
}

/** Everything on the index of places. */
export interface CoverageIndexView {
  page: PageContext;
  groups: PlaceGroup[];
  /** How far the list reaches, in a sentence. */
  scope: string;
  grids: FilledGrid[];
}

/** The index of places in one language. */
export function coverageIndexView(edition: Edition, locale: Locale): CoverageIndexView {
  const grids = edition.records.grids.flatMap((grid) => {
    const spec = newestOf(edition, grid);
    return spec ? [{ grid, spec }] : [];
  });
  const date = edition.siteDate;
  const groups = placeGroups(edition, locale);
  const claims = grids.flatMap(({ spec }) => claimsOfSpec(edition, spec, date, locale));
  return {
    page: pageContext(edition, { locale, date, claims }),
    groups,
    scope: readerTexts(locale).places.scope(
      formatList(
        groups
          .filter(({ above }) => above.level === 'province')
          .map(({ above }) => above.name[locale]),
        locale,
      ),
    ),
    grids,
  };
}

/** The country, its provinces, then the regencies and cities of each province; by name within each. */
export function placeGroups(edition: Edition, locale: Locale): PlaceGroup[] {
  const t = readerTexts(locale).places;
  return edition.records.regions
    .filter(({ level }) => level === 'country' || level === 'province')
    .flatMap((above) => {
      const below = edition.records.regions.filter(({ parent }) => parent === above.id);
      if (below.length === 0) return [];
      const ofCountry = above.level === 'country';
      return [
        {
          above,
          title: ofCountry ? t.provinces : t.within(above.name[locale]),
          words: ofCountry ? typed('provinceWords') : `${typed('regencyWords')} ${namesOf(above)}`,
          places: [...(ofCountry ? [above] : []), ...sorted(below, locale)].map((region) => ({
            region,
            words: namesOf(region),
          })),
        },
      ];
    });
}

function sorted(regions: readonly Region[], locale: Locale): Region[] {
  return regions.toSorted((a, b) => a.name[locale].localeCompare(b.name[locale], locale));
}

/** What readers type before a name, in any language. */
function typed(words: 'provinceWords' | 'regencyWords'): string {
  return locales.map((locale) => readerTexts(locale).places[words]).join(' ');
}

/** Every name of a region in all languages, so that a reader may type any of them. */
function namesOf({ name, also = [] }: Region): string {
  return [...new Set([...Object.values(name), ...also])].join(' ');
}

function newestOf(edition: Edition, grid: Grid): Figure | undefined {
  return edition.records.figures
    .filter((figure) => figure.kind === 'tiles' && figure.grid === grid.id)
    .toSorted((a, b) => (periodOf(edition, a) < periodOf(edition, b) ? 1 : -1))[0];
}

function periodOf(edition: Edition, { references: [first = ''] }: Figure): string {
  return edition.ledger.get(first).observation.period;
}
