import { file, type BrokenCase } from '../small-site.ts';

/** More observations of Makassar from the news, as the last of their file. */
function saying(...observations: string[]): BrokenCase['changes'] {
  const added = observations.map((one) => `,\n    { ${one} }`).join('');
  return [[file.makassarNews, '\n    }\n  ]', `\n    }${added}\n  ]`]];
}

/** A headline for the page of Makassar. */
function opening(reference: string): BrokenCase['changes'][number] {
  return [file.regions, 'makassar/coverage/2024@release', reference];
}

const count =
  '"decimals": 0, "population": null, "printed": null, "printedWhy": "source-not-at-hand", "status": "reported"';
const members = (value: number, more = '') =>
  `"indicator": "participants", "period": "2024-12", "value": ${value}, ${count}${more}`;

/** Faults of numbers that each fit their form and yet cannot all be right. */
export const brokenCoherence: BrokenCase[] = [
  {
    name: 'a whole that its parts do not make up',
    changes: saying(
      members(100),
      members(60, ', "segment": "men"'),
      members(30, ', "segment": "women"'),
    ),
    lines: [
      'data/observations/makassar/news.json:21:66  parts-mismatch  Angkanya 100, tetapi bagian-bagiannya berjumlah 90: "makassar/participants/2024-12:men@news" 60, "makassar/participants/2024-12:women@news" 30. Periksa semuanya; bila sumbernya memang begitu, jelaskan dalam "mismatch".',
    ],
  },
  {
    name: 'parts that make more where they are said to make less',
    changes: saying(
      members(
        100,
        ', "mismatch": { "id": "Bagiannya berjumlah sedikit kurang dari ini.", "en": "The parts add up to slightly less." }',
      ),
      members(60, ', "segment": "men"'),
      members(43, ', "segment": "women"'),
    ),
    lines: [
      'data/observations/makassar/news.json:21:193  mismatch-says  Angkanya 100 dan hasil hitungnya 103: selisihnya berlawanan arah dengan yang dijelaskan "mismatch". Periksa angka-angkanya pada sumbernya, lalu jelaskan selisih yang sebenarnya.',
    ],
  },
  {
    name: 'parts that make far less where they are said to make slightly less',
    changes: saying(
      members(
        100,
        ', "mismatch": { "id": "Bagiannya berjumlah sedikit kurang dari ini.", "en": "The parts add up to slightly less." }',
      ),
      members(60, ', "segment": "men"'),
      members(14, ', "segment": "women"'),
    ),
    lines: [
      'data/observations/makassar/news.json:21:193  mismatch-says  Angkanya 100 dan hasil hitungnya 74: selisih itu tidak sedikit, seperti kata "mismatch". Periksa angka-angkanya pada sumbernya, lalu jelaskan selisih yang sebenarnya.',
    ],
  },
  {
    name: 'nothing: parts that make slightly less, as is said',
    changes: saying(
      members(
        100,
        ', "mismatch": { "id": "Bagiannya berjumlah sedikit kurang dari ini.", "en": "The parts add up to slightly less." }',
      ),
      members(60, ', "segment": "men"'),
      members(37, ', "segment": "women"'),
    ),
    lines: [],
  },
  {
    name: 'a part larger than its whole',
    changes: saying(members(100), members(130, ', "segment": "pu"')),
    lines: [
      'data/observations/makassar/news.json:22:66  part-over-whole  130 lebih besar daripada keseluruhannya, "makassar/participants/2024-12@news". Periksa apakah indikatornya tertukar; bila sumbernya memang begitu, jelaskan dalam "mismatch".',
    ],
  },
  {
    name: 'nothing: a part larger than its whole that a smaller one replaced',
    changes: [
      ...saying(members(100), members(130, ', "segment": "pu"')),
      [
        file.makassar,
        '\n    }\n  ]',
        `\n    },
    { ${members(90, ', "segment": "pu"')}, "supersedes": {
      "reference": "makassar/participants/2024-12:pu@news", "date": "2026-01-02",
      "reason": { "id": "Salah cetak.", "en": "A misprint." } } }\n  ]`,
      ],
    ],
    lines: [],
  },
  {
    name: 'one count for two years',
    changes: saying(members(12345), members(12345).replace('2024-12', '2023-12')),
    lines: [
      'data/observations/makassar/news.json:21:66  same-value (peringatan)  Angka 12345 juga tercetak untuk tempat atau masa lain: "makassar/participants/2023-12@news". Periksa apakah ada yang tertukar, dan katakan dalam "note" apa yang Anda ketahui.',
      'data/observations/makassar/news.json:22:66  same-value (peringatan)  Angka 12345 juga tercetak untuk tempat atau masa lain: "makassar/participants/2024-12@news". Periksa apakah ada yang tertukar, dan katakan dalam "note" apa yang Anda ketahui.',
    ],
  },
  {
    name: 'the state of two months',
    changes: saying(members(123).replace('2024-12', '2025-01/2025-02')),
    lines: [
      'data/observations/makassar/news.json:21:46  stock-over-time  "participants" adalah keadaan pada satu waktu, tetapi "period" berisi rentang 2025-01/2025-02. Tulis bulan atau hari keadaannya; biasanya akhir rentang itu.',
    ],
  },
  {
    name: 'an indicator inside one of another unit',
    changes: [
      [
        file.participants,
        '"placeRule": "registration"',
        '"placeRule": "registration",\n  "within": "coverage"',
      ],
    ],
    lines: [
      'data/indicators/participants.json:14:13  mixed-units  "coverage" dihitung dalam percent, sedangkan indikator ini dalam persons. Orang, kepesertaan, kasus, dan klaim tidak boleh dijumlahkan: hapus namanya.',
    ],
  },
  {
    name: 'an indicator of parts nobody defined',
    changes: [
      [
        file.participants,
        '"placeRule": "registration"',
        '"placeRule": "registration",\n  "parts": ["participants", "member"]',
      ],
    ],
    lines: [
      'data/indicators/participants.json:14:29  unknown-record  Indikator "member" tidak ada. Pakai yang ada di data/indicators/, atau tambahkan di sana.',
    ],
  },
  {
    name: 'a figure of a number of which only a limit or a range is known',
    changes: [[file.indonesiaNews, '"value": 41.56,', '"value": 41.56, "bound": "over",']],
    lines: [
      'content/coverage/makassar/en.mdx:14:71  refused-comparison  Kedua angka tidak boleh dibandingkan. Salah satu atau kedua angka hanya disebut batas atau kisarannya. Hapus atribut "minus"; bila sumbernya sendiri membandingkan, pakai <Said of="…" />.',
      'content/coverage/makassar/id.mdx:13:70  refused-comparison  Kedua angka tidak boleh dibandingkan. Salah satu atau kedua angka hanya disebut batas atau kisarannya. Hapus atribut "minus"; bila sumbernya sendiri membandingkan, pakai <Said of="…" />.',
      'data/figures/members.json:5:18  bound-shown  Dari "indonesia/participants/2023-12@news" hanya batas atau kisarannya yang diketahui. Angka seperti itu tidak digambar dan tidak membuka halaman: pakai angka lain.',
      'data/figures/members.json:5:57  refused-axis  "indonesia/participants/2024-12@news" dan "indonesia/participants/2023-12@news" tidak boleh satu sumbu. Salah satu atau kedua angka hanya disebut batas atau kisarannya. Hapus salah satu, atau pakai "kind": "statement" bila sumbernya membandingkan.',
    ],
  },
  {
    name: 'a page that opens with a lower limit',
    changes: [
      [file.makassarNews, '"value": 50,', '"value": 50, "bound": "over",'],
      opening('makassar/coverage/2024-06@news'),
    ],
    lines: [
      'data/regions.json:17:49  bound-shown  Dari "makassar/coverage/2024-06@news" hanya batas atau kisarannya yang diketahui. Angka seperti itu tidak digambar dan tidak membuka halaman: pakai angka lain.',
    ],
  },
  {
    name: 'a page that opens with a number nobody holds',
    changes: [opening('makassar/coverage/2020@news')],
    lines: [
      'data/regions.json:17:49  unknown-reference  Tidak ada angka "makassar/coverage/2020@news" dalam data. Yang paling mirip: "makassar/coverage/2024@news", "makassar/coverage/2024-06@news", "makassar/coverage/2024@release".',
    ],
  },
  {
    name: 'a part of no year',
    changes: [[file.makassarNews, '"period": "2024-06"', '"period": "2024-06/2025-01"']],
    lines: [
      'data/observations/makassar/news.json:13:17  bad-form  "2024-06/2025-01" bukan bentuk yang benar untuk "period". Tulis tahun, triwulan, bulan, hari, atau bagian tahun: 2024, 2024-Q1, 2024-12, 2024-12-31, atau 2024-01/2024-09.',
    ],
  },
  {
    name: 'a period that ends on no day',
    changes: [[file.makassarNews, '"period": "2024-06"', '"period": "2024-06-31"']],
    lines: [
      'data/observations/makassar/news.json:13:17  bad-form  "2024-06-31" bukan bentuk yang benar untuk "period". Tulis tanggal yang benar-benar ada dalam bentuk TTTT-BB-HH, misalnya 2025-03-17.',
    ],
  },
  {
    name: 'a stretch of time that ends on no day',
    changes: [[file.makassarNews, '"period": "2024-06"', '"period": "2024-02-01/2024-02-30"']],
    lines: [
      'data/observations/makassar/news.json:13:17  bad-form  "2024-02-01/2024-02-30" bukan bentuk yang benar untuk "period". Tulis tanggal yang benar-benar ada dalam bentuk TTTT-BB-HH, misalnya 2025-03-17.',
    ],
  },
  {
    name: 'a source published on no day',
    changes: [[file.release, '"published": "2025-03-17"', '"published": "2026-11-31"']],
    lines: [
      'data/sources/release.json:8:16  bad-form  "2026-11-31" bukan bentuk yang benar untuk "published". Tulis tanggal yang benar-benar ada dalam bentuk TTTT-BB-HH, misalnya 2025-03-17.',
    ],
  },
];
