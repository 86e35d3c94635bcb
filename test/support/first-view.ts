import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { addressOf, site } from './browser.ts';

const REQUESTS_GATE = 4;
const BYTES_GATE = 50_000;
const SHIFT_GATE = 0.01;

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

/**
 * Opens a page of the site and says what is wrong with its first view: complaints of the browser, what
 * is not its own, is too much, or moves.
 */
export async function faultsOfFirstView(page: Page, address: string): Promise<string[]> {
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
  await page.goto(addressOf(address), { waitUntil: 'load' });
  const shift = await shiftOf(page);
  page.removeAllListeners();
  const origin = inject('siteOrigin');
  const own = loaded.filter((url) => url.startsWith(origin));
  faults.push(...loaded.filter((url) => !url.startsWith(origin)));
  const bytes = own.reduce((sum, url) => sum + compressedSize(new URL(url).pathname), 0);
  if (loaded.length > REQUESTS_GATE) faults.push(`${String(loaded.length)} requests`);
  if (bytes > BYTES_GATE) faults.push(`${String(bytes)} bytes`);
  if (shift > SHIFT_GATE) faults.push(`moves by ${String(shift)}`);
  return faults;
}
