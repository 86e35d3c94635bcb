import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import {
  chosen,
  faultsOnEach,
  MANY_PAGES,
  narrow,
  site,
  useTab,
  wide,
} from '../support/browser.ts';
import { cutTables, sideways } from '../support/looks.ts';

const REQUESTS_GATE = 4;
const BYTES_GATE = 50_000;
const SHIFT_GATE = 0.01;

describe.each([
  // Where there is little room, words of either language may be too long.
  { name: 'a narrow screen', viewport: narrow, pages: chosen.all },
  { name: 'a desk', viewport: wide, pages: chosen.once },
])('on $name', ({ viewport, pages }) => {
  const tab = useTab({ viewport });

  test(
    'no page scrolls sideways, and no table is cut off',
    async () => {
      const look = async (page: Page) => [...(await sideways(page)), ...(await cutTables(page))];
      expect(await faultsOnEach(tab, pages, look)).toEqual([]);
    },
    MANY_PAGES,
  );
});

/** Bytes a host sends for an address of the site. */
function compressedSize(pathname: string): number {
  const path = decodeURIComponent(pathname.slice(site.manifest.inputs.basePath.length));
  const file = join(site.folder, path.replace(/(^|\/)$/, '$1index.html'));
  const content = readFileSync(file);
  return path.endsWith('.woff2') ? content.byteLength : brotliCompressSync(content).byteLength;
}

/** How much what a page shows moves until it stands still. */
function shiftOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            done(sum);
          });
        });
      }),
  );
}

describe('the first view', () => {
  const tab = useTab({ viewport: narrow });

  test(
    'of every page is light, still, of one origin and without complaint',
    async () => {
      const faults: string[] = [];
      for (const address of chosen.once) faults.push(...(await faultsOfFirstView(address)));
      expect(faults).toEqual([]);
    },
    MANY_PAGES,
  );

  async function faultsOfFirstView(address: string): Promise<string[]> {
    const page = tab.page();
    const faults: string[] = [];
    const loaded: string[] = [];
    // What the page before still waits for must not count here.
    await page.goto('about:blank');
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('requestfailed', (request) => faults.push(`not loaded: ${request.url()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) loaded.push(request.url());
    });
    await tab.open(address);
    const shift = await shiftOf(page);
    page.removeAllListeners();
    const origin = inject('siteOrigin');
    const own = loaded.filter((url) => url.startsWith(origin));
    faults.push(...loaded.filter((url) => !url.startsWith(origin)));
    const bytes = own.reduce((sum, url) => sum + compressedSize(new URL(url).pathname), 0);
    if (loaded.length > REQUESTS_GATE) faults.push(`${String(loaded.length)} requests`);
    if (bytes > BYTES_GATE) faults.push(`${String(bytes)} bytes`);
    if (shift > SHIFT_GATE) faults.push(`moves by ${String(shift)}`);
    return faults.map((fault) => `${address}: ${fault}`);
  }
});

describe('without JavaScript', () => {
  const without = useTab({ javaScriptEnabled: false });
  const withScripts = useTab();

  test(
    'every page says the same',
    async () => {
      const faults = await faultsOnEach(withScripts, chosen.once, async (full, address) => {
        // Fields and buttons that only work with scripts say so by their class.
        await full.evaluate(() => {
          for (const added of document.querySelectorAll('.scripted')) added.remove();
        });
        const text = await full.locator('body').innerText();
        const bare = await (await without.open(address)).locator('body').innerText();
        return [
          ...(bare === text ? [] : ['says something else']),
          ...(text.length > 200 ? [] : ['says next to nothing']),
        ];
      });
      expect(faults).toEqual([]);
    },
    MANY_PAGES,
  );
});
