import { describe, expect, it } from 'vitest';
import { quantityWordsInText, quantityWordsOfMdx } from '../../src/check/numbers/quantities.ts';
import { readMdx } from '../../src/mdx/read.ts';

describe('words that compare', () => {
  it.each([
    ['lebih tinggi daripada nasional', 'lebih tinggi daripada'],
    ['di atas rata-rata', 'di atas rata-rata'],
    ['higher than the national average', 'higher than'],
    ['above the national average', 'above the national average'],
    ['Cakupan melonjak.', 'melonjak'],
  ])('%s', (text, word) => {
    expect(quantityWordsInText(text).map(({ text }) => text)).toContain(word);
  });

  it.each([
    'Semua pekerja berhak.',
    'Pembesar kota hadir.',
    'Setengahhati',
    'behalf of the city',
    'the lasting effect',
    'quartermaster',
    'satu kartu untuk satu orang',
    'tiga langkah dan sembilan kota',
    'three steps in nine cities, often',
    'the tenth city',
    'ratusnya dan ribut',
  ])('but not in %s', (text) => {
    expect(quantityWordsInText(text)).toEqual([]);
  });

  it('a reference or statement in the same sentence vouches for them', () => {
    expect(quantityWordsInText('Melonjak, yaitu [[a/b/2024@c]].')).toEqual([]);
    expect(quantityWordsInText('Ada [[a/b/2024@c]]. Itu melonjak.')).toMatchObject([
      { text: 'melonjak', place: { line: 1, column: 25 } },
    ]);
  });

  it('a page tells file line and column', () => {
    const mdx = readMdx(
      '---\ntitle: a\n---\n\nKota ini **melonjak**. <Said of="x" /> itu melonjak.\n\n- merosot <Term of="bpu" />\n',
    );
    expect(quantityWordsOfMdx(mdx)).toEqual([
      { text: 'melonjak', place: { line: 5, column: 12 } },
      { text: 'merosot', place: { line: 7, column: 3 } },
    ]);
  });
});
