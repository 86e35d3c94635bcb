import { readerTexts } from '../i18n/reader/index.ts';
import type { Entry } from '../ledger/entry-types.ts';
import type { Locale, Region } from '../schema/index.ts';
import { entryValue } from './labels.ts';
import { ISLANDS, middleOf, OUTLINES, VIEWS, type Outline } from './province-outlines.ts';
import { coordinate, escapeXml } from './svg.ts';
import { amountOf } from './scale.ts';

/** Few enough to be told apart without counting. */
const MOST_CLASSES = 5;
const LETTERS = 'ABCDE';
/** Radius of the circle of the largest count, in the units of the map. */
const WIDEST = 30;

/** Values that share a colour, which the lowest and the highest of them name. */
export interface ValueClass {
  /** Stands for its colour where there is none: in forced colours and on paper. */
  letter: string;
  /** From the highest to the lowest. */
  entries: Entry[];
}

/**
 * The classes of a map, the lowest first: about as many places in each, and equal values never apart, so
 * that every bound is a number of the data.
 * @param ranked from the highest to the lowest
 */
export function classesOf(ranked: readonly Entry[]): ValueClass[] {
  const rising = ranked.toReversed();
  const most = Math.min(MOST_CLASSES, rising.length);
  const classes: Entry[][] = [];
  let from = 0;
  for (let n = 1; n <= most; n += 1) {
    let to = Math.round((n * rising.length) / most);
    while (to < rising.length && isEqual(rising[to - 1], rising[to])) to += 1;
    if (to > from) classes.push(rising.slice(from, to));
    from = Math.max(from, to);
  }
  return classes.map((entries, n) => ({
    letter: LETTERS[n] ?? '',
    entries: entries.toReversed(),
  }));
}

function isEqual(a: Entry | undefined, b: Entry | undefined): boolean {
  return a !== undefined && b !== undefined && amountOf(a.quantity).equals(amountOf(b.quantity));
}

/**
 * Where a place lies on the map: its own outline, or those of all that succeeded it. Empty for a place
 * that the map does not know.
 */
export function outlinesOf(region: Pick<Region, 'id'>, regions: readonly Region[]): Outline[] {
  const own = OUTLINES[region.id];
  if (own) return [own];
  return regions.flatMap(({ id, succeeds }) =>
    succeeds.includes(region.id) ? (OUTLINES[id] ?? []) : [],
  );
}

/** A place of the map with its number. */
export interface MappedPlace {
  entry: Entry;
  outlines: readonly Outline[];
  /** Number of its class from 1, the lowest, with its letter; null on a map of circles. */
  shade: { nth: number; letter: string } | null;
}

/** The map of shares, each place in the colour of its class: two drawings, west and east. */
export function drawShades(places: readonly MappedPlace[], locale: Locale): string[] {
  return drawHalves(places, locale, ({ outlines, shade }) => {
    if (!shade) return '';
    const [x, y] = middleOfAll(outlines);
    return (
      shapes(outlines, `m k${String(shade.nth)}`) +
      `<text class="f-soft letter" x="${coordinate(x)}" y="${coordinate(y + 6)}" text-anchor="middle">${shade.letter}</text>`
    );
  });
}

/** The map of counts: plain outlines, and circles whose areas are in proportion, the largest below. */
export function drawCircles(places: readonly MappedPlace[], locale: Locale): string[] {
  const largest = Math.max(...places.map(({ entry }) => amountOf(entry.quantity).toNumber()));
  return drawHalves(
    places,
    locale,
    ({ outlines }) => shapes(outlines, 'm ground'),
    ({ entry, outlines }) => {
      const [x, y] = middleOfAll(outlines);
      const radius = WIDEST * Math.sqrt(amountOf(entry.quantity).toNumber() / largest);
      return `<circle class="count" cx="${coordinate(x)}" cy="${coordinate(y)}" r="${coordinate(radius)}"/>`;
    },
  );
}

function drawHalves(
  places: readonly MappedPlace[],
  locale: Locale,
  ...layers: ((place: MappedPlace) => string)[]
): string[] {
  const words = readerTexts(locale);
  return (['west', 'east'] as const).map((half) => {
    const here = places.filter(({ outlines }) => outlines[0]?.half === half);
    const drawn = layers.map((layer) =>
      here
        .map((place) => {
          const { entry } = place;
          const name = `${entry.region.name[locale]}: ${entryValue(entry, locale)}`;
          return `<g><title>${escapeXml(name)}</title>${layer(place)}</g>`;
        })
        .join(''),
    );
    const islands = ISLANDS.filter((one) => one.half === half).map(
      ({ island, x, y }) =>
        `<text class="f-soft" x="${String(x)}" y="${String(y)}" text-anchor="middle">${escapeXml(words.places.islands[island])}</text>`,
    );
    return `<svg class="map ${half}" viewBox="${VIEWS[half]}" font-size="15" role="img" aria-label="${escapeXml(words.charts.mapHalves[half])}">${drawn.join('')}${islands.join('')}</svg>`;
  });
}

/**
 * One path of all outlines of a place. Of several the fill covers the borders between them: what was one
 * place looks like one.
 */
function shapes(outlines: readonly Outline[], name: string): string {
  const path = outlines.map((one) => one.path).join('');
  const circles = outlines.flatMap(({ circle }) =>
    circle
      ? [
          `<circle class="${name}" cx="${String(circle[0])}" cy="${String(circle[1])}" r="${String(circle[2])}"/>`,
        ]
      : [],
  );
  const cover = outlines.length > 1 ? `<path class="${name} cover" d="${path}"/>` : '';
  return `<path class="${name}" d="${path}"/>${cover}${circles.join('')}`;
}

/** The middle of a place: of its circle, or between the middles of its outlines. */
function middleOfAll(outlines: readonly Outline[]): [number, number] {
  const middles = outlines.map(({ circle, path }) => circle ?? middleOf(path));
  const mean = (of: 0 | 1) =>
    middles.reduce((sum, middle) => sum + middle[of], 0) / Math.max(1, middles.length);
  return [mean(0), mean(1)];
}

/** Whether the map knows a place. */
export function hasOutline(region: Pick<Region, 'id'>, regions: readonly Region[]): boolean {
  return outlinesOf(region, regions).length > 0;
}
