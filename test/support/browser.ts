import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { builtSite, representatives } from './site.ts';

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

/** Addresses of all pages. */
export const addresses = site.pages.map(({ address }) => address);

const sourcedPages = site.pages.filter(({ html }) => html.includes('id="s1"'));

/** Addresses of pages that hold numbered sources. */
export const sourced = sourcedPages.map(({ address }) => address);

/** Addresses of pages that stand for the others, of all and of those with numbered sources. */
export const chosen = {
  all: representatives(site.pages).map(({ address }) => address),
  sourced: representatives(sourcedPages).map(({ address }) => address),
};
