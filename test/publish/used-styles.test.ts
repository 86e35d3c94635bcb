import { expect, it } from 'vitest';
import { withUsedStyles } from '../../src/publish/used-styles.ts';

const styled = (css: string, body: string) => `<style>${css}</style>${body}`;

it.each([
  ['a class that is there', '.a{top:0}', '.a{top:0}'],
  ['a class that is not', '.b{top:0}', ''],
  ['one of several selectors', '.b,.a{top:0}', '.b,.a{top:0}'],
  ['a class within another that is not', '.b .a{top:0}', ''],
  ['what names no class', 'p{top:0}:root{left:0}', 'p{top:0}:root{left:0}'],
  ['what a choice or a denial names', ':is(.b,.c) p{top:0}p:not(.b){top:0}', null],
  [
    'a block that nothing is left in',
    '@layer x{@media (width<40rem){.b{top:0}}}p{top:0}',
    'p{top:0}',
  ],
  ['the order of layers', '@layer x,y;.a{top:0}', '@layer x,y;.a{top:0}'],
  ['the size of paper', '@page{margin:0}.b{top:0}', '@page{margin:0}'],
])('keeps of the styles of a page %s', (_, css, left) => {
  const body = '<p class="a c1">';
  expect(withUsedStyles(styled(css, body))).toBe(styled(left ?? css, body));
});

it.each([
  ['<script type="module" src="/a.js"></script>', true],
  ['<script type="module">box.classList.add("b")</script>', true],
  ['<script type="module">box.hidden = true</script>', false],
  ['<script type="application/ld+json">{"className":1}</script>', false],
])('with %s, leaves a page as it is: %s', (script, isWhole) => {
  const css = '.b{top:0}';
  expect(withUsedStyles(styled(css, script)).includes(css)).toBe(isWhole);
});
