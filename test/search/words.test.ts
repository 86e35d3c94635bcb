import { expect, test } from 'vitest';
import { foldWords, rootsOf, searchWordsOf } from '../../src/search/words.ts';

test.each([
  ['Makassar,', 'makassar'],
  ['73.71', '7371'],
  ['D.I. Yogyakarta', 'd i yogyakarta'],
  ['  Pare-Pare ', 'pare pare'],
  ['Makassár', 'makassar'],
  ['Indonesia’s', 'indonesias'],
  ['', ''],
])('"%s" is compared as "%s"', (text, folded) => {
  expect(foldWords(text)).toBe(folded);
});

test.each([
  ['Bagaimana cara mencairkan JHT?', ['mencairkan', 'jht']],
  ['how do I withdraw it', ['withdraw']],
  ['apa itu', ['apa', 'itu']],
  ['', []],
])('"%s" asks for %j', (query, words) => {
  expect(searchWordsOf(query)).toEqual(words);
});

test.each([
  ['id', 'melindungi', 'lindung'],
  ['id', 'perlindungan', 'lindung'],
  ['id', 'dilindungi', 'lindung'],
  ['id', 'terlindungi', 'lindung'],
  ['id', 'mencairkan', 'cair'],
  ['id', 'pencairan', 'cair'],
  ['id', 'menyewa', 'sewa'],
  ['id', 'memotong', 'potong'],
  ['id', 'menabung', 'tabung'],
  ['id', 'iurannya', 'iuran'],
  ['id', 'daftarin', 'daftar'],
  ['id', 'nunggak', 'tunggak'],
  ['id', 'nyicil', 'sicil'],
  ['id', 'ngurusin', 'urus'],
  ['id', 'desa', 'desa'],
  ['en', 'pensions', 'pension'],
  ['en', 'taxed', 'tax'],
  ['en', 'injuries', 'injury'],
  ['en', 'unemployment', 'unemploy'],
  ['en', 'loss', 'loss'],
  ['ban', 'melindungi', 'melindungi'],
])('in %s, "%s" is made from "%s"', (language, word, root) => {
  expect(rootsOf(language)(word)).toBe(root);
});

test.each([
  ['cara cairkan bpjs tk', ['cairkan']],
  ['BPJS Ketenagakerjaan untuk petani', ['petani']],
  ['bpjs kesehatan', ['bpjs', 'kesehatan']],
  ['jamsostek', ['jamsostek']],
  ['gojek driver indonesia', ['gojek', 'driver']],
])('of "%s" what is not of the whole site is looked for: %j', (query, words) => {
  expect(searchWordsOf(query)).toEqual(words);
});
