import { file, type BrokenCase, type Change } from '../small-site.ts';

const ACCEPTED = 'data/stamps/accepted.json';

/** Two references in another order in each language. */
export const exchanged: readonly Change[] = [
  [file.press, 'terlindungi.', 'terlindungi, dari iuran <Rule of="bpu/jkm" />.'],
  [
    file.pressEn,
    'The release says <Stat of="makassar/coverage/2024@release" /> of workers are covered.',
    'With <Rule of="bpu/jkm" /> of contributions, the release says <Stat of="makassar/coverage/2024@release" /> are covered.',
  ],
];

/** The same, and a negation that only one language has. */
export const exchangedAndDenied: readonly Change[] = exchanged.map(([path, from, to]) => [
  path,
  from,
  path === file.pressEn ? (to ?? '').replace('are covered', 'are not covered') : to,
]);

/** One sentence of one language cut in two in the other. */
export const cut: readonly Change[] = [
  [file.press, 'pekerja terlindungi.', 'pekerja terlindungi, dan mereka membayar iuran.'],
  [file.pressEn, 'workers are covered.', 'workers are covered. They pay contributions.'],
];

const acceptance = (code: string, here: string, there: string) =>
  JSON.stringify({
    accepted: [
      {
        ...{ file: file.pressEn, code, difference: { here: '', there: '' } },
        ...{ digests: { here, there }, why: 'urutan bahasa Inggris', on: '2026-11-20' },
      },
    ],
  });

/** Differences that an author has accepted, and faults of the file in which that stands. */
export const brokenAccepted: BrokenCase[] = [
  {
    name: 'another order that was accepted',
    changes: [
      ...exchanged,
      [ACCEPTED, null, acceptance('unequal-order', '9c7fc5afc9de', '72d37cf57da2')],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:27:6  accepted-difference (catatan)  Urutan rujukan lain dari content/press/2025-03-17-makassar/id.mdx:26, dan itu diterima pada 2026-11-20: "urutan bahasa Inggris". Begitu salah satu teksnya berubah, hal ini ditanyakan lagi.',
    ],
  },
  {
    name: 'another division of sentences that was accepted',
    changes: [
      ...cut,
      [ACCEPTED, null, acceptance('unequal-sentences', '03bc3cb1104f', '4ecb9bdc4133')],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:27:1  accepted-difference (catatan)  Jumlah kalimat lain dari content/press/2025-03-17-makassar/id.mdx:26, dan itu diterima pada 2026-11-20: "urutan bahasa Inggris". Begitu salah satu teksnya berubah, hal ini ditanyakan lagi.',
    ],
  },
  {
    name: 'an acceptance of another order, with a force that differs',
    changes: [
      ...exchangedAndDenied,
      [ACCEPTED, null, acceptance('unequal-order', '0e5984fc0b86', '72d37cf57da2')],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:27:6  accepted-difference (catatan)  Urutan rujukan lain dari content/press/2025-03-17-makassar/id.mdx:26, dan itu diterima pada 2026-11-20: "urutan bahasa Inggris". Begitu salah satu teksnya berubah, hal ini ditanyakan lagi.',
      'content/press/2025-03-17-makassar/en.mdx:27:112  unequal-force  Kata ingkar berbeda: di sini "not", di content/press/2025-03-17-makassar/id.mdx:26 tidak ada. "With … of contributions, the release says … are not covered." dan "Siaran pers menyebut … pekerja terlindungi, dari iuran …." Tulis arah dan kekuatan yang sama dalam kedua bahasa; cap "translationOf" tidak memaafkan bedanya.',
    ],
  },
  {
    name: 'an acceptance that nothing needs',
    changes: [[ACCEPTED, null, acceptance('unequal-order', '0123456789ab', '0123456789ab')]],
    lines: [
      'data/stamps/accepted.json:1:14  accepted-unused  Penerimaan untuk content/press/2025-03-17-makassar/en.mdx ("urutan bahasa Inggris") tidak lagi cocok dengan perbedaan apa pun. Hapus butir ini: kedua bahasa kini sama, atau teksnya sudah lain.',
    ],
  },
  {
    name: 'acceptances that are none',
    changes: [[ACCEPTED, null, '{ "accepted": [{ "file": "x" }] }']],
    lines: [
      'data/stamps/accepted.json:1:16  accepted-form  Butir ke-1 bukan penerimaan. Berkas ini ditulis mesin: hapus yang salah, lalu jalankan npm run translations -- --accept BERKAS:BARIS "alasan".',
    ],
  },
  {
    name: 'a file of acceptances without a list',
    changes: [[ACCEPTED, null, '[]']],
    lines: [
      'data/stamps/accepted.json:1:1  accepted-form  Berkas ini bukan daftar penerimaan: { "accepted": [ … ] }. Berkas ini ditulis mesin: hapus yang salah, lalu jalankan npm run translations -- --accept BERKAS:BARIS "alasan".',
    ],
  },
];
