import type { Entry } from '../ledger/entry-types.ts';
import type { FigureKindName } from '../schema/figure-kinds.ts';
import type { Locale } from '../schema/index.ts';
import type { FigureInput, PlottedFigure } from './chart-types.ts';
import { everyValue, sharedSubject } from './describe.ts';
import { dotsFigure } from './dots-figure.ts';
import { assertFits } from './fits.ts';
import { groupsFigure } from './groups-figure.ts';
import { lineFigure } from './line-figure.ts';
import { slopeFigure } from './slope-figure.ts';
import { stacksFigure } from './stacks-figure.ts';
import { targetFigure } from './target-figure.ts';

/** The kinds that are plotted, each with what makes a plot of its numbers. */
const makers: Partial<
  Record<FigureKindName, (input: FigureInput, locale: Locale) => PlottedFigure>
> = {
  line: lineFigure,
  multiples: lineFigure,
  dots: dotsFigure,
  target: targetFigure,
  slope: slopeFigure,
  groups: groupsFigure,
  stacks: stacksFigure,
};

/**
 * What the picture of a figure with axes shows; null for kinds that are drawn in another way.
 * @throws Error if its numbers do not belong together
 */
export function plottedFigure(input: FigureInput, locale: Locale): PlottedFigure | null {
  const { kind } = input.spec;
  const maker = makers[kind];
  if (!maker) return null;
  assertFits(kind, input.entries);
  return maker(input, locale);
}

/** Kind of picture, what it shows, every value, and what is told besides. */
export function describePlot(
  { name, labels, remarks }: PlottedFigure,
  entries: readonly Entry[],
  locale: Locale,
): string {
  const subject = sharedSubject(entries, locale);
  return [
    `${name}.`,
    ...(subject === '' ? [] : [`${subject}.`]),
    ...everyValue(entries, locale, labels),
    ...remarks,
  ].join(' ');
}
