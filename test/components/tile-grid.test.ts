import { describe, expect, test } from 'vitest';
import FigureTable from '../../src/components/FigureTable.astro';
import TileGrid from '../../src/components/TileGrid.astro';
import { drawFigure } from '../../src/charts/index.ts';
import { figureInput, figureSpec } from '../../src/library/figure-pages.ts';
import { attribute } from '../../src/publish/html.ts';
import type { Locale } from '../../src/schema/index.ts';
import { ancestorsOf, DATE, pageWith, render, words } from './render.ts';
import { edition } from './edition.ts';

/** The grid of a figure, drawn on a page that shows the figure. */
async function grid(locale: Locale, of: string, date = DATE) {
  const input = figureInput(edition, figureSpec(edition, of));
  const drawn = drawFigure(input, locale);
  const page = pageWith(locale, [['Figure', { of }]], { date });
  const props = { grid: drawn.tiles, entries: input.entries, page };
  return { drawn, page, ...(await render(TileGrid, props)) };
}

const provinces = 'provinces-december-2021';
const regencies = 'south-sulawesi-july-2024';

const classesOf = (element: Parameters<typeof attribute>[0]) =>
  (attribute(element, 'class') ?? '').split(' ');

describe.each([
  ['id', '/cakupan/', 'SLS Sulawesi Selatan 36%', 'ACE Aceh: belum ada angka'],
  ['en', '/en/coverage/', 'SLS South Sulawesi 36%', 'ACE Aceh: no figure yet'],
] as const)('a grid in %s', (locale, folder, shown, empty) => {
  test('has a tile for every province, with its number or the words that there is none', async () => {
    const { all } = await grid(locale, provinces);
    const tiles = all('li').map(words);
    expect(tiles).toHaveLength(38);
    expect(tiles).toContain(shown);
    expect(tiles).toContain(empty);
    expect(all('li').filter((tile) => classesOf(tile).includes('x'))).toHaveLength(31);
  });

  test('leads from each tile to the page of its region, the number outside the link', async () => {
    const { all } = await grid(locale, provinces);
    const links = all('a').filter((link) => attribute(link, 'class') !== 'mark');
    const of = edition.records.grids.find(({ id }) => id === 'provinces');
    expect(links.map((link) => attribute(link, 'href'))).toEqual(
      of?.tiles.map(({ region }) => `${folder}${region}/`),
    );
    for (const number of all('data')) {
      expect(ancestorsOf(number).map(({ tagName }) => tagName)).not.toContain('a');
    }
  });

  test('says that it is no map, whose numbers it shows, and that they are old', async () => {
    const { text } = await grid(locale, provinces);
    expect(text).toContain(locale === 'id' ? 'Skema, bukan peta.' : 'Schematic, not a map.');
    expect(text).toMatch(/(?:Menurut|According to) Brian Aprinto, .+\.\[1\]/);
    expect(text).toContain(locale === 'id' ? 'Data lama' : 'Old figure');
  });
});

test('a tile with a number carries its waterline, one without carries none', async () => {
  const { all } = await grid('id', provinces);
  const tiles = all('li');
  expect(all('svg')).toHaveLength(7);
  const drawn = tiles.filter((tile) => all('svg').some((svg) => svg.parentNode === tile));
  expect(drawn.map((tile) => words(tile).slice(0, 3))).toEqual([
    'SLU',
    'SLT',
    'SLS',
    'SLG',
    'GTO',
    'MAL',
    'MLU',
  ]);
  const bars = all('rect').filter((rect) => attribute(rect, 'class') === 'f-fill');
  expect(bars.map((bar) => attribute(bar, 'width'))).toEqual(
    all('data').map((number) => `${attribute(number, 'value') ?? ''}%`),
  );
});

test('no tile has a colour of its own', async () => {
  const { html, all } = await grid('id', provinces);
  expect(html).not.toMatch(/style=|fill="#|rgb\(/);
  const looks = all('li').map((tile) => classesOf(tile).filter((name) => !/^[cr]\d+$/.test(name)));
  expect([...new Set(looks.map((names) => names.join(' ')))].sort()).toEqual(['tile', 'tile x']);
});

test('figures of the last twelve months are not called old', async () => {
  const { text } = await grid('id', regencies, '2025-07-30');
  expect(text).not.toContain('Data lama');
});

test('only a grid that is wider than high is turned on a narrow screen, and says so', async () => {
  const wide = await grid('id', provinces);
  const high = await grid('id', regencies);
  expect(classesOf(wide.one('ul'))).toContain('turn');
  expect(wide.text).toContain('barat di atas, utara di kanan');
  expect(classesOf(high.one('ul'))).not.toContain('turn');
  expect(high.text).not.toContain('diputar');
});

test('the table behind it says across its columns where there is no figure', async () => {
  const { drawn, page } = await grid('en', provinces);
  const { all } = await render(FigureTable, { table: drawn.table, page });
  const rows = all('tr').map(words);
  expect(rows).toHaveLength(39);
  expect(rows[1]).toBe('North Sulawesi (SLU)80%[1]623,409780,666');
  const none = all('td').filter((cell) => words(cell) === 'no figure yet');
  expect(none).toHaveLength(31);
  expect(new Set(none.map((cell) => attribute(cell, 'colspan')))).toEqual(new Set(['3']));
});
