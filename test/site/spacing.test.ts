import { expect, test } from 'vitest';
import { badSpacing } from '../support/spacing.ts';
import { builtSite, elementsNamed } from '../support/site.ts';

const site = builtSite();

test('words and marks are set apart as they should be on every page, also without styles', () => {
  const bad = site.pages.flatMap((page) =>
    elementsNamed(page, 'body').flatMap((body) =>
      badSpacing(body).map((fault) => `${page.address} ${fault}`),
    ),
  );
  expect(bad).toEqual([]);
});
