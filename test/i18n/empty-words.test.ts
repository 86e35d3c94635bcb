import { describe, expect, it } from 'vitest';
import {
  isAddress,
  isFileName,
  pictureWords,
  saysNothing,
  unnamedKind,
} from '../../src/i18n/empty-words.ts';

describe('the words of a link', () => {
  it.each([
    'di sini',
    'Klik di sini »',
    'BACA SELENGKAPNYA…',
    '“Read more”',
    'this link',
    '→ here',
  ])('%s say nothing', (text) => {
    expect(saysNothing(text)).toBe(true);
  });

  it.each([
    'panduan pekerja mandiri',
    'Unduh kartu peserta',
    'read the guide',
    '[3]',
    '175',
    'JKK',
  ])('%s say where it leads', (text) => {
    expect(saysNothing(text)).toBe(false);
  });

  it.each([
    ['https://example.org', true],
    ['www.example.org', false],
    ['www.example.org/a', true],
    ['example.org/a/b', true],
    ['example.org', false],
    ['redaksi@example.org', false],
    ['PP 44/2015', false],
    ['jkk/jkm', false],
  ])('%s are an address: %s', (text, is) => {
    expect(isAddress(text)).toBe(is);
  });

  it.each([
    ['/a.pdf', 'laporan', 'PDF'],
    ['/a.PDF?x=1#page=2', 'laporan', 'PDF'],
    ['/a.pdf', 'laporan (pdf, 2 MB)', null],
    ['/a.xlsx', 'tabel', 'Excel'],
    ['/a.xlsx', 'tabel XLSX', null],
    ['/a.docx', 'formulir', 'Word'],
    ['/a.docx', 'formulir Word', null],
    ['/a.zip', 'semua berkas', 'ZIP'],
    ['/pdf/', 'laporan', null],
    ['/a?b=c.pdf', 'laporan', null],
  ])('for %s, %s leave out %s', (address, text, kind) => {
    expect(unnamedKind(address, text)).toBe(kind);
  });
});

describe('an alternative text', () => {
  it.each([
    ...['IMG_1234.jpg', 'foto.png', 'IMG_1234', 'DSC 0001', 'IMG-20250317-WA0003', 'gambar'],
    ...['Foto (3)', 'image1', 'Screenshot 2025-03-17', 'WhatsApp Image 2025-03-17 at 10.30.11'],
  ])('%s is the name of a file', (text) => {
    expect(isFileName(text)).toBe(true);
  });

  it.each(['Makassar dari udara', 'Foto wali kota', 'Gambar kerja', 'Logo kota', 'P4MI', 'VIDA'])(
    '%s is none',
    (text) => {
      expect(isFileName(text, './makassar.jpg')).toBe(false);
    },
  );

  it('is one where it repeats the name of its own file', () => {
    expect(isFileName('kartu-peserta', './gambar/kartu-peserta.png')).toBe(true);
    expect(isFileName('kartu peserta', './gambar/kartu-peserta.png')).toBe(false);
  });

  it.each([
    ['Gambar kartu peserta', 'Gambar'],
    ['gambar: kartu', 'gambar'],
    ['An image of the card', 'image'],
    ['Picture of a card', 'Picture'],
    ['Gambaran umum', null],
    ['Picture frame', null],
    ['Kartu peserta dalam gambar', null],
  ])('%s begins with the word %s', (text, word) => {
    expect(pictureWords(text)).toBe(word);
  });
});
