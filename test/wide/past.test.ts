import { expect, test } from 'vitest';
import { firstDayOf } from '../../src/ledger/as-of.ts';
import { recordData } from '../support/content.ts';
import { datedSites } from '../support/dated-sites.ts';
import { faultsOf } from '../support/faults.ts';
import { bytesOf } from '../support/folders.ts';

const sites = datedSites();

test('the site of a day long past stands, and holds nothing of what was published since', async () => {
  const day = '2025-06-01';
  const past = await sites.on(day);
  const files = await bytesOf(past.folder);
  const { records } = recordData();
  const later = records.sources.filter((source) => firstDayOf(source) > day);
  expect(later.length).toBeGreaterThan(0);
  const told = later.flatMap(({ id, title, url }) => {
    const words = [`@${id}`, `"${id}"`, `,${id},`, title, ...(url === null ? [] : [url])];
    return Object.entries(files).flatMap(([path, content]) =>
      words.some((word) => content.includes(word)) ? [`${path} ${id}`] : [],
    );
  });
  expect(told).toEqual([]);
  expect(faultsOf(past)).toEqual([]);
});
