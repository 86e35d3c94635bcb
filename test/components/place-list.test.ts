import { expect, test } from 'vitest';
import PlaceList from '../../src/components/PlaceList.astro';
import { readerTexts } from '../../src/i18n/reader/index.ts';
import { coverageIndexView } from '../../src/library/coverage-index.ts';
import { headlineOf } from '../../src/library/region-context.ts';
import { attribute } from '../../src/publish/html.ts';
import { render, words } from './render.ts';
import { edition } from './edition.ts';

test.each(['id', 'en'] as const)('the list of places names every one, in %s', async (locale) => {
  const view = coverageIndexView(edition, locale);
  const { all } = await render(PlaceList, { ...view });
  const items = [...all('tr'), ...all('li')].filter(
    (one) => attribute(one, 'data-item') !== undefined,
  );
  expect(items).toHaveLength(edition.records.regions.length);
  for (const { region } of view.provinces) {
    const row = items.find((one) => attribute(one, 'id') === `w-${region.id}`);
    const lead = headlineOf(edition, region);
    const hasNumber = row ? words(row).includes('%') || words(row).includes('·') : false;
    expect([region.id, hasNumber]).toEqual([region.id, lead !== null]);
  }
});

test('places are put in order by the age of their number, those without one last', async () => {
  const view = coverageIndexView(edition, 'id');
  const { all } = await render(PlaceList, { ...view });
  const rows = all('tr').filter((one) => attribute(one, 'data-age') !== undefined);
  const byAge = rows.toSorted(
    (a, b) => Number(attribute(a, 'data-age')) - Number(attribute(b, 'data-age')),
  );
  const hasNumber = byAge.map((row) => attribute(row, 'data-none'));
  expect(hasNumber.join('')).toMatch(/^1+0+$/);
});

test('a number of one group alone says so in the list of places, and no other does', async () => {
  const view = coverageIndexView(edition, 'id');
  const [place, other] = view.provinces.filter(({ lead }) => lead?.indicator.unit === 'percent');
  const entry = edition.records.regions
    .flatMap(({ id }) => edition.ledger.ofRegion(id))
    .find(({ indicator, segment }) => indicator.unit === 'percent' && segment.id !== 'all');
  const grouped = place && entry && { ...place, lead: entry };
  const { all } = await render(PlaceList, { ...view, provinces: [grouped, other] });
  const { groupOnly } = readerTexts('id').places;
  const rows = all('tr').filter((one) => attribute(one, 'data-order') !== undefined);
  expect(rows.map((row) => words(row).includes(groupOnly))).toEqual([true, false]);
});

test('the map tells how old figures are, leads to the row of each province, and shows no number', () => {
  const { map, provinces } = coverageIndexView(edition, 'id');
  const drawn = map.halves.join('');
  const inProvinces = provinces.filter(({ region }) => region.level === 'province');
  for (const { region } of inProvinces) expect(drawn).toContain(`href="#w-${region.id}"`);
  expect(drawn).not.toContain('%');
  expect(map.legend.map(({ text }) => Number(/\((\d+)\)/.exec(text)?.[1]))).toEqual(
    ['fresh', 'recent', 'old', 'none'].map(
      (one) => inProvinces.filter(({ standing }) => standing === one).length,
    ),
  );
});
