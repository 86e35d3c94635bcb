import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { narrow, useTab, wide } from '../support/browser.ts';

/** Texts of the list's items that a reader sees. */
function shown(page: Page): Promise<string[]> {
  return page.locator('[data-item]:visible').allInnerTexts();
}

const status = (page: Page) => page.locator('.filter [role=status]').innerText();

describe.each([
  { name: 'a narrow screen', viewport: narrow },
  { name: 'a desk', viewport: wide },
])('the filter on $name', ({ viewport }) => {
  const tab = useTab({ viewport });

  test('is worked from the keyboard alone, and says how much is left', async () => {
    const page = await tab.open('/data/tag/coverage/');
    const all = await shown(page);
    await page.getByLabel('Cari wilayah, tahun, angka, atau sumber').focus();
    await page.keyboard.type('makassar 2024');
    const left = await shown(page);
    expect(left.length).toBeGreaterThan(1);
    expect(left.length).toBeLessThan(all.length);
    expect(left.filter((text) => !text.includes('2024'))).toEqual([]);
    expect(await status(page)).toBe(`${left.length} dari ${all.length} ditampilkan.`);
    expect(await page.locator('tbody#makassar').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await shown(page)).toEqual(all);
    expect(await status(page)).toBe('');
  });

  test('hides places of which nothing is left, and says when nothing is', async () => {
    const page = await tab.open('/en/data/tags/coverage/');
    await page.getByRole('searchbox').fill('Sinjai');
    expect(await page.locator('tbody:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('tbody#sinjai').isVisible()).toBe(true);
    expect(await page.locator('tbody#maluku').isVisible()).toBe(false);
    await page.getByRole('searchbox').fill('no such place');
    expect(await shown(page)).toEqual([]);
    expect(await page.locator('tbody:visible').count()).toBe(0);
    expect(await status(page)).toBe('Nothing matches. Try a shorter word.');
  });

  test('starts with the words of the address', async () => {
    const page = await tab.open('/data/?q=Makassar');
    expect(await page.getByRole('searchbox').inputValue()).toBe('Makassar');
    // An indicator is found by the places that it has numbers of, which it does not list.
    const left = await page
      .locator('[data-item]:visible')
      .evaluateAll((items) =>
        items.map((item) => `${item.getAttribute('data-item') ?? ''} ${item.textContent}`),
      );
    expect(left.length).toBeGreaterThan(3);
    expect(left.filter((text) => !/makassar/i.test(text))).toEqual([]);
  });

  test('moves nothing when its script arrives', async () => {
    const page = await tab.open('/data/tag/coverage/');
    expect(await page.getByRole('searchbox').isVisible()).toBe(true);
    const [field, table] = await Promise.all(
      ['.filter', '#tabel'].map((selector) => page.locator(selector).boundingBox()),
    );
    expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(table?.y ?? 0);
  });
});

const order = useTab({ viewport: narrow });

describe('a tag', () => {
  const tab = useTab({ permissions: ['clipboard-read', 'clipboard-write'] });
  const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

  test.each([
    [
      '/data/tag/coverage/',
      'Salin untuk teks',
      /^<Stat of="[a-z-]+\/coverage\/.+@.+" \/>$/,
      'Tersalin:',
    ],
    ['/data/tag/coverage/', 'Salin untuk judul', /^\[\[[a-z-]+\/coverage\/.+@.+\]\]$/, 'Tersalin:'],
    ['/en/data/tags/rules-jkm/', 'Copy for text', /^<Rule of="jkm\/.+" \/>$/, 'Copied:'],
    ['/en/data/tags/rules-jkm/', 'Copy for a title', /^\[\[rule:jkm\/.+\]\]$/, 'Copied:'],
  ])('on %s is copied by "%s", which is announced', async (address, button, form, done) => {
    const page = await tab.open(address);
    await page.getByRole('button', { name: button }).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.toast').innerText()).toContain(done);
    const copied = await clipboard(page);
    expect(copied).toMatch(form);
    expect(await page.locator('.toast code').innerText()).toBe(copied);
  });

  test('is shown selected where the browser keeps the clipboard to itself', async () => {
    const page = await tab.open('/data/tag/coverage/');
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.getByRole('button', { name: 'Salin untuk teks' }).first().click();
    await expect.poll(() => page.locator('.toast').innerText()).toContain('Ctrl+C');
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected).toMatch(/^<Stat of="[^"]+" \/>$/);
  });
});

describe.each([narrow, wide])('a source at $width pixels', (viewport) => {
  const tab = useTab({ viewport });

  test('opens over the table and leads back to the line that named it', async () => {
    const page = await tab.open('/data/coverage/');
    const link = page.locator('#tabel [id^="dari-"]').last();
    const id = (await link.getAttribute('id')) ?? '';
    await link.click();
    await page.locator('li:target .shut').click();
    await expect.poll(() => page.locator('.refs li:target').count()).toBe(0);
    const place = await page.locator(`[id="${id}"]`).boundingBox();
    expect(place?.y).toBeGreaterThanOrEqual(0);
    expect(place?.y).toBeLessThan(viewport.height);
  });
});

test('places are put in the order that a reader chooses, the newest first', async () => {
  const page = await order.open('/data/coverage/');
  const days = () =>
    page
      .locator('#tabel tbody tr')
      .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset['newest'] ?? ''));
  const before = await days();
  await page.getByLabel('Urutkan menurut').selectOption('newest');
  const after = await days();
  expect(after).toEqual(after.toSorted().toReversed());
  expect(after.toSorted()).toEqual(before.toSorted());
  await page.getByLabel('Urutkan menurut').selectOption('');
  expect(await days()).toEqual(before);
});

describe('without scripts', () => {
  const tab = useTab({ javaScriptEnabled: false });

  test.each(['/data/', '/data/tag/coverage/', '/en/data/rules-bpu/'])(
    '%s is whole, and offers nothing that would not work',
    async (address) => {
      const page = await tab.open(address);
      expect(await page.locator('input:visible, button:visible').count()).toBe(0);
      const hidden = page.locator('[data-item]:not(:visible)');
      expect(await hidden.count()).toBe(0);
      expect(await page.locator('[data-item]').count()).toBeGreaterThan(5);
    },
  );
});
