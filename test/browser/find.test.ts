import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, narrow, site, useTab, wide } from '../support/browser.ts';

const pages = { id: '/cakupan/', en: '/en/coverage/' };

/** Links of places: in the table of provinces, and in the folded lists of what is within them. */
const LINKS = '.standing th a, .places a';

/** Names of the places in the list that a reader sees, in order. */
async function placesOn(page: Page): Promise<string[]> {
  const names = await page.locator(LINKS).filter({ visible: true }).allInnerTexts();
  return names.map((name) => name.trim());
}

const statusOn = (page: Page) => page.locator('.filter [role=status]').innerText();

describe.each([
  { name: 'a narrow screen', viewport: narrow },
  { name: 'a desk', viewport: wide },
])('on $name', ({ viewport }) => {
  const tab = useTab({ viewport });

  test('a reader finds a place from the keyboard alone', async () => {
    const page = await tab.open(pages.id);
    await page.getByLabel('Cari wilayah').focus();
    await page.keyboard.type('pangkep');
    expect(await placesOn(page)).toEqual(['Pangkajene dan Kepulauan']);
    expect(await statusOn(page)).toBe('1 dari 63 ditampilkan.');
    // Past the heading of its province, which stands unfolded.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(addressOf('/cakupan/pangkajene-dan-kepulauan/'));
  });

  test('headings go with the last place below them, and all comes back', async () => {
    const page = await tab.open(pages.en);
    const all = await placesOn(page);
    await page.getByLabel('Find a place').focus();
    await page.keyboard.type('gowa');
    expect(await page.locator('[data-group]:visible > summary').allInnerTexts()).toEqual([
      'South Sulawesi: 24 regencies and cities, 10 of them have a coverage figure',
    ]);
    await page.keyboard.press('Escape');
    expect(await placesOn(page)).toEqual(all);
    expect(await statusOn(page)).toBe('');
  });

  test('a place that is not listed is said to be missing', async () => {
    const page = await tab.open(pages.id);
    await page.getByLabel('Cari wilayah').fill('Bandung');
    expect(await placesOn(page)).toEqual([]);
    expect(await statusOn(page)).toMatch(/^Tidak ada yang cocok\./);
  });
});

describe('what a reader types', () => {
  const tab = useTab();

  // A page that is open is typed into again.
  const found = async (locale: 'id' | 'en', typed: string) => {
    const page = tab.page();
    if (page.url() !== addressOf(pages[locale])) await tab.open(pages[locale]);
    await page.getByRole('searchbox').fill(typed);
    return placesOn(page);
  };

  test.each([
    ['id', 'Kabupaten Gowa', ['Gowa']],
    ['id', 'kab. gowa', ['Gowa']],
    ['id', 'Kota Makassar', ['Makassar']],
    ['id', 'Provinsi Bali', ['Bali']],
    ['id', 'LUWU', ['Luwu', 'Luwu Utara', 'Luwu Timur']],
    ['id', 'North Luwu', ['Luwu Utara']],
    ['id', 'Makassár', ['Makassar']],
    ['id', 'pare-pare', ['Parepare']],
    ['id', 'Jogja', ['DI Yogyakarta']],
    ['en', 'Jawa Barat', ['West Java']],
    ['en', 'NTT', ['East Nusa Tenggara']],
    ['en', 'Sinjai Regency', ['Sinjai']],
  ] as const)('on the page in %s, "%s" finds %j', async (locale, typed, places) => {
    expect(await found(locale, typed)).toEqual(places);
  });

  test.each([
    ['en', 'sulawesi selatan', 'South Sulawesi'],
    ['id', 'Sulsel', 'Sulawesi Selatan'],
  ] as const)('a province brings all within it: "%2$s" in %1$s', async (locale, typed, name) => {
    const places = await found(locale, typed);
    expect(places[0]).toBe(name);
    expect(places).toHaveLength(25);
  });
});

describe('without JavaScript', () => {
  const tab = useTab({ javaScriptEnabled: false });

  test.each(Object.values(pages))('%s lists every place with its page', async (address) => {
    const page = await tab.open(address);
    expect(await page.getByRole('searchbox').count()).toBe(0);
    const links = page.locator(LINKS);
    const addresses = await links.evaluateAll((found) =>
      found.map((link) => (link as HTMLAnchorElement).href),
    );
    const expected = site.pages
      .map((one) => one.address)
      // What stands below the page of a place is found there.
      .filter((one) => one.startsWith(address) && one.slice(address.length).split('/').length === 2)
      .map(addressOf);
    expect(addresses.sort()).toEqual(expected.sort());
    expect(addresses).toHaveLength(63);
  });
});

describe('the grids', () => {
  const tab = useTab({ viewport: narrow });

  /** The index of places with its grids unfolded. */
  async function unfolded(address: string): Promise<Page> {
    const page = await tab.open(address);
    await page.locator('details:has(.tile) > summary').evaluateAll((all) => {
      for (const summary of all) (summary as HTMLElement).click();
    });
    return page;
  }

  /** Where the tiles of some places stand, by what they show. */
  const tilesOn = (page: Page, figure: string) =>
    page.locator(`#fig-${figure} .tile`).evaluateAll((tiles) =>
      Object.fromEntries(
        tiles.map((tile) => {
          const { x, y, width, height } = tile.getBoundingClientRect();
          return [tile.querySelector('a')?.textContent.slice(0, 3) ?? '', { x, y, width, height }];
        }),
      ),
    );

  test('of the provinces has west on top and north at the right where the screen is narrow', async () => {
    const page = await unfolded(pages.id);
    const { ACE, PAP, NTT, SLU } = await tilesOn(page, 'provinces-december-2021');
    // Who cannot see where a tile stands hears its name.
    expect(await page.getByRole('link', { name: 'ACE Aceh' }).count()).toBe(1);
    expect(ACE?.y).toBeLessThan(PAP?.y ?? 0);
    expect(SLU?.x).toBeGreaterThan(NTT?.x ?? 0);
    expect(await page.getByText('Di layar sempit skema ini diputar').isVisible()).toBe(true);
  });

  test('of the provinces has north on top where there is room', async () => {
    const page = await unfolded(pages.id);
    await page.setViewportSize(wide);
    const { ACE, PAP, NTT, SLU } = await tilesOn(page, 'provinces-december-2021');
    expect(ACE?.x).toBeLessThan(PAP?.x ?? 0);
    expect(SLU?.y).toBeLessThan(NTT?.y ?? 0);
    expect(await page.getByText('Di layar sempit skema ini diputar').isVisible()).toBe(false);
    await page.setViewportSize(narrow);
  });

  test.each(['provinces-december-2021', 'south-sulawesi-july-2024'])(
    'of %s keep every number whole, and the whole tile can be tapped',
    async (figure) => {
      const page = await unfolded(pages.en);
      const cut = await page
        .locator(`#fig-${figure} .tile data`)
        .evaluateAll((numbers) =>
          numbers
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
            .map(({ textContent }) => textContent),
        );
      expect(cut).toEqual([]);
      const number = page.locator(`#fig-${figure} .tile data`).first();
      const box = await number.boundingBox();
      if (!box) throw new Error('the number has no place on the page');
      const hit = await number.evaluate((element) => {
        element.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = element.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2)?.tagName;
      });
      expect(hit).toBe('A');
    },
  );
});
