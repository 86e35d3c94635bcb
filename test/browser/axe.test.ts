import { describe, expect, test } from 'vitest';
import { colourViolations, violations } from '../support/axe.ts';
import { chosen, faultsOnEach, MANY_PAGES, narrow, useTab, wide } from '../support/browser.ts';

/** Two pages with the first of their sources opened. */
const withSheet = chosen.sourced.slice(0, 2).map((address) => `${address}#s1`);

describe.each([
  { name: 'a narrow screen', viewport: narrow },
  { name: 'a desk', viewport: wide },
])('on $name', ({ viewport }) => {
  const tab = useTab({ viewport });

  test(
    'axe finds nothing wrong with any page, nor with an open source',
    async () => {
      expect(await faultsOnEach(tab, [...chosen.once, ...withSheet], violations)).toEqual([]);
    },
    MANY_PAGES,
  );
});

describe('in the dark', () => {
  const tab = useTab({ viewport: narrow, colorScheme: 'dark' });

  test(
    'axe finds no colour wrong on any page, nor with an open source',
    async () => {
      expect(await faultsOnEach(tab, [...chosen.once, ...withSheet], colourViolations)).toEqual([]);
    },
    MANY_PAGES,
  );
});
