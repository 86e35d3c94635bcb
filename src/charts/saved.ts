import { textWidth } from './measure.ts';
import { coordinate, escapeXml } from './svg.ts';
import { wrapText } from './wrap.ts';

/** What a picture says of itself where it stands alone, line by line. */
export interface SavedWords {
  headline: string;
  /** What it shows; null where the headline says it. */
  caption: string | null;
  /** Who says so, as of when, and whose picture it is. */
  foot: readonly string[];
}

const WIDTH = 360;
const MARGIN = 16;
const ROOM = WIDTH - 2 * MARGIN;

/** The colours of `tokens.css` on paper, by the class that stands for each in a drawing. */
export const SAVED_COLOURS: Readonly<Record<string, string>> = {
  'f-fill': 'fill="#b5432a"',
  'f-ink': 'fill="#0e2a31"',
  'f-soft': 'fill="#42565b"',
  'f-note': 'fill="#42565b"',
  'f-on-fill': 'fill="#ffffff"',
  'f-line': 'fill="#cdd6d4"',
  'f-paper': 'fill="#f6f7f4"',
  's-edge': 'fill="none" stroke="#74878a"',
  's-line': 'fill="none" stroke="#cdd6d4"',
  's-fill': 'fill="none" stroke="#b5432a"',
  's-ink': 'fill="none" stroke="#0e2a31"',
};

/**
 * A picture as a file of its own: its headline above it, its sources and whose it is below, in colours of
 * its own. The same input gives the same bytes.
 * @param drawn one finished `<svg>` of a figure, with classes for colours
 */
export function savedPicture(drawn: string, { headline, caption, foot }: SavedWords): string {
  const [, opening = '', inside = ''] = /^<svg([^>]*)>([^]*)<\/svg>$/.exec(drawn) ?? [];
  const box = (/ viewBox="([^"]*)"/.exec(opening)?.[1] ?? '').split(' ').map(Number);
  const [left = 0, top = 0, width = 1, height = 1] = box;
  const size = / font-size="(\d+)"/.exec(opening)?.[1] ?? '14';
  const high = (height * ROOM) / width;
  const parts: string[] = [];
  let y = MARGIN;
  const write = (text: string, size: number, bold: boolean, paint: string): void => {
    const weight = bold ? '700' : '400';
    for (const line of wrapText(text, ROOM, (one) => textWidth(one, size, weight))) {
      y += size * 1.35;
      parts.push(
        `<text class="${paint}" x="${String(MARGIN)}" y="${coordinate(y)}" font-size="${String(size)}"` +
          `${bold ? ' font-weight="700"' : ''}>${escapeXml(line)}</text>`,
      );
    }
  };
  write(headline, 18, true, 'f-ink');
  y += 6;
  if (caption !== null) write(caption, 14, false, 'f-ink');
  y += 8;
  parts.push(
    `<svg x="${String(MARGIN)}" y="${coordinate(y)}" width="${String(ROOM)}" height="${coordinate(high)}"` +
      ` viewBox="${[left, top, width, height].join(' ')}" font-size="${size}">${inside}</svg>`,
  );
  y += high + 8;
  foot.forEach((line, i) => {
    write(line, 12, i === foot.length - 1, 'f-soft');
    y += 4;
  });
  // Even, so that two pixels fit a byte.
  const whole = 2 * Math.ceil((y + MARGIN) / 2);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(whole)}"` +
    ` viewBox="0 0 ${String(WIDTH)} ${String(whole)}" font-family="Plus Jakarta Sans, sans-serif">` +
    `<title>${escapeXml(headline)}</title>` +
    `<path class="f-paper" d="M0 0H${String(WIDTH)}V${String(whole)}H0z"/>${parts.join('')}</svg>\n`
  ).replaceAll(/ class="([\w-]+)"/g, (_, name: string) => ` ${SAVED_COLOURS[name] ?? ''}`);
}
