import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import {
  chosen,
  faultsOnEach,
  MANY_PAGES,
  narrow,
  site,
  useTab,
  wide,
} from '../support/browser.ts';
import { labelFaults } from '../support/labels.ts';

/** Every picture on the page of its figure, and the pages that stand for the others. */
const illustrated = site.pages
  .filter(({ address }) => address.startsWith('/grafik/') || chosen.once.includes(address))
  .filter(({ html }) => /<svg[\s\S]*?<text[\s>]/.test(html))
  .map(({ address }) => address);

test('the site has pictures with labels', () => {
  expect(illustrated.length).toBeGreaterThan(0);
});

describe('on a narrow screen and on a desk', () => {
  const tab = useTab();

  test(
    'every label in a picture can be read, in the dark too',
    async () => {
      const look = async (page: Page) => {
        const faults: string[] = [];
        for (const viewport of [narrow, wide]) {
          await page.setViewportSize(viewport);
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            const where = `${String(viewport.width)} px, ${colorScheme}`;
            faults.push(...(await labelFaults(page)).map((fault) => `${where}: ${fault}`));
          }
        }
        return faults;
      };
      expect(await faultsOnEach(tab, illustrated, look)).toEqual([]);
    },
    MANY_PAGES,
  );
});
