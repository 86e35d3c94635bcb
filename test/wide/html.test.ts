import { expect, test } from 'vitest';
import { invalidHtml } from '../support/html.ts';
import { builtSite, representatives } from '../support/site.ts';

const site = builtSite();

test('the pages that npm test lets others stand for are valid HTML', async () => {
  const chosen = new Set(representatives(site.pages));
  const others = site.pages.filter((page) => !chosen.has(page));
  expect(await invalidHtml(others)).toEqual([]);
});
