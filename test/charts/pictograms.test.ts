import { expect, test } from 'vitest';
import { pictogram } from '../../src/charts/index.ts';
import { pictograms } from '../../src/schema/program.ts';

test.each(pictograms)(
  'the drawing “%s” is small, silent and has the one colour of its words',
  (name) => {
    const svg = pictogram(name);
    const paths = Array.from(svg.matchAll(/ d="([^"]+)"/g), ([, path = '']) => path);
    expect(paths.join('').length).toBeLessThanOrEqual(200);
    expect(svg).toContain('aria-hidden="true"');
    expect(svg).not.toMatch(/#|rgb|fill="|stroke="|<(?!\/?(?:svg|path)\b)/);
    expect(svg.match(/class="f"/g)).toHaveLength(1);
  },
);
