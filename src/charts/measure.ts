import { withoutMarks } from '../schema/fallback.ts';
import metrics from './font-metrics.json' with { type: 'json' };

/** The two weights a picture uses. */
export type Weight = '400' | '700';

/**
 * Room left for what the table does not know: the fallback face, word spacing, kerning.
 * Positions never depend on it being exact, because the browser anchors the text itself.
 */
const ALLOWANCE = 1.06;

/** Advance widths of one weight, in font units. */
interface Widths {
  of: Map<string, number>;
  widest: number;
}

const widths: Record<Weight, Widths> = {
  '400': widthsOf(metrics.widths['400']),
  '700': widthsOf(metrics.widths['700']),
};

function widthsOf(units: number[]): Widths {
  const of = new Map(Array.from(metrics.characters, (character, i) => [character, units[i] ?? 0]));
  return { of, widest: Math.max(...of.values()) };
}

/** Whether the face of the site can set a character. */
export function faceHas(character: string): boolean {
  return widths['400'].of.has(character);
}

/**
 * Width of one line of `text` in the face of the site, from a table of its advance widths, so that
 * no system font and no canvas has a say. A character outside the table counts as the widest one.
 * @param size font size, in the unit of the result
 * @example textWidth('0', 10, '400') // 7.76: 0.732 em and the allowance
 */
export function textWidth(text: string, size: number, weight: Weight): number {
  const { of, widest } = widths[weight];
  let sum = 0;
  for (const character of withoutMarks(text)) sum += of.get(character) ?? widest;
  return (sum / metrics.unitsPerEm) * size * ALLOWANCE;
}
