import { expect, test } from 'vitest';
import { basis } from '../../src/jamsostek/form/result.ts';
import { formWords } from '../../src/jamsostek/form/words.ts';
import type { RuleSubset } from '../../src/rules/subset.ts';

const rules: RuleSubset = {
  'a/old': [1, 'percent', ['2015-07-01', null, 1, 'PP 1']],
  'a/new': [2, 'percent', ['2026-04-01', '2026-12-31', 2, 'PP 2']],
  'a/long': [3, 'percent', ['2020-01-01', '2027-03-31', 3, 'PP 3']],
};
const words = formWords({
  date: '2026-11-22',
  rules,
  locale: 'id',
  text: (name) =>
    ({ since: 'sejak {from}', between: '{from} sampai {to}', mark: '{n}' })[name] ?? name,
  label: (ref) => ref,
  field: (name) => ({ label: name, id: name }),
});
const said = (...refs: string[]) =>
  basis(words, { basis: 'PP', rules: refs }, '2026-11')
    .replace(/ <a .*$/, '')
    .replace(/\s+/g, ' ');

test('a line holds from the day on which the last of its rules began', () => {
  expect(said('a/old')).toBe('PP, sejak 1 Juli 2015');
  expect(said('a/old', 'a/new')).toMatch(/^PP, 1 April 2026 sampai /);
  expect(said('a/new', 'a/old')).toBe(said('a/old', 'a/new'));
});

test('a line holds to the day on which the first of its rules ends', () => {
  expect(said('a/long', 'a/old')).toMatch(/ sampai 31 Maret 2027$/);
  expect(said('a/new', 'a/long', 'a/old')).toMatch(/ sampai 31 Desember 2026$/);
});

test('a line is marked with the source of each of its rules', () => {
  const html = basis(words, { basis: 'PP', rules: ['a/old', 'a/new'] }, '2026-11');
  expect([...html.matchAll(/href="#s(\d)"/g)].map(([, n]) => n)).toEqual(['1', '2']);
});
