import { describe, expect, test } from 'vitest';
import { addresses, chosen, narrow, site, useTab } from '../support/browser.ts';

const phone = { width: 360, height: 640 };
/** Pixels a citizen scrolls through at most, on the longest page of the ledger. */
const NATIONAL_HEIGHT = 15_000;

describe('on a phone', () => {
  const tab = useTab({ viewport: phone });

  test.each(['/cakupan/indonesia/', '/en/coverage/indonesia/'])(
    '%s tells its story before the thumb is tired',
    async (address) => {
      const page = await tab.open(address);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height).toBeLessThanOrEqual(NATIONAL_HEIGHT);
      // The story itself is not what was folded.
      const folded = await page.locator('details .big, .num details').count();
      expect(folded).toBe(await page.locator('#wilayah-perbandingan .big').count());
      expect(await page.locator('details:not([open]) h2').count()).toBe(0);
    },
  );

  test('a box brings the whole list of sources, and a mark opens one of them without it', async () => {
    const page = await tab.open('/cakupan/makassar/');
    const entries = page.locator('.refs > li');
    const count = await entries.count();
    expect(await page.locator('.refs > li:visible').count()).toBe(0);
    await page.locator('main a.mark').first().click();
    expect(await page.locator('.refs > li:visible').count()).toBe(1);
    await page.goBack();
    await page.getByLabel(`Tampilkan semua ${String(count)} sumber`).check();
    expect(await page.locator('.refs > li:visible').count()).toBe(count);
  });
});

describe('with text twice its size', () => {
  const tab = useTab({ viewport: phone });

  test.each(chosen.all)('%s never scrolls sideways', async (address) => {
    const page = await tab.open(address);
    const wider = await page.evaluate(() => {
      // As a reader's own setting does; a style element would offend the page's policy.
      document.documentElement.style.setProperty('font-size', '200%', 'important');
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    });
    expect(wider).toBe(0);
  });
});

describe('on the narrowest screen', () => {
  const tab = useTab({ viewport: narrow });
  const withTables = addresses.filter((address) => site.page(address).html.includes('<table'));

  test.each(withTables)('no table of %s is cut off', async (address) => {
    const page = await tab.open(address);
    const cut = await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      return [...document.querySelectorAll('.table')]
        .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
        .map(({ textContent }) => textContent.slice(0, 80));
    });
    expect(cut).toEqual([]);
  });
});
