import { savedPicture, tilePicture } from '../charts/index.ts';
import type { DrawnTiles } from '../charts/chart-types.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import { withoutMarks } from '../schema/fallback.ts';
import type { Figure, Locale } from '../schema/index.ts';
import { withheldFrom } from './downloads.ts';
import { saidIn } from './embeds.ts';
import type { Edition } from './edition.ts';
import { drawnFigure, drawsItself, figureInput, figureSpan, figureSpec } from './figure-pages.ts';
import { absoluteUrl } from './hrefs.ts';

/** Whether a figure is there as a picture to keep: no pair of statements, and of tables we may pass on. */
export function isSaved(edition: Edition, spec: Figure): boolean {
  const isPicture = drawsItself(spec) || spec.grid !== undefined;
  return isPicture && withheldFrom(figureInput(edition, spec).entries).length === 0;
}

/** One file for each figure that is there as a picture to keep. */
export function savedPaths(edition: Edition) {
  return edition.records.figures
    .filter((spec) => isSaved(edition, spec))
    .map(({ id }) => ({ params: { figure: id } }));
}

/** Where the pictures of a figure to keep stand in the site, without their ending. */
export function savedStem({ id }: Pick<Figure, 'id'>, locale: Locale): string {
  return `data/figures/${id}.${locale}`;
}

/** The picture of a figure as a file of its own, with its sources, its time and whose it is. */
export function savedFigure(edition: Edition, id: string, locale: Locale): string {
  const spec = figureSpec(edition, id);
  const input = figureInput(edition, spec);
  const { headline, pictures, tiles } = drawnFigure(edition, input, locale);
  const picture = tiles ? gridPicture(tiles, locale) : pictures[0];
  if (!picture) throw new Error(`${id} has no picture that stands alone.`);
  const t = readerTexts(locale).share;
  const saved = savedPicture(picture.svg, {
    headline,
    caption: picture.caption,
    foot: [
      `${t.by(saidIn(input.entries, locale).join('; '))}.`,
      `${t.asOf(figureSpan(edition, spec, locale))}.`,
      // The address of a figure is longer than a line.
      absoluteUrl(edition, { page: 'figures' }, locale),
      `${id}/`,
      t.notOfficial,
    ],
  });
  // No element of a file of its own could name the language of a text that stands in.
  return withoutMarks(saved);
}

/** A schematic grid as a picture, with what stands around it on a page. */
function gridPicture(tiles: DrawnTiles, locale: Locale): { svg: string; caption: string } {
  const t = readerTexts(locale).figures;
  const turned = tiles.cols > tiles.rows ? [t.turned] : [];
  const caption = [`${tiles.caption}.`, tiles.count, t.schematic, ...turned, t.tilesLegend];
  return { svg: tilePicture(tiles), caption: caption.join(' ') };
}
