import { expect, test } from 'vitest';
import { textOf } from '../../src/publish/html.ts';
import { builtSite, elementsNamed, type BuiltPage } from '../support/site.ts';

const site = builtSite();

/** What Chrome 80 or iOS 13 do not read, and without which a page would lose its design. */
const NEWER: readonly [name: string, pattern: RegExp][] = [
  ['a layer', /@layer/],
  ['a range of widths', /@media[^{]*[<>]/],
  ['a short form of two sides', /[{;](?:padding|margin|border)-(?:block|inline):/],
  ['a length between two', /clamp\(/],
];

const stylesOf = (page: BuiltPage) => elementsNamed(page, 'style').map(textOf).join('');

test('what parts words stands in the text, where it is copied and read out, and not in the styles', () => {
  const drawn = new Set(
    site.pages.flatMap((page) =>
      [...stylesOf(page).matchAll(/[{;]content:"([^"]*)"/g)].map(([, text = '']) => text),
    ),
  );
  expect(drawn.size).toBeGreaterThan(5);
  expect([...drawn].filter((text) => /[\p{L}\p{N},;:.]/u.test(text))).toEqual([]);
});

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
