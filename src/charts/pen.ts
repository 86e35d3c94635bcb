import type { Sheet } from './bars.ts';
import { TEXT_SIZE } from './bars.ts';

/** Height of a line of text. */
export const LINE = 17;

/** What writes and draws on a sheet, in its colours: the recorder of the build, or the canvas of a browser. */
export type Ink = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'rect'
  | 'fill'
  | 'stroke'
  | 'fillText'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
>;

/** How a text is set: its colour, its weight, and whether `x` is its start, its middle or its end. */
export interface Setting {
  colour: 'ink' | 'soft' | 'note';
  weight?: '400' | '700';
  align?: 'left' | 'center' | 'right';
}

/** Writes one line of text on its baseline. */
export function write(
  ink: Ink,
  sheet: Sheet,
  text: string,
  x: number,
  y: number,
  { colour, weight = '400', align = 'left' }: Setting,
): void {
  ink.textBaseline = 'alphabetic';
  ink.textAlign = align;
  ink.font = `${weight} ${String(TEXT_SIZE)}px ${sheet.face}`;
  ink.fillStyle = sheet.palette[colour];
  ink.fillText(text, x, y);
}

/** Draws straight lines from point to point. */
export function stroke(
  ink: Ink,
  sheet: Sheet,
  colour: 'fill' | 'edge' | 'line' | 'ink',
  width: number,
  ...points: readonly (readonly [x: number, y: number])[]
): void {
  ink.beginPath();
  points.forEach(([x, y], i) => {
    if (i === 0) ink.moveTo(x, y);
    else ink.lineTo(x, y);
  });
  ink.lineWidth = width;
  ink.strokeStyle = sheet.palette[colour];
  ink.stroke();
}
