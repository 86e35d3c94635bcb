import { expect, test } from 'vitest';
import PressList from '../../src/components/PressList.astro';
import { sitePath } from '../../src/i18n/addresses.ts';
import { formatDate } from '../../src/i18n/formats.ts';
import { readerTexts } from '../../src/i18n/reader/index.ts';
import PressYear from '../../src/layouts/PressYear.astro';
import Release from '../../src/layouts/Release.astro';
import { contentPages, type ContentPage } from '../../src/library/content.ts';
import { byYear, PER_PART, partsOf, pressPartRoute } from '../../src/library/press-list.ts';
import { attribute } from '../../src/publish/html.ts';
import type { Source } from '../../src/schema/index.ts';
import { plain, render, valuesOf, words } from './render.ts';
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

test('reports stand in the order in which they appeared, newest first, whatever theirs was', async () => {
  const days = [
    ['2026-11-22', '2025-03-17'],
    ['2026-11-22', '2024-12-31'],
    ['2025-01-02', '2024-12-30'],
  ] as const;
  for (const order of [days, days.toReversed()]) {
    const releases = order.map(([published, date]) => withMatter({ published, date }));
    const { all } = await render(PressList, { releases, level: 'h2' });
    const shown = all('time').map((time) => attribute(time, 'datetime'));
    expect(shown).toEqual(days.map(([, date]) => date));
  }
});

test('a year goes on in parts, and its first page keeps its address', () => {
  const of2025 = Array.from({ length: PER_PART + 1 }, () =>
    withMatter({ published: '2025-05-01' }),
  );
  const parts = partsOf(byYear([withMatter({ published: '2026-01-01' }), ...of2025]));
  const addresses = parts.map(({ year, part }) => sitePath(pressPartRoute(year, part), 'en'));
  expect(addresses).toEqual(['/en/press/2026/', '/en/press/2025/', '/en/press/2025/2/']);
  expect(parts.map(({ releases }) => releases.length)).toEqual([1, PER_PART, 1]);
});

test('each part of a year leads to the others and says which it is', async () => {
  const releases = [withMatter({ published: '2025-05-01' })];
  const list = { year: '2025', part: 2, of: 3, releases };
  const { all } = await render(PressYear, { locale: 'id', list, languages: ['id'] });
  const links = all('a').map((link) => attribute(link, 'href'));
  expect(links).toEqual(expect.arrayContaining(['/siaran-pers/2025/', '/siaran-pers/2025/3/']));
  expect(all('h1').map(words)).toEqual(['Laporan yang terbit di sini pada 2025, bagian 2']);
});

test.each(Object.entries(readerTexts('id').sourceKinds) as [Source['kind'], { name: string }][])(
  'a report on a document of kind %s says so on its page and in lists',
  async (kind, { name }) => {
    const sources = edition.records.sources.map((source) =>
      source.id === release.entry.data.source ? { ...source, kind } : source,
    );
    const of = { ...edition, records: { ...edition.records, sources } };
    for (const locale of ['id', 'en'] as const) {
      const t = readerTexts(locale);
      const written = { ...release, locale };
      const page = await render(Release, { release: written, published: [written] }, { of });
      const date = formatDate(release.entry.data.date, locale);
      expect(plain(page.text)).toContain(plain(t.press.report(t.sourceKinds[kind].one, date)));
      expect(page.all('dt').map(words)).toContain(t.sourceKinds[kind].name);
      const list = await render(PressList, { releases: [written], level: 'h2' }, { of });
      expect(list.text).toContain(`${t.sourceKinds[kind].name}, `);
    }
    expect(name === 'Siaran pers').toBe(kind === 'press-release');
  },
);

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
    expect(section ? valuesOf(section, 'datetime') : []).toEqual(told.map(({ date }) => date));
  }
});
