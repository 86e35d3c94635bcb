import { textWidth, type Weight } from '../../src/charts/measure.ts';

/** A `<text>` of a drawing with the box its letters fill, in units of the drawing. */
export interface Label {
  text: string;
  size: number;
  paint: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A filled rectangle of a drawing. */
export interface Bar {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Attributes of one tag. */
export function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries(
    [...tag.matchAll(/ ([a-zA-Z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Width and height of a drawing. */
export function sizeOf(svg: string): { width: number; height: number } {
  const [, , width = 0, height = 0] = (attributesOf(svg)['viewBox'] ?? '').split(' ').map(Number);
  return { width, height };
}

export function labelsOf(svg: string): Label[] {
  const size = Number(attributesOf(svg.slice(0, svg.indexOf('>')))['font-size']);
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, tag = '', text = '']) => {
    const attributes = attributesOf(tag);
    const own = Number(attributes['font-size'] ?? size);
    const width = textWidth(text, own, (attributes['font-weight'] ?? '400') as Weight);
    const share = { middle: 0.5, end: 1 }[attributes['text-anchor'] ?? ''] ?? 0;
    const left = Number(attributes['x']) - width * share;
    const baseline = Number(attributes['y']);
    return {
      text,
      size: own,
      paint: attributes['class'] ?? '',
      left,
      right: left + width,
      top: baseline - 0.78 * own,
      bottom: baseline + 0.22 * own,
    };
  });
}

export function barsOf(svg: string): Bar[] {
  const shape = /<path class="f-fill" d="M([\d.]+) ([\d.]+)H([\d.]+)V([\d.]+)H[\d.]+z"\/>/g;
  return [...svg.matchAll(shape)].map(([, left, top, right, bottom]) => ({
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
}

/** Colours enough for a reviewer who opens the picture alone; on a page the style sheet brings them. */
const COLOURS = `
  svg { background: #f6f7f4; font-family: 'Plus Jakarta Sans', sans-serif }
  .f-fill { fill: #b5432a } .f-ink { fill: #0e2a31 } .f-soft { fill: #42565b } .f-on-fill { fill: #fff }
  .f-line { fill: #cdd6d4 } .f-paper { fill: #f6f7f4 }
  .s-line { fill: none; stroke: #cdd6d4 } .s-edge { fill: none; stroke: #74878a }
  .crowd .s-edge { stroke-width: .75 }
`;

/** The same for what only lines, dots and their like have. */
const PLOTTED = `
  .f-note { fill: #42565b } .s-fill { fill: none; stroke: #b5432a } .s-ink { fill: none; stroke: #0e2a31 }
`;

/** The picture as a file that opens on its own. */
export function asFile(svg: string): string {
  const [open = '', ...rest] = svg.split('>');
  const named = open.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
  return `${[`${named}><style>${COLOURS}${/f-note|s-fill|s-ink/.test(svg) ? PLOTTED : ''}</style`, ...rest].join('>').replaceAll('><', '>\n<')}\n`;
}
