import { liveFigure } from '../charts/index.ts';
import { withoutMarks } from '../schema/fallback.ts';
import { figureKind } from '../schema/figure-kinds.ts';
import type { Figure, Locale } from '../schema/index.ts';
import { withheldFrom } from './downloads.ts';
import type { Edition } from './edition.ts';
import { figureInput, figureSpec } from './figure-pages.ts';

/**
 * Whether a reader can open a figure as a live chart: one of values that may share an axis, whose table
 * is ours to pass on whole.
 */
export function isLive(edition: Edition, spec: Figure): boolean {
  const { isCompared, isFitted, maps } = figureKind(spec.kind);
  return (
    (isCompared ?? isFitted ?? false) &&
    maps === undefined &&
    withheldFrom(figureInput(edition, spec).entries).length === 0
  );
}

/** One file for each figure that is live. */
export function livePaths(edition: Edition) {
  return edition.records.figures
    .filter((spec) => isLive(edition, spec))
    .map(({ id }) => ({ params: { figure: id } }));
}

/** Where the file of a live chart stands in the site. */
export function livePath({ id }: Pick<Figure, 'id'>, locale: Locale): string {
  return `data/figures/${id}.${locale}.json`;
}

/** What the live chart of a figure shows, as JSON. */
export function liveFigureFile(edition: Edition, id: string, locale: Locale): string {
  const figure = liveFigure(figureInput(edition, figureSpec(edition, id)), locale);
  return withoutMarks(`${JSON.stringify(figure)}\n`);
}
