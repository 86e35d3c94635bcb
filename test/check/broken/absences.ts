import { file, type BrokenCase, type Change } from '../small-site.ts';

/** The page of Makassar with another first sentence in each language. */
function saying(id: string, en: string): Change[] {
  return [
    senses,
    [file.coverage, 'Satu dari sekian pekerja sudah terdaftar.', id],
    [file.coverageEn, 'Some workers are enrolled.', en],
  ];
}

const senses: Change = [
  'data/senses/absence.json',
  null,
  JSON.stringify({
    id: 'absence',
    senses: [
      { id: 'no-figure', words: { id: ['belum ada angka*'], en: ['no figure yet'] } },
      { id: 'none', words: { id: ['belum kami temukan'], en: ['we have found no'] } },
      { id: 'unpublished', words: { id: ['tidak diumumkan'], en: ['not published'] } },
      { id: 'newest', words: { id: ['angka terbaru*'], en: ['newest figure*'] } },
      { id: 'figure', words: { id: ['angka*', 'jumlah*'], en: ['figure*', 'number*'] } },
    ],
  }),
];

const absent = (of: string, text: string) => `<Absent of="${of}">${text}</Absent>`;
const june = '<Stat of="makassar/coverage/2024-06@news" />';
const stat = '<Stat of="makassar/coverage/2024@release" />';

/** Words that say what the record does not hold, or what of it is newest. */
export const brokenAbsences: BrokenCase[] = [
  {
    name: 'an absence that nobody asked the record about',
    changes: saying(
      'Angka untuk 2019 belum kami temukan.',
      'We have found no figure for the year 2019.',
    ),
    lines: [
      'content/coverage/makassar/en.mdx:12:1  absence  "We have found no" menyatakan bahwa sebuah angka tidak ada, dan tidak ada yang memeriksanya. Apit kata-katanya dengan <Absent of="wilayah/indikator">…</Absent>, yang bertanya kepada catatan, atau sebut yang ada saja.',
      'content/coverage/makassar/id.mdx:11:18  absence  "belum kami temukan" menyatakan bahwa sebuah angka tidak ada, dan tidak ada yang memeriksanya. Apit kata-katanya dengan <Absent of="wilayah/indikator">…</Absent>, yang bertanya kepada catatan, atau sebut yang ada saja.',
    ],
  },
  {
    name: 'that there is no figure, and nothing else',
    changes: saying('Belum ada angka resmi.', 'There is no figure yet.'),
    lines: [
      'content/coverage/makassar/en.mdx:12:10  absence  "no figure yet" menyatakan bahwa sebuah angka tidak ada, dan tidak ada yang memeriksanya. Apit kata-katanya dengan <Absent of="wilayah/indikator">…</Absent>, yang bertanya kepada catatan, atau sebut yang ada saja.',
      'content/coverage/makassar/id.mdx:11:1  absence  "Belum ada angka" menyatakan bahwa sebuah angka tidak ada, dan tidak ada yang memeriksanya. Apit kata-katanya dengan <Absent of="wilayah/indikator">…</Absent>, yang bertanya kepada catatan, atau sebut yang ada saja.',
    ],
  },
  {
    name: 'nothing: an absence that the record bears out',
    changes: saying(
      absent('makassar/coverage/2019', 'Angka untuk tahun 2019 belum kami temukan.'),
      absent('makassar/coverage/2019', 'We have found no figure for the year 2019.'),
    ),
    lines: [],
  },
  {
    name: 'an absence that the record contradicts',
    changes: saying(
      absent('makassar/coverage/2024', 'Angka untuk tahun 2024 belum kami temukan.'),
      absent('makassar/coverage/2024', 'We have found no figure for the year 2024.'),
    ),
    lines: [
      'content/coverage/makassar/en.mdx:12:9  absence-contradicted  "makassar/coverage/2024" disebut tidak ada, tetapi catatan memuat "makassar/coverage/2024@release", "makassar/coverage/2024@news", "makassar/coverage/2024-06@news". Ganti kalimat itu dengan angkanya, <Stat of="makassar/coverage/2024@release" />, atau sebut masa dan segmen yang memang tidak ada.',
      'content/coverage/makassar/id.mdx:11:9  absence-contradicted  "makassar/coverage/2024" disebut tidak ada, tetapi catatan memuat "makassar/coverage/2024@release", "makassar/coverage/2024@news", "makassar/coverage/2024-06@news". Ganti kalimat itu dengan angkanya, <Stat of="makassar/coverage/2024@release" />, atau sebut masa dan segmen yang memang tidak ada.',
    ],
  },
  {
    name: 'an absence from a time on that the record contradicts',
    changes: saying(
      absent('makassar/coverage/2020/', 'Angka yang lebih baru belum kami temukan.'),
      absent('makassar/coverage/2020/', 'We have found no newer figure.'),
    ),
    lines: [
      'content/coverage/makassar/en.mdx:12:9  absence-contradicted  "makassar/coverage/2020/" disebut tidak ada, tetapi catatan memuat "makassar/coverage/2024@release", "makassar/coverage/2024@news", "makassar/coverage/2024-06@news". Ganti kalimat itu dengan angkanya, <Stat of="makassar/coverage/2024@release" />, atau sebut masa dan segmen yang memang tidak ada.',
      'content/coverage/makassar/id.mdx:11:9  absence-contradicted  "makassar/coverage/2020/" disebut tidak ada, tetapi catatan memuat "makassar/coverage/2024@release", "makassar/coverage/2024@news", "makassar/coverage/2024-06@news". Ganti kalimat itu dengan angkanya, <Stat of="makassar/coverage/2024@release" />, atau sebut masa dan segmen yang memang tidak ada.',
    ],
  },
  {
    name: 'an absence of what nobody knows',
    changes: saying(
      absent('makasar/coverages:women', 'Angka itu belum kami temukan.'),
      absent('makassar', 'We have found no figure.'),
    ),
    lines: [
      'content/coverage/makassar/en.mdx:12:9  bad-form  "makassar" bukan bentuk yang benar untuk "of". Tulis wilayah/indikator[/periode][:segmen], misalnya makassar/informal-workers/2025.',
      'content/coverage/makassar/id.mdx:11:9  unknown-record  Wilayah "makasar" tidak ada. Mungkin maksud Anda "makassar". Pakai yang ada di data/regions.json, atau tambahkan di sana.',
      'content/coverage/makassar/id.mdx:11:9  unknown-record  Indikator "coverages" tidak ada. Mungkin maksud Anda "coverage". Pakai yang ada di data/indicators/, atau tambahkan di sana.',
    ],
  },
  {
    name: 'nothing: no figure is said to be missing, or others are quoted',
    changes: saying(
      'Aturannya belum kami temukan. Bila belum ada angka, kami menulis “belum ada angka”.',
      'We have found no rule. Where there is no figure yet, we write “no figure yet”.',
    ),
    lines: [],
  },
  {
    name: 'an absence in a text that can ask nobody',
    changes: [
      senses,
      [file.faqs, '"id": "Bisa. ', '"id": "Bisa, tetapi angka itu belum kami temukan. '],
      [file.faqs, '"en": "Yes. ', '"en": "Yes, though we have found no figure. '],
    ],
    lines: [
      'data/faqs.json:8:39  absence  "belum kami temukan" menyatakan bahwa sebuah angka tidak ada, dan tidak ada yang memeriksanya. Di sini tidak ada yang dapat bertanya kepada catatan: pindahkan ke isi halaman, di dalam <Absent of="wilayah/indikator">…</Absent>, atau sebut yang ada saja.',
      'data/faqs.json:9:28  absence  "we have found no" menyatakan bahwa sebuah angka tidak ada, dan tidak ada yang memeriksanya. Di sini tidak ada yang dapat bertanya kepada catatan: pindahkan ke isi halaman, di dalam <Absent of="wilayah/indikator">…</Absent>, atau sebut yang ada saja.',
    ],
  },
  {
    name: 'a denominator that is said not to be published beside a number that has one',
    changes: saying(
      `Cakupannya ${june}. Jumlah pembaginya tidak diumumkan.\n\nBegitu.`,
      `Coverage is ${june}. The number of workers was not published.\n\nSo.`,
    ),
    lines: [
      'content/coverage/makassar/en.mdx:12:85  absence  "not published" menyatakan bahwa sebuah angka tidak ada, dan tidak ada yang memeriksanya. Apit kata-katanya dengan <Absent of="wilayah/indikator">…</Absent>, yang bertanya kepada catatan, atau sebut yang ada saja.',
      'content/coverage/makassar/id.mdx:11:76  absence  "tidak diumumkan" menyatakan bahwa sebuah angka tidak ada, dan tidak ada yang memeriksanya. Apit kata-katanya dengan <Absent of="wilayah/indikator">…</Absent>, yang bertanya kepada catatan, atau sebut yang ada saja.',
    ],
  },
  {
    name: 'nothing: a denominator that its source does not publish',
    changes: saying(
      `Cakupannya ${stat}. Jumlah pembaginya tidak diumumkan.`,
      `Coverage is ${stat}. The number of workers was not published.`,
    ),
    lines: [],
  },
  {
    name: 'the newest figure of all',
    changes: saying(`Angka terbaru ialah ${stat}.`, `The newest figure is ${stat}.`),
    lines: [
      'content/coverage/makassar/en.mdx:12:5  newest  "newest figure": yang terbaru di luar catatan kami tidak kami ketahui. Tulis "yang kami temukan" di belakangnya, atau sebut waktunya saja.',
      'content/coverage/makassar/id.mdx:11:1  newest  "Angka terbaru": yang terbaru di luar catatan kami tidak kami ketahui. Tulis "yang kami temukan" di belakangnya, atau sebut waktunya saja.',
    ],
  },
  {
    name: 'the newest figure we hold, which is not the newest',
    changes: saying(
      `Angka terbaru yang kami temukan ialah ${june}.`,
      `The newest figure we have found is ${june}.`,
    ),
    lines: [
      'content/coverage/makassar/en.mdx:12:5  newest-contradicted  "newest figure" menyebut "makassar/coverage/2024-06@news", tetapi catatan memuat yang lebih baru: "makassar/coverage/2024@release". Pakai yang lebih baru, atau sebut waktunya tanpa kata itu.',
      'content/coverage/makassar/id.mdx:11:1  newest-contradicted  "Angka terbaru" menyebut "makassar/coverage/2024-06@news", tetapi catatan memuat yang lebih baru: "makassar/coverage/2024@release". Pakai yang lebih baru, atau sebut waktunya tanpa kata itu.',
    ],
  },
];
