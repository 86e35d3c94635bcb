import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chosen, faultsOnEach, MANY_PAGES, narrow, useTab } from '../support/browser.ts';
import { sideways } from '../support/looks.ts';

/** What browsers of some years ago leave out of a style sheet: whole rules, or declarations. */
const UNKNOWN_RULES =
  /[^{}]*(?::has|:is|:where|:not\([^()]*[,: ][^()]*\)|:focus-visible)[^{}]*\{[^{}]*\}/g;
const UNKNOWN_BLOCKS =
  /@(?:container|media[^{]*(?:scripting|not \(|[<>]))[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;
const UNKNOWN_DECLARATIONS =
  /(?:inset|translate|rotate|scale|aspect-ratio|accent-color|text-wrap|container)[\w-]*:[^;}]*;?|[\w-]+:[^;}]*(?:color-mix|cqi|clamp\()[^;}]*;?/g;

describe('an old phone', () => {
  const tab = useTab({ viewport: narrow });

  test(
    'shows every kind of page without the styles and the font that it does not have',
    async () => {
      await tab.page().route('**/*.woff2', (route) => route.abort());
      await tab.page().route('**/*', async (route) => {
        if (route.request().resourceType() !== 'document') return route.fallback();
        const response = await route.fetch();
        const html = (await response.text()).replace(
          /<style>([^]*?)<\/style>/,
          (_, css: string) => {
            const old = css
              .replace(UNKNOWN_BLOCKS, '')
              .replace(UNKNOWN_RULES, '')
              .replace(UNKNOWN_DECLARATIONS, '');
            return `<style>${old}</style>`;
          },
        );
        const headers = response.headers();
        // The policy of the page names the styles it was built with.
        const body = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
        return route.fulfill({ status: 200, headers, body });
      });
      const look = async (page: Page) => [
        ...(await sideways(page)),
        ...(await page.evaluate(() => {
          const top = [...document.querySelectorAll('header.top nav li')];
          const rows = new Set(top.map((one) => Math.round(one.getBoundingClientRect().top)));
          const title = document.querySelector('h1');
          const size = title ? parseFloat(getComputedStyle(title).fontSize) : 0;
          return [
            ...(rows.size <= 1 ? [] : [`the menu takes ${String(rows.size)} rows`]),
            ...(size >= 18 ? [] : ['the title is no title']),
            ...(document.fonts.check('1em "Plus Jakarta Sans"') ? ['the font is there'] : []),
          ];
        })),
      ];
      expect(await faultsOnEach(tab, ['/', ...chosen.kinds], look)).toEqual([]);
    },
    MANY_PAGES,
  );
});
