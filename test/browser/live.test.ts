import type { Page, Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { hostPolicy } from '../../src/publish/hosts/policy.ts';
import { violationsWithin } from '../support/axe.ts';
import { addressOf, site, useTab } from '../support/browser.ts';

const places = '/grafik/sulawesi-maluku-provinces-2021-12/';
const tab = useTab({ viewport: { width: 360, height: 740 }, hasTouch: true });

const said = (page: Page) => page.textContent('.live-said');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.className);

test('a live chart takes the place of its picture when asked, says its values, sorts, chooses, and gives the picture back', async () => {
  const asked: string[] = [];
  const blocked: string[] = [];
  const note = (request: Request) => asked.push(request.url());
  tab.page().on('request', note);
  tab.page().on('console', (message) => blocked.push(message.text()));
  const page = await tab.open(places);
  expect(asked.filter((url) => /open-chart|\.json$/.test(url))).toEqual([]);

  await page.focus('live-chart button');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.live canvas');
  expect(asked.filter((url) => /open-chart|\.json$/.test(url))).toHaveLength(2);
  expect(await focused(page)).toBe('live-stage');
  expect(await page.isVisible('live-chart .chart')).toBe(false);

  const rows = await page.$$eval('tbody tr', (found) =>
    found.map((row) => [
      row.querySelector('th')?.textContent ?? '',
      row.querySelector('data')?.textContent ?? '',
    ]),
  );
  for (const [label, value] of rows) {
    await page.keyboard.press('ArrowDown');
    expect(await said(page)).toContain(`${label ?? ''}: ${value ?? ''}. `);
  }
  await page.keyboard.press('Home');
  expect(await said(page)).toContain(rows[0]?.[0]);
  const box = await page.locator('.live canvas').boundingBox();
  await page.touchscreen.tap((box?.x ?? 0) + 30, (box?.y ?? 0) + (box?.height ?? 0) - 60);
  expect(await said(page)).toContain(rows.at(-1)?.[0]);

  await page.selectOption('.live select', 'name');
  await page.focus('.live-stage');
  await page.keyboard.press('ArrowDown');
  expect(await said(page)).toContain([...rows].map(([label]) => label ?? '').sort()[0]);
  await page.click('.live summary');
  await page.click('.live li:first-child input');
  const without = await page.locator('.live canvas').boundingBox();
  expect(without?.height).toBeLessThan(box?.height ?? 0);
  expect(await violationsWithin(page, 'live-chart')).toEqual([]);

  await page.focus('.live-stage');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.matches('live-chart > button'))).toBe(
    true,
  );
  expect(await page.isVisible('live-chart .chart')).toBe(true);
  expect(await page.$$('.live')).toEqual([]);
  // Whatever a policy blocks is said on the console.
  expect(blocked).toEqual([]);
  page.off('request', note);
});

test('a page of another origin shows an embed, as wide as its frame, and no other page of the site', async () => {
  const page = tab.page();
  const other = 'https://koran.example/';
  const frames = {
    a: addressOf('/sematan/indonesia-active-participants-december/'),
    b: addressOf(places),
  };
  const policy = hostPolicy(site.manifest.inputs, {});
  const base = addressOf('/');
  await page.route(`${base}**`, async (route) => {
    const answer = await route.fetch();
    const path = route.request().url().slice(base.length);
    const [name, value] = policy.unframed;
    const isFramed = policy.framed.some((folder) => path.startsWith(folder));
    await route.fulfill({
      response: answer,
      headers: { ...answer.headers(), ...(isFramed ? {} : { [name]: value }) },
    });
  });
  await page.route(other, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: Object.entries(frames)
        .map(
          ([name, src]) => `<iframe name="${name}" src="${src}" width="320" height="500"></iframe>`,
        )
        .join(''),
    }),
  );
  await page.goto(other, { waitUntil: 'load' });
  const shown = page.frame('a');
  expect(await shown?.textContent('footer')).toContain('Cakupan, bukan situs resmi');
  expect(await shown?.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    320,
  );
  expect(await page.frame('b')?.locator('figure').count()).toBe(0);
  await page.unrouteAll();
});
