import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { unfold } from './looks.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page, everything that is closed opened first: rule, element and why. */
export async function violations(page: Page): Promise<string[]> {
  await unfold(page);
  return run(page, { runOnly: standards, rules: { 'target-size': { enabled: true } } });
}

/** The same within parts of a page, by their selector, for what has changed there since the page was opened. */
export async function violationsWithin(page: Page, part: string): Promise<string[]> {
  return run(page, { runOnly: standards, rules: { 'target-size': { enabled: true } } }, part);
}

/** What axe finds wrong with the colours of a page, all that another colour scheme changes. */
export function colourViolations(page: Page): Promise<string[]> {
  return violationsOf(page, ['color-contrast', 'link-in-text-block']);
}

/** What axe finds wrong with the layout of a page, or of a part of it: all that another width changes. */
export function layoutViolations(page: Page, part?: string): Promise<string[]> {
  return violationsOf(page, ['color-contrast', 'target-size', 'scrollable-region-focusable'], part);
}

async function violationsOf(page: Page, rules: string[], part?: string): Promise<string[]> {
  await unfold(page);
  return run(page, { runOnly: { type: 'rule', values: rules } }, part);
}

async function run(
  page: Page,
  options: Parameters<AxeBuilder['options']>[0],
  part = 'html',
): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  // A page that is looked at twice has axe already.
  const { violations: found } = await new AxeBuilder(isThere ? { page, axeSource: ';' } : { page })
    .include(part)
    // What passes is not wanted, and pages load nothing that axe would have to fetch.
    .options({ ...options, resultTypes: ['violations'], preload: false })
    // The pages have no frames.
    .setLegacyMode()
    .analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary ?? ''}`,
    ),
  );
}
