import { describe, expect, it } from 'vitest';
import { drawFigure, gridOf } from '../../src/charts/index.ts';
import type { FigureInput } from '../../src/charts/chart-types.ts';
import type { Entry } from '../../src/ledger/entry-types.ts';
import type { Figure, Grid, Region } from '../../src/schema/index.ts';
import { entry, figure, makassar, participants } from './factory.ts';

const regions: Region[] = ['Aceh', 'Bali', 'Riau', 'Papua'].map((name) => ({
  ...makassar,
  id: name.toLowerCase(),
  name: { id: name, en: `${name} Province` },
}));

const grid: Grid = {
  id: 'few',
  name: { id: 'provinsi', en: 'provinces' },
  cols: 3,
  rows: 2,
  tiles: [
    { region: 'aceh', abbr: 'ACE', col: 0, row: 0 },
    { region: 'bali', abbr: 'BAL', col: 1, row: 1 },
    { region: 'riau', abbr: 'RIA', col: 2, row: 0 },
  ],
};

/** A share of workers in a place that may be compared with others of its period. */
function share(of: string, printed: string, options: Parameters<typeof entry>[1] = {}): Entry {
  const region = regions.find(({ id }) => id === of) ?? makassar;
  return entry(printed, {
    period: '2024-12',
    ...options,
    region,
    observation: { population: 'ucj-semesta', ...options.observation },
  });
}

function tiles(...entries: Entry[]): FigureInput {
  const input = figure('tiles', entries);
  const spec: Figure = { ...input.spec, grid: 'few' };
  return { ...input, spec, grid: gridOf(spec, { grids: [grid], regions }) };
}

const two = tiles(share('riau', '58.17'), share('aceh', '23.40'));

describe('a grid of tiles', () => {
  it('has a tile for each region, in its place, with its number or none', () => {
    const drawn = drawFigure(two, 'id').tiles;
    expect(drawn?.tiles.map(({ name, abbr, col, row }) => [name, abbr, col, row])).toEqual([
      ['Aceh', 'ACE', 0, 0],
      ['Bali', 'BAL', 1, 1],
      ['Riau', 'RIA', 2, 0],
    ]);
    expect(drawn?.tiles.map(({ number }) => number && [number.value, number.text])).toEqual([
      ['23.40', '23,40%'],
      null,
      ['58.17', '58,17%'],
    ]);
    expect([drawn?.cols, drawn?.rows]).toEqual([3, 2]);
  });

  it('fills the waterline of a tile as far as its number', () => {
    const [first] = drawFigure(two, 'id').tiles?.tiles ?? [];
    expect(first?.number?.waterline).toContain('width="23.4%"');
  });

  it('has no other picture', () => {
    expect(drawFigure(two, 'id').pictures).toEqual([]);
    expect(drawFigure(figure('people', [entry('50')]), 'id').tiles).toBeNull();
  });

  it('says in both languages what it shows and how many of its tiles hold a number', () => {
    const [inId, inEn] = [drawFigure(two, 'id').tiles, drawFigure(two, 'en').tiles];
    expect(inId?.caption).toBe('Pekerja yang tercakup, Desember\u00A02024');
    expect(inId?.count).toBe('2 dari 3 provinsi punya angka yang sebanding.');
    expect(inEn?.count).toBe('2 of 3 provinces have comparable figures.');
    expect(drawFigure(tiles(share('bali', '3')), 'en').tiles?.count).toBe(
      '1 of 3 provinces has a comparable figure.',
    );
  });

  it('tells a listener every value, and which regions have none', () => {
    expect(drawFigure(two, 'id').description).toBe(
      'Skema 3 kotak, satu untuk setiap wilayah; bukan peta. ' +
        'Pekerja yang tercakup, Desember\u00A02024. Riau: 58,17%. Aceh: 23,40%. ' +
        'Belum ada angka untuk 1 wilayah: Bali.',
    );
    expect(drawFigure(two, 'en').description).toBe(
      'A schematic grid of 3 tiles, one for each place; not a map. ' +
        'Workers covered, December\u00A02024. Riau Province: 58.17%. Aceh Province: 23.40%. ' +
        'No figure yet for 1 place: Bali Province.',
    );
  });

  it('says so when every region has a figure', () => {
    const all = tiles(share('riau', '1'), share('aceh', '2'), share('bali', '3'));
    expect(drawFigure(all, 'en').description).toMatch(/Every place has a figure\.$/);
  });

  it('writes "about" as a sign where a tile has no room for the word', () => {
    const about = tiles(share('aceh', '40', { observation: { approximate: true } }));
    const drawn = drawFigure(about, 'id');
    expect(drawn.tiles?.tiles[0]?.number?.text).toBe('≈40%');
    expect(drawn.table.rows[0]?.cells[1]).toBe('sekitar 40%');
  });

  it('accepts a share above 100', () => {
    const [first] = drawFigure(tiles(share('aceh', '109')), 'id').tiles?.tiles ?? [];
    expect(first?.number?.text).toBe('109%');
    expect(first?.number?.waterline).toContain('f-paper');
  });
});

describe('the table behind it', () => {
  it('names every region: numbers in the order of the figure, then those without', () => {
    const { table } = drawFigure(two, 'id');
    expect(table.rows).toEqual([
      { cells: ['Riau (RIA)', '58,17%'], ref: two.entries[0]?.ref },
      { cells: ['Aceh (ACE)', '23,40%'], ref: two.entries[1]?.ref },
      { cells: ['Bali (BAL)', 'belum ada angka'], ref: null },
    ]);
  });

  it('says once out of whom all shares are counted', () => {
    const population = {
      id: 'ucj-semesta',
      name: { id: 'semesta pekerja', en: 'universe of workers' },
      definition: { id: '…', en: '…' },
    };
    const input = tiles({ ...share('aceh', '40'), population });
    expect(drawFigure(input, 'en').table.caption).toBe(
      'Workers covered, December\u00A02024 (per cent of universe of workers)',
    );
  });

  it('prints numerator and denominator only where every source does', () => {
    const part = (value: number) => ({ value, decimals: 0, magnitude: 'one' as const });
    const whole = share('aceh', '50', {
      observation: { numerator: part(1500), denominator: part(3000) },
    });
    const half = share('bali', '40', {
      observation: { numerator: part(1500), denominator: 'not-published' },
    });
    expect(drawFigure(tiles(whole), 'en').table.rows.map(({ cells }) => cells)).toEqual([
      ['Aceh Province (ACE)', '50%', '1,500', '3,000'],
      ['Bali Province (BAL)', 'no figure yet'],
      ['Riau Province (RIA)', 'no figure yet'],
    ]);
    expect(drawFigure(tiles(whole, half), 'en').table.columns).toHaveLength(2);
  });
});

describe('tiles are refused', () => {
  it.each([
    [
      'that may not be compared',
      tiles(share('aceh', '1'), share('bali', '2', { observation: { population: 'unstated' } })),
      'may not share an axis (population-unstated)',
    ],
    ['of a region without a tile', tiles(share('papua', '1')), 'the grid has no tile for papua/'],
    [
      'of one region twice',
      tiles(share('aceh', '1'), share('aceh', '2', { source: { id: 'other' } })),
      'is a second number for its tile',
    ],
    [
      'of two years',
      tiles(share('aceh', '1'), share('bali', '2', { period: '2023-12' })),
      'is of another period than the others',
    ],
    [
      'that are counts',
      tiles(share('aceh', '1', { indicator: participants })),
      'aceh/active-participants/2024-12@office-2025 is no share',
    ],
    ['without a grid', figure('tiles', [share('aceh', '1')]), 'example: tiles need a grid'],
  ])('%s', (_, input, message) => {
    expect(() => drawFigure(input, 'id')).toThrow(message);
  });

  it('in a grid nobody knows, or with a tile of no region', () => {
    const { spec } = two;
    expect(() => gridOf(spec, { grids: [], regions })).toThrow('there is no grid few');
    expect(() => gridOf(spec, { grids: [grid], regions: [] })).toThrow('there is no region aceh');
  });
});
