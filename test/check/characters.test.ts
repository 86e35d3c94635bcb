import { describe, expect, it } from 'vitest';
import { characterFaults } from '../../src/check/characters/characters.ts';
import fc from '../support/chance.ts';

describe('a character that may not be there', () => {
  it.each([
    ['\u0000', 'U+0000', 'hidden', 'control', null],
    ['\u000B', 'U+000B', 'hidden', 'control', null],
    ['\u007F', 'U+007F', 'hidden', 'control', null],
    ['\u0085', 'U+0085', 'hidden', 'control', null],
    ['\u061C', 'U+061C', 'hidden', 'direction', null],
    ['\u200E', 'U+200E', 'hidden', 'direction', null],
    ['\u202A', 'U+202A', 'hidden', 'direction', null],
    ['\u2069', 'U+2069', 'hidden', 'direction', null],
    ['\u00AD', 'U+00AD', 'hidden', 'soft-hyphen', null],
    ['\u200B', 'U+200B', 'hidden', 'zero-width', null],
    ['\u200D', 'U+200D', 'hidden', 'zero-width', null],
    ['\u2060', 'U+2060', 'hidden', 'zero-width', null],
    ['\uFEFF', 'U+FEFF', 'hidden', 'byte-order-mark', null],
    ['\u2028', 'U+2028', 'hidden', 'line-separator', null],
    ['\u2029', 'U+2029', 'hidden', 'line-separator', null],
    ['\uFE0F', 'U+FE0F', 'hidden', 'variation', null],
    ['\u{E0100}', 'U+E0100', 'hidden', 'variation', null],
    ['\u{E0041}', 'U+E0041', 'hidden', 'tag', null],
    ['\uE000', 'U+E000', 'hidden', 'private', null],
    ['\u{10FFFD}', 'U+10FFFD', 'hidden', 'private', null],
    ['\uD800', 'U+D800', 'hidden', 'surrogate', null],
    ['\uDC00', 'U+DC00', 'hidden', 'surrogate', null],
    ['\uFFFD', 'U+FFFD', 'hidden', 'unassigned', null],
    ['\uFDD0', 'U+FDD0', 'hidden', 'unassigned', null],
    ['\u0378', 'U+0378', 'hidden', 'unassigned', null],
    ['\u3164', 'U+3164', 'hidden', 'invisible', null],
    ['\u2061', 'U+2061', 'hidden', 'invisible', null],
    ['\u0435', 'U+0435', 'letter', 'cyrillic', 'e'],
    ['\u0416', 'U+0416', 'letter', 'cyrillic', null],
    ['\u03BF', 'U+03BF', 'letter', 'greek', 'o'],
    ['\u054D', 'U+054D', 'letter', 'armenian', 'U'],
    ['\u13AA', 'U+13AA', 'letter', 'cherokee', 'A'],
    ['\u0627', 'U+0627', 'letter', 'arabic', null],
    ['\u05D0', 'U+05D0', 'letter', 'hebrew', null],
    ['\u4E2D', 'U+4E2D', 'letter', 'chinese', null],
    ['\u3042', 'U+3042', 'letter', 'japanese', null],
    ['\uD55C', 'U+D55C', 'letter', 'korean', null],
    ['\u0E01', 'U+0E01', 'letter', 'thai', null],
    ['\u0905', 'U+0905', 'letter', 'devanagari', null],
    ['\uA984', 'U+A984', 'letter', 'javanese', null],
    ['\u1A00', 'U+1A00', 'letter', 'bugis', null],
    ['\u0261', 'U+0261', 'letter', 'phonetic', 'g'],
    ['\u10D0', 'U+10D0', 'letter', 'other', null],
    ['\u2003', 'U+2003', 'form', 'space', null],
    ['\u3000', 'U+3000', 'form', 'space', null],
    ['\u0301', 'U+0301', 'form', 'mark', null],
    ['\u0669', 'U+0669', 'form', 'digit', '9'],
    ['\uFF10', 'U+FF10', 'form', 'digit', '0'],
    ['\u{1D7D7}', 'U+1D7D7', 'form', 'digit', '9'],
    ['\uFF05', 'U+FF05', 'form', 'form', '%'],
    ['\uFB01', 'U+FB01', 'form', 'form', 'fi'],
    ['\u{1D400}', 'U+1D400', 'form', 'form', 'A'],
    ['\u017F', 'U+017F', 'form', 'form', 's'],
    ['\u212B', 'U+212B', 'form', 'form', 'Å'],
    ['\u{1F64F}', 'U+1F64F', 'sign', 'sign', null],
    ['\u2215', 'U+2215', 'sign', 'sign', null],
  ])('%j is %s, %s: %s, for %j', (character, code, kind, name, meant) => {
    expect(characterFaults(`a ${character} b`)).toEqual([{ kind, offset: 2, code, name, meant }]);
  });

  it('is told of with the letter it stands behind', () => {
    expect(characterFaults('cafe\u0301').map(({ meant }) => meant)).toEqual(['é']);
    expect(characterFaults('q\u0301').map(({ meant }) => meant)).toEqual([null]);
  });
});

describe('what the site prints', () => {
  it.each([
    'Rp16.800 – “naik” 5% × 2… – ‘a’ — a‑b',
    'kafé, Müller, Łódź, Đặng, ḥajj, Ștefan, ñ, ø, ß',
    'a\u00A0b\u202Fc\td\r\ne',
    'm², CO₂, 20 °C, ½, ≥ 3, −1, €, £, ₱, №, ™, ©, §, →, •, ✓, ☐',
  ])('may hold %j', (text) => {
    expect(characterFaults(text)).toEqual([]);
  });
});

describe('whatever the text', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 60 });

  it('each fault stands where it says, in order and once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const faults = characterFaults(text);
        for (const { offset, code } of faults) {
          expect(text.codePointAt(offset)).toBe(Number.parseInt(code.slice(2), 16));
        }
        const offsets = faults.map(({ offset }) => offset);
        expect(offsets).toEqual([...new Set(offsets)].toSorted((a, b) => a - b));
      }),
    );
  });

  it('what it says to write instead may be written', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { meant } of characterFaults(text)) {
          if (meant !== null) expect(characterFaults(meant)).toEqual([]);
        }
      }),
    );
  });

  it('text without faults is the same when it is normalised', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(characterFaults(text).length === 0);
        expect(text.normalize('NFC')).toBe(text);
      }),
    );
  });
});
