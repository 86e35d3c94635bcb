import { describe, expect, test } from 'vitest';
import { violations } from '../support/axe.ts';
import { addresses, chosen, useTab, wide } from '../support/browser.ts';

describe('on a desk', () => {
  const tab = useTab({ viewport: wide });

  test.each(addresses)('axe finds nothing wrong with %s', async (address) => {
    expect(await violations(await tab.open(address))).toEqual([]);
  });

  test.each(chosen.sourced.slice(0, 2))('nor with an open source on %s', async (address) => {
    expect(await violations(await tab.open(`${address}#s1`))).toEqual([]);
  });
});
