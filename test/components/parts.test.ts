import { describe, expect, test } from 'vitest';
import { readerTexts } from '../../src/i18n/reader/index.ts';
import DataIndicator from '../../src/layouts/DataIndicator.astro';
import { dataIndicators } from '../../src/library/data-index.ts';
import { dataPart, isParted } from '../../src/library/data-parts.ts';
import { inYear, yearOf, yearsApart } from '../../src/library/file-years.ts';
import type { Entry } from '../../src/ledger/entry-types.ts';
import { edition } from './edition.ts';
import { render, words } from './render.ts';

const [coverage = never()] = dataIndicators(edition).filter(
  ({ indicator }) => indicator.id === 'coverage',
);

function never(): never {
  throw new Error('the record of the tests holds no coverage');
}

/** The same indicator with each number of a place so many times. */
function times(count: number) {
  const places = coverage.places.map(({ region, entries }) => ({
    region,
    entries: Array.from({ length: count }, () => entries).flat(),
  }));
  return { ...coverage, places, count: count * coverage.count };
}

describe('the page of an indicator', () => {
  test('holds all numbers while they are few', () => {
    expect(isParted(coverage)).toBe(false);
    expect(dataPart(edition, coverage)).toMatchObject({
      places: coverage.places,
      isCut: false,
      provinces: [],
    });
  });

  test('keeps of many to the country and the provinces, and leads to a page for each province', () => {
    const many = times(30);
    const part = dataPart(edition, many);
    expect(part.count).toBeLessThanOrEqual(180);
    expect(part.isCut).toBe(true);
    expect(new Set(part.places.map(({ region }) => region.level))).toEqual(
      new Set(['country', 'province']),
    );
    const below = part.provinces.flatMap((one) => dataPart(edition, many, one).places);
    expect(new Set([...part.places, ...below].map(({ region }) => region))).toEqual(
      new Set(coverage.places.map(({ region }) => region)),
    );
    for (const { entries } of [...part.places, ...below]) {
      expect(entries.length).toBeGreaterThan(0);
      expect(entries.length).toBeLessThanOrEqual(12);
    }
  });

  test('does not grow once it is divided', () => {
    const [some, more] = [dataPart(edition, times(30)), dataPart(edition, times(60))];
    expect(more.places).toEqual(some.places);
  });
});

test('the file of an indicator says from which year on it holds numbers', async () => {
  const many = times(60);
  const apart = yearsApart(many.places.flatMap(({ entries }) => entries));
  const next = Number(apart.at(-1)) + 1;
  const { all } = await render(DataIndicator, { data: many, locale: 'id' });
  const [file] = all('a')
    .map(words)
    .filter((text) => text.startsWith('XLSX'));
  expect(file).toContain(`, ${readerTexts('id').data.sinceYear(String(next))}`);
});

describe('a table of numbers', () => {
  const all = edition.records.regions.flatMap(({ id }) => edition.ledger.ofRegion(id));

  test('is one file while it is short', () => {
    expect(yearsApart(all.slice(0, 20))).toEqual([]);
    expect(inYear(all.slice(0, 20), null)).toEqual(all.slice(0, 20));
  });

  test('leaves the oldest years to files of their own when it is long, never the newest', () => {
    const long: Entry[] = Array.from({ length: 12 }, () => all).flat();
    const apart = yearsApart(long);
    const years = [...new Set(all.map(yearOf))].toSorted();
    expect(apart.length).toBeGreaterThan(0);
    expect(apart).toEqual(years.slice(0, apart.length));
    expect(apart).not.toContain(years.at(-1));
    const files = [null, ...apart].flatMap((year) => inYear(long, year));
    expect(files).toHaveLength(long.length);
    expect(new Set(files)).toEqual(new Set(all));
  });
});
