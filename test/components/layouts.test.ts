import { afterEach, expect, test, vi } from 'vitest';
import { formatDate } from '../../src/i18n/formats.ts';
import { readerTexts } from '../../src/i18n/reader/index.ts';
import type * as Home from '../../src/library/home.ts';
import type { Locale } from '../../src/schema/index.ts';
import Guide from '../../src/layouts/Guide.astro';
import { contentPages } from '../../src/library/content.ts';
import type { Edition } from '../../src/library/edition.ts';
import { editionOn } from './edition.ts';
import { plain, render, words } from './render.ts';

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
