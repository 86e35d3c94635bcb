import { expect, test } from 'vitest';
import { publishedTarget } from '../../src/library/hrefs.ts';
import { recordPaths, storyPaths } from '../../src/library/place-paths.ts';
import { hasRecord } from '../../src/library/place-routes.ts';
import { recordView, regionView } from '../../src/library/region-view.ts';
import { claimKey } from '../../src/library/sources.ts';
import { edition } from './edition.ts';

const long = edition.records.regions.filter((region) => hasRecord(edition, region));

test('places of which much is recorded have a page for it in each language, and no other has', () => {
  expect(long.map(({ id }) => id)).toEqual(['indonesia', 'sulawesi-selatan', 'makassar']);
  expect(recordPaths(edition)).toHaveLength(2 * long.length);
});

test.each(long.map((region) => [region.id, region] as const))(
  'the page of %s shows a few of its record, which stands whole below it',
  async (_, region) => {
    const place = await regionView(edition, region, 'id');
    const record = await recordView(edition, region, 'id');
    const { brief } = place;
    if (!brief) throw new Error('this test needs a place with a record');
    const known = new Set(record.page.sources.map(({ claim }) => claimKey(claim)));
    const few = [
      ...brief.values.entries.map(({ ref }) => ref),
      ...(place.facts.claims?.rows ?? []).map(({ mark }) => mark.entry.ref),
      ...brief.said.map(({ id }) => `said:${id}`),
    ];
    expect(few.filter((key) => !known.has(key))).toEqual([]);
    expect(brief.values.entries).toHaveLength(4);
    expect(place.facts.claims?.rows.length).toBeLessThan(record.facts.claims?.rows.length ?? 0);
    // Whatever the page of another place would show, this record does.
    const whole = [...record.facts.results, ...record.facts.targets].flatMap((one) => one.entries);
    expect(whole.filter(({ ref }) => !known.has(ref))).toEqual([]);
  },
);

test('a long narrative stands below its place, and links to its chapters lead there', async () => {
  const paths = (await storyPaths(edition)).map(({ params }) => params);
  expect(paths.map(({ region, below }) => [region, below])).toEqual([
    ['indonesia', 'penjelasan'],
    ['indonesia', 'explained'],
    ['sulawesi-selatan', 'penjelasan'],
    ['sulawesi-selatan', 'explained'],
  ]);
  const from = { folder: 'pages', name: 'women' } as const;
  const target = (file: string) => publishedTarget(edition, `../../coverage/${file}`, 'id', from);
  expect((await target('indonesia/id.mdx#musim'))?.href).toBe(
    '/cakupan/indonesia/penjelasan/#musim',
  );
  expect((await target('indonesia/id.mdx'))?.href).toBe('/cakupan/indonesia/');
  expect((await target('makassar/id.mdx#arti'))?.href).toBe('/cakupan/makassar/#arti');
});
