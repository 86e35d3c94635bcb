import { file, type BrokenCase } from '../small-site.ts';

/** What is only mentioned. */
export const brokenWarnings: BrokenCase[] = [
  {
    name: 'a segment that nothing is of',
    changes: [
      [
        file.segments,
        '"segments": [',
        '"segments": [\n    { "id": "fishers", "name": { "id": "nelayan", "en": "fishers" } },',
      ],
    ],
    lines: [
      'data/segments.json:3:13  unused (peringatan)  Segmen "fishers" tidak dipakai oleh angka mana pun. Periksa ejaannya, atau hapus bila memang tidak diperlukan.',
    ],
  },
  {
    name: 'a topic and a unit that nothing is of',
    changes: [
      [
        file.topics,
        '"topics": [',
        '"topics": [\n    { "id": "ships", "name": { "id": "Kapal", "en": "Ships" } },',
      ],
      [
        file.units,
        '"units": [',
        '"units": [\n    { "id": "ships", "name": { "id": "kapal", "en": "ships" } },',
      ],
    ],
    lines: [
      'data/topics.json:3:13  unused (peringatan)  Pokok "ships" tidak dipakai oleh indikator mana pun. Periksa ejaannya, atau hapus bila memang tidak diperlukan.',
      'data/units.json:3:13  unused (peringatan)  Satuan "ships" tidak dipakai oleh indikator mana pun. Periksa ejaannya, atau hapus bila memang tidak diperlukan.',
    ],
  },
  {
    name: 'a word that compares',
    changes: [[file.coverageEn, 'Some workers', 'It soared for some workers']],
    lines: [
      'content/coverage/makassar/en.mdx:12:4  quantity-word (peringatan)  "soared" membandingkan, tetapi kalimatnya tanpa rujukan. Tambahkan <Stat>, <Rule>, atau <Said> dalam kalimat itu, atau pilih kata lain.',
    ],
  },
  {
    name: 'a sentence too long to follow',
    changes: [
      [
        file.aboutEn,
        'This site is written by',
        'This site, which you may read on any telephone and print on any paper and share with anyone who might need it at work or at home, is written by',
      ],
    ],
    lines: [
      'content/pages/about/en.mdx:7:1  long-sentence (peringatan)  Kalimat ini 32 kata. Pecah menjadi dua kalimat; paling panjang 25 kata.',
    ],
  },
  {
    name: 'a page of sentences that are long on the whole',
    changes: [
      [
        file.aboutEn,
        'This site is written by',
        `${'This sentence has just as many words as the rules of the house allow and yet it goes on for a little while. '.repeat(12)}This site is written by`,
      ],
    ],
    lines: [
      'content/pages/about/en.mdx:7:1  long-average (peringatan)  Kalimat halaman ini rata-rata 20,4 kata; usahakan 15 sampai 20. Mulailah dari yang terpanjang, di sini: 23 kata.',
      'content/pages/about/en.mdx:7:1  unequal-sentences  Jumlah kalimat berbeda: di sini 14, di content/pages/about/id.mdx:6 2. Bandingkan kalimat demi kalimat: tambahkan yang kurang, atau bagi kalimat di tempat yang sama. Bila bahasanya memang menuntut begitu: npm run translations -- --accept BERKAS:BARIS "alasan".',
    ],
  },
  {
    name: 'a rule that ends within sixty days',
    changes: [[file.bpu, '"to": "2027-03-31"', '"to": "2026-12-31"']],
    lines: [
      'data/programs/bpu.json:69:17  rule-ending (peringatan)  Aturan "bpu/discount" berakhir pada 2026-12-31, 39 hari lagi, dan belum ada baris sesudahnya. Tambahkan baris baru bila sudah ditetapkan; bila belum, jalankan pemeriksa dengan --on 2027-01-01 untuk melihat akibatnya.',
    ],
  },
  {
    name: 'a rule that ended within the last sixty days',
    changes: [[file.bpu, '"to": "2027-03-31"', '"to": "2026-10-31"']],
    lines: [
      'data/programs/bpu.json:69:17  rule-ended (peringatan)  Aturan "bpu/discount" sudah berakhir pada 2026-10-31, dan belum ada baris sesudahnya. Tambahkan baris baru bila sudah ditetapkan. Yang bunyinya berubah sejak itu: calculators/self-employed, explainers/self-employed.',
    ],
  },
  {
    name: 'a rule that is not in force on its day',
    changes: [
      [
        file.guide,
        'Iuran JKM <Rule of="bpu/jkm" />',
        'Iuran JKM <Rule of="bpu/jkm" on="2015-01-01" />',
      ],
      [
        file.guideEn,
        'JKM costs <Rule of="bpu/jkm" />',
        'JKM costs <Rule of="bpu/jkm" on="2015-01-01" />',
      ],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:18:17  rule-not-in-force (peringatan)  Aturan "bpu/jkm" tidak berlaku pada 2015-01-01. Tambahkan baris barunya di data/programs/, atau bungkus teksnya dengan <While>.',
      'content/explainers/self-employed/id.mdx:17:17  rule-not-in-force (peringatan)  Aturan "bpu/jkm" tidak berlaku pada 2015-01-01. Tambahkan baris barunya di data/programs/, atau bungkus teksnya dengan <While>.',
    ],
  },
];
