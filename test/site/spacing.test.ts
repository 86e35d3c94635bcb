import { expect, test } from 'vitest';
import { badSpacing } from '../support/spacing.ts';
import { builtSite, elementsNamed, faultsByPage } from '../support/site.ts';

const site = builtSite();

test('words and marks are set apart as they should be on every page, also without styles', () => {
  const faults = faultsByPage(site.pages, (page) =>
    elementsNamed(page, 'body').flatMap((body) => badSpacing(body)),
  );
  expect(faults).toEqual([]);
});
