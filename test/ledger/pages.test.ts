import { expect, test } from 'vitest';
import { placesWithPage } from '../../src/ledger/pages.ts';
import { recordsOf, said } from './factory.ts';

test('the country, today’s provinces, places in a grid and places with something to say have a page', () => {
  const records = recordsOf([said({ region: 'gowa' })]);
  const tiles = [{ region: 'takalar', abbr: 'TA', col: 0, row: 0 }];
  const grid = { id: 'g', name: { id: 'g', en: 'g' }, cols: 1, rows: 1, tiles };
  const paged = placesWithPage({ ...records, statements: [], grids: [grid] });
  expect([...paged].sort()).toEqual([
    ...['gowa', 'indonesia', 'sulawesi-selatan', 'takalar', 'tengah', 'timur', 'utara'],
  ]);
});

test('a territory that was divided has a page where there is something to say of it', () => {
  const records = recordsOf([said({ region: 'timur-lama', period: '2011-12' })]);
  expect(placesWithPage({ ...records, statements: [], grids: [] }).has('timur-lama')).toBe(true);
});
