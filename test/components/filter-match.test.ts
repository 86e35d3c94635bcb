import { describe, expect, test } from 'vitest';
import { foldText, matches } from '../../src/components/filter-match.ts';
import fc from '../support/chance.ts';

describe('the filter of a list', () => {
  test.each([
    ['Makassar', 'makassar', true],
    ['Kota Makassar', 'MAKASSAR', true],
    ['Cakupan Jamsostek Makassar 50,50%', 'makassar cakupan', true],
    ['Cakupan Jamsostek Makassar 50,50%', 'makassar maros', false],
    ['Rp5\u00a0juta pada Desember\u00a02026', 'rp5 juta', true],
    ['Élan', 'elan', true],
    ['elan', 'Élan', true],
    ['makassar/coverage/2024@bisnis-mks-aug24', 'coverage/2024@bisnis', true],
    ['50,50%', '50,5', true],
    ['50,50%', '50.5', false],
    ['Makassar', '   ', true],
    ['Makassar', '', true],
    ['Makassar', 'makas sar', true],
    ['Makassar', 'maks', false],
  ])('of %j and the words %j says %s', (text, query, expected) => {
    expect(matches(foldText(text), query)).toBe(expected);
  });

  test('finds every text by any part of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), fc.nat(), fc.nat(), (text, from, to) => {
        expect(matches(foldText(text), text.slice(from, to))).toBe(true);
      }),
    );
  });

  test('hides no more when a word is left out', () => {
    const word = fc.string({ minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.string(), word, word, (text, one, other) => {
        const folded = foldText(text);
        if (matches(folded, `${one} ${other}`)) expect(matches(folded, one)).toBe(true);
      }),
    );
  });
});
