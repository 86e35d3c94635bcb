import { describe, expect, test } from 'vitest';
import { contentsOf, readBody } from '../../src/mdx/read.ts';

/** What stands under which condition: `x` while the rule is in force, `not x` while it is not. */
function conditions(body: string): [of: string, when: string][] {
  return contentsOf(readBody(body), [])
    .uses.filter(({ name }) => name === 'Rule')
    .map(({ attributes, when = [] }) => [
      attributes['of'] ?? '',
      when.map(({ rule, inForce }) => (inForce ? rule : `not ${rule}`)).join(', '),
    ]);
}

describe('the conditions an element stands under', () => {
  test.each([
    ['none', '<Rule of="a" />', [['a', '']]],
    ['a While', '<While rule="x">\n\n<Rule of="a" />\n\n</While>', [['a', 'x']]],
    ['a While within a sentence', 'Kini <While rule="x"><Rule of="a" /></While>.', [['a', 'x']]],
    [
      'an Else, which takes the rule of the While before it',
      '<While rule="x">\n\n<Rule of="a" />\n\n</While>\n<Else>\n\n<Rule of="b" />\n\n</Else>\n\n<Rule of="c" />',
      [
        ['a', 'x'],
        ['b', 'not x'],
        ['c', ''],
      ],
    ],
    [
      'an Else within a sentence',
      'Kini <While rule="x">**<Rule of="a" />**</While> <Else><Rule of="b" /></Else>.',
      [
        ['a', 'x'],
        ['b', 'not x'],
      ],
    ],
    ['an Else with a rule of its own', '<Else rule="y"><Rule of="a" /></Else>', [['a', 'not y']]],
    [
      'several, outermost first',
      '<While rule="x">\n\n<Note kind="info">\n\n<While rule="y"><Rule of="a" /></While> <Else><Rule of="b" /></Else>\n\n</Note>\n\n</While>',
      [
        ['a', 'x, y'],
        ['b', 'x, not y'],
      ],
    ],
  ])('%s', (_, body, expected) => {
    expect(conditions(body)).toEqual(expected);
  });
});
