import type { DrawnTile, DrawnTiles } from './chart-types.ts';
import { coordinate, escapeXml } from './svg.ts';

const WIDTH = 328;
const HEIGHT = 46;
const GAP = 3;
const TEXT_SIZE = 12;

/**
 * A schematic grid as one drawing, for files that no page lays out: turned a quarter where it is wider than
 * high, as on a phone, so that its numbers can be read.
 */
export function tilePicture({ cols, rows, tiles, caption }: DrawnTiles): string {
  const isTurned = cols > rows;
  const [across, down] = isTurned ? [rows, cols] : [cols, rows];
  const width = WIDTH / across;
  const drawn = tiles.map((tile) => {
    // West is at the top then, and north at the right.
    const [col, row] = isTurned ? [rows - 1 - tile.row, tile.col] : [tile.col, tile.row];
    return drawTile(tile, col * width, row * HEIGHT, width - GAP, HEIGHT - GAP);
  });
  return (
    `<svg class="chart" viewBox="0 0 ${String(WIDTH)} ${String(down * HEIGHT)}"` +
    ` font-size="${String(TEXT_SIZE)}" role="img" aria-label="${escapeXml(caption)}">${drawn.join('')}</svg>`
  );
}

function drawTile({ abbr, number }: DrawnTile, x: number, y: number, w: number, h: number): string {
  const at = (left: number, top: number) => `${coordinate(x + left)} ${coordinate(y + top)}`;
  const box = (top: number, width: number, high: number) =>
    `M${at(0, top)}H${coordinate(x + width)}V${coordinate(y + top + high)}H${coordinate(x)}z`;
  const text = (line: string, top: number, more: string) =>
    `<text${more} x="${coordinate(x + 3)}" y="${coordinate(y + top)}">${escapeXml(line)}</text>`;
  if (number === null) {
    const hatch = [0.25, 0.5, 0.75].map(
      (part) => `M${at(w * part, h)}L${at(w * part + 6, h - 10)}`,
    );
    return (
      `<path class="s-line" d="${box(0.5, w, h - 1)}${hatch.join('')}"/>` +
      text(abbr, 14, ' class="f-soft"')
    );
  }
  const share = Math.min(100, Number(number.value)) / 100;
  return (
    text(abbr, 14, ' class="f-ink"') +
    text(number.text, 29, ' class="f-ink" font-weight="700"') +
    `<path class="f-line" d="${box(h - 3, w, 2)}"/><path class="f-fill" d="${box(h - 8, w * share, 7)}"/>`
  );
}
