import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { addresses, chosen, narrow, site, useTab, wide } from '../support/browser.ts';

const REQUESTS_GATE = 4;
const BYTES_GATE = 50_000;
const SHIFT_GATE = 0.01;

describe.each([
  { name: 'a narrow screen', viewport: narrow, pages: addresses },
  { name: 'a desk', viewport: wide, pages: chosen.all },
])('on $name', ({ viewport, pages }) => {
  const tab = useTab({ viewport });

  test.each(pages)('%s never scrolls sideways', async (address) => {
    const page = await tab.open(address);
    const { needed, wider } = await page.evaluate(() => {
      const limit = document.documentElement.clientWidth;
      const inScroller = (element: Element) => {
        for (let node = element.parentElement; node; node = node.parentElement) {
          if (/auto|scroll|hidden|clip/.test(getComputedStyle(node).overflowX)) return true;
        }
        return false;
      };
      const names = [...document.querySelectorAll('main *, header *, footer *')]
        .filter((element) => element.getBoundingClientRect().right > limit + 0.5)
        .filter((element) => !inScroller(element) && !element.closest('svg'))
        .map((element) =>
          `${element.tagName} ${element.className} ${element.textContent}`.slice(0, 80),
        );
      return { needed: document.documentElement.scrollWidth - limit, wider: names };
    });
    expect(wider).toEqual([]);
    expect(needed).toBe(0);
  });
});

/** Bytes a host sends for an address of the site. */
function compressedSize(pathname: string): number {
  const path = decodeURIComponent(pathname.slice(site.manifest.inputs.basePath.length));
  const file = join(site.folder, path.replace(/(^|\/)$/, '$1index.html'));
  const content = readFileSync(file);
  return path.endsWith('.woff2') ? content.byteLength : brotliCompressSync(content).byteLength;
}

describe('the first view', () => {
  const tab = useTab({ viewport: narrow });

  test.each(chosen.all)(
    'of %s is light, still, of one origin and without complaint',
    async (address) => {
      const page = tab.page();
      const complaints: string[] = [];
      const loaded: string[] = [];
      // What the page before still waits for must not count here.
      await page.goto('about:blank');
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('requestfailed', (request) => complaints.push(`not loaded: ${request.url()}`));
      page.on('request', (request) => {
        if (!request.url().startsWith('data:')) loaded.push(request.url());
      });
      await tab.open(address);
      const shift = await page.evaluate(
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
      page.removeAllListeners();
      const origin = inject('siteOrigin');
      const [own, foreign] = [true, false].map((isOwn) =>
        loaded.filter((url) => url.startsWith(origin) === isOwn),
      ) as [string[], string[]];
      const bytes = own.reduce((sum, url) => sum + compressedSize(new URL(url).pathname), 0);
      expect(complaints).toEqual([]);
      expect(foreign).toEqual([]);
      expect(loaded.length).toBeLessThanOrEqual(REQUESTS_GATE);
      expect(bytes).toBeLessThanOrEqual(BYTES_GATE);
      expect(shift).toBeLessThanOrEqual(SHIFT_GATE);
    },
  );
});

describe('without JavaScript', () => {
  const without = useTab({ javaScriptEnabled: false });
  const withScripts = useTab();

  test.each(chosen.all)('%s says the same', async (address) => {
    const [bare, full] = [await without.open(address), await withScripts.open(address)];
    // Fields and buttons that only work with scripts say so by their class.
    await full.evaluate(() => {
      for (const added of document.querySelectorAll('.scripted')) added.remove();
    });
    const text = await full.locator('body').innerText();
    expect(await bare.locator('body').innerText()).toBe(text);
    expect(text.length).toBeGreaterThan(200);
  });
});
