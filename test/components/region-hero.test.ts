import { expect, test } from 'vitest';
import RegionHero from '../../src/components/RegionHero.astro';
import { readerTexts } from '../../src/i18n/reader/index.ts';
import { regionView } from '../../src/library/region-view.ts';
import { attribute } from '../../src/publish/html.ts';
import { render, words } from './render.ts';
import { edition } from './edition.ts';

const region = edition.records.regions.find(({ headline }) => headline !== null);
if (!region) throw new Error('these tests need a place with a number');

// A fresh number may be disputed and an old one undisputed: each is said for itself.
test.each([
  [false, false],
  [false, true],
  [true, false],
  [true, true],
])('a number that is disputed (%s) and old (%s) says either', async (isDisputed, isOld) => {
  for (const locale of ['id', 'en'] as const) {
    const view = { ...(await regionView(edition, region, locale)), isDisputed, isOld };
    const { all } = await render(RegionHero, { view });
    const chips = all('span').filter((one) => attribute(one, 'class')?.startsWith('chip '));
    expect(chips.slice(1).map(words)).toEqual([
      ...(isDisputed ? [readerTexts(locale).site.disputed] : []),
      ...(isOld ? [readerTexts(locale).site.old] : []),
    ]);
  }
});

test('a number says what kind it is, by a word and a look of its own', async () => {
  const looks = { reported: 'said', dataset: 'data', computed: 'sum' } as const;
  for (const locale of ['id', 'en'] as const) {
    const { site, statuses } = readerTexts(locale);
    const words = { reported: site.said, dataset: statuses.dataset, computed: statuses.computed };
    const view = await regionView(edition, region, locale);
    const { headline } = view;
    for (const status of ['reported', 'dataset', 'computed'] as const) {
      const observation = headline && { ...headline.observation, status };
      const shown = { ...view, headline: headline && { ...headline, observation } };
      const { html } = await render(RegionHero, { view: shown });
      expect(html).toContain(`<span class="chip c-${looks[status]}">${words[status]}</span>`);
    }
  }
});
