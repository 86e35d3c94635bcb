import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { mixes, paper } from './draw.ts';
import type { Drawing } from './pictures.ts';
import { encodePng, type Colour } from './png.ts';

/** Where home screens look for an icon; they draw no SVG. */
export const HOME_ICON = 'apple-touch-icon.png';

/** The icon that browsers draw themselves. */
export const ICON = 'favicon.svg';

/** Pixels of a side, and of the sheet around the icon: home screens round its corners. */
const SIDE = 180;
const MARGIN = 24;

/** Changes with how the icon becomes pixels. */
const EDITION = '1';

/** The icon of a site for home screens, to be made from the one of its browsers; none where it has its own. */
export async function iconDrawing(
  folder: string,
  files: ReadonlySet<string>,
): Promise<Map<string, Drawing>> {
  if (files.has(HOME_ICON) || !files.has(ICON)) return new Map();
  const svg = await readFile(join(folder, ICON), 'utf8');
  const key = createHash('sha256').update(`icon ${EDITION}\n${svg}`).digest('hex');
  return new Map([[HOME_ICON, { key, draw: () => drawIconPng(svg) }]]);
}

/**
 * An icon as PNG on the paper of the site, in its colours by day.
 * @param svg whose colours stand in attributes, or in rules of one class: `.a{fill:#b5432a}`
 */
export async function drawIconPng(svg: string): Promise<Buffer> {
  const inner = SIDE - 2 * MARGIN;
  const drawn = withoutRules(svg).replace('<svg', `<svg width="${inner}" height="${inner}"`);
  const image = await loadImage(Buffer.from(drawn));
  const canvas = createCanvas(SIDE, SIDE);
  const context = canvas.getContext('2d');
  context.fillStyle = `rgb(${paper.join(',')})`;
  context.fillRect(0, 0, SIDE, SIDE);
  context.drawImage(image, MARGIN, MARGIN, inner, inner);
  const pixels = canvas.data() as unknown as Uint8ClampedArray;
  return encodePng(pixels, SIDE, SIDE, paletteOf(drawn));
}

/** A drawing with its rules of classes as attributes: outside browsers nobody reads rules. */
function withoutRules(svg: string): string {
  const style = /<style>([^<]*)<\/style>/.exec(svg)?.[1] ?? '';
  const byDay = style.split('@media')[0] ?? '';
  const rules = byDay.matchAll(/\.([\w-]+)\{([\w-]+):([^;}]+)\}/g);
  return [...rules].reduce(
    (rest, [, name = '', property = '', value = '']) =>
      rest.replaceAll(`class="${name}"`, `${property}="${value}"`),
    svg.replace(/<style>[^<]*<\/style>/, ''),
  );
}

/** The first two colours of a drawing, each in eight steps towards paper, which the first reaches. */
function paletteOf(svg: string): Colour[] {
  const found = Array.from(svg.matchAll(/#([\da-f]{6})\b/gi), ([, hex = '']) => hex);
  const [first = '000000', second = first] = [...new Set(found)];
  return [first, second].flatMap((hex, nth) => {
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) =>
      parseInt(hex.slice(at, at + 2), 16),
    );
    return mixes([red, green, blue], paper, 8, 7 + nth);
  });
}
