import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addressOf, chosen, narrow, site, sourced, useTab, wide } from '../support/browser.ts';
import { attribute } from '../../src/publish/html.ts';

/** Opens a page with its answers unfolded: a mark may stand in one. */
async function unfolded(tab: ReturnType<typeof useTab>, address: string): Promise<Page> {
  const page = await tab.open(address);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return page;
}

/** Where entry n of the sources stands in the window. */
function sheet(page: Page, id: string) {
  return page.evaluate((wanted) => {
    const entry = document.getElementById(wanted);
    if (!entry) return null;
    const box = entry.getBoundingClientRect();
    return {
      isTarget: entry.matches(':target'),
      fixed: getComputedStyle(entry).position === 'fixed',
      top: Math.round(box.top),
      fromBottom: Math.round(innerHeight - box.bottom),
    };
  }, id);
}

test('pages have sources to look at', () => {
  expect(sourced.length).toBeGreaterThan(1);
});

describe.each([
  { name: 'a narrow screen', viewport: narrow, pages: sourced },
  { name: 'a desk', viewport: wide, pages: chosen.sourced },
])('on $name', ({ viewport, pages }) => {
  const tab = useTab({ viewport });

  test.each(pages)('a mark on %s opens its source as a sheet at the bottom', async (address) => {
    const page = await unfolded(tab, address);
    const mark = page.locator('main a.mark:visible').first();
    const id = ((await mark.getAttribute('href')) ?? '').slice(1);
    await mark.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await mark.click();
    expect(await sheet(page, id)).toMatchObject({ isTarget: true, fixed: true });
    const { top, fromBottom } = (await sheet(page, id)) ?? { top: -1, fromBottom: -1 };
    expect(fromBottom).toBeGreaterThanOrEqual(0);
    expect(fromBottom).toBeLessThanOrEqual(40);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => scrollY)).toBe(before);

    await page.goBack();
    expect(await sheet(page, id)).toMatchObject({ isTarget: false, fixed: false });
  });

  test.each(chosen.sourced)(
    'the link in a sheet of %s closes it and leads back',
    async (address) => {
      const page = await unfolded(tab, address);
      await page.locator('main a.mark:visible').first().click();
      const opened = page.locator('li:target');
      const back = ((await opened.locator('a.shut').getAttribute('href')) ?? '').slice(1);
      await opened.locator('a.shut').click();
      await expect.poll(() => page.locator('.refs li:target').count()).toBe(0);
      const place = await page.locator(`[id="${back}"]`).boundingBox();
      expect(place?.y).toBeGreaterThanOrEqual(0);
      expect(place?.y).toBeLessThan(viewport.height);
    },
  );
});

describe('on paper', () => {
  const tab = useTab();

  test.each(chosen.sourced)('%s carries its sources in full', async (address) => {
    const page = await tab.open(address);
    await page.emulateMedia({ media: 'print' });
    const entries = site
      .page(address)
      .elements.filter((element) => /^s\d+$/.test(attribute(element, 'id') ?? ''));
    const visible = await page.locator('.refs > li:visible').allInnerTexts();
    expect(visible).toHaveLength(entries.length);
    expect(visible.filter((text) => text.trim().length < 20)).toEqual([]);
    expect(await page.locator('nav:visible, .shut:visible').count()).toBe(0);
    const marks = await page.locator('main a.mark:visible').count();
    expect(marks).toBeGreaterThan(0);
    await page.emulateMedia({ media: null });
  });

  test('a page prints to PDF with tags for screen readers', async () => {
    const page = await tab.open(chosen.sourced[0] ?? '/');
    const pdf = await page.pdf({ format: 'A4', tagged: true, outline: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.toString('latin1')).toContain('/StructTreeRoot');
  });
});

describe('the language switch', () => {
  const tab = useTab({ viewport: narrow });
  const paired = chosen.all.filter(
    (address) => !address.startsWith('/en/') && address !== '/404.html',
  );

  test.each(paired)('of %s keeps the page, there and back', async (address) => {
    const page = await tab.open(address);
    for (const lang of ['en', 'id']) {
      await page.locator(`header a[hreflang=${lang}]`).click();
      await page.waitForLoadState();
      expect(await page.getAttribute('html', 'lang')).toBe(lang);
      expect(await page.locator('h1').count()).toBe(1);
    }
    expect(page.url()).toBe(addressOf(address));
  });
});
