import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { chosen, faultsOnEach, MANY_PAGES, narrow, site, useTab } from '../support/browser.ts';
import { cutTables, sideways } from '../support/looks.ts';

const REQUESTS_GATE = 4;
const BYTES_GATE = 50_000;
const SHIFT_GATE = 0.01;

const widthFaults = async (page: Page) => [...(await sideways(page)), ...(await cutTables(page))];

describe('on a narrow screen', () => {
  const tab = useTab({ viewport: narrow });

  // Where there is little room, words of either language may be too long.
  test(
    'no page scrolls sideways, and no table is cut off',
    async () => {
      expect(await faultsOnEach(tab, chosen.all, widthFaults)).toEqual([]);
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

describe('on a desk', () => {
  const without = useTab({ javaScriptEnabled: false });
  const withScripts = useTab();

  /** What a page says with scripts that it does not say without, and whether it says anything. */
  async function faultsWithoutScripts(full: Page, address: string): Promise<string[]> {
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
  }

  test(
    'no page scrolls sideways, no table is cut off, and every page says the same without JavaScript',
    async () => {
      const look = async (page: Page, address: string) => [
        // First what it says: the other look unfolds everything.
        ...(await faultsWithoutScripts(page, address)),
        ...(await widthFaults(page)),
      ];
      expect(await faultsOnEach(withScripts, chosen.once, look)).toEqual([]);
    },
    MANY_PAGES,
  );
});
