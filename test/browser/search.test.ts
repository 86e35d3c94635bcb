import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, narrow, useTab, wide } from '../support/browser.ts';

const languages = [
  {
    language: 'id',
    home: '/',
    search: '/cari/',
    field: 'Daerah atau pertanyaan',
    slip: '“makasar” kami baca “makassar”.',
    place: '/cakupan/makassar/',
  },
  {
    language: 'en',
    home: '/en/',
    search: '/en/search/',
    field: 'A place or a question',
    slip: 'We read “makasar” as “makassar”.',
    place: '/en/coverage/makassar/',
  },
] as const;

const results = (page: Page) => page.locator('.results-of a:visible');
const status = (page: Page) => page.locator('search-page > [role=status]');

describe.each([
  { name: 'a narrow screen', viewport: narrow },
  { name: 'a desk', viewport: wide },
])('on $name', ({ viewport }) => {
  const tab = useTab({ viewport });

  test.each(languages)(
    'a slip in $language is read, told of and answered from the keyboard',
    async (one) => {
      const page = await tab.open(one.search);
      await page.getByLabel(one.field).focus();
      await page.keyboard.type('makasar');
      await page.keyboard.press('Enter');
      await results(page).first().waitFor();
      expect(await status(page).innerText()).toContain(one.slip);
      expect(page.url()).toBe(addressOf(`${one.search}?q=makasar`));
      // Button, then the queries to try, then the first result.
      for (let step = 0; step < 5; step += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(addressOf(one.place));
    },
  );

  test('an address with a query is answered at once, with the number of a place', async () => {
    const page = await tab.open('/cari/?q=73.71');
    await results(page).first().waitFor();
    const first = page.locator('.results-of li:visible').first();
    expect(await first.locator('a').innerText()).toBe('Makassar');
    expect(await first.locator('.number').innerText()).toMatch(/\d%$/);
  });

  test('nothing found is said, with a way on', async () => {
    const page = await tab.open('/cari/?q=xyzzy');
    await page.getByText('Tidak ada yang cocok.').waitFor();
    expect(await results(page).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'Semua dari A sampai Z' }).isVisible()).toBe(true);
  });

  test('nothing is loaded before somebody enters the field', async () => {
    const page = await tab.open('/cari/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const documents = page.waitForResponse((response) => response.url().endsWith('documents.json'));
    expect(asked).toEqual([]);
    await page.getByRole('searchbox').focus();
    await documents;
    expect(asked.filter((path) => path.endsWith('documents.json'))).toHaveLength(1);
  });
});

describe('without JavaScript', () => {
  const tab = useTab({ javaScriptEnabled: false });

  test.each(languages)('in $language the field leads to the list from A to Z', async (one) => {
    const page = await tab.open(one.search);
    await page.getByRole('searchbox').fill('makassar');
    await page.keyboard.press('Enter');
    await page.waitForURL(addressOf(`${one.search}?q=makassar`));
    await page.locator('.letters').getByRole('link', { name: 'M', exact: true }).click();
    await page.waitForURL(addressOf(`${one.search}a-z/m/`));
    expect(await page.getByRole('link', { name: 'Makassar', exact: true }).isVisible()).toBe(true);
  });
});
