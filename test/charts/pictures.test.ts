import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { drawFigure } from '../../src/charts/index.ts';
import { locales } from '../../src/schema/locales.ts';
import { asFile, attributesOf, barsOf, labelsOf, sizeOf } from './picture.ts';
import { samples } from './samples.ts';

/** A phone of 320 px shows a drawing of 328 units 288 px wide. */
const NARROWEST = 288;

const drawn = Object.entries(samples).flatMap(([name, input]) =>
  locales.flatMap((locale) =>
    drawFigure(input, locale).pictures.map(({ svg }, i, { length }) => ({
      file: `${name}${length > 1 ? `-${i + 1}` : ''}.${locale}.svg`,
      id: input.spec.id,
      svg,
    })),
  ),
);

describe.each(drawn)('the picture $file', ({ file, id, svg }) => {
  it('is the one kept for reviewers', async () => {
    await expect(asFile(svg)).toMatchFileSnapshot(`pictures/${file}`);
  });

  it('is well formed, as XML and as HTML', () => {
    const faults: string[] = [];
    parseFragment(svg, {
      onParseError: ({ code }) => faults.push(code),
      sourceCodeLocationInfo: true,
    });
    expect(faults).toEqual([]);
    expect(unbalanced(svg)).toEqual([]);
    expect(svg.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&');
  });

  it('brings classes, no colour and no style', () => {
    const names = [...svg.matchAll(/<[^>]+>/g)].flatMap(([tag]) =>
      Object.entries(attributesOf(tag)),
    );
    for (const [name, value] of names) {
      expect(['style', 'stroke', 'color', 'font-family', 'opacity']).not.toContain(name);
      if (name === 'fill') expect(value).toMatch(/^url\(#/);
    }
    expect(svg).not.toMatch(/#[0-9a-f]{3,6}\b(?!-)|rgb|hsl|var\(/i);
  });

  it('prefixes its ids with the id of the figure', () => {
    const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, value = '']) => value);
    const used = [...svg.matchAll(/url\(#([^)]*)\)/g)].map(([, value = '']) => value);
    for (const value of ids) expect(value.startsWith(`${id}-`)).toBe(true);
    for (const value of used) expect(ids).toContain(value);
  });

  it('sets its text at 12 px or more on the narrowest phone', () => {
    const { width } = sizeOf(svg);
    for (const { size } of labelsOf(svg)) {
      expect((size * NARROWEST) / width).toBeGreaterThanOrEqual(12);
    }
  });

  it('keeps every label inside and off every other', () => {
    const { width, height } = sizeOf(svg);
    const labels = labelsOf(svg);
    labels.forEach((a, i) => {
      expect(a.left, a.text).toBeGreaterThanOrEqual(0);
      expect(a.right, a.text).toBeLessThanOrEqual(width);
      expect(a.top, a.text).toBeGreaterThanOrEqual(0);
      expect(a.bottom, a.text).toBeLessThanOrEqual(height);
      for (const b of labels.slice(i + 1)) {
        const apart =
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, `${a.text} and ${b.text}`).toBe(true);
      }
    });
  });

  it('sets text wholly on a bar or wholly off it', () => {
    for (const label of labelsOf(svg)) {
      const touched = barsOf(svg).filter(
        (bar) =>
          label.left < bar.right &&
          label.right > bar.left &&
          label.top < bar.bottom &&
          label.bottom > bar.top,
      );
      const within = touched.some((bar) => label.left >= bar.left && label.right <= bar.right);
      expect(touched.length > 0, label.text).toBe(label.paint === 'f-on-fill');
      if (label.paint === 'f-on-fill') expect(within, label.text).toBe(true);
    }
  });

  it('writes coordinates at a tenth, but for the exact edge of a crowd', () => {
    if (svg.includes('class="crowd"')) return;
    expect(svg.replace(/width="[\d.]+%"|>[^<]+</g, '')).not.toMatch(/\d\.\d\d/);
  });
});

/** Tags that are not closed in order. */
function unbalanced(svg: string): string[] {
  const open: string[] = [];
  for (const [, slash, name = '', self] of svg.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/g)) {
    if (self) continue;
    if (!slash) open.push(name);
    else if (open.at(-1) === name) open.pop();
    else return [name];
  }
  return open;
}
