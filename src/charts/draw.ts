import { compare } from '../ledger/compare.ts';
import type { Entry } from '../ledger/entry-types.ts';
import { figureKind } from '../schema/figure-kinds.ts';
import type { Locale } from '../schema/index.ts';
import { assertComparable } from './comparable.ts';
import { entriesCsv } from './csv.ts';
import {
  crowdLegend,
  describePeople,
  describeSeries,
  describeStatement,
  peopleKind,
  pictureCaption,
  seriesKind,
  sharedSubject,
} from './describe.ts';
import { entryParts } from './labels.ts';
import { drawPlot } from './draw-plot.ts';
import { drawPeople } from './people.ts';
import { describePlot, plottedFigure } from './plotted.ts';
import { barChart } from './series.ts';
import { figureTable } from './table.ts';
import { drawPlaces } from './ranked.ts';
import { drawTiles } from './tiles.ts';
import type { DrawnFigure, FigureInput } from './chart-types.ts';
import { waterline } from './waterline.ts';

/**
 * A figure in one language: headline, description, pictures and table, all written from the same
 * entries. The same input gives the same bytes.
 * @throws Error if the entries of a series may not be compared, if a figure of people does not show
 * exactly one share between 0 and 100, if a statement figure shows anything but shares, or if tiles
 * do not fit their grid
 */
export function drawFigure(input: FigureInput, locale: Locale): DrawnFigure {
  const { spec, entries } = input;
  const drawing = drawings[spec.kind](input, locale);
  return {
    id: spec.id,
    headline: input.title[locale],
    tiles: null,
    places: null,
    ...drawing,
    table: drawing.table ?? figureTable(entries, locale),
    note: input.note?.[locale] ?? null,
  };
}

/** The observations of a figure as CSV text, the same in both languages. */
export function figureCsv(input: FigureInput): string {
  return entriesCsv(input.entries);
}

type Drawing = Pick<DrawnFigure, 'description' | 'pictures'> &
  Partial<Pick<DrawnFigure, 'table' | 'tiles' | 'places'>>;

/**
 * How each kind is drawn. The check of finished pages reads a picture beside its table: in an `<svg>` each
 * value is a text of its own in bold, as printed, behind its label in plain type, in the order of the table;
 * numbers of an axis have the class `f-soft`.
 */
const drawings: Record<
  FigureInput['spec']['kind'],
  (input: FigureInput, locale: Locale) => Drawing
> = {
  series(input, locale) {
    const { entries } = input;
    assertComparable(entries, compare);
    return {
      description: describeSeries(entries, locale),
      pictures: [
        {
          svg: drawPlot({ look: 'bars', ...barChart(input, locale) }, seriesKind(entries, locale)),
          caption: sharedSubject(entries, locale),
          number: null,
        },
      ],
    };
  },

  people({ spec, entries }, locale) {
    const [entry, ...others] = entries;
    if (!entry || others.length > 0) {
      throw new Error(`${spec.id}: a picture of 100 people shows one observation.`);
    }
    const percent = shareOf(entry);
    return {
      description: describePeople(entry, locale),
      pictures: [
        {
          svg: drawPeople(spec.id, percent, peopleKind(locale)),
          caption: crowdLegend(percent, locale),
          number: null,
        },
      ],
    };
  },

  statement({ entries }, locale) {
    return {
      description: describeStatement(entries, locale, compare),
      pictures: entries.map((entry) => ({
        svg: waterline(shareOf(entry)),
        caption: pictureCaption(entry, entries, locale),
        number: entryParts(entry, locale),
      })),
    };
  },

  tiles: drawTiles,
  line: drawPlotted,
  dots: drawPlotted,
  target: drawPlotted,
  slope: drawPlotted,
  groups: drawPlotted,
  stacks: drawPlotted,
  multiples: drawPlotted,
  choropleth: drawPlaces,
  circles: drawPlaces,
};

function drawPlotted(input: FigureInput, locale: Locale): Drawing {
  const { spec, entries } = input;
  if (figureKind(spec.kind).isCompared) assertComparable(entries, compare);
  const plotted = plottedFigure(input, locale);
  if (!plotted) throw new Error(`${spec.id}: nothing plots a figure of kind ${spec.kind}.`);
  const caption = sharedSubject(entries, locale);
  return {
    description: describePlot(plotted, entries, locale),
    pictures: [
      {
        svg: drawPlot(plotted.plot, plotted.name),
        caption: caption === '' ? null : caption,
        number: null,
      },
    ],
    table: plotted.table,
  };
}

function shareOf({ ref, quantity }: Entry): string {
  if (quantity.unit !== 'percent' || quantity.magnitude !== 'one') {
    throw new Error(`${ref} is no share, so it cannot be drawn as one.`);
  }
  return quantity.value;
}
