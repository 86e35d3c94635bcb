import { describe, expect, it } from 'vitest';
import { quantityWordsInText, quantityWordsOfMdx } from '../../src/check/numbers/quantities.ts';
import { readMdx } from '../../src/mdx/read.ts';

describe('words that state a quantity', () => {
  it.each([
    ['Separuh pekerja terlindungi.', 'Separuh'],
    ['Hampir setengahnya terlindungi.', 'setengahnya'],
    ['Sepertiga pekerja', 'Sepertiga'],
    ['dua pertiga pekerja', 'dua pertiga'],
    ['Sebagian besar pekerja', 'Sebagian besar'],
    ['Mayoritas pekerja', 'Mayoritas'],
    ['naik dua kali lipat', 'dua kali lipat'],
    ['berlipat ganda', 'berlipat ganda'],
    ['lima puluh persen', 'lima puluh persen'],
    ['ribuan pekerja', 'ribuan'],
    ['sejuta pekerja', 'sejuta'],
    ['tujuh ribu pekerja', 'tujuh ribu'],
    ['kepesertaan tertinggi', 'tertinggi'],
    ['kepesertaan terendah', 'terendah'],
    ['Terbanyaknya di kota', 'Terbanyaknya'],
    ['paling banyak', 'paling banyak'],
    ['lebih tinggi daripada nasional', 'lebih tinggi daripada'],
    ['di atas rata-rata', 'di atas rata-rata'],
    ['lima puluh ribu pekerja', 'lima puluh ribu'],
    ['dua belas kota', 'dua belas'],
    ['sepuluh kota', 'sepuluh'],
    ['seratus kota', 'seratus'],
    ['beberapa puluh kota', 'beberapa puluh'],
    ['dua miliar rupiah', 'dua miliar'],
    ['seperempat pekerja', 'seperempat'],
    ['Half of all workers', 'Half'],
    ['ten cities', 'ten'],
    ['twelve cities', 'twelve'],
    ['nineteen cities', 'nineteen'],
    ['ninety-two cities', 'ninety-two'],
    ['two hundred thousand workers', 'two hundred thousand'],
    ['several million workers', 'million'],
    ['a third of them', 'a third'],
    ['a quarter of them', 'a quarter'],
    ['two thirds of workers', 'two thirds'],
    ['three quarters of them', 'three quarters'],
    ['a majority', 'a majority'],
    ['most of the workers', 'most of'],
    ['one in ten workers', 'one in ten'],
    ['fifty per cent', 'fifty per cent'],
    ['it doubled', 'doubled'],
    ['twice as many', 'twice'],
    ['three times', 'three times'],
    ['thousands of workers', 'thousands of'],
    ['two million workers', 'two million'],
    ['the highest in the province', 'highest'],
    ['higher than the national average', 'higher than'],
    ['above the national average', 'above the national average'],
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
    expect(quantityWordsInText('Tertinggi, yaitu [[a/b/2024@c]].')).toEqual([]);
    expect(quantityWordsInText('Ada [[a/b/2024@c]]. Itu tertinggi.')).toMatchObject([
      { text: 'tertinggi', place: { line: 1, column: 25 } },
    ]);
  });

  it('a page tells file line and column', () => {
    const mdx = readMdx(
      '---\ntitle: a\n---\n\nKota ini **tertinggi**. <Said of="x" /> itu tertinggi.\n\n- separuh <Term of="bpu" />\n',
    );
    expect(quantityWordsOfMdx(mdx)).toEqual([
      { text: 'tertinggi', place: { line: 5, column: 12 } },
      { text: 'separuh', place: { line: 7, column: 3 } },
    ]);
  });
});
