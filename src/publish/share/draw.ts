import { readFileSync } from 'node:fs';
import { createCanvas, GlobalFonts, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import { encodePng, type Colour } from './png.ts';

/** Size of a share picture in pixels, as chats show it. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** Changes with what is drawn below: pictures of another edition are drawn anew. */
export const DRAWING = '2';

const FONT = new URL('../../../public/fonts/plus-jakarta-sans.woff2', import.meta.url);
const FAMILY = 'Cakupan Share';

export const paper: Colour = [0xf6, 0xf7, 0xf4];
const ink: Colour = [0x0e, 0x2a, 0x31];
const fill: Colour = [0xb5, 0x43, 0x2a];

/** Ink on paper in twelve steps, and the accent on paper in four. */
export const PALETTE: readonly Colour[] = [
  ...mixes(ink, paper, 12, 11),
  ...mixes(fill, paper, 4, 4),
];

const MARGIN = 72;
const WIDTH = SHARE_SIZE.width - 2 * MARGIN;
const STRIP = 74;

/** One sheet for all pictures: each begins by painting it over. */
let canvas: Canvas | undefined;

/** The font cannot be read: a picture without it would hold no word, or those of another face. */
export class FontError extends Error {
  override name = 'FontError';
}

/**
 * The picture that a chat shows of a page, as PNG, from the lines of its alternative text: the number,
 * what it counts, when, who says so, and whose site it is. Fewer than five lines have no number: the
 * first is then set large.
 * @throws FontError when the font of the site cannot be read
 */
export function drawShare(lines: readonly string[]): Buffer {
  const { width, height } = SHARE_SIZE;
  canvas ??= createCanvas(width, height);
  const context = canvas.getContext('2d');
  // Letters of a language are not those of the machine: Turkish joins no f and i.
  context.lang = 'id';
  const face = registered();
  const set = (size: number, weight: number) => {
    context.font = `${weight} ${size}px "${face}"`;
  };
  context.fillStyle = css(paper);
  context.fillRect(0, 0, width, height);
  const last = lines.at(-1) ?? '';
  const told = lines.slice(0, -1);
  const number = lines.length >= 5 ? (told[0] ?? '') : '';
  const [what = '', ...small] = number ? told.slice(1) : told;
  let y = drawBrand(context, set);

  if (number) {
    const size = fitting(150, (one) => (set(one, 800), context.measureText(number).width <= WIDTH));
    context.fillStyle = css(fill);
    y += size * 0.96;
    context.fillText(number, MARGIN - size * 0.03, y);
    y += 34;
  }
  const room = height - STRIP - 28 - y;
  const largest = number ? 46 : 60;
  // Words give way before anything is cut.
  const scale = fitting(100, (percent) => heightOf(percent) <= room) / 100;
  for (const { text, size, weight } of blocks()) {
    set(size * scale, weight);
    context.fillStyle = css(ink);
    for (const line of wrapped(context, text)) {
      y += size * scale * 1.26;
      context.fillText(line, MARGIN, y);
    }
    y += 10;
  }
  context.fillStyle = css(ink);
  context.fillRect(0, height - STRIP, width, STRIP);
  set(30, 600);
  context.fillStyle = css(paper);
  context.fillText(last, MARGIN, height - STRIP / 2 + 11);
  return encodePng(canvas.data() as unknown as Uint8ClampedArray, width, height, PALETTE);

  function blocks() {
    return [
      { text: what, size: largest, weight: 700 },
      ...small.map((text) => ({ text, size: 32, weight: 400 })),
    ].filter(({ text }) => text !== '');
  }

  function heightOf(percent: number): number {
    return blocks().reduce((sum, { text, size, weight }) => {
      set((size * percent) / 100, weight);
      return sum + wrapped(context, text).length * ((size * percent) / 100) * 1.26 + 10;
    }, 0);
  }
}

/** The sail and the name that every page begins with; gives the height they end at. */
function drawBrand(context: SKRSContext2D, set: (size: number, weight: number) => void): number {
  context.save();
  context.translate(MARGIN, 52);
  context.scale(2, 2);
  context.fillStyle = css(fill);
  context.beginPath();
  context.moveTo(6, 19);
  context.lineTo(6, 2);
  context.arc(6, 19, 17, -Math.PI / 2, 0);
  context.closePath();
  context.fill();
  context.fillStyle = css(ink);
  context.fillRect(1, 22.25, 24, 2.5);
  context.restore();
  set(40, 700);
  context.fillStyle = css(ink);
  context.fillText('Cakupan', MARGIN + 66, 98);
  return 118;
}

/** Lines no wider than the picture, broken at spaces. */
function wrapped(context: SKRSContext2D, text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && context.measureText(longer).width <= WIDTH)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The largest size, in steps of four, that fits; a fifth of it in any case. */
function fitting(largest: number, fits: (size: number) => boolean): number {
  let size = largest;
  while (size > largest / 5 && !fits(size)) size -= 4;
  return size;
}

/** The name of the face of the site, read once. @throws FontError when it cannot be read */
export function registered(): string {
  if (!GlobalFonts.has(FAMILY) && !GlobalFonts.register(readFileSync(FONT), FAMILY))
    throw new FontError(FONT.pathname.split('/').slice(-3).join('/'));
  return FAMILY;
}

/** Colours from one to another, the other being step `last`. */
export function mixes(from: Colour, to: Colour, count: number, last: number): Colour[] {
  return Array.from({ length: count }, (_, step) => {
    const mixed = from.map((one, n) => Math.round(one + (((to[n] ?? 0) - one) * step) / last));
    return [mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0];
  });
}

function css(colour: Colour): string {
  return `rgb(${colour.join(',')})`;
}
