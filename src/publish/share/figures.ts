import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { HOME_ICON, ICON } from './icon.ts';
import { PALETTE, registered } from './draw.ts';
import type { Drawing } from './pictures.ts';
import { encodePng } from './png.ts';

/** Pixels for each unit of a drawing. */
const SCALE = 2;

/** Changes with how a drawing becomes pixels: pictures of another edition are made anew. */
const EDITION = '1';

/** Where the pixels of a drawing stand; null for a file that is no drawing of a figure. */
function pixelsPath(path: string): string | null {
  return /^data\/figures\/[\w.-]+\.svg$/.test(path) ? path.replace(/svg$/, 'png') : null;
}

/** The drawing that pixels were made from; of any other file, that file. */
export function drawingPath(path: string): string {
  if (path === HOME_ICON) return ICON;
  return /^data\/figures\/[\w.-]+\.png$/.test(path) ? path.replace(/png$/, 'svg') : path;
}

/** The drawings of figures that stand in a site, each to be made into pixels beside it. */
export async function figureDrawings(
  folder: string,
  paths: Iterable<string>,
): Promise<Map<string, Drawing>> {
  const drawings = new Map<string, Drawing>();
  for (const path of paths) {
    const to = pixelsPath(path);
    if (to === null) continue;
    const svg = await readFile(join(folder, path), 'utf8');
    const key = createHash('sha256').update(`figure ${EDITION}\n${svg}`).digest('hex');
    drawings.set(to, { key, draw: () => drawFigurePng(svg) });
  }
  return drawings;
}

/** A drawing of ours as PNG, twice as large, in the face of the site. */
export async function drawFigurePng(svg: string): Promise<Buffer> {
  const size = /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg);
  const [width, height] = [Number(size?.[1]) * SCALE, Number(size?.[2]) * SCALE];
  const drawn = svg
    .replace(/ font-family="[^"]*"/, ` font-family="${registered()}"`)
    .replace(/ width="\d+" height="\d+"/, ` width="${String(width)}" height="${String(height)}"`)
    // Of a face with every weight only the plain one is drawn: a thin line around it makes it bold.
    .replaceAll(
      / fill="(#\w+)"([^>]*) font-weight="700"/g,
      ' fill="$1" stroke="$1" stroke-width=".5"$2',
    );
  const image = await loadImage(Buffer.from(drawn));
  const canvas = createCanvas(width, height);
  canvas.getContext('2d').drawImage(image, 0, 0, width, height);
  return encodePng(canvas.data() as unknown as Uint8ClampedArray, width, height, PALETTE);
}
