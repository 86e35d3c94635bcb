import type { Page } from 'playwright-core';
import { foldAgain, unfold } from './looks.ts';

/** A phone as a citizen holds it. */
const phone = { width: 360, height: 740 };

/** Screens that a page is long at most: as it comes, and with all of it opened. */
interface Most {
  folded: number;
  open: number;
}

const kinds: readonly [RegExp, Most][] = [
  [/^\/(?:panduan|en\/guides)\/[^/]+\/$/, { folded: 8, open: 14 }],
  [/^\/(?:program|en\/programmes)\/[^/]+\/$/, { folded: 9, open: 16 }],
  [/^\/(?:cakupan|en\/coverage)\/[^/]+\/$/, { folded: 10, open: 16 }],
];

/** How long a page may be, by its address; undefined where no length is set. */
export function mostScreens(address: string): Most | undefined {
  return kinds.find(([pattern]) => pattern.test(address))?.[1];
}

/** By how much an open page is longer than one of its kind may be. Leaves the screen as it was. */
export async function lengthFaults(page: Page, address: string): Promise<string[]> {
  const most = mostScreens(address);
  if (!most) return [];
  const before = page.viewportSize() ?? phone;
  await page.setViewportSize(phone);
  const screens = () =>
    page.evaluate(() => document.documentElement.scrollHeight / window.innerHeight);
  const folded = await screens();
  await unfold(page);
  const open = await screens();
  await foldAgain(page);
  await page.setViewportSize(before);
  const measured = { folded, open };
  return (['folded', 'open'] as const)
    .filter((state) => measured[state] > most[state])
    .map((state) => `${state} ${measured[state].toFixed(2)} of ${String(most[state])} screens`);
}
