import { file, type BrokenCase } from '../small-site.ts';

const FREE = 'Kata orang lain diapit “ dan ”, atau ditulis dengan <Said of="…" />.';
const premium = (written: string, word: string) =>
  `unwanted-word  "${written}" bukan kata yang dipakai situs ini. Tulis "${word}". Iuran Jamsostek ditetapkan peraturan; premi dibayar kepada perusahaan asuransi. ${FREE}`;

const unopened = (short: string) =>
  `unopened-acronym (peringatan)  "${short}" tidak dijelaskan di bagian ini. Tulis lengkap saat pertama dipakai: kepanjangannya, lalu (${short}). Singkatan dalam data/glossary.json dengan "opened" dibuka sendiri di tiap bagian; nama yang dikenal orang tempatnya di data/words/names.json.`;

/** Words for which the termbase has another one, and what people type. */
export const brokenTerms: BrokenCase[] = [
  {
    name: 'a word that the termbase does not want, in a title, a heading, a sentence and data',
    changes: [
      [file.guide, 'title: Jamsostek untuk', 'title: Premi Jamsostek untuk'],
      [file.guideEn, 'title: Jamsostek for', 'title: Jamsostek premiums for'],
      [file.guide, '## Iuran Anda', '## Premi Anda'],
      [file.guide, 'Iuran JKM', 'Mulai sekarang, premi JKM'],
      [file.faqs, 'Iurannya mulai', 'Preminya mulai'],
    ],
    lines: [
      `content/explainers/self-employed/en.mdx:2:18  ${premium('premiums', 'contribution')}`,
      `content/explainers/self-employed/id.mdx:2:8  ${premium('Premi', 'iuran')}`,
      `content/explainers/self-employed/id.mdx:15:4  ${premium('Premi', 'iuran')}`,
      `content/explainers/self-employed/id.mdx:17:17  ${premium('premi', 'iuran')}`,
      `data/faqs.json:8:15  ${premium('Preminya', 'iuran')}`,
    ],
  },
  {
    name: 'a word that is none for the readers of a guide and of a question',
    changes: [
      [file.guide, 'yang bekerja sendiri', 'yang bekerja sendiri dengan gaji'],
      [file.faqs, 'Bisakah saya ikut?', 'Bisakah saya ikut dengan gaji?'],
    ],
    lines: [
      `content/explainers/self-employed/id.mdx:13:52  unwanted-word  "gaji" bukan kata untuk pembaca teks ini. Tulis "penghasilan". Orang yang bekerja sendiri tidak menerima upah. ${FREE}`,
      `data/faqs.json:6:27  unwanted-word  "gaji" bukan kata untuk pembaca teks ini. Tulis "penghasilan". Orang yang bekerja sendiri tidak menerima upah. ${FREE}`,
    ],
  },
  {
    name: 'nothing: such words in quotation marks, in a free phrase, for other readers and as part of others',
    changes: [
      [file.guide, 'yang bekerja sendiri', 'yang menyebutnya “premi”, dengan slip gaji'],
      [file.about, 'Situs ini', 'Premis gaji situs ini'],
    ],
    lines: [],
  },
  {
    name: 'an acronym that a section does not open, though another does, and one of an answer',
    changes: [
      [file.guide, 'Halaman ini untuk', 'Kantor dagang Indonesia (KDEI) dan KDEI di sini untuk'],
      [file.guideEn, 'This page is for', 'The trade office (KDEI) and KDEI are here for'],
      [file.guide, 'Laporkan dengan', 'Laporkan, juga ke KDEI, dengan'],
      [file.faqs, 'Iurannya mulai', 'LTSA menerimanya. Iurannya mulai'],
    ],
    lines: [
      `content/explainers/self-employed/id.mdx:39:19  ${unopened('KDEI')}`,
      `data/faqs.json:8:15  ${unopened('LTSA')}`,
    ],
  },
  {
    name: 'nothing: acronyms of the glossary, opened by hand, of names, quotations and numbers',
    changes: [
      [
        file.guide,
        'Halaman ini untuk',
        'BPU, SMKN (sekolah), LTSA (layanan terpadu), “UHC” dan Bab II untuk',
      ],
    ],
    lines: [],
  },
  {
    name: 'a termbase that refuses its own word',
    changes: [['data/termbase.json', '"id": "iuran"', '"id": "premi"']],
    lines: [`data/termbase.json:6:15  ${premium('premi', 'premi')}`],
  },
  {
    name: 'what people type, without words and for nobody',
    changes: [
      ['data/search.json', '"audiences": ["self-employed"]', '"audiences": ["self-employd"]'],
      ['data/search.json', '"freelancer"]', '""]'],
    ],
    lines: [
      'data/search.json:5:25  empty  Isi "words[1]" kosong. Isi "words[1]", atau hapus kuncinya jika boleh tidak ada.',
      'data/search.json:6:21  unknown-record  Kelompok pembaca "self-employd" tidak ada. Mungkin maksud Anda "self-employed". Pakai yang ada di data/audiences.json, atau tambahkan di sana.',
    ],
  },
];
