import { expect, test } from 'vitest';
import PlaceList from '../../src/components/PlaceList.astro';
import { coverageIndexView } from '../../src/library/coverage-index.ts';
import { attribute } from '../../src/publish/html.ts';
import { render, words } from './render.ts';
import { edition } from './edition.ts';

test.each([
  ['id', 'Daftar ini memuat semua provinsi, dan kabupaten serta kota di Sulawesi Selatan.'],
  ['en', 'This list holds all provinces, and the regencies and cities of South Sulawesi.'],
] as const)('the field for places says how far its list reaches, in %s', async (locale, scope) => {
  const { groups, scope: reach } = coverageIndexView(edition, locale);
  const { all } = await render(PlaceList, { groups, scope: reach, locale });
  const [field] = all('input');
  const [described] = all('p').filter(
    (paragraph) => attribute(paragraph, 'id') === (field && attribute(field, 'aria-describedby')),
  );
  expect(described && words(described)).toBe(scope);
});
