import { describe, expect, it } from 'vitest';
import { classesOf } from '../../src/charts/choropleth.ts';
import { drawFigure } from '../../src/charts/index.ts';
import type { DrawnPlaces, FigureInput } from '../../src/charts/chart-types.ts';
import type { Entry } from '../../src/ledger/entry-types.ts';
import type { Region } from '../../src/schema/index.ts';
import { entry, figure, indonesia, makassar, participants } from './factory.ts';

const provinces = ['aceh', 'bali', 'riau', 'papua', 'papua-selatan', 'papua-barat'];
const regions: Region[] = [
  ...provinces.map((id): Region => ({
    ...makassar,
    id,
    level: 'province',
    name: { id, en: id },
    ...(id === 'papua' || id === 'papua-selatan' ? { succeeds: ['papua-before'] } : {}),
  })),
  { ...makassar, id: 'papua-before', level: 'province', name: { id: 'Papua', en: 'Papua' } },
];

/** A share of workers in a province that may be compared with others of its period. */
function share(of: string, printed: string): Entry {
  const region = regions.find(({ id }) => id === of) ?? indonesia;
  return entry(printed, {
    period: '2024-12',
    region,
    observation: { population: 'ucj-semesta' },
  });
}

function count(of: string, printed: string): Entry {
  const region = regions.find(({ id }) => id === of) ?? indonesia;
  return entry(printed, { period: '2024-12', region, indicator: participants });
}

function placesOf(kind: 'choropleth' | 'circles', ...entries: Entry[]): DrawnPlaces {
  const input: FigureInput = { ...figure(kind, entries), regions };
  const { places } = drawFigure(input, 'id');
  if (!places) throw new Error('nothing drawn');
  return places;
}

describe('the classes of a map', () => {
  const letters = (...values: string[]) =>
    classesOf(values.map((value) => share('aceh', value))).map(({ letter, entries }) => [
      letter,
      entries.map(({ quantity }) => quantity.value).join(' '),
    ]);

  it('hold about as many places each, the lowest first', () => {
    expect(letters('70', '60', '50', '40', '30', '20', '10')).toEqual([
      ['A', '10'],
      ['B', '30 20'],
      ['C', '40'],
      ['D', '60 50'],
      ['E', '70'],
    ]);
  });

  it('never part equal values, and are fewer where values are', () => {
    expect(letters('50', '40', '40', '40', '40', '10')).toEqual([
      ['A', '10'],
      ['B', '40 40 40 40'],
      ['C', '50'],
    ]);
    expect(letters('40', '40')).toEqual([['A', '40 40']]);
  });
});

describe('a whole table on the map', () => {
  const drawn = placesOf('choropleth', share('aceh', '20'), share('riau', '40'), share('x', '30'));

  it('is ranked, with the number of the whole as a line across all rows', () => {
    expect(drawn.rows.map(({ region, text }) => [region, text])).toEqual([
      ['riau', '40%'],
      ['aceh', '20%'],
    ]);
    expect(drawn.line?.text).toBe('30%');
    expect(drawn.rows.map(({ dot }) => /<rect class="f-ink" x="([^"]*)"/.exec(dot)?.[1])).toEqual([
      '75%',
      '75%',
    ]);
    expect(drawn.rows.map(({ dot }) => /cx="([^"]*)"/.exec(dot)?.[1])).toEqual(['100%', '50%']);
  });

  it('names the bounds of each class by numbers of the data, on the map by a letter', () => {
    expect(drawn.classes.map(({ letter, text }) => [letter, text])).toEqual([
      ['A', '20% (1 provinsi)'],
      ['B', '40% (1 provinsi)'],
    ]);
    expect(drawn.maps.join('')).toMatch(/<title>riau: 40%<\/title>.*?>B<\/text>/);
  });

  it('says where an axis of shares does not start at zero', () => {
    expect(drawn.start).toBeNull();
    const close = placesOf('choropleth', share('aceh', '63'), share('riau', '77'));
    expect(close.start).toBe('Sumbu mulai dari 60%.');
  });

  it('draws counts as circles by area from zero, never as colours', () => {
    const counted = placesOf('circles', count('aceh', '100'), count('riau', '25'));
    expect(counted.classes).toEqual([]);
    const radii = [...counted.maps.join('').matchAll(/class="count"[^>]* r="([^"]*)"/g)];
    expect(radii.map(([, radius]) => radius)).toEqual(['30', '15']);
    expect(counted.start).toBeNull();
  });

  it('lays what was divided where its parts lie, as one place', () => {
    const [, east] = placesOf(
      'circles',
      count('papua-before', '9'),
      count('papua-barat', '4'),
    ).maps;
    expect(east?.match(/<title>/g)).toHaveLength(4);
    expect(east?.match(/ cover"/g)).toHaveLength(1);
  });

  it('refuses a place that the map does not know', () => {
    const lost = entry('20', { period: '2024-12', observation: { population: 'ucj-semesta' } });
    expect(() => placesOf('choropleth', lost)).toThrow(/the map does not know/);
  });
});
