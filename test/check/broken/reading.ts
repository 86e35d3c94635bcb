import { file, type BrokenCase } from '../small-site.ts';

const link = '[the editors](https://example.org/redaksi)';
const linkId = '[redaksi](https://example.org/redaksi)';

/** What a reader who hears the page is left without. */
export const brokenReading: BrokenCase[] = [
  {
    name: 'the name of a file as alternative text',
    changes: [[file.guideEn, 'Digital member card', 'IMG_1234.jpg']],
    lines: [
      'content/explainers/self-employed/en.mdx:44:1  alt-file-name  Teks pengganti "IMG_1234.jpg" hanya nama berkas. Tulis apa yang tampak, untuk pembaca yang tidak melihatnya: ![…](./kartu.png).',
    ],
  },
  {
    name: 'the name a phone gives as alternative text',
    changes: [[file.guideEn, 'Digital member card', 'WhatsApp Image 2025-03-17 at 10.30.11']],
    lines: [
      'content/explainers/self-employed/en.mdx:44:1  alt-file-name  Teks pengganti "WhatsApp Image 2025-03-17 at 10.30.11" hanya nama berkas. Tulis apa yang tampak, untuk pembaca yang tidak melihatnya: ![…](./kartu.png).',
    ],
  },
  {
    name: 'a word for any picture as alternative text',
    changes: [[file.guide, 'Kartu peserta digital', 'gambar']],
    lines: [
      'content/explainers/self-employed/id.mdx:43:1  alt-file-name  Teks pengganti "gambar" hanya nama berkas. Tulis apa yang tampak, untuk pembaca yang tidak melihatnya: ![…](./kartu.png).',
    ],
  },
  {
    name: 'the name of its own file as alternative text',
    changes: [[file.guideEn, 'Digital member card', 'kartu']],
    lines: [
      'content/explainers/self-employed/en.mdx:44:1  alt-file-name  Teks pengganti "kartu" hanya nama berkas. Tulis apa yang tampak, untuk pembaca yang tidak melihatnya: ![…](./kartu.png).',
    ],
  },
  {
    name: 'an alternative text that says it is a picture',
    changes: [
      [file.guide, 'Kartu peserta digital', 'Gambar kartu peserta digital'],
      [file.guideEn, 'Digital member card', 'An image of the member card'],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:44:1  alt-picture-word  Teks pengganti diawali "image", padahal pembaca layar sudah mengatakannya. Langsung tulis apa yang tampak.',
      'content/explainers/self-employed/id.mdx:43:1  alt-picture-word  Teks pengganti diawali "Gambar", padahal pembaca layar sudah mengatakannya. Langsung tulis apa yang tampak.',
    ],
  },
  {
    name: 'a link that says nothing',
    changes: [
      [file.about, linkId, '[Klik di sini](https://example.org/redaksi)'],
      [file.aboutEn, link, '[**Read more** »](https://example.org/redaksi)'],
    ],
    lines: [
      'content/pages/about/en.mdx:7:25  vague-link  Tautan "Read more »" tidak menyebut tujuannya. Tautkan kata yang menyebut tujuannya, misalnya nama halaman itu: […](https://example.org/redaksi).',
      'content/pages/about/id.mdx:6:24  vague-link  Tautan "Klik di sini" tidak menyebut tujuannya. Tautkan kata yang menyebut tujuannya, misalnya nama halaman itu: […](https://example.org/redaksi).',
    ],
  },
  {
    name: 'an address as the text of a link',
    changes: [[file.aboutEn, link, '[example.org/redaksi](https://example.org/redaksi)']],
    lines: [
      'content/pages/about/en.mdx:7:25  address-as-text  Alamat "example.org/redaksi" dipakai sebagai teks tautan. Tulis nama halaman atau situs itu: […](https://example.org/redaksi).',
    ],
  },
  {
    name: 'an address that becomes a link by itself',
    changes: [[file.aboutEn, link, 'https://example.org/redaksi']],
    lines: [
      'content/pages/about/en.mdx:7:25  address-as-text  Alamat "https://example.org/redaksi" dipakai sebagai teks tautan. Tulis nama halaman atau situs itu: […](https://example.org/redaksi).',
    ],
  },
  {
    name: 'a link to a file that does not say so',
    changes: [
      [file.about, linkId, '[redaksi](https://example.org/redaksi.pdf)'],
      [file.aboutEn, link, '[the editors](https://example.org/redaksi.PDF?v=2#page=3)'],
    ],
    lines: [
      'content/pages/about/en.mdx:7:25  file-without-type  Tautan "the editors" membuka berkas PDF tanpa mengatakannya. Tulis [the editors (PDF)](https://example.org/redaksi.PDF?v=2#page=3), dan sebut ukurannya bila diketahui.',
      'content/pages/about/id.mdx:6:24  file-without-type  Tautan "redaksi" membuka berkas PDF tanpa mengatakannya. Tulis [redaksi (PDF)](https://example.org/redaksi.pdf), dan sebut ukurannya bila diketahui.',
    ],
  },
  {
    name: 'nothing: a link to a file that says so',
    changes: [
      [file.about, linkId, '[redaksi (PDF)](https://example.org/redaksi.pdf)'],
      [file.aboutEn, link, '[the editors (Excel)](https://example.org/redaksi.xlsx)'],
      [file.aboutEn, '184bac9f5fc2', '1c7b984692cc'],
    ],
    lines: [],
  },
  {
    name: 'a bold line in place of a heading',
    changes: [
      [file.aboutEn, 'This site is', '**Who we are:**\n\nThis site is'],
      [file.about, 'Situs ini ditulis', '**Siapa kami**:\n\nSitus ini ditulis'],
    ],
    lines: [
      'content/pages/about/en.mdx:7:1  fake-heading  "Who we are:" tampak seperti judul, tetapi hanya teks tebal atau miring, jadi tidak ditemukan oleh pembaca layar. Tulis ### Who we are untuk judul, atau lanjutkan kalimatnya pada baris yang sama.',
      'content/pages/about/id.mdx:6:1  fake-heading  "Siapa kami" tampak seperti judul, tetapi hanya teks tebal atau miring, jadi tidak ditemukan oleh pembaca layar. Tulis ### Siapa kami untuk judul, atau lanjutkan kalimatnya pada baris yang sama.',
    ],
  },
  {
    name: 'a bold line that a paragraph begins with',
    changes: [[file.aboutEn, 'This site is', '***Who*** *we are*  \nThis site is']],
    lines: [
      'content/pages/about/en.mdx:7:1  fake-heading  "Who we are" tampak seperti judul, tetapi hanya teks tebal atau miring, jadi tidak ditemukan oleh pembaca layar. Tulis ### Who we are untuk judul, atau lanjutkan kalimatnya pada baris yang sama.',
    ],
  },
  {
    name: 'a slanted line in a call-out',
    changes: [
      [
        file.aboutEn,
        'This site is',
        '<Note kind="info">\n\n*Who we are*\n\n</Note>\n\nThis site is',
      ],
      [
        file.about,
        'Situs ini ditulis',
        '<Note kind="info">\n\nSiapa.\n\n</Note>\n\nSitus ini ditulis',
      ],
      [file.aboutEn, '184bac9f5fc2', '93b076422a31'],
    ],
    lines: [
      'content/pages/about/en.mdx:9:1  fake-heading  "Who we are" tampak seperti judul, tetapi hanya teks tebal atau miring, jadi tidak ditemukan oleh pembaca layar. Tulis ### Who we are untuk judul, atau lanjutkan kalimatnya pada baris yang sama.',
    ],
  },
  {
    name: 'nothing: bold words that open a sentence, and a bold item of a list',
    changes: [
      [file.aboutEn, 'This site is', '**Editors.** We write.\n\n- **Who we are**\n\nThis site is'],
      [file.about, 'Situs ini', '**Redaksi.** Kami menulis.\n\n- **Kami**\n\nSitus ini'],
      [file.aboutEn, '184bac9f5fc2', '563d20f187ae'],
    ],
    lines: [],
  },
  {
    name: 'a table with an empty head',
    changes: [
      [
        file.aboutEn,
        'This site is',
        'Look:\n\n| Who |   |  |\n| --- | --- | --- |\n| a | b | c |\n\nThis site is',
      ],
    ],
    lines: [
      'content/pages/about/en.mdx:9:7  empty-table-head  Kolom ke-2 tabel ini tidak punya judul. Isi setiap sel baris pertama dengan kata yang menyebut isi kolomnya.',
    ],
  },
  {
    name: 'a table that nothing names',
    changes: [[file.aboutEn, 'This site is', '| Who |\n| --- |\n| a |\n\nThis site is']],
    lines: [
      'content/pages/about/en.mdx:7:1  nameless-table  Tabel ini tidak punya nama: di atasnya tidak ada judul atau kalimat. Tulis judul ## di atasnya, atau satu kalimat tepat sebelum tabel.',
    ],
  },
  {
    name: 'numbers in the form of the other language',
    changes: [
      [file.guide, '"form">F3', '"code">KBLI 1,234,567'],
      [file.guideEn, '"form">F3', '"code">KBLI 1.234.567'],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:40:40  foreign-number  "1.234.567" ditulis menurut bentuk Indonesia dalam teks Inggris. Tulis 1,234,567.',
      'content/explainers/self-employed/id.mdx:39:50  foreign-number  "1,234,567" ditulis menurut bentuk Inggris dalam teks Indonesia. Tulis 1.234.567.',
    ],
  },
  {
    name: 'nothing: numbers in the form of their own language',
    changes: [
      [file.guide, '"form">F3', '"code">KBLI 1.234.567'],
      [file.guideEn, '"form">F3', '"code">KBLI 1,234,567'],
    ],
    lines: [],
  },
];
