import { expect, test } from 'vitest';
import { withNeededStyles } from '../../src/publish/styles.ts';

const page = (css: string, body: string) => `<style>${css}</style><body>${body}</body>`;
const kept = (css: string, body = '<p class="a b">x</p>') =>
  /<style>(.*)<\/style>/.exec(withNeededStyles(page(css, body)))?.[1];

test.each([
  ['a rule of a class that stands there', '.a{color:red}', '.a{color:red}'],
  [
    'no rule of one that does not',
    '.a{color:red}.z{color:blue}p{margin:0}',
    '.a{color:red}p{margin:0}',
  ],
  ['those selectors of a list that meet something', '.a,.z,p .z{x:y}', '.a{x:y}'],
  ['what asks for several classes, all of them there', '.a.b{x:y}.a .z{x:y}', '.a.b{x:y}'],
  [
    'no rule of an element that is not there',
    'th,p::after,ul li,tbody{x:y}',
    'p::after,tbody{x:y}',
  ],
  ['ids, whoever has them', '#z,p#y{x:y}', '#z,p#y{x:y}'],
  ['what only excludes or weighs a class', 'p:not(.z):is(.y,.a){x:y}', 'p:not(.z):is(.y,.a){x:y}'],
  ['what names a class in an attribute', '[href=".z"]{x:y}', '[href=".z"]{x:y}'],
  [
    'rules in groups, and no empty group',
    '@media print{.a{x:y}.z{x:y}}@media screen{.z{x:y}}',
    '@media print{.a{x:y}}',
  ],
  [
    'the order of layers',
    '@layer p,q;@layer q{.z{x:y}}@layer p{.a{x:y}}',
    '@layer p,q;@layer q{}@layer p{.a{x:y}}',
  ],
  [
    'fonts, pages and movements',
    '@font-face{src:url("a{.woff2")}@page{margin:0}@keyframes k{to{x:y}}',
    '@font-face{src:url("a{.woff2")}@page{margin:0}@keyframes k{to{x:y}}',
  ],
  ['marks in quotes', '.a:after{content:"}.z{"}.z{x:y}', '.a:after{content:"}.z{"}'],
  ['names with an escape', '.\\31 a{x:y}', '.\\31 a{x:y}'],
])('a page keeps %s', (_, css, expected) => {
  expect(kept(css)).toBe(expected);
});

test('a page whose scripts may give out classes keeps all rules', () => {
  expect(kept('.z{x:y}', '<case-form></case-form>')).toBe('.z{x:y}');
  expect(kept('.z{x:y}', '<share-links></share-links>')).toBe('');
});
