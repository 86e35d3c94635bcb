import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { colourViolations, layoutViolations, violations } from '../support/axe.ts';
import {
  chosen,
  faultsOnEach,
  MANY_PAGES,
  narrow,
  site,
  useTab,
  wide,
} from '../support/browser.ts';
import { faultsOfFirstView } from '../support/first-view.ts';
import { cutTables, foldAgain, sideways, sidewaysAtDoubleText } from '../support/looks.ts';
import { namesHeard, unnamed } from '../support/names.ts';
import { paperFaults } from '../support/paper.ts';
import { lostInReaderView } from '../support/reader-view.ts';
import { lengthFaults } from '../support/screens.ts';

/** A phone on which text is twice its size. */
const phone = { width: 360, height: 640 };

const widthFaults = async (page: Page) => [...(await sideways(page)), ...(await cutTables(page))];

async function coloursInTheDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const faults = await colourViolations(page);
  await page.emulateMedia({ colorScheme: 'light' });
  return faults;
}

describe('on a page that stands for others', () => {
  // A page is mostly waited for: three are looked at beside each other.
  const tabs = [1, 2, 3].map(() => useTab({ viewport: narrow }));
  const without = useTab({ javaScriptEnabled: false });

  /** What a page says with scripts that it does not say without, and whether it says anything. */
  async function faultsWithoutScripts(page: Page, address: string): Promise<string[]> {
    // Fields and buttons that only work with scripts say so by their class.
    await page.evaluate(() => {
      for (const added of document.querySelectorAll('.scripted')) added.remove();
    });
    const text = await page.locator('body').innerText();
    // A page with nothing for scripts cannot say anything else without them.
    const isScripted = /<(?:no)?script(?![^>]*ld\+json)|\(scripting/.test(site.page(address).html);
    const bare = isScripted ? await bareTextOf(address) : text;
    return [
      ...(bare === text ? [] : ['says something else']),
      ...(text.length > 200 ? [] : ['says next to nothing']),
    ];
  }

  // One tab for all, so one page after the other.
  let last: Promise<string> = Promise.resolve('');
  const bareTextOf = (address: string) =>
    (last = last.then(async () => (await without.open(address)).locator('body').innerText()));

  /** Of each kind of page the first that is opened anyway, in either language. */
  const listened = [
    /^\/(?:en\/)?$/,
    /^\/(?:cakupan|en\/coverage)\/[^/]+\/$/,
    /^\/(?:panduan|en\/guides)\/[^/]+\/$/,
    /^\/(?:program|en\/programmes)\/[^/]+\/$/,
    /^\/(?:kalkulator|en\/calculators)\/[^/]+\/$/,
    /^\/(?:siaran-pers|en\/press)\/[^/]{5,}\/$/,
    /^\/(?:grafik|en\/figures)\/[^/]+\/$/,
    /^\/(?:cari|en\/search)\/$/,
    /^\/(?:tanya-jawab|en\/questions)\/$/,
    /^\/(?:istilah|en\/glossary)\/$/,
    /^\/(?:en\/)?data\/$/,
    /^\/404/,
  ].flatMap((kind) => chosen.once.find((address) => kind.test(address)) ?? []);

  /** What somebody hears who listens. */
  const heard = new Map<string, string>();

  /**
   * What is looked at in turn while a page is open, by what is said to be right. The first opens it; each leaves
   * it as the next expects it.
   */
  const looks: Record<string, (page: Page, address: string) => Promise<readonly string[]>> = {
    'the first view is light, still, of one origin and without complaint': faultsOfFirstView,
    'everything that is heard and does something has a name': async (page, address) => {
      if (!listened.includes(address)) return [];
      const names = await namesHeard(page);
      heard.set(address, names);
      return unnamed(names);
    },
    'no guide and no programme is longer than a thumb will follow': lengthFaults,
    'a narrow screen does not scroll sideways, and no table is cut off': widthFaults,
    'axe finds nothing wrong on a narrow screen': violations,
    'axe finds no colour wrong in the dark': coloursInTheDark,
    'text twice its size does not scroll sideways': async (page) => {
      await foldAgain(page);
      await page.setViewportSize(phone);
      return sidewaysAtDoubleText(page);
    },
    'a desk does not scroll sideways, and no table is cut off': async (page) => {
      await page.setViewportSize(wide);
      return widthFaults(page);
    },
    'axe finds nothing wrong with what the width of a desk changes, on one of each kind': async (
      page,
      address,
    ) => (chosen.kinds.includes(address) ? layoutViolations(page) : []),
    'paper carries the sources in full': async (page, address) => {
      await foldAgain(page);
      return chosen.sourced.includes(address) ? paperFaults(page, address) : [];
    },
    'a reader view keeps every number, note and source with its address': async (page, address) =>
      chosen.sourced.includes(address) ? lostInReaderView(page) : [],
    'the same is said without JavaScript': faultsWithoutScripts,
  };
  const faults = new Map(Object.keys(looks).map((right) => [right, [] as string[]]));

  beforeAll(async () => {
    const left = [...chosen.once];
    await Promise.all(
      tabs.map(async (tab) => {
        for (let address = left.shift(); address !== undefined; address = left.shift()) {
          await tab.page().setViewportSize(narrow);
          for (const [right, look] of Object.entries(looks)) {
            const found = await look(tab.page(), address);
            faults.get(right)?.push(...found.map((fault) => `${address}: ${fault}`));
          }
        }
      }),
    );
  }, 3 * MANY_PAGES);

  test.each([...faults.keys()])('%s', (right) => {
    expect(faults.get(right)).toEqual([]);
  });

  // Another order, name or landmark is looked at by a person: `-u` takes it as right.
  test('who listens hears the same landmarks, headings, links and buttons as before', async () => {
    const pages = [...heard].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const text = pages.map(([address, names]) => `${address}\n${names}\n`).join('\n');
    await expect(text).toMatchFileSnapshot('./heard.txt');
  });
});

describe('with a source open', () => {
  const tab = useTab({ viewport: narrow });
  const opened = chosen.sourced.slice(0, 2).map((address) => `${address}#s1`);

  test(
    'axe finds nothing wrong on a narrow screen, in the dark and on a desk',
    async () => {
      const look = async (page: Page) => {
        const faults = [...(await violations(page)), ...(await coloursInTheDark(page))];
        await page.setViewportSize(wide);
        faults.push(...(await layoutViolations(page)));
        await page.setViewportSize(narrow);
        return faults;
      };
      expect(opened).toHaveLength(2);
      expect(await faultsOnEach(tab, opened, look)).toEqual([]);
    },
    MANY_PAGES,
  );
});

describe('in the other language', () => {
  const tab = useTab({ viewport: narrow });

  // Where there is little room, words of either language may be too long.
  test(
    'a narrow screen does not scroll sideways, no table is cut off, no page is too long',
    async () => {
      const look = async (page: Page, address: string) => [
        ...(await lengthFaults(page, address)),
        ...(await widthFaults(page)),
      ];
      expect(await faultsOnEach(tab, chosen.otherwise, look)).toEqual([]);
    },
    MANY_PAGES,
  );
});
