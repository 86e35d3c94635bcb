import { expect, test } from 'vitest';
import { useTab } from '../support/browser.ts';

/** What a citizen scrolls through: screens of a phone, as the page comes and with all of it opened. */
const height = 740;

const pages = [
  ['/panduan/pekerja-mandiri/', 9, 18],
  ['/program/jkm/', 9, 16],
] as const;

const tab = useTab({ viewport: { width: 360, height } });

test.each(pages)(
  '%s is %d screens long, and %d with all that folds',
  async (address, most, open) => {
    const page = await tab.open(address);
    const screens = () => page.evaluate(() => document.documentElement.scrollHeight);
    expect((await screens()) / height).toBeLessThanOrEqual(most);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect((await screens()) / height).toBeLessThanOrEqual(open);
  },
);
