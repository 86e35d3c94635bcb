import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { addressOf, site, useTab } from '../support/browser.ts';
import { all, examples, linesOf, tell } from '../support/calculators.ts';

const GATE = 8 * 1024;

const weights: string[] = [];
afterAll(() => {
  process.stdout.write(`\nscripts and rules of a calculator, brotli-11\n${weights.join('\n')}\n\n`);
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
    'is little for $calculator in $locale',
    async ({ address, calculator, locale }) => {
      const page = tab.page();
      const loaded = new Set<string>();
      page.on('response', (response) => {
        if (['script', 'fetch', 'xhr'].includes(response.request().resourceType()))
          loaded.add(new URL(response.url()).pathname);
      });
      await page.goto('about:blank');
      await page.goto(addressOf(address));
      const onLoad = loaded.size;
      await tell(page, calculator, examples[calculator][0]);
      await linesOf(page, calculator).locator('table').first().waitFor();
      page.removeAllListeners('response');
      const base = new URL(addressOf('/')).pathname;
      const files = [...loaded].map((path) =>
        weightOf(readFileSync(join(site.folder, path.slice(base.length)))),
      );
      const inline = await page
        .locator('script:not([src]):not([type="application/ld+json"])')
        .allTextContents();
      const sum = [...files, ...inline.map(weightOf)].reduce((all, bytes) => all + bytes, 0);
      weights.push(`${String(sum).padStart(6)}  ${calculator} (${locale})`);
      // What the form starts with comes with the page, its case only when it is used.
      expect(onLoad).toBe(1);
      expect(files.length).toBeGreaterThan(2);
      expect(sum).toBeLessThanOrEqual(GATE);
    },
  );
});
