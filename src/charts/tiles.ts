import { formatList, formatQuantity } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import { compare } from '../ledger/compare.ts';
import { fullValue, quantityOf } from '../ledger/quantity.ts';
import { EVERYONE } from '../ledger/reference.ts';
import type { Entry } from '../ledger/entry-types.ts';
import type { Locale } from '../schema/index.ts';
import { assertComparable } from './comparable.ts';
import { aspectText, entryValue, type Aspect } from './labels.ts';
import type { DrawnFigure, FigureGrid, FigureInput, FigureTable } from './chart-types.ts';
import { waterline } from './waterline.ts';

/**
 * One number a region in a schematic grid, never a colour scale: each tile shows its number and its
 * waterline, or that there is no figure yet. The table and the description name every region.
 * @throws Error if the figure has no grid, or shows anything but comparable shares of one period, one
 * for a region of the grid
 */
export function drawTiles(
  { spec, entries, grid }: FigureInput,
  locale: Locale,
): Pick<DrawnFigure, 'description' | 'pictures' | 'table' | 'tiles'> {
  if (!grid) throw new Error(`${spec.id}: tiles need a grid.`);
  assertFits(spec.id, entries, grid);
  const byRegion = new Map(entries.map((entry) => [entry.region.id, entry]));
  const without = grid.tiles.filter(({ region }) => !byRegion.has(region.id));
  const names = without.map(({ region }) => region.name[locale]);
  const subject = subjectOf(entries, locale);
  return {
    description: [
      `${readerTexts(locale).charts.tiles(String(grid.tiles.length))}.`,
      `${subject}.`,
      ...entries.map((entry) =>
        readerTexts(locale).charts.named(entry.region.name[locale], entryValue(entry, locale)),
      ),
      names.length > 0
        ? readerTexts(locale).charts.without(String(names.length), formatList(names, locale))
        : readerTexts(locale).charts.withoutNone,
    ].join(' '),
    pictures: [],
    table: tilesTable(entries, grid, locale),
    tiles: {
      caption: subject,
      count: readerTexts(locale).charts.tilesFilled(
        String(entries.length),
        String(grid.tiles.length),
        grid.name[locale],
      ),
      cols: grid.cols,
      rows: grid.rows,
      tiles: grid.tiles.map(({ region, ...place }) => {
        const entry = byRegion.get(region.id);
        return {
          ...place,
          region: region.id,
          name: region.name[locale],
          number: entry ? numberOf(entry, locale) : null,
        };
      }),
    },
  };
}

function assertFits(id: string, entries: readonly Entry[], grid: FigureGrid): void {
  assertComparable(entries, compare);
  const placed = new Set(grid.tiles.map(({ region }) => region.id));
  const seen = new Set<string>();
  for (const { ref, region, quantity, observation } of entries) {
    if (!placed.has(region.id)) throw new Error(`${id}: the grid has no tile for ${ref}.`);
    if (seen.has(region.id)) throw new Error(`${id}: ${ref} is a second number for its tile.`);
    if (observation.period !== entries[0]?.observation.period) {
      throw new Error(`${id}: ${ref} is of another period than the others.`);
    }
    if (quantity.unit !== 'percent') throw new Error(`${id}: ${ref} is no share.`);
    seen.add(region.id);
  }
}

/** What all tiles show, as of when: a grid is of places, so it names none. */
export function subjectOf([first]: readonly Entry[], locale: Locale): string {
  if (!first) return '';
  const aspects: Aspect[] = ['indicator', 'group', 'when'];
  return aspects
    .filter((aspect) => aspect !== 'group' || first.observation.segment !== EVERYONE)
    .map((aspect) => aspectText(aspect, first, locale))
    .join(', ');
}

/** As in the table, but "about" is one sign: a tile has room for no word. */
function numberOf({ quantity, observation }: Entry, locale: Locale) {
  return {
    value: fullValue(quantity),
    text: `${observation.approximate ? '≈' : ''}${formatQuantity(quantity, locale)}`,
    waterline: waterline(quantity.value),
  };
}

/**
 * Every region of the grid, with what its tile shows, so that the table is the key to the picture:
 * those with a number in the order of the figure, with what the share was computed from where all
 * sources print it; then those without.
 */
function tilesTable(entries: readonly Entry[], { tiles }: FigureGrid, locale: Locale): FigureTable {
  const filled = entries.flatMap((entry) =>
    tiles.filter((tile) => tile.region.id === entry.region.id).map((tile) => ({ tile, entry })),
  );
  const empty = tiles.filter((tile) => !filled.some((one) => one.tile === tile));
  const printed = entries.every((entry) => partsOf(entry, locale).length === 2);
  const words = readerTexts(locale).charts;
  const unit = entries[0]?.unit.name[locale] ?? '';
  const whom = entries[0]?.population?.name[locale];
  const head = ({ region, abbr }: FigureGrid['tiles'][number]) =>
    `${region.name[locale]} (${abbr})`;
  return {
    caption: `${subjectOf(entries, locale)} (${whom ? words.shareOf(unit, whom) : unit})`,
    columns: [
      { label: words.where, numeric: false },
      ...(printed ? [words.value, words.numerator, words.denominator] : [words.value]).map(
        (label) => ({ label, numeric: true }),
      ),
    ],
    rows: [
      ...filled.map(({ tile, entry }) => ({
        cells: [head(tile), entryValue(entry, locale), ...(printed ? partsOf(entry, locale) : [])],
        ref: entry.ref,
      })),
      ...empty.map((tile) => ({
        cells: [head(tile), words.noFigure],
        ref: null,
      })),
    ],
  };
}

/** Numerator and denominator of a share, as far as they are published. */
function partsOf({ observation: { numerator, denominator } }: Entry, locale: Locale): string[] {
  return [numerator, denominator].flatMap((part) =>
    part === undefined || part === 'not-published'
      ? []
      : [formatQuantity(quantityOf(part, 'persons'), locale)],
  );
}
