import { file, type BrokenCase } from '../small-site.ts';

/** Texts that were not read in both languages as they stand; nobody renews their stamps. */
export const brokenStamps: BrokenCase[] = [
  {
    name: 'a stale translation',
    changes: [
      [file.about, 'Siapa yang menulis situs ini.', 'Siapa yang menulis dan membayar situs ini.'],
    ],
    lines: [
      'content/pages/about/en.mdx:4:1  translation-stale  "translationOf" tidak cocok dengan content/pages/about/id.mdx: teks itu berubah, atau keduanya belum pernah dibandingkan. Bandingkan kedua teks, lalu jalankan npm run translations -- --stamp content/pages/about/en.mdx, atau tulis translationOf: "33601cc73393 82996b8e8d8a" di awal berkas.',
    ],
  },
  {
    name: 'a translation with a made-up digest',
    changes: [[file.aboutEn, '184bac9f5fc2 82996b8e8d8a', '000000000000']],
    lines: [
      'content/pages/about/en.mdx:4:1  translation-untied  Halaman ini belum diikat pada content/pages/about/id.mdx, teks yang diterjemahkannya. Bandingkan kedua teks, lalu jalankan npm run translations -- --stamp content/pages/about/en.mdx, atau tulis translationOf: "184bac9f5fc2 82996b8e8d8a" di awal berkas.',
    ],
  },
  {
    name: 'a translation that does not say so',
    changes: [[file.aboutEn, "translationOf: '184bac9f5fc2 82996b8e8d8a'\n", '']],
    lines: [
      'content/pages/about/en.mdx:1:1  translation-unmarked  Berkas ini dan content/pages/about/id.mdx tidak ada yang menyebut "translationOf". Bila ini terjemahannya, bandingkan kedua teks, lalu jalankan npm run translations -- --stamp content/pages/about/en.mdx, atau tulis translationOf: "184bac9f5fc2 82996b8e8d8a" di awal berkas.',
    ],
  },
  {
    name: 'both files called translations',
    changes: [[file.about, 'summary:', 'translationOf: "0123456789ab"\nsummary:']],
    lines: [
      'content/pages/about/en.mdx:4:1  translation-both  Berkas ini dan content/pages/about/id.mdx sama-sama menyebut "translationOf". Hapus dari berkas yang ditulis lebih dulu.',
    ],
  },
  {
    name: 'a translation edited alone',
    changes: [[file.aboutEn, 'Who writes this site.', 'Who writes and pays for this site.']],
    lines: [
      'content/pages/about/en.mdx:4:1  translation-edited  Teks halaman ini berubah sesudah dibandingkan dengan content/pages/about/id.mdx, sedangkan teks di sana tetap. Bandingkan kedua teks, lalu jalankan npm run translations -- --stamp content/pages/about/en.mdx, atau tulis translationOf: "184bac9f5fc2 dec117b392ae" di awal berkas.',
    ],
  },
  {
    name: 'a text of data edited in one language, and in the other',
    changes: [
      [file.faqs, 'Bisa. Iurannya', 'Boleh. Iurannya'],
      [file.mintje, '"en": "', '"en": "Acting '],
    ],
    lines: [
      'data/faqs.json:8:15  pair-stale  "faqs.home-business.answer" berubah dalam bahasa Indonesia sesudah kedua bahasa dibandingkan. Bandingkan keduanya, lalu jalankan npm run translations -- --stamp data/faqs.json, atau tulis di data/stamps/faqs.json: "faqs.home-business.answer": "dcf79706bf12 256727e7fdf3".',
      'data/people/mintje-wattu.json:6:11  pair-stale  "role" berubah dalam bahasa Inggris sesudah kedua bahasa dibandingkan. Bandingkan keduanya, lalu jalankan npm run translations -- --stamp data/people/mintje-wattu.json, atau tulis di data/stamps/people/mintje-wattu.json: "role": "e69f922c73bf f05985cb1085".',
    ],
  },
  {
    name: 'a record whose languages nobody has compared',
    changes: [['data/stamps/faqs.json', null, '{}']],
    lines: [
      'data/faqs.json:6:19  pair-unread  Kedua bahasa belum pernah dibandingkan: "faqs.home-business.question", "faqs.home-business.answer". Bandingkan, lalu jalankan npm run translations -- --stamp data/faqs.json, atau tulis di data/stamps/faqs.json: "faqs.home-business.question": "9ffe59459db4 739f998d00ac", "faqs.home-business.answer": "5462d9570003 256727e7fdf3".',
    ],
  },
  {
    name: 'stamps that are none',
    changes: [
      ['data/stamps/faqs.json', null, '[]'],
      ['data/stamps/glossary.json', null, '{ "glossary.bpu.term": "read" }'],
    ],
    lines: [
      'data/stamps/faqs.json:1:1  stamps-form  Berkas ini bukan daftar cap: { "kunci": "cap", … }. Berkas ini ditulis mesin: hapus, bandingkan teksnya, lalu jalankan npm run translations -- --stamp.',
      'data/stamps/glossary.json:1:24  stamps-form  "glossary.bpu.term" tidak berisi cap. Berkas ini ditulis mesin: hapus, bandingkan teksnya, lalu jalankan npm run translations -- --stamp.',
    ],
  },
];
