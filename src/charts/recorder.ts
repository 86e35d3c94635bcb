import { textWidth, type Weight } from './measure.ts';
import { namedPalette } from './palette.ts';
import { coordinate, escapeXml } from './svg.ts';

interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  dx: number;
  dy: number;
}

const INITIAL: State = {
  fillStyle: '',
  strokeStyle: '',
  lineWidth: 1,
  font: '14px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  dx: 0,
  dy: 0,
};

/** How far the alphabetic baseline lies below the point Chart.js names, in em of the site's face. */
const BASELINE_SHIFT: Partial<Record<CanvasTextBaseline, number>> = {
  alphabetic: 0,
  top: 0.83,
  middle: 0.355,
  bottom: -0.2,
};

const ANCHORS: Partial<Record<CanvasTextAlign, string>> = {
  center: 'middle',
  end: 'end',
  right: 'end',
};

/**
 * The part of a 2D canvas context that our charts draw with, writing SVG as it is drawn on: classes
 * in place of colours, one `<text>` per label, coordinates at a tenth. What it holds depends on the
 * drawing alone, so the same chart gives the same bytes. A call it does not know fails loudly,
 * because the method is not there.
 */
export class SvgRecorder {
  #state: State = { ...INITIAL };
  #saved: State[] = [];
  #path = '';
  #elements: string[] = [];
  readonly #fontSize: number;

  /** @param fontSize size the `<svg>` sets for all text; only text of another size repeats it */
  constructor(fontSize: number) {
    this.#fontSize = fontSize;
  }

  /** Everything drawn so far, in order. */
  get markup(): string {
    return this.#elements.join('');
  }

  set fillStyle(value: string) {
    this.#state.fillStyle = value;
  }
  set strokeStyle(value: string) {
    this.#state.strokeStyle = value;
  }
  set lineWidth(value: number) {
    this.#state.lineWidth = value;
  }
  set font(value: string) {
    this.#state.font = value;
  }
  get font(): string {
    return this.#state.font;
  }
  set textAlign(value: CanvasTextAlign) {
    this.#state.textAlign = value;
  }
  set textBaseline(value: CanvasTextBaseline) {
    this.#state.textBaseline = value;
  }

  save(): void {
    this.#saved.push({ ...this.#state });
  }
  restore(): void {
    this.#state = this.#saved.pop() ?? { ...INITIAL };
  }
  resetTransform(): void {
    this.#state.dx = 0;
    this.#state.dy = 0;
  }
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    if (a !== 1 || b !== 0 || c !== 0 || d !== 1) {
      throw new Error('A chart is drawn at its own size: only moving is allowed.');
    }
    this.#state.dx = e;
    this.#state.dy = f;
  }
  translate(x: number, y: number): void {
    this.#state.dx += x;
    this.#state.dy += y;
  }
  rotate(angle: number): void {
    if (angle !== 0) throw new Error('A chart sets its text level.');
  }

  beginPath(): void {
    this.#path = '';
  }
  moveTo(x: number, y: number): void {
    this.#path += `M${this.#x(x)} ${this.#y(y)}`;
  }
  lineTo(x: number, y: number): void {
    this.#path += `L${this.#x(x)} ${this.#y(y)}`;
  }
  closePath(): void {
    this.#path += 'z';
  }
  rect(x: number, y: number, width: number, height: number): void {
    const right = this.#x(x + width);
    this.#path += `M${this.#x(x)} ${this.#y(y)}H${right}V${this.#y(y + height)}H${this.#x(x)}z`;
  }
  /** A whole circle, as the marks of values are. */
  arc(x: number, y: number, radius: number): void {
    const [r, across] = [coordinate(radius), coordinate(2 * radius)];
    this.#path += `M${this.#x(x - radius)} ${this.#y(y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0`;
  }
  /** Nothing of ours reaches outside its area, so there is nothing to cut; a test looks. */
  clip(): void {
    this.#path = '';
  }
  clearRect(): void {
    this.#elements = [];
  }
  setLineDash(segments: number[]): void {
    if (segments.length > 0) throw new Error('A chart draws solid lines.');
  }

  fill(): void {
    this.#add(`<path class="${classOf('f', this.#state.fillStyle)}" d="${this.#path}"/>`);
  }
  stroke(): void {
    const { lineWidth, strokeStyle } = this.#state;
    const width = lineWidth === 1 ? '' : ` stroke-width="${coordinate(lineWidth)}"`;
    this.#add(`<path class="${classOf('s', strokeStyle)}"${width} d="${this.#path}"/>`);
  }

  measureText(text: string): { width: number } {
    const { size, weight } = parseFont(this.#state.font);
    return { width: textWidth(text, size, weight) };
  }
  fillText(text: string, x: number, y: number): void {
    if (text === '') return;
    const { font, textAlign, textBaseline, fillStyle } = this.#state;
    const { size, weight } = parseFont(font);
    const shift = BASELINE_SHIFT[textBaseline];
    if (shift === undefined)
      throw new Error(`Text cannot be set on the baseline "${textBaseline}".`);
    const attributes = [
      ['class', classOf('f', fillStyle)],
      ['x', this.#x(x)],
      ['y', this.#y(y + shift * size)],
      ['text-anchor', ANCHORS[textAlign]],
      ['font-weight', weight === '400' ? undefined : weight],
      ['font-size', size === this.#fontSize ? undefined : String(size)],
    ].flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${value}"`]));
    this.#add(`<text${attributes.join('')}>${escapeXml(text)}</text>`);
  }

  #x(value: number): string {
    return coordinate(value + this.#state.dx);
  }
  #y(value: number): string {
    return coordinate(value + this.#state.dy);
  }
  #add(element: string): void {
    this.#elements.push(element);
  }
}

function parseFont(font: string): { size: number; weight: Weight } {
  const match = /^(?:normal )?(?:(400|700) )?([\d.]+)px /.exec(font);
  if (!match) throw new Error(`A chart sets text as "400 14px …" or "700 14px …", not "${font}".`);
  return { size: Number(match[2]), weight: match[1] === '700' ? '700' : '400' };
}

const names = new Set<string>(Object.values(namedPalette));

function classOf(paint: 'f' | 's', colour: string): string {
  if (!names.has(colour)) throw new Error(`A chart draws with colours by name, not "${colour}".`);
  return `${paint}-${colour}`;
}
