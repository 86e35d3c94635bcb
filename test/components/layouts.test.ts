import { afterEach, expect, test, vi } from 'vitest';
import { formatDate } from '../../src/i18n/formats.ts';
import { readerTexts } from '../../src/i18n/reader/index.ts';
import type * as Home from '../../src/library/home.ts';
import type * as Press from '../../src/library/press-list.ts';
import type { Locale } from '../../src/schema/index.ts';
import Guide from '../../src/layouts/Guide.astro';
import { contentPages } from '../../src/library/content.ts';
import type { Edition } from '../../src/library/edition.ts';
import { editionOn } from './edition.ts';
import { plain, render, valuesOf, words } from './render.ts';

afterEach(() => {
  vi.resetModules();
});

test.each(['explainers', 'programs'] as const)(
  'each of the %s says when a person compared it with the law, whatever the day',
  async (folder) => {
    const later = editionOn('2027-02-03');
    const published = await contentPages(later, folder);
    const wrong: string[] = [];
    for (const source of published) {
      const { locale, name } = source;
      const { all } = await render(Guide, { source, published }, { of: later });
      const asked = all('dt').findIndex((dt) => words(dt) === readerTexts(locale).guides.checked);
      const answer = all('dd')[asked];
      const checked = plain(formatDate(source.entry.data.checked, locale));
      if (!answer || !words(answer).startsWith(checked)) wrong.push(`${name}/${locale}`);
    }
    expect(published.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  },
);

test('the home page shows the three newest reports', async () => {
  vi.resetModules();
  vi.doMock('../../src/library/press-list.ts', async (original) => {
    const press = await original<typeof Press>();
    return {
      ...press,
      async releasesIn(edition: Edition, locale: Locale) {
        const [first] = await press.releasesIn(edition, locale);
        if (!first) throw new Error('this test needs a release');
        return [1, 2, 3, 4].map((month) => {
          const day = `2026-0${String(month)}-01`;
          const data = { ...first.entry.data, date: day, published: day };
          return { ...first, entry: { ...first.entry, data } };
        });
      },
    };
  });
  const { default: HomePage } = await import('../../src/layouts/HomePage.astro');
  const { fragment } = await render(HomePage, { locale: 'id' });
  const days = valuesOf(fragment, 'datetime').filter((day) => /^2026-0[1-4]-01$/.test(day));
  expect(days).toEqual(['2026-04-01', '2026-03-01', '2026-02-01']);
  vi.doUnmock('../../src/library/press-list.ts');
});

test.each([[['other', 'transport']], [['transport']], [['other']], [[]]] as const)(
  'the home page says of a discount that it is that of %j',
  async (sectors) => {
    vi.resetModules();
    vi.doMock('../../src/library/home.ts', async (original) => {
      const home = await original<typeof Home>();
      return {
        ...home,
        homeView(edition: Edition, locale: Locale) {
          const view = home.homeView(edition, locale);
          const { price } = view;
          const discounted = price ? sectors.map((sector) => ({ sector, claim: price })) : [];
          return { ...view, discounted };
        },
      };
    });
    const { default: HomePage } = await import('../../src/layouts/HomePage.astro');
    for (const locale of ['id', 'en'] as const) {
      const { text } = await render(HomePage, { locale });
      const { priceNow, priceTransport } = readerTexts(locale).home;
      const texts = { other: priceNow, transport: priceTransport };
      const said = (['other', 'transport'] as const).filter((sector) =>
        text.includes(plain(texts[sector])),
      );
      expect(said).toEqual(sectors);
    }
    vi.doUnmock('../../src/library/home.ts');
  },
);
