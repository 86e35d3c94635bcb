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

describe.each([
  { name: 'a narrow screen', viewport: narrow },
  { name: 'a desk', viewport: wide },
])('on $name', ({ viewport }) => {
  const tab = useTab({ viewport });

  test(
    'every label in a picture can be read, in the dark too',
    async () => {
      const look = async (page: Page) => {
        const inLight = await labelFaults(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        const inDark = await labelFaults(page);
        await page.emulateMedia({ colorScheme: 'light' });
        return [...inLight, ...inDark.map((fault) => `in the dark: ${fault}`)];
      };
      expect(await faultsOnEach(tab, illustrated, look)).toEqual([]);
    },
    MANY_PAGES,
  );
});
