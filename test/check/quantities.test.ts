import { describe, expect, it } from 'vitest';
import { findQuantities, lexiconOf } from '../../src/check/quantities/find.ts';
import { saysAll } from '../../src/check/quantities/free.ts';
import { isTrue, type QuantityValue } from '../../src/check/quantities/judge.ts';
import { numberAt } from '../../src/check/quantities/number-words.ts';
import { COUNTED, PEOPLE } from '../../src/check/numbers/words.ts';
import { record } from '../support/record.ts';

const { quantities, things } = record();
const lexicon = lexiconOf(quantities, {
  counted: COUNTED,
  people: PEOPLE,
  things: new Set(things.flatMap(({ words }) => words)),
});
const found = (text: string) => findQuantities(text, lexicon).map(({ text }) => text);
const share = (value: number): QuantityValue => ({ value, is: 'share', unit: 'percent' });
const amount = (value: number): QuantityValue => ({ value, is: 'amount', unit: 'people' });
const holds = (text: string, ...values: QuantityValue[]) =>
  findQuantities(text, lexicon).every((said) => isTrue(said, values));

describe('numbers in words', () => {
  it.each([
    ['sebelas', 11],
    ['dua belas', 12],
    ['lima puluh ribu', 50_000],
    ['seratus dua puluh lima', 125],
    ['seribu dua ratus', 1200],
    ['dua juta tiga ratus ribu', 2_300_000],
    ['forty-two', 42],
    ['two hundred and five thousand', 205_000],
    ['one million', 1_000_000],
    ['a hundred', 100],
    ['ninety', 90],
  ])('%s', (text, value) => {
    const words = text.split(' ');
    expect(numberAt(words, 0)).toEqual({ value, words: words.length });
  });

  it('end where the number does', () => {
    expect(numberAt(['tiga', 'dari', 'lima'], 0)).toEqual({ value: 3, words: 1 });
    expect(numberAt(['ribut'], 0)).toBeNull();
  });
});

describe('quantities in words', () => {
  it.each([
    ['Separuh pekerja terlindungi.', 'Separuh'],
    ['Tiga dari lima pekerja', 'Tiga dari lima'],
    ['Satu dari tiga pekerja', 'Satu dari tiga'],
    ['dua pertiga pekerja', 'dua pertiga'],
    ['tiga per empat pekerja', 'tiga per empat'],
    ['naik dua kali lipat', 'dua kali lipat'],
    ['hampir semua peserta', 'hampir semua'],
    ['Mayoritas pekerja informal', 'Mayoritas'],
    ['kepesertaan tertinggi', 'tertinggi'],
    ['menempati peringkat pertama', 'peringkat pertama'],
    ['satu-satunya kota', 'satu-satunya'],
    ['tumbuh dua digit', 'dua digit'],
    ['lima puluh persen', 'lima puluh persen'],
    ['dua puluh tujuh kota', 'dua puluh tujuh'],
    ['tujuh pekerja meninggal', 'tujuh'],
    ['ribuan pekerja', 'ribuan'],
    ['Half of all workers', 'Half'],
    ['One in three workers', 'One in three'],
    ['four out of ten members', 'four out of ten'],
    ['two thirds of workers', 'two thirds'],
    ['Coverage doubled.', 'doubled'],
    ['three times as many', 'three times'],
    ['nearly all workers', 'nearly all'],
    ['most of the workers', 'most'],
    ['the city ranks first', 'ranks first'],
    ['the only city', 'the only'],
    ['the highest in the province', 'highest'],
    ['double-digit growth', 'double-digit'],
    ['two hundred thousand workers', 'two hundred thousand'],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual([words]);
  });

  it.each([
    'Ada tiga hal dan dua cara.',
    'Two of the three conditions are met.',
    'Satu dari tiga syarat sudah cukup.',
    'Salah satu dari tiga ini sudah cukup.',
    'Any one of these three is enough.',
    'satu kartu untuk satu orang',
    'sebagian besar diatur di sini',
    'the figure quoted most often',
    'at most two children',
    'setengah tahun, half an hour',
    'dibulatkan ke ribuan orang',
    'dua angka yang berbeda',
    'usia lima belas tahun ke atas',
    'the only table of provinces',
    'the first half of 2025',
  ])('but not in %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('the whole is one only where it is said as a fact of cover', () => {
    expect(saysAll('Semua pekerja di kota itu sudah terlindungi.')).toHaveLength(1);
    expect(saysAll('Every worker is covered.')).toHaveLength(1);
    expect(saysAll('Semua pekerja wajib terdaftar.')).toEqual([]);
    expect(saysAll('Ia ingin semua pekerja terlindungi.')).toEqual([]);
    expect(saysAll('Setiap pekerja mengisi formulir.')).toEqual([]);
  });
});

describe('what a reference evaluates to', () => {
  it.each<[string, QuantityValue[], boolean]>([
    ['separuh pekerja', [share(50.5)], true],
    ['separuh pekerja', [share(47.38)], false],
    ['separuh pekerja', [amount(50)], false],
    ['empat dari sepuluh pekerja', [share(39.55)], true],
    ['satu dari tiga pekerja', [share(33.9)], true],
    ['satu dari tiga pekerja', [share(36)], false],
    ['lebih dari separuh pekerja', [share(50.5)], true],
    ['lebih dari separuh pekerja', [share(49.9)], false],
    ['lebih dari separuh pekerja', [share(58)], false],
    ['hampir separuh pekerja', [share(47.38)], true],
    ['hampir separuh pekerja', [share(50.5)], false],
    ['more than half of workers', [share(51)], true],
    ['nearly half of workers', [share(44)], false],
    ['hampir semua pekerja', [share(96)], true],
    ['hampir semua pekerja', [share(90)], false],
    ['mayoritas pekerja', [share(58.68)], true],
    ['mayoritas pekerja', [share(38)], false],
    ['dua kali lipat', [amount(100), amount(203)], true],
    ['dua kali lipat', [amount(100), amount(150)], false],
    ['lebih dari dua kali lipat', [amount(100), amount(230)], true],
    ['lebih dari dua kali lipat', [amount(100), amount(300)], false],
    ['separuh dari yang dahulu', [amount(12), amount(24)], true],
    ['separuh dari yang dahulu', [amount(12), amount(20)], false],
    ['separuh dari yang dahulu', [amount(12), { ...amount(24), unit: 'rupiah' }], false],
    ['sekitar sepertiga pekerja', [share(35.43)], true],
    ['sekitar sepertiga pekerja', [share(36)], true],
    ['sekitar sepertiga pekerja', [share(36.5)], false],
    ['sepertiga pekerja', [share(36)], false],
    ['hampir semua pekerja belum terlindungi', [share(1.33)], true],
    ['hampir semua pekerja sudah terlindungi', [share(1.33)], false],
    ['hampir semua pekerja belum terlindungi', [share(98.7)], false],
    ['hampir semua pekerja sudah terlindungi, tetapi belum lama', [share(98.7)], true],
    ['nearly all of the workers, \uFFFC, are not covered', [share(2)], true],
    ['nearly all of the workers are without cover', [share(97)], false],
    ['lebih dari dua pertiga pekerja belum terlindungi', [share(31.36)], true],
    ['lebih dari dua pertiga pekerja belum terlindungi', [share(68.64)], false],
    ['lebih dari delapan puluh persen pembayaran', [amount(52.72), amount(44.85)], true],
    ['lebih dari tujuh puluh persen pembayaran', [amount(52.72), amount(44.85)], false],
    ['Bagian terbesar dari \uFFFC manfaat adalah JHT', [amount(52.72), amount(44.85)], true],
    ['Bagian terbesar dari \uFFFC manfaat adalah JKK', [amount(52.72), amount(3.03)], false],
    ['the largest part of the \uFFFC paid out', [amount(52.72), amount(44.85)], true],
    ['dari setiap seratus pekerja, sekitar delapan tercakup', [share(8.2)], true],
    ['dari setiap seratus pekerja, delapan belas tercakup', [share(8.2)], false],
    ['of every hundred workers, eight were covered', [share(8.2)], true],
    ['of every hundred workers, eighty were covered', [share(8.2)], false],
    ['sepertiga lebih pekerja', [share(35.45)], true],
    ['sepertiga lebih pekerja', [share(33)], false],
    ['dua digit', [share(12)], true],
    ['dua digit', [share(8)], false],
    ['lima puluh ribu pekerja', [amount(50_600)], true],
    ['lima puluh ribu pekerja', [amount(52_000)], false],
    ['kepesertaan tertinggi', [share(99)], false],
    ['bagian terbesar peserta', [share(99)], false],
  ])('%s of %j: %s', (text, values, isHeld) => {
    expect(findQuantities(text, lexicon)).not.toEqual([]);
    expect(holds(text, ...values)).toBe(isHeld);
  });
});
