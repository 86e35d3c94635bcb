import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../src/schema/index.ts';
import { addressOf, narrow, site, useTab, wide } from '../support/browser.ts';
import { kindOf, localeOf } from '../support/site.ts';

/** One page of each kind, and the first page, in each language. */
const walked = Map.groupBy(
  [...Map.groupBy(site.pages, (page) => kindOf(page) + localeOf(page)).values()].flatMap(
    ([page]) => page ?? [],
  ),
  localeOf,
);
const walkedIn = (locale: Locale) => [
  ...new Set([addressOfHome(locale), ...(walked.get(locale) ?? []).map(({ address }) => address)]),
];
const addressOfHome = (locale: Locale) => (locale === 'id' ? '/' : '/en/');

/** What the keyboard is on. */
interface Stop {
  name: string;
  /** Place in the document, to see that the focus moves forward; -1 where it is on nothing. */
  order: number;
  outlined: boolean;
  inView: boolean;
}

/** Runs in the page: notes, whenever a key is pressed, what the focus is on before it moves. */
function noteStops(stops: Stop[]): void {
  const places = new Map([...document.querySelectorAll('*')].map((element, at) => [element, at]));
  places.set(document.body, -1);
  const note = () => {
    const element = document.activeElement ?? document.body;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const middle = Math.min(Math.max(box.left + 4, 0), innerWidth - 1);
    stops.push({
      name: `<${element.tagName.toLowerCase()}> ${element.textContent.trim().slice(0, 40)}`,
      order: places.get(element) ?? -1,
      outlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
      inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && middle < innerWidth,
    });
  };
  document.addEventListener('keydown', note, true);
}

/** Keys pressed before what they led to is asked for. */
const AT_ONCE = 50;

async function tabThrough(page: Page): Promise<Stop[]> {
  const noted = await page.evaluateHandle((): Stop[] => []);
  await page.evaluate(noteStops, noted);
  for (let before = 0; ;) {
    // The browser takes them in turn; nobody has to wait for each.
    await Promise.all(Array.from({ length: AT_ONCE }, () => page.keyboard.press('Tab')));
    // The first is what had the focus before any key: nothing.
    const stops = (await noted.jsonValue()).slice(1);
    const end = stops.findIndex(({ order }, at) => order < (stops[at - 1]?.order ?? 0));
    // A field for a date has a stop for each of its parts.
    if (end !== -1)
      return stops.slice(0, end).filter(({ order }, at) => order !== stops[at - 1]?.order);
    if (stops.length === before) throw new Error('the focus has left the page');
    before = stops.length;
  }
}

// Where things stand does not depend on the language: each screen has one of them.
describe.each([
  { name: 'a narrow screen', viewport: narrow, pages: walkedIn('id') },
  { name: 'a desk', viewport: wide, pages: walkedIn('en') },
])('on $name', ({ viewport, pages }) => {
  const tab = useTab({ viewport });

  test.each(pages)(
    'the keyboard walks through %s, each stop in view and outlined',
    async (address) => {
      const page = await tab.open(address);
      const reachable = await page.locator('a[href]:visible, summary:visible').count();
      const stops = await tabThrough(page);
      expect(stops.filter(({ outlined }) => !outlined).map(({ name }) => name)).toEqual([]);
      expect(stops.filter(({ inView }) => !inView).map(({ name }) => name)).toEqual([]);
      // The skip link may show only once it has the focus, a scrolling table is a stop without a link.
      expect(stops.length).toBeGreaterThanOrEqual(reachable);
    },
  );

  test('the first stop skips to the content', async () => {
    const page = await tab.open('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#isi');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('the language switch works from the keyboard and comes back to the same page', async () => {
    const page = await tab.open('/');
    for (const [lang, address] of [
      ['en', '/en/'],
      ['id', '/'],
    ] as const) {
      await page.locator(`header a[hreflang=${lang}]`).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(addressOf(address));
      expect(await page.getAttribute('html', 'lang')).toBe(lang);
    }
  });
});
