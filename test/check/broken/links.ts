import { file, type BrokenCase } from '../small-site.ts';

/** Faults of links and pictures. */
export const brokenLinks: BrokenCase[] = [
  {
    name: 'a link with a query',
    changes: [
      [file.aboutEn, 'en.mdx#iuran', 'en.mdx?x=1#iuran'],
      [file.about, 'id.mdx#iuran', 'id.mdx?x=1#iuran'],
    ],
    lines: [
      'content/pages/about/en.mdx:7:73  not-a-page  "../../explainers/self-employed/en.mdx?x=1#iuran" bukan berkas halaman. Tulis jalur ke en.mdx halaman itu, misalnya ../../pages/about/en.mdx.',
      'content/pages/about/id.mdx:6:70  not-a-page  "../../explainers/self-employed/id.mdx?x=1#iuran" bukan berkas halaman. Tulis jalur ke id.mdx halaman itu, misalnya ../../pages/about/id.mdx.',
    ],
  },
  {
    name: 'a javascript: address',
    changes: [[file.aboutEn, 'https://example.org/redaksi', 'javascript:alert(1)']],
    lines: [
      'content/pages/about/en.mdx:7:25  unsafe-url  Alamat "javascript:alert(1)" tidak aman. Pakai https:, tel:, mailto:, bagian (#…), atau jalur ke berkas .mdx lain.',
    ],
  },
  {
    name: 'a data: address',
    changes: [[file.aboutEn, 'https://example.org/redaksi', 'data:text/html,x']],
    lines: [
      'content/pages/about/en.mdx:7:25  unsafe-url  Alamat "data:text/html,x" tidak aman. Pakai https:, tel:, mailto:, bagian (#…), atau jalur ke berkas .mdx lain.',
    ],
  },
  {
    name: 'an address without its scheme',
    changes: [[file.aboutEn, 'https://example.org/redaksi', '//example.org/redaksi']],
    lines: [
      'content/pages/about/en.mdx:7:25  unsafe-url  Alamat "//example.org/redaksi" tidak aman. Pakai https:, tel:, mailto:, bagian (#…), atau jalur ke berkas .mdx lain.',
    ],
  },
  {
    name: 'an http: address',
    changes: [[file.aboutEn, 'https://example.org/redaksi', 'http://example.org/redaksi']],
    lines: [
      'content/pages/about/en.mdx:7:25  insecure-link  "http://example.org/redaksi" memakai http: yang dapat disadap. Tulis https://example.org/redaksi, setelah Anda membukanya.',
    ],
  },
  {
    name: 'an absolute path',
    changes: [
      [file.aboutEn, 'https://example.org/redaksi', '/en/about/'],
      [file.about, 'https://example.org/redaksi', '/tentang/'],
    ],
    lines: [
      'content/pages/about/en.mdx:7:25  absolute-path  "/en/about/" putus bila situs dipasang di bawah folder lain. Tulis jalur ke berkas halaman itu, misalnya ../../pages/about/en.mdx.',
      'content/pages/about/id.mdx:6:24  absolute-path  "/tentang/" putus bila situs dipasang di bawah folder lain. Tulis jalur ke berkas halaman itu, misalnya ../../pages/about/id.mdx.',
    ],
  },
  {
    name: 'a link to a folder',
    changes: [
      [
        file.aboutEn,
        '../../explainers/self-employed/en.mdx#iuran',
        '../../explainers/self-employed/',
      ],
      [
        file.about,
        '../../explainers/self-employed/id.mdx#iuran',
        '../../explainers/self-employed/',
      ],
    ],
    lines: [
      'content/pages/about/en.mdx:7:73  not-a-page  "../../explainers/self-employed/" bukan berkas halaman. Tulis jalur ke en.mdx halaman itu, misalnya ../../pages/about/en.mdx.',
      'content/pages/about/id.mdx:6:70  not-a-page  "../../explainers/self-employed/" bukan berkas halaman. Tulis jalur ke id.mdx halaman itu, misalnya ../../pages/about/id.mdx.',
    ],
  },
  {
    name: 'a link to a page that does not exist',
    changes: [
      [file.aboutEn, 'self-employed/en.mdx', 'self-employd/en.mdx'],
      [file.about, 'self-employed/id.mdx', 'self-employd/id.mdx'],
    ],
    lines: [
      'content/pages/about/en.mdx:7:73  missing-page  Halaman content/explainers/self-employd/en.mdx tidak ada. Mungkin maksud Anda "../../explainers/self-employed/en.mdx". Tulis jalur dari berkas ini, dengan ../ untuk naik.',
      'content/pages/about/id.mdx:6:70  missing-page  Halaman content/explainers/self-employd/id.mdx tidak ada. Mungkin maksud Anda "../../explainers/self-employed/id.mdx". Tulis jalur dari berkas ini, dengan ../ untuk naik.',
    ],
  },
  {
    name: 'a link to a section that does not exist',
    changes: [
      [file.aboutEn, '#iuran', '#biaya'],
      [file.about, '#iuran', '#biaya'],
    ],
    lines: [
      'content/pages/about/en.mdx:7:73  missing-section  content/explainers/self-employed/en.mdx tidak punya bagian "#biaya". Bagiannya: iuran, lapor.',
      'content/pages/about/id.mdx:6:70  missing-section  content/explainers/self-employed/id.mdx tidak punya bagian "#biaya". Bagiannya: iuran, lapor.',
    ],
  },
  {
    name: 'a link to the other language',
    changes: [[file.aboutEn, 'self-employed/en.mdx', 'self-employed/id.mdx']],
    lines: [
      'content/pages/about/en.mdx:7:73  other-language  "../../explainers/self-employed/id.mdx#iuran" menuju halaman dalam bahasa lain. Tulis ../../explainers/self-employed/en.mdx#iuran.',
    ],
  },
  {
    name: 'nothing: a link to a page that is a draft in this language alone',
    changes: [[file.guideEn, 'summary:', 'translation: draft\nsummary:']],
    lines: [],
  },
  {
    name: 'a link to a draft',
    changes: [
      [file.guide, 'summary:', 'translation: draft\nsummary:'],
      [file.guideEn, 'summary:', 'translation: draft\nsummary:'],
    ],
    lines: [
      'content/pages/about/en.mdx:7:73  draft-link  content/explainers/self-employed/en.mdx masih "translation: draft" dalam semua bahasa, jadi tidak terbit. Selesaikan halaman itu dulu, atau hapus tautannya di kedua bahasa.',
      'content/pages/about/id.mdx:6:70  draft-link  content/explainers/self-employed/id.mdx masih "translation: draft" dalam semua bahasa, jadi tidak terbit. Selesaikan halaman itu dulu, atau hapus tautannya di kedua bahasa.',
    ],
  },
  {
    name: 'nothing: a draft that links to a draft',
    changes: [
      [file.guideEn, 'summary:', 'translation: draft\nsummary:'],
      [file.aboutEn, 'summary:', 'translation: draft\nsummary:'],
    ],
    lines: [],
  },
  {
    name: 'a link without text',
    changes: [[file.aboutEn, '[the editors]', '[]']],
    lines: [
      'content/pages/about/en.mdx:7:25  empty-link  Tautan ke https://example.org/redaksi tidak punya teks. Tulis teks yang menyebut tujuannya di antara [ dan ].',
    ],
  },
  {
    name: 'a picture without alternative text',
    changes: [[file.guideEn, '![Digital member card]', '![]']],
    lines: [
      'content/explainers/self-employed/en.mdx:44:1  missing-alt  Gambar ./kartu.png tidak punya teks pengganti. Tulis apa yang tampak: ![…](./kartu.png).',
    ],
  },
  {
    name: 'a picture that does not exist',
    changes: [
      [file.guideEn, './kartu.png', './card.png'],
      [file.guide, './kartu.png', './card.png'],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:44:1  missing-image  Gambar content/explainers/self-employed/card.png tidak ada. Simpan gambar di folder halaman ini dan tulis ./nama-berkas.jpg.',
      'content/explainers/self-employed/id.mdx:43:1  missing-image  Gambar content/explainers/self-employed/card.png tidak ada. Simpan gambar di folder halaman ini dan tulis ./nama-berkas.jpg.',
    ],
  },
  {
    name: 'a part of a picture',
    changes: [
      [file.guideEn, './kartu.png', './kartu.png#x'],
      [file.guide, './kartu.png', './kartu.png#x'],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:44:1  missing-image  Gambar content/explainers/self-employed/kartu.png#x tidak ada. Simpan gambar di folder halaman ini dan tulis ./nama-berkas.jpg.',
      'content/explainers/self-employed/id.mdx:43:1  missing-image  Gambar content/explainers/self-employed/kartu.png#x tidak ada. Simpan gambar di folder halaman ini dan tulis ./nama-berkas.jpg.',
    ],
  },
  {
    name: 'a page shown as a picture',
    changes: [
      [file.guideEn, './kartu.png', '../../pages/about/en.mdx'],
      [file.guide, './kartu.png', '../../pages/about/id.mdx'],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:44:1  not-a-picture  content/pages/about/en.mdx bukan gambar. Tunjuk berkas .jpg, .png, .webp, .avif, atau .svg; untuk tautan, hapus tanda ! di depannya.',
      'content/explainers/self-employed/id.mdx:43:1  not-a-picture  content/pages/about/id.mdx bukan gambar. Tunjuk berkas .jpg, .png, .webp, .avif, atau .svg; untuk tautan, hapus tanda ! di depannya.',
    ],
  },
  {
    name: 'a picture on another site',
    changes: [
      [file.guideEn, './kartu.png', 'https://example.org/card.png'],
      [file.guide, './kartu.png', 'https://example.org/card.png'],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:44:1  foreign-image  Gambar "https://example.org/card.png" berada di luar situs ini. Simpan gambar di folder halaman ini dan tulis ./nama-berkas.jpg.',
      'content/explainers/self-employed/id.mdx:43:1  foreign-image  Gambar "https://example.org/card.png" berada di luar situs ini. Simpan gambar di folder halaman ini dan tulis ./nama-berkas.jpg.',
    ],
  },
];
