import { describe, expect, test } from 'vitest';
import {
  onlyUsed,
  withLonghands,
  withoutIdle,
  withoutLayers,
  withPlainStyles,
} from '../../src/publish/plain-styles.ts';

test.each([
  ['@layer a,b;@layer b{p{top:0}}@layer a{p{top:1px}}', 'p{top:1px}p{top:0}'],
  [
    '@layer a{@media print{p{top:0}}}@font-face{src:url(x)}',
    '@media print{p{top:0}}@font-face{src:url(x)}',
  ],
  [
    '@charset "utf-8";@layer a{p{top:0}}q{top:0}@layer a{r{top:0}}',
    '@charset "utf-8";p{top:0}r{top:0}q{top:0}',
  ],
  ['@layer a,b;@layer a,b;@layer b{p{top:0}}', 'p{top:0}'],
])('the layers of %s are put in their order', (css, plain) => {
  expect(withoutLayers(css)).toBe(plain);
});

test.each([
  ['p{padding-block:var(--a) 0}', 'p{padding-block-start:var(--a);padding-block-end:0}'],
  ['p{top:0;margin-inline:auto}', 'p{top:0;margin-inline-start:auto;margin-inline-end:auto}'],
  [
    'p{margin-block:calc(-1 * var(--a)) var(--b)}',
    'p{margin-block-start:calc(-1 * var(--a));margin-block-end:var(--b)}',
  ],
  [
    'p{border-block:1px solid var(--a)}',
    'p{border-block-start:1px solid var(--a);border-block-end:1px solid var(--a)}',
  ],
  ['p{padding-block-start:0}', 'p{padding-block-start:0}'],
])('%s is written side by side', (css, plain) => {
  expect(withLonghands(css)).toBe(plain);
});

describe('of a style sheet, a page keeps', () => {
  const used = (css: string) => onlyUsed(css, (name) => ['.a', '.b', 'p'].includes(name));

  test.each([
    ['.a{top:0}.c{top:0}', '.a{top:0}'],
    ['.a .c,.b{top:0}', '.b{top:0}'],
    // A class is no element of its name.
    ['.p{top:0}a{top:0}', ''],
    ['p q,p[open]>.a:hover{top:0}', 'p[open]>.a:hover{top:0}'],
    ['#q p.a+p::before,q.a{top:0}', '#q p.a+p::before{top:0}'],
    ['p:not(.c){top:0}', 'p:not(.c){top:0}'],
    [':is(.a,.c) p{top:0}', ':is(.a,.c) p{top:0}'],
    ['@media print{.c{top:0}}', ''],
    ['@media print{.a{top:0}.c{top:0}}', '@media print{.a{top:0}}'],
    [
      '@font-face{font-family:x}@keyframes c{to{top:0}}',
      '@font-face{font-family:x}@keyframes c{to{top:0}}',
    ],
  ])('of %s what it can use', (css, kept) => {
    expect(used(css)).toBe(kept);
  });
});

test.each([
  ['p{--a:0;--b:1;top:var(--b)}', 'p{--b:1;top:var(--b)}'],
  ['p{--a:var(--b);--b:0}q{--a:1}', ''],
  ['p{top:0}@media print{p{--a:0}}', 'p{top:0}'],
  ['p{--a:0;--a-b:1;top:var(--a-b)}', 'p{--a-b:1;top:var(--a-b)}'],
])('of %s the tokens that nothing uses go', (css, kept) => {
  expect(withoutIdle(css, '')).toBe(kept);
});

test('a page carries one style element, with the classes that its scripts give', () => {
  const page =
    '<style>@layer a{.late{top:0}}</style><style>@layer a{.here{top:0}.gone{top:0}}</style><p class="here">gone</p>';
  const script = '<script type="module">late()</script>';
  const late = new Set(['late']);
  expect(withPlainStyles(page + script, late)).toBe(
    `<style>.late{top:0}.here{top:0}</style><p class="here">gone</p>${script}`,
  );
  // Without a script nothing comes late, and a word of the text is no class.
  expect(withPlainStyles(page, late)).toBe('<style>.here{top:0}</style><p class="here">gone</p>');
});
