import { file, type BrokenCase } from '../small-site.ts';

/** The first words of a page with a character put in, as staff paste it. */
function pasted(text: string): BrokenCase['changes'] {
  return [[file.aboutEn, 'This site', `This ${text}site`]];
}

const retype =
  'Hapus, lalu ketik ulang kata di kiri dan kanannya; karakter seperti ini terbawa saat menyalin dari dokumen lain.';

/** Characters that readers cannot see, or take for others. */
export const brokenCharacters: BrokenCase[] = [
  {
    name: 'a mark that turns the direction of writing',
    changes: pasted('\u202E'),
    lines: [
      `content/pages/about/en.mdx:7:6  hidden-character  Di sini ada karakter tersembunyi: U+202E, pengubah arah tulisan. ${retype}`,
    ],
  },
  {
    name: 'a NUL',
    changes: pasted('\0'),
    lines: [
      `content/pages/about/en.mdx:7:6  hidden-character  Di sini ada karakter tersembunyi: U+0000, karakter kendali. ${retype}`,
    ],
  },
  {
    name: 'a space without width in a title, and a soft hyphen behind it',
    changes: [[file.aboutEn, 'title: About this site', 'title: About\u200B this s\u00ADite']],
    lines: [
      `content/pages/about/en.mdx:2:13  hidden-character  Di sini ada karakter tersembunyi: U+200B, spasi atau penyambung tanpa lebar. Masih ada 1 lagi yang sejenis dalam berkas ini. ${retype}`,
    ],
  },
  {
    name: 'a mark of direction behind an escape of YAML',
    changes: [[file.aboutEn, 'title: About this site', 'title: "About \\u202e this site"']],
    lines: [
      `content/pages/about/en.mdx:2:1  hidden-character  Di balik kode di sini (seperti \\u202e atau &shy;) ada karakter tersembunyi: U+202E, pengubah arah tulisan. ${retype}`,
    ],
  },
  {
    name: 'a soft hyphen and a NUL behind escapes of Markdown',
    changes: [[file.aboutEn, 'This site', 'This s&shy;i&#0;te']],
    lines: [
      `content/pages/about/en.mdx:7:1  hidden-character  Di balik kode di sini (seperti \\u202e atau &shy;) ada karakter tersembunyi: U+00AD, tanda hubung lunak. Masih ada 1 lagi yang sejenis dalam berkas ini. ${retype}`,
    ],
  },
  {
    name: 'a space without width behind an escape in the address and the title of a link',
    changes: [
      [
        file.aboutEn,
        '(https://example.org/redaksi)',
        '(https://example.org/&#x200b;redaksi "the &lrm; editors")',
      ],
    ],
    lines: [
      `content/pages/about/en.mdx:7:25  hidden-character  Di balik kode di sini (seperti \\u202e atau &shy;) ada karakter tersembunyi: U+200B, spasi atau penyambung tanpa lebar. Masih ada 1 lagi yang sejenis dalam berkas ini. ${retype}`,
    ],
  },
  {
    name: 'half a character behind an escape of JSON',
    changes: [[file.site, '"name": "Cakupan"', '"name": "Cakupan\\ud800"']],
    lines: [
      `data/site.json:2:11  hidden-character  Di balik kode di sini (seperti \\u202e atau &shy;) ada karakter tersembunyi: U+D800, separuh karakter. ${retype}`,
    ],
  },
  {
    name: 'nothing: escapes of characters that may be there',
    changes: [[file.site, '"name": "Cakupan"', '"name": "Cakupan \\u00e9 \\\\u202e"']],
    lines: [],
  },
  {
    name: 'nothing: a page with a byte order mark, and spaces that do not break',
    changes: [
      [file.aboutEn, '---\n', '\uFEFF---\n'],
      [file.aboutEn, 'This site', 'This\u00A0site\u202Fis small – “so” it is… This site'],
    ],
    lines: [],
  },
  {
    name: 'JSON with a byte order mark',
    changes: [[file.site, '{', '\uFEFF{']],
    lines: [
      'data/site.json:1:1  hidden-character  Di sini ada karakter tersembunyi: U+FEFF, tanda urutan bita (BOM). Simpan ulang dengan penyandian UTF-8 tanpa BOM.',
    ],
  },
  {
    name: 'a Cyrillic letter in a Latin word',
    changes: [[file.site, '"name": "Cakupan"', '"name": "C\u0430kupan"']],
    lines: [
      'data/site.json:2:13  foreign-letter  Di sini ada huruf yang bukan Latin: U+0430, huruf Kiril. Ketik "a" dari papan ketik; kedua huruf itu tampak sama, tetapi pencarian membedakannya.',
    ],
  },
  {
    name: 'a whole word in Arabic letters',
    changes: pasted('\u0633\u0644\u0627\u0645 '),
    lines: [
      'content/pages/about/en.mdx:7:6  foreign-letter  Di sini ada huruf yang bukan Latin: U+0633, huruf Arab. Masih ada 3 lagi yang sejenis dalam berkas ini. Tulis dengan huruf Latin.',
    ],
  },
  {
    name: 'a Cyrillic letter in the name of a picture',
    changes: [['content/pages/about/k\u0430rtu.png', null, '']],
    lines: [
      'content/pages/about/k\u0430rtu.png:1:1  foreign-letter  Dalam nama berkas ini ada huruf yang bukan Latin: U+0430, huruf Kiril. Ketik "a" dari papan ketik; kedua huruf itu tampak sama, tetapi pencarian membedakannya.',
    ],
  },
  {
    name: 'a letter and its mark as two characters',
    changes: pasted('cafe\u0301 '),
    lines: [
      'content/pages/about/en.mdx:7:10  character-form  Di sini ada karakter yang tidak seperti tampaknya: U+0301, tanda yang terpisah dari hurufnya. Tulis "é" sebagai karakter biasa.',
    ],
  },
  {
    name: 'a mark without a letter',
    changes: pasted('!\u0301'),
    lines: [
      'content/pages/about/en.mdx:7:7  character-form  Di sini ada karakter yang tidak seperti tampaknya: U+0301, tanda yang terpisah dari hurufnya. Hapus tanda ini.',
    ],
  },
  {
    name: 'letters of full width, and a thin space',
    changes: pasted('\uFF21\uFF22\u2009'),
    lines: [
      'content/pages/about/en.mdx:7:6  character-form  Di sini ada karakter yang tidak seperti tampaknya: U+FF21, bentuk lain dari yang biasa. Masih ada 2 lagi yang sejenis dalam berkas ini. Tulis "A" sebagai karakter biasa.',
    ],
  },
  {
    name: 'a thin space',
    changes: pasted('\u2009'),
    lines: [
      'content/pages/about/en.mdx:7:6  character-form  Di sini ada karakter yang tidak seperti tampaknya: U+2009, spasi dengan lebar lain. Tulis spasi biasa.',
    ],
  },
  {
    name: 'a digit of another script in a record',
    changes: [[file.site, '"name": "Cakupan"', '"name": "Cakupan \u0665"']],
    lines: [
      'data/site.json:2:20  character-form  Di sini ada karakter yang tidak seperti tampaknya: U+0665, angka dari aksara lain. Tulis "5" sebagai karakter biasa.',
    ],
  },
  {
    name: 'folded hands',
    changes: pasted('\u{1F64F} '),
    lines: [
      'content/pages/about/en.mdx:7:6  unknown-sign  Di sini ada tanda yang tidak dipakai di situs ini: U+1F64F. Hapus, atau tulis dengan kata-kata.',
    ],
  },
];
