import { readerTexts } from '../i18n/reader/index.ts';
import type { ReaderTexts } from '../i18n/reader/language.ts';
import type { Locale, Magnitude } from '../schema/index.ts';
import type { BarRow } from './bars.ts';
import type { FigureInput } from './chart-types.ts';
import { seriesKind, sharedSubject } from './describe.ts';
import { entryValue, tellingAspects } from './labels.ts';
import { plottedFigure } from './plotted.ts';
import type { Plot } from './plots.ts';
import { barChart } from './series.ts';

/** A number of a live chart, with what its observation is called and who stated it. */
export interface LiveRow extends BarRow {
  reference: string;
  /** As the record holds it, in ones, thousands, or more. */
  value: number;
  decimals: number;
  magnitude: Magnitude;
  saidBy: string;
}

/** The chart that takes the place of a picture, in one language: what it shows, its name and all its words. */
export interface LiveFigure {
  /** Its bars are those of `observations`, which a reader may choose and sort. */
  plot: Plot;
  observations: LiveRow[];
  name: string;
  /** Whether a reader may set its bars in another order and leave some out: not where they follow one another in time. */
  isFree: boolean;
  words: ReaderTexts['live'];
}

/**
 * What a browser needs to draw a figure with axes, made from what its picture shows.
 * @throws Error for numbers that do not belong together, and for what no bar can stand for
 */
export function liveFigure(input: FigureInput, locale: Locale): LiveFigure {
  const { entries, contested } = input;
  const plotted = plottedFigure(input, locale);
  const bars = plotted ? null : barChart(input, locale);
  const word = readerTexts(locale).claims.short.contested;
  return {
    name: `${plotted?.name ?? seriesKind(entries, locale)}. ${sharedSubject(entries, locale)}`,
    isFree:
      bars !== null && entries.length > 2 && !tellingAspects(entries, locale).includes('when'),
    observations: entries.map((entry, i) => ({
      ...(bars?.rows[i] ?? {
        label: plotted?.labels[i] ?? '',
        text: entryValue(entry, locale),
        length: 0,
        ...(contested?.has(entry.ref) ? { contested: word } : {}),
      }),
      reference: entry.ref,
      value: entry.observation.value,
      decimals: entry.observation.decimals,
      magnitude: entry.observation.magnitude,
      saidBy: entry.speaker.attribution[locale],
    })),
    plot: plotted?.plot ?? { look: 'bars', end: 0, ticks: [], ...bars, rows: [] },
    words: readerTexts(locale).live,
  };
}
