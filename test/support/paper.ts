import type { Page } from 'playwright-core';
import { attribute } from '../../src/publish/html.ts';
import { site } from './browser.ts';

/** Whether an address is that of the leaflet of a guide. */
function isLeaflet(address: string): boolean {
  return /\/(?:selebaran|leaflet)\/$/.test(address);
}

/** What is missing, or too much, where a page with numbered sources is printed. */
export async function paperFaults(page: Page, address: string): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const { length } = site
    .page(address)
    .elements.filter((element) => /^s\d+$/.test(attribute(element, 'id') ?? ''));
  const printed = await page.locator('.refs > li:visible').allInnerTexts();
  const beside = await page.locator('nav:visible, .shut:visible').count();
  const marks = await page.locator('main a.mark:visible').count();
  const leaflet = await page.locator('.leaflet .to:visible:has(svg.qr)').allInnerTexts();
  await page.emulateMedia({ media: null });
  // A leaflet has two sheets: it leads to its guide, which carries the sources.
  if (isLeaflet(address)) {
    const guide = address.replace(/[^/]+\/$/, '');
    return leaflet.some((text) => text.endsWith(guide)) && marks === 0 && beside === 0
      ? []
      : [`prints no way to ${guide}, or marks that lead nowhere`];
  }
  return [
    ...(printed.length === length ? [] : [`prints ${printed.length} of ${length} sources`]),
    ...printed.filter((text) => text.trim().length < 20).map((text) => `prints only “${text}”`),
    ...(beside === 0 ? [] : ['prints what only works on a screen']),
    ...(marks > 0 ? [] : ['prints no mark']),
  ];
}
