import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SAVED_COLOURS } from '../../src/charts/saved.ts';
import { svgFaults } from '../../src/doors/pictures/svg.ts';
import { figureInput } from '../../src/library/figure-pages.ts';
import { isSaved, savedFigure } from '../../src/library/saved-figures.ts';
import { drawFigurePng } from '../../src/publish/share/figures.ts';
import { entryValue } from '../../src/charts/labels.ts';
import { locales } from '../../src/schema/locales.ts';
import { edition } from './edition.ts';
import { projectRoot } from '../support/project.ts';

const saved = edition.records.figures.filter((spec) => isSaved(edition, spec));

test('a picture to keep says its numbers, sources, address and whose it is, and is a drawing alone', () => {
  expect(saved.length).toBeGreaterThan(3);
  for (const spec of saved) {
    for (const locale of locales) {
      const svg = savedFigure(edition, spec.id, locale);
      expect(svgFaults(svg), spec.id).toEqual([]);
      expect(svg).not.toMatch(/ class="| undefined|NaN/);
      const { entries, title } = figureInput(edition, spec);
      expect(svg.replace(/\s/g, ' ')).toContain(title[locale].replace(/\s/g, ' '));
      if (spec.kind === 'series' || spec.kind === 'tiles')
        for (const entry of entries) expect(svg).toContain(`>${entryValue(entry, locale)}<`);
      expect(svg).toContain(
        { id: '>Cakupan, bukan situs resmi<', en: '>Cakupan, not an official site<' }[locale],
      );
      expect(svg).toContain(`>${spec.id}/<`);
      expect(savedFigure(edition, spec.id, locale)).toBe(svg);
    }
  }
});

test('its colours are those of the site on paper', () => {
  const tokens = readFileSync(join(projectRoot, 'src/styles/tokens.css'), 'utf8');
  const [paper = ''] = tokens.split('@media');
  const short = (colour: string) => (colour === '#ffffff' ? '#fff' : colour);
  for (const [name, paint] of Object.entries(SAVED_COLOURS)) {
    const colour = /#\w{6}/.exec(paint)?.[0] ?? '';
    // What a picture tells besides its values is as soft as its axis.
    const token = name.slice(2).replace('note', 'soft');
    expect(paper, name).toContain(`--${token}: ${short(colour)};`);
  }
});

test('as pixels it is twice as large, light, the same each time, and holds its words', async () => {
  const [spec] = saved;
  if (!spec) throw new Error('no figure');
  const svg = savedFigure(edition, spec.id, 'id');
  const png = await drawFigurePng(svg);
  const height = Number(/ height="(\d+)"/.exec(svg)?.[1]);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([720, 2 * height]);
  expect(png.length).toBeLessThan(200_000);
  expect((await drawFigurePng(svg)).equals(png)).toBe(true);
  const wordless = await drawFigurePng(svg.replace(/<text[^>]*>[^<]*<\/text>/g, ''));
  expect(png.length - wordless.length).toBeGreaterThan(4000);
});
