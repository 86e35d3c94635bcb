import { expect, it } from 'vitest';
import { problemWords, type ProblemCode } from '../../src/check/reports/problem.ts';

it.each<[ProblemCode, object, string, string]>([
  ['hidden-character', { name: 'control' }, 'karakter kendali', 'a control character'],
  [
    'hidden-character',
    { name: 'direction' },
    'pengubah arah tulisan',
    'a mark that turns the direction of writing',
  ],
  ['hidden-character', { name: 'soft-hyphen' }, 'tanda hubung lunak', 'a soft hyphen'],
  [
    'hidden-character',
    { name: 'zero-width' },
    'spasi atau penyambung tanpa lebar',
    'a space or joiner without width',
  ],
  ['hidden-character', { name: 'byte-order-mark' }, 'tanda urutan bita (BOM)', 'a byte order mark'],
  ['hidden-character', { name: 'line-separator' }, 'pemisah baris', 'a line separator'],
  ['hidden-character', { name: 'variation' }, 'pemilih ragam tampilan', 'a variation selector'],
  ['hidden-character', { name: 'tag' }, 'karakter label', 'a tag character'],
  [
    'hidden-character',
    { name: 'private' },
    'karakter yang artinya tidak dibakukan',
    'a private-use character',
  ],
  ['hidden-character', { name: 'surrogate' }, 'separuh karakter', 'half a character'],
  [
    'hidden-character',
    { name: 'unassigned' },
    'kode yang bukan karakter',
    'a code that is no character',
  ],
  ['hidden-character', { name: 'invisible' }, 'karakter tak terlihat', 'an invisible character'],
  ['foreign-letter', { name: 'cyrillic' }, 'huruf Kiril', 'a Cyrillic letter'],
  ['foreign-letter', { name: 'greek' }, 'huruf Yunani', 'a Greek letter'],
  ['foreign-letter', { name: 'armenian' }, 'huruf Armenia', 'an Armenian letter'],
  ['foreign-letter', { name: 'cherokee' }, 'huruf Cherokee', 'a Cherokee letter'],
  ['foreign-letter', { name: 'arabic' }, 'huruf Arab', 'an Arabic letter'],
  ['foreign-letter', { name: 'hebrew' }, 'huruf Ibrani', 'a Hebrew letter'],
  ['foreign-letter', { name: 'chinese' }, 'aksara Han', 'a Chinese character'],
  ['foreign-letter', { name: 'japanese' }, 'huruf Jepang', 'a Japanese letter'],
  ['foreign-letter', { name: 'korean' }, 'huruf Korea', 'a Korean letter'],
  ['foreign-letter', { name: 'thai' }, 'huruf Thai', 'a Thai letter'],
  ['foreign-letter', { name: 'devanagari' }, 'huruf Dewanagari', 'a Devanagari letter'],
  ['foreign-letter', { name: 'javanese' }, 'aksara Jawa', 'a Javanese letter'],
  ['foreign-letter', { name: 'bugis' }, 'aksara Lontara', 'a letter of the Lontara script'],
  ['foreign-letter', { name: 'phonetic' }, 'huruf fonetik', 'a phonetic letter'],
  ['foreign-letter', { name: 'other' }, 'huruf dari aksara lain', 'a letter of another script'],
  ['character-form', { name: 'space' }, 'spasi dengan lebar lain', 'a space of another width'],
  [
    'character-form',
    { name: 'mark' },
    'tanda yang terpisah dari hurufnya',
    'a mark apart from its letter',
  ],
  ['character-form', { name: 'digit' }, 'angka dari aksara lain', 'a digit of another script'],
  [
    'character-form',
    { name: 'form' },
    'bentuk lain dari yang biasa',
    'another form of the usual one',
  ],
])('%s %j is called "%s" and "%s"', (code, name, id, en) => {
  const args = { code: 'U+1234', meant: null, more: 0, where: 'text', ...name };
  const problem = { file: '', line: 1, column: 1, severity: 'error', code, args } as const;
  expect(problemWords(problem, 'id').message).toMatch(new RegExp(`: U\\+1234, ${literal(id)}\\.$`));
  expect(problemWords(problem, 'en').message).toMatch(new RegExp(`: U\\+1234, ${literal(en)}\\.$`));
});

/** A pattern for exactly this text. */
function literal(text: string): string {
  return text.replaceAll(/[()]/g, String.raw`\$&`);
}

it.each<[ProblemCode, object, string, string]>([
  [
    'hidden-character',
    { name: 'tag', more: 1, where: 'name' },
    'Dalam nama berkas ini ada karakter tersembunyi: U+1234, karakter label. Masih ada 1 lagi yang sejenis dalam berkas ini.',
    'In the name of this file stands a hidden character: U+1234, a tag character. There is 1 more of the kind in this file.',
  ],
  [
    'foreign-letter',
    { name: 'greek', more: 2, where: 'escape' },
    'Di balik kode di sini (seperti \\u202e atau &shy;) ada huruf yang bukan Latin: U+1234, huruf Yunani. Masih ada 2 lagi yang sejenis dalam berkas ini.',
    'Behind an escape here (such as \\u202e or &shy;) stands a letter that is not Latin: U+1234, a Greek letter. There are 2 more of the kind in this file.',
  ],
  [
    'unknown-host',
    { host: '10.0.0.1', reason: 'number' },
    'Nama situs "10.0.0.1" dalam alamat ini berupa angka, bukan nama.',
    'The name of the site "10.0.0.1" in this address is a number, not a name.',
  ],
  [
    'unknown-host',
    { host: 'a.example', reason: 'port' },
    'Nama situs "a.example" dalam alamat ini diikuti nomor porta.',
    'The name of the site "a.example" in this address is followed by a port.',
  ],
  [
    'unknown-host',
    { host: 'a', reason: 'form' },
    'Nama situs "a" dalam alamat ini bukan nama situs yang utuh.',
    'The name of the site "a" in this address is not the whole name of a site.',
  ],
  [
    'mail-address',
    { address: 'mailto:a', header: null },
    '"mailto:a" bukan alamat surel tunggal.',
    '"mailto:a" is not one e-mail address.',
  ],
])('%s %j says "%s" and "%s"', (code, rest, id, en) => {
  const args = { code: 'U+1234', meant: null, more: 0, ...rest };
  const problem = { file: '', line: 1, column: 1, severity: 'error', code, args } as const;
  expect(problemWords(problem, 'id').message).toBe(id);
  expect(problemWords(problem, 'en').message).toBe(en);
});

it.each<[ProblemCode, object, string, string]>([
  [
    'hidden-character',
    { name: 'byte-order-mark' },
    'Simpan ulang dengan penyandian UTF-8 tanpa BOM.',
    'Save the file again with the encoding UTF-8 without BOM.',
  ],
  [
    'foreign-letter',
    { name: 'arabic', meant: null },
    'Tulis dengan huruf Latin.',
    'Write it in Latin letters.',
  ],
  ['character-form', { name: 'space', meant: null }, 'Tulis spasi biasa.', 'Write a plain space.'],
  ['character-form', { name: 'mark', meant: null }, 'Hapus tanda ini.', 'Delete this mark.'],
])('%s %j asks for "%s" and "%s"', (code, rest, id, en) => {
  const args = { code: 'U+1234', more: 0, where: 'text', ...rest };
  const problem = { file: '', line: 1, column: 1, severity: 'error', code, args } as const;
  expect(problemWords(problem, 'id').hint).toBe(id);
  expect(problemWords(problem, 'en').hint).toBe(en);
});
