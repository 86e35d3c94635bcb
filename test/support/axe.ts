import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong with a page, everything that is closed opened first: rule, element and why. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return run(page, { runOnly: standards, rules: { 'target-size': { enabled: true } } });
}

/** The same within one part of a page, for what has changed there since the page was opened. */
export async function violationsWithin(page: Page, part: string): Promise<string[]> {
  return run(page, { runOnly: standards, rules: { 'target-size': { enabled: true } } }, part);
}

/** What axe finds wrong with the colours of a page, all that another colour scheme changes. */
export function colourViolations(page: Page): Promise<string[]> {
  return violationsOf(page, ['color-contrast', 'link-in-text-block']);
}

/** What axe finds wrong with the layout of a page, all that another width changes. */
export function layoutViolations(page: Page): Promise<string[]> {
  return violationsOf(page, ['color-contrast', 'target-size', 'scrollable-region-focusable']);
}

async function violationsOf(page: Page, rules: string[]): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return run(page, { runOnly: { type: 'rule', values: rules } });
}

async function run(
  page: Page,
  options: Parameters<AxeBuilder['options']>[0],
  part = 'html',
): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
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
