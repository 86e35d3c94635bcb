import { describe, expect, test } from 'vitest';
import { readerTexts } from '../../src/i18n/reader/index.ts';
import DataIndicator from '../../src/layouts/DataIndicator.astro';
import { dataIndicators } from '../../src/library/data-index.ts';
import { dataPart, isParted } from '../../src/library/data-parts.ts';
import { downloadLimit } from '../../src/doors/limits.ts';
import { partCsv } from '../../src/library/downloads.ts';
import { fileParts, yearOf, yearsApart } from '../../src/library/file-parts.ts';
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
  const next = Number(apart[0]) + 1;
  const { all } = await render(DataIndicator, { data: many, locale: 'id' });
  const [file] = all('a')
    .map(words)
    .filter((text) => text.startsWith('XLSX'));
  expect(file).toContain(`, ${readerTexts('id').data.sinceYear(String(next))}`);
});

describe('a table of numbers', () => {
  const all = edition.records.regions.flatMap(({ id }) => edition.ledger.ofRegion(id));
  /** The same numbers so many times, as those of further places. */
  const times = (count: number): Entry[] =>
    Array.from({ length: count }, (_, nth) => {
      const places = new Map(
        edition.records.regions.map((region) => [
          region.id,
          { ...region, id: `${region.id}-${String(nth)}` },
        ]),
      );
      return all.map((entry) => ({
        ...entry,
        region: places.get(entry.region.id) ?? entry.region,
      }));
    }).flat();

  test('is one file while it is short', () => {
    expect(fileParts(all.slice(0, 20))).toMatchObject([{ suffix: '', entries: all.slice(0, 20) }]);
  });

  test('leaves the oldest years to files of their own when it is long, never the newest', () => {
    const apart = yearsApart(times(2));
    const years = [...new Set(all.map(yearOf))].toSorted().toReversed();
    expect(apart.length).toBeGreaterThan(0);
    expect(apart).toEqual(years.slice(-apart.length));
    expect(apart).not.toContain(years[0]);
  });

  test('divides a year that is too long by places, each number in one file and none too large', () => {
    const long = times(12);
    const parts = fileParts(long);
    expect(parts.some(({ nth }) => nth > 1)).toBe(true);
    expect(parts.flatMap(({ entries }) => entries)).toHaveLength(long.length);
    expect(new Set(parts.flatMap(({ entries }) => entries))).toEqual(new Set(long));
    for (const { year, nth, suffix } of parts)
      expect(suffix).toBe(`${year === null ? '' : `-${year}`}${nth > 1 ? `-${String(nth)}` : ''}`);
    for (const part of parts)
      expect(Buffer.byteLength(partCsv(part)), part.suffix).toBeLessThanOrEqual(downloadLimit);
  });
});
