import { expect, test } from 'vitest';
import PressList from '../../src/components/PressList.astro';
import { formatDate } from '../../src/i18n/formats.ts';
import Release from '../../src/layouts/Release.astro';
import { contentPages, type ContentPage } from '../../src/library/content.ts';
import { attribute } from '../../src/publish/html.ts';
import { plain, render, words } from './render.ts';
import { edition } from './edition.ts';

const [release] = (await contentPages(edition, 'press')).filter(({ locale }) => locale === 'id');
if (!release) throw new Error('these tests need a release');

/** The same release with other front matter. */
function withMatter(matter: Partial<ContentPage<'press'>['entry']['data']>): ContentPage<'press'> {
  const { entry } = release as ContentPage<'press'>;
  return {
    ...(release as ContentPage<'press'>),
    entry: { ...entry, data: { ...entry.data, ...matter } },
  };
}

test('releases stand with the newest first, whatever their order', async () => {
  const dates = ['2025-03-17', '2026-02-01', '2024-12-31'];
  for (const order of [dates, dates.toReversed(), dates.toSorted()]) {
    const releases = order.map((date) => withMatter({ date }));
    const { all } = await render(PressList, { releases, level: 'h2' });
    const shown = all('time').map((time) => attribute(time, 'datetime'));
    expect(shown).toEqual(dates.toSorted().toReversed());
  }
});

test('a release says how it was corrected, from the first time on', async () => {
  const corrections = ['2026-03-01', '2026-04-02'].map((date) => ({ date, text: `Ralat ${date}` }));
  for (const count of [0, 1, 2]) {
    const told = corrections.slice(0, count);
    const corrected = withMatter({ corrections: told });
    const { all } = await render(Release, { release: corrected, published: [corrected] });
    const [section] = all('section').filter((one) => attribute(one, 'id') === 'koreksi');
    expect(section !== undefined).toBe(count > 0);
    for (const { date, text } of told) {
      const line = `${plain(formatDate(date, 'id'))}: ${text}`;
      expect(section ? words(section) : '').toContain(line);
    }
  }
});
