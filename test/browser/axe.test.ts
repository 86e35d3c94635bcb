import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { addresses, narrow, sourced, useTab, wide } from '../support/browser.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong: rule, element and why. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .options({ runOnly: standards, rules: { 'target-size': { enabled: true } } })
    .setLegacyMode()
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary ?? ''}`,
    ),
  );
}

/** Opens everything that is closed, so that axe sees it too. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

describe.each([
  { name: 'a narrow screen', viewport: narrow, colorScheme: 'light' },
  { name: 'a narrow screen in the dark', viewport: narrow, colorScheme: 'dark' },
  { name: 'a desk', viewport: wide, colorScheme: 'light' },
] as const)('on $name', ({ viewport, colorScheme }) => {
  const tab = useTab({ viewport, colorScheme });

  test.each(addresses)('axe finds nothing wrong with %s', async (address) => {
    const page = await tab.open(address);
    await openAll(page);
    expect(await violations(page)).toEqual([]);
  });

  test.each(sourced.slice(0, 2))(
    'axe finds nothing wrong with an open source on %s',
    async (at) => {
      expect(await violations(await tab.open(`${at}#s1`))).toEqual([]);
    },
  );
});
