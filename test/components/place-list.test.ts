import { expect, test } from 'vitest';
import PlaceList from '../../src/components/PlaceList.astro';
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
