import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { attribute, textOf } from '../../src/publish/html.ts';
import { addressOf, site, useTab } from '../support/browser.ts';
import { all, answered, everywhere, examples, linesOf, tell } from '../support/calculators.ts';
import { elementsNamed } from '../support/site.ts';

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

/** Bytes of the scripts that stand in a page, and of those that are loaded besides, by their paths. */
function weigh(address: string, paths: readonly string[]): number {
  const base = new URL(addressOf('/')).pathname;
  const inline = elementsNamed(site.page(address), 'script')
    .filter((script) => attribute(script, 'src') === undefined)
    .filter((script) => attribute(script, 'type') !== 'application/ld+json')
    .map(textOf);
  const files = paths.map((path) => readFileSync(join(site.folder, path.slice(base.length))));
  return [...inline, ...files].map(weightOf).reduce((all, bytes) => all + bytes, 0);
}

describe('all that a calculator loads until its answer, its rules included,', () => {
  const tab = useTab();

  test.each(all)(
    'is little for $calculator in $locale, and tells no host what was told',
    async ({ address, calculator }) => {
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
      // What the form starts with comes with the page, its case only when it is used.
      expect(onLoad).toHaveLength(1);
      expect(loaded.size).toBeGreaterThan(2);
      // Both languages load the same scripts; the rules of the case lie beside the page of each.
      const own = new URL(addressOf(address)).pathname;
      for (const other of everywhere.filter((one) => one.calculator === calculator)) {
        const beside = new URL(addressOf(other.address)).pathname;
        const inLanguage = (path: string) => path.replace(own, beside);
        const first = weigh(other.address, onLoad.map(inLanguage));
        const sum = weigh(other.address, [...loaded].map(inLanguage));
        weights.push(
          `${String(first).padStart(6)} ${String(sum).padStart(6)}  ${calculator} (${other.locale})`,
        );
        expect(first).toBeLessThanOrEqual(ON_LOAD);
        expect(sum).toBeLessThanOrEqual(IN_USE);
      }
      // What is told stays on this side of the address.
      expect(urls.length).toBeGreaterThan(4);
      expect(urls.map((url) => new URL(url).search).filter(Boolean)).toEqual([]);
    },
  );
});
