import { describe, expect, test } from 'vitest';
import { useTab } from '../support/browser.ts';

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
      // What waits in a fold has its heading outside.
      expect(await page.locator('details:not([open]) > :not(summary) h2').count()).toBe(0);
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

describe.each([true, false])('where scripts run: %s, a link into a fold opens it', (scripts) => {
  const tab = useTab({ viewport: phone, javaScriptEnabled: scripts });

  test.each(['/cakupan/makassar/catatan/#wilayah-berselisih', '/panduan/pekerja-mandiri/#dasar'])(
    '%s, on the way in and from the contents, with its heading in sight',
    async (address) => {
      const [path = '', id = ''] = address.split('#');
      const folded = (await tab.open(address)).locator(`#${id}`);
      await folded.waitFor({ state: 'visible' });
      const page = await tab.open(path);
      expect(await folded.isVisible()).toBe(false);
      await page.locator(`.contents a[href="#${id}"]`).click();
      await folded.waitFor({ state: 'visible' });
      const bar = await page.locator('.contents').boundingBox();
      const heading = await page.locator(`details:has(> #${id}) > summary`).boundingBox();
      expect(heading?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 1);
    },
  );
});
