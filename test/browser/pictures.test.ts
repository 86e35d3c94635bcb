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
  { name: 'a narrow screen', viewport: narrow, colorScheme: 'light' },
  { name: 'a narrow screen in the dark', viewport: narrow, colorScheme: 'dark' },
  { name: 'a desk', viewport: wide, colorScheme: 'light' },
  { name: 'a desk in the dark', viewport: wide, colorScheme: 'dark' },
] as const)('on $name', ({ viewport, colorScheme }) => {
  const tab = useTab({ viewport, colorScheme });

  test(
    'every label in a picture can be read',
    async () => {
      expect(await faultsOnEach(tab, illustrated, labelFaults)).toEqual([]);
    },
    MANY_PAGES,
  );
});
