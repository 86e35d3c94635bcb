import { describe, expect, it } from 'vitest';
import { alignedOffsets, placeFinder } from '../../src/mdx/columns.ts';
import fc from '../support/chance.ts';

describe('the place of an offset', () => {
  it.each([
    ['', 0, 1, 1],
    ['abc', 2, 1, 3],
    ['a\nbc', 1, 1, 2],
    ['a\nbc', 2, 2, 1],
    ['a\nbc', 3, 2, 2],
    ['a\n\nb', 2, 2, 1],
    ['😀b', 2, 1, 3],
    ['a\n', 2, 2, 1],
  ])('%j at %i', (text, offset, line, column) => {
    expect(placeFinder(text)(offset)).toEqual({ line, column });
  });

  it('is what counting lines gives', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '😀') }), fc.nat(), (text, n) => {
        const offset = n % (text.length + 1);
        const lines = text.slice(0, offset).split('\n');
        expect(placeFinder(text)(offset)).toEqual({
          line: lines.length,
          column: (lines.at(-1) ?? '').length + 1,
        });
      }),
    );
  });
});

describe('where text stands in the source it was read from', () => {
  it.each([
    ['abc', 0, 'abc', [0, 1, 2]],
    ['# abc', 2, 'abc', [2, 3, 4]],
    ['a\\*b', 0, 'a*b', [0, 2, 3]],
    ['a&amp;b', 0, 'a&b', [0, 1, 6]],
    ['a&b', 0, 'a&b', [0, 1, 2]],
    ['&unknown;', 0, '&unknown;', [0, 1, 2, 3, 4, 5, 6, 7, 8]],
    ['&#53;0', 0, '50', [0, 5]],
    ['&#x1F600;x', 0, '😀x', [0, 0, 9]],
    ['a\n> b', 0, 'a\nb', [0, 1, 4]],
    ['a\n     b', 0, 'a\nb', [0, 1, 7]],
    ['abc', 0, 'xbc', [0, 1, 2]],
  ])('%j from %i on for %j', (source, offset, text, offsets) => {
    expect(alignedOffsets(source, offset, text)).toEqual(offsets);
  });
});
