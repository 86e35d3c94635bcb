import { describe, expect, test } from 'vitest';
import { colourViolations, violations } from '../support/axe.ts';
import { addresses, chosen, narrow, useTab } from '../support/browser.ts';

describe('on a narrow screen', () => {
  const tab = useTab({ viewport: narrow });

  test.each(addresses)('axe finds nothing wrong with %s', async (address) => {
    expect(await violations(await tab.open(address))).toEqual([]);
  });

  test.each(chosen.sourced.slice(0, 2))('nor with an open source on %s', async (address) => {
    expect(await violations(await tab.open(`${address}#s1`))).toEqual([]);
  });
});

describe('in the dark', () => {
  const tab = useTab({ viewport: narrow, colorScheme: 'dark' });

  test.each(chosen.all)('axe finds no colour wrong with %s', async (address) => {
    expect(await colourViolations(await tab.open(address))).toEqual([]);
  });

  test.each(chosen.sourced.slice(0, 2))('nor with an open source on %s', async (address) => {
    expect(await colourViolations(await tab.open(`${address}#s1`))).toEqual([]);
  });
});
