import { expect, it } from 'vitest';
import { file, linesAfter } from './small-site.ts';

/** What the check says in English where the name of the site is written as `value`. */
function said(value: string): string[] {
  return linesAfter([[file.site, '"name": "Cakupan"', value]], 'en').map((line) =>
    line.replace(/^.*?broken-json {2}/, ''),
  );
}

it.each([
  [
    '"name": 47,62',
    'Broken JSON: the number 47,62 has a comma or a sign between thousands. Write 47.62: a point before decimals, nothing between thousands.',
  ],
  [
    '"name": 1,500',
    'Broken JSON: the number 1,500 has a comma or a sign between thousands. Write 1.500 if the sign stands before decimals, or 1500 if it parts thousands.',
  ],
  [
    '"name": ‘Cakupan’',
    'Broken JSON: JSON does not know the quotation mark ‘. Write straight double quotation marks: ".',
  ],
  ['name: "Cakupan"', 'Broken JSON: the key name has no quotation marks. Write "name".'],
  [
    '"name": None',
    'Broken JSON: None has no quotation marks. Write null. Only numbers, true, false and null stand without quotation marks.',
  ],
  [
    '"name"= "Cakupan"',
    'Broken JSON: JSON does not know the character = here. Delete it, or put the whole value in double quotation marks if it is text.',
  ],
])('%s: says what was meant', (written, expected) => {
  expect(said(written)).toEqual([expected]);
});

it('takes the commas of a list for what they are', () => {
  expect(said('"name": [1,2,3,]')).toEqual([
    'Broken JSON: there is a comma after the last item. Mend it here or on the line before.',
  ]);
});
