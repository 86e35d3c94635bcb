import { Decimal } from 'decimal.js';
import { formatQuantity } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import { compare } from '../ledger/compare.ts';
import { fullValue } from '../ledger/quantity.ts';
import type { Entry } from '../ledger/entry-types.ts';
import { figureKind } from '../schema/figure-kinds.ts';
import type { Locale } from '../schema/index.ts';
import type { DrawnFigure, DrawnPlaces, FigureInput } from './chart-types.ts';
import { classesOf, drawCircles, drawShades, outlinesOf, type ValueClass } from './choropleth.ts';
import { assertComparable } from './comparable.ts';
import { entryValue } from './labels.ts';
import { amountOf } from './scale.ts';
import { coordinate, escapeXml } from './svg.ts';
import { figureTable } from './table.ts';
import { subjectOf } from './tiles.ts';

/**
 * All rows of a whole table: on the map, shares in few classes of colour and counts as circles, and below
 * it every place by name with a dot on one axis, from the highest to the lowest.
 * @throws Error if its numbers may not be compared, or one is of a place that the map does not know
 */
export function drawPlaces(
  { spec, entries, regions = [] }: FigureInput,
  locale: Locale,
): Pick<DrawnFigure, 'description' | 'pictures' | 'table' | 'places'> {
  assertComparable(entries, compare);
  const { rows, whole } = rankedRows(
    entries,
    (entry) => outlinesOf(entry.region, regions).length > 0,
  );
  const isShaded = figureKind(spec.kind).maps === 'shares';
  const classes = isShaded ? classesOf(rows) : [];
  const placed = rows.map((entry) => ({
    entry,
    outlines: outlinesOf(entry.region, regions),
    shade: shadeOf(entry, classes),
  }));
  const t = readerTexts(locale).charts;
  const legend = classes.map(({ letter, entries: own }, n) => {
    const [highest, lowest] = [own.at(0), own.at(-1)];
    const text = t.classRange(
      lowest ? entryValue(lowest, locale) : '',
      highest ? entryValue(highest, locale) : '',
      String(own.length),
    );
    return { nth: n + 1, letter, text };
  });
  const scale = scaleOf([...rows, ...(whole ? [whole] : [])], isShaded);
  const ordered = [...(whole ? [whole] : []), ...rows];
  const kind = isShaded ? t.shaded(String(rows.length)) : t.circles(String(rows.length));
  return {
    description: [
      `${kind}.`,
      `${subjectOf(entries, locale)}.`,
      ...legend.map(({ letter, text }) => t.classNamed(letter, text)),
      ...ordered.map((entry) => t.named(entry.region.name[locale], entryValue(entry, locale))),
    ].join(' '),
    pictures: [],
    table: figureTable(ordered, locale),
    places: {
      caption: subjectOf(entries, locale),
      maps: isShaded ? drawShades(placed, locale) : drawCircles(placed, locale),
      classes: legend,
      line: whole ? rowOf(whole, locale) : null,
      axis: axisSvg(scale, rows, locale),
      start: scale.from.isZero() ? null : t.axisStart(tickText(scale.from, rows, locale)),
      rows: placed.map(({ entry, shade }) => ({
        ...rowOf(entry, locale),
        dot: dotSvg(scale, entry, shade?.nth ?? null, whole),
      })),
    },
  };
}

/**
 * The rows of a figure on a map from the highest to the lowest, and the number of the place whose parts
 * they are.
 */
function rankedRows(entries: readonly Entry[], isPart: (entry: Entry) => boolean) {
  const lost = entries.filter((entry) => !isPart(entry) && entry.region.level !== 'country');
  if (lost[0]) throw new Error(`${lost[0].ref} is of a place that the map does not know.`);
  return {
    rows: entries
      .filter(isPart)
      .toSorted((a, b) => amountOf(b.quantity).comparedTo(amountOf(a.quantity))),
    whole: entries.find((entry) => !isPart(entry)) ?? null,
  };
}

function shadeOf(entry: Entry, classes: readonly ValueClass[]) {
  const at = classes.findIndex(({ entries }) => entries.includes(entry));
  const letter = classes[at]?.letter;
  return letter === undefined ? null : { nth: at + 1, letter };
}

function rowOf(entry: Entry, locale: Locale): Omit<DrawnPlaces['rows'][number], 'dot'> {
  const { region, quantity, observation } = entry;
  return {
    region: region.id,
    name: region.name[locale],
    value: fullValue(quantity),
    text: `${observation.approximate ? '≈' : ''}${formatQuantity(quantity, locale)}`,
  };
}

/** What the dots stand on. */
interface Scale {
  from: Decimal;
  to: Decimal;
}

/**
 * From zero to a round number above all. Shares that lie close together far from zero start at a round
 * number below them: a dot, other than a bar, has no length to be read.
 */
function scaleOf(entries: readonly Entry[], mayLift: boolean): Scale {
  const amounts = entries.map(({ quantity }) => amountOf(quantity));
  const [low, high] = [Decimal.min(...amounts), Decimal.max(...amounts)];
  const lifts = mayLift && low.greaterThan(high.div(2));
  const span = lifts ? high.minus(low) : high;
  const step = new Decimal(10).pow(span.e);
  const from = lifts ? low.div(step).floor().times(step) : new Decimal(0);
  return { from, to: Decimal.max(high.div(step).ceil().times(step), from.plus(step)) };
}

function at({ from, to }: Scale, { quantity }: Entry): string {
  const share = amountOf(quantity).minus(from).div(to.minus(from));
  return `${coordinate(share.times(100).toNumber())}%`;
}

function dotSvg(scale: Scale, entry: Entry, nth: number | null, whole: Entry | null): string {
  const line = whole
    ? `<rect class="f-ink" x="${at(scale, whole)}" width="1.5" height="100%"/>`
    : '';
  const look = nth === null ? 'count' : `m k${String(nth)}`;
  return (
    '<svg class="dot" width="100%" height="100%" aria-hidden="true">' +
    `<rect class="f-line" y="50%" width="100%" height="1"/>${line}` +
    `<circle class="${look}" cx="${at(scale, entry)}" cy="50%" r="6"/></svg>`
  );
}

/** The ends of the axis, in the unit of its rows. */
function axisSvg({ from, to }: Scale, rows: readonly Entry[], locale: Locale): string {
  const [first, last] = [from, to].map((value) => escapeXml(tickText(value, rows, locale)));
  return (
    '<svg class="dot" width="100%" height="20" font-size="12" aria-hidden="true">' +
    `<text class="f-soft" y="15">${first ?? ''}</text>` +
    `<text class="f-soft" x="100%" y="15" text-anchor="end">${last ?? ''}</text></svg>`
  );
}

function tickText(value: Decimal, [row]: readonly Entry[], locale: Locale): string {
  if (!row) return '';
  const { unit } = row.quantity;
  const decimals = Math.max(0, value.decimalPlaces());
  return formatQuantity(
    { value: value.toFixed(decimals), decimals, magnitude: 'one', unit },
    locale,
  );
}
