import { readerTexts } from '../i18n/reader/index.ts';
import type { ReaderTexts } from '../i18n/reader/language.ts';
import type { Locale, Magnitude } from '../schema/index.ts';
import type { BarChart, BarRow } from './bars.ts';
import type { FigureInput } from './chart-types.ts';
import { seriesKind, sharedSubject } from './describe.ts';
import { tellingAspects } from './labels.ts';
import { barChart } from './series.ts';

/** A bar of a live chart, with what its observation is called and who stated it. */
export interface LiveRow extends BarRow {
  reference: string;
  /** As the record holds it, in ones, thousands, or more. */
  value: number;
  decimals: number;
  magnitude: Magnitude;
  saidBy: string;
}

/** The chart that takes the place of a picture, in one language: its bars, its name and all its words. */
export interface LiveFigure extends Omit<BarChart, 'rows'> {
  observations: LiveRow[];
  name: string;
  /** Whether a reader may set its bars in another order and leave some out: not where they follow one another in time. */
  isFree: boolean;
  words: ReaderTexts['live'];
}

/**
 * What a browser needs to draw a figure of comparable values, made from the bars of its picture.
 * @throws Error for what no bar can stand for
 */
export function liveFigure(input: FigureInput, locale: Locale): LiveFigure {
  const { entries } = input;
  const { rows, ...axis } = barChart(input, locale);
  return {
    name: `${seriesKind(entries, locale)}. ${sharedSubject(entries, locale)}`,
    isFree: entries.length > 2 && !tellingAspects(entries, locale).includes('when'),
    observations: entries.map(({ ref, observation, source }, i) => ({
      ...(rows[i] ?? { label: '', text: '', length: 0 }),
      reference: ref,
      value: observation.value,
      decimals: observation.decimals,
      magnitude: observation.magnitude,
      saidBy: source.attribution[locale],
    })),
    ...axis,
    words: readerTexts(locale).live,
  };
}
