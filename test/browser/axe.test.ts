import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { colourViolations, layoutViolations, violations } from '../support/axe.ts';
import { chosen, faultsOnEach, MANY_PAGES, narrow, useTab, wide } from '../support/browser.ts';

/** The pages, and two of them with the first of their sources opened. */
const looked = [...chosen.once, ...chosen.sourced.slice(0, 2).map((address) => `${address}#s1`)];

describe('on a narrow screen', () => {
  const tab = useTab({ viewport: narrow });

  test(
    'axe finds nothing wrong with any page, nor any colour in the dark, nor with an open source',
    async () => {
      const look = async (page: Page) => {
        const inLight = await violations(page);
        await page.emulateMedia({ colorScheme: 'dark' });
        const inDark = await colourViolations(page);
        await page.emulateMedia({ colorScheme: 'light' });
        return [...inLight, ...inDark.map((fault) => `in the dark: ${fault}`)];
      };
      expect(await faultsOnEach(tab, looked, look)).toEqual([]);
    },
    MANY_PAGES,
  );
});

describe('on a desk', () => {
  const tab = useTab({ viewport: wide });

  test(
    'axe finds nothing wrong with what the width changes on a page of each kind, nor with an open source',
    async () => {
      const kinds = [...chosen.kinds, ...looked.filter((address) => address.includes('#'))];
      expect(await faultsOnEach(tab, kinds, layoutViolations)).toEqual([]);
    },
    MANY_PAGES,
  );
});
