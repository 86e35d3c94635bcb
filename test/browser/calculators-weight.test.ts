import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { addressOf, site, useTab } from '../support/browser.ts';
import { all, answered, examples, linesOf, tell } from '../support/calculators.ts';

/** What comes with the page: the budget of a page on which a calculator stands. */
const ON_LOAD = 8 * 1024;
/** The same with all that is fetched once somebody uses the form, until the first answer. */
const IN_USE = 10 * 1024;

const weights: string[] = [];
afterAll(() => {
  process.stdout.write(
    `\nscripts and rules of a calculator on load and in use, brotli-11\n${weights.join('\n')}\n\n`,
  );
});

/** Bytes of a file or an inline script as a server with brotli would send them. */
function weightOf(content: string | Buffer): number {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  }).byteLength;
}

describe('all that a calculator loads until its answer, its rules included,', () => {
  const tab = useTab();

  test.each(all)(
    'is little for $calculator in $locale, and tells no host what was told',
    async ({ address, calculator, locale }) => {
      const page = tab.page();
      const loaded = new Set<string>();
      const urls: string[] = [];
      page.on('response', (response) => {
        if (['script', 'fetch', 'xhr'].includes(response.request().resourceType()))
          loaded.add(new URL(response.url()).pathname);
      });
      await page.goto('about:blank');
      page.on('framenavigated', (frame) => urls.push(frame.url()));
      page.on('request', (request) => urls.push(request.url()));
      await page.goto(addressOf(address));
      const onLoad = [...loaded];
      await tell(page, calculator, examples[calculator][0]);
      await linesOf(page, calculator).locator('table').first().waitFor();
      await answered(page, calculator, examples[calculator][0]);
      page.removeAllListeners();
      const base = new URL(addressOf('/')).pathname;
      const inline = await page
        .locator('script:not([src]):not([type="application/ld+json"])')
        .allTextContents();
      const weigh = (paths: Iterable<string>) =>
        [
          ...inline.map(weightOf),
          ...[...paths].map((path) =>
            weightOf(readFileSync(join(site.folder, path.slice(base.length)))),
          ),
        ].reduce((all, bytes) => all + bytes, 0);
      const [first, sum] = [weigh(onLoad), weigh(loaded)];
      weights.push(
        `${String(first).padStart(6)} ${String(sum).padStart(6)}  ${calculator} (${locale})`,
      );
      // What the form starts with comes with the page, its case only when it is used.
      expect(onLoad).toHaveLength(1);
      expect(loaded.size).toBeGreaterThan(2);
      expect(first).toBeLessThanOrEqual(ON_LOAD);
      expect(sum).toBeLessThanOrEqual(IN_USE);
      // What is told stays on this side of the address.
      expect(urls.length).toBeGreaterThan(4);
      expect(urls.map((url) => new URL(url).search).filter(Boolean)).toEqual([]);
    },
  );
});
