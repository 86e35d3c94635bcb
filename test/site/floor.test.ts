import { expect, test } from 'vitest';
import { textOf } from '../../src/publish/html.ts';
import { builtSite, elementsNamed } from '../support/site.ts';

const site = builtSite();

/** What Chrome 80 or iOS 13 do not read, and without which a page would lose its design. */
const NEWER: readonly [name: string, pattern: RegExp][] = [
  ['a layer', /@layer/],
  ['a range of widths', /@media[^{]*[<>]/],
  ['a short form of two sides', /[{;](?:padding|margin|border)-(?:block|inline):/],
  ['a length between two', /clamp\(/],
];

test('no page needs styles that the oldest browsers of the site do not read', () => {
  const styles = new Map(
    site.pages.flatMap((page) =>
      elementsNamed(page, 'style').map((style) => [textOf(style), page.address] as const),
    ),
  );
  expect(styles.size).toBeGreaterThan(5);
  const faults = [...styles].flatMap(([css, address]) =>
    NEWER.filter(([, pattern]) => pattern.test(css)).map(([name]) => `${address}: ${name}`),
  );
  expect(faults).toEqual([]);
});
