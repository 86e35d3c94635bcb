import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { isSourced } from './chosen.ts';
import { builtSite } from './site.ts';
import './provided.ts';

export const site = builtSite();

/** The narrowest screen the site is made for, and a desk. */
export const narrow = { width: 320, height: 640 };
export const wide = { width: 1280, height: 800 };

/** A browser tab of its own settings that lives as long as the test file. */
export interface Tab {
  page(): Page;
  /** Opens a page of the built site by its address below the base. */
  open(address: string): Promise<Page>;
}

let browser: Promise<Browser> | undefined;

/** A tab for the tests of this file; all tabs share the one browser that the set-up has started. */
export function useTab(options: BrowserContextOptions = {}): Tab {
  let current: Page | undefined;
  const page = () => {
    if (!current) throw new Error('The tab is open only while tests run.');
    return current;
  };
  beforeAll(async () => {
    browser ??= chromium.connect(inject('browserEndpoint'));
    const context = await (await browser).newContext({ viewport: wide, ...options });
    current = await context.newPage();
  });
  afterAll(async () => {
    await current?.context().close();
  });
  return {
    page,
    async open(address) {
      await page().goto(addressOf(address), { waitUntil: 'load' });
      return page();
    },
  };
}

/** Full address at which a page of the built site is served to the tests. */
export function addressOf(address: string): string {
  return new URL(address.slice(1), inject('siteOrigin') + site.manifest.inputs.basePath).href;
}

/** Looks at an open page and names what is wrong with it. */
export type Look = (page: Page, address: string) => Promise<readonly string[]>;

/** What a look finds wrong with any of these pages, each fault behind the address of its page. */
export async function faultsOnEach(
  tab: Tab,
  pages: readonly string[],
  look: Look,
): Promise<string[]> {
  const faults: string[] = [];
  for (const address of pages) {
    const page = await tab.open(address);
    faults.push(...(await look(page, address)).map((fault) => `${address}: ${fault}`));
  }
  return faults;
}

/** Time for a test that opens many pages, in milliseconds. */
export const MANY_PAGES = 600_000;

/** Addresses of pages that stand for the others. */
export const chosen = inject('chosen');

/** Addresses of all pages that none of `some` is: what the wide ring looks at besides. */
export function othersThan(some: readonly string[]): string[] {
  const taken = new Set(some);
  return site.pages.map(({ address }) => address).filter((address) => !taken.has(address));
}

/** Addresses of all pages that hold numbered sources. */
export const sourced = site.pages.filter(isSourced).map(({ address }) => address);
