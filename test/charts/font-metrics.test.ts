import { join } from 'node:path';
import { GlobalFonts, createCanvas } from '@napi-rs/canvas';
import { format } from 'prettier';
import { describe, expect, it } from 'vitest';
import metrics from '../../src/charts/font-metrics.json' with { type: 'json' };
import { textWidth } from '../../src/charts/measure.ts';
import { wrapText } from '../../src/charts/wrap.ts';

const root = join(import.meta.dirname, '../..');
const FAMILY = 'measured';

describe('the table of letter widths', () => {
  // To make it anew after a change of the font: run this test with --update.
  it('holds what the font file says', async () => {
    GlobalFonts.registerFromPath(join(root, 'public/fonts/plus-jakarta-sans.woff2'), FAMILY);
    const context = createCanvas(1, 1).getContext('2d');
    const widthsAt = (weight: number) => {
      context.font = `${weight} ${metrics.unitsPerEm}px ${FAMILY}`;
      return Array.from(metrics.characters, (letter) =>
        Math.round(context.measureText(letter).width),
      );
    };
    const measured = { ...metrics, widths: { '400': widthsAt(400), '700': widthsAt(700) } };
    const text = await format(JSON.stringify(measured), { parser: 'json', printWidth: 100 });
    await expect(text).toMatchFileSnapshot('../../src/charts/font-metrics.json');
  });
});

describe('text', () => {
  it('is measured from the table, with room for another face', () => {
    expect(textWidth('0', 100, '400')).toBeCloseTo(73.2 * 1.06);
    expect(textWidth('00', 100, '700')).toBeCloseTo(2 * 70.8 * 1.06);
  });

  it('counts a letter it does not know as the widest', () => {
    expect(textWidth('漢', 10, '400')).toBe(textWidth('W', 10, '400'));
  });

  it('breaks at spaces only, and never inside a date', () => {
    const widthOf = (line: string) => textWidth(line, 14, '400');
    expect(wrapText('Desember\u00A02024 di Makassar', 110, widthOf)).toEqual([
      'Desember\u00A02024',
      'di Makassar',
    ]);
    expect(wrapText('Ketenagakerjaan', 10, widthOf)).toEqual(['Ketenagakerjaan']);
  });
});
