import { file, textOf, type BrokenCase, type Change } from '../small-site.ts';

/** A new figure that shows these numbers, one a line from line 6 on. */
function figure(kind: string, references: string[], more = ''): Change {
  const lines = [
    '{',
    `  "id": "drawn", "kind": "${kind}",`,
    `  "title": { "id": "Menurut masa", "en": "By time" }${more === '' ? '' : ','}`,
    ...(more === '' ? [''] : [`  ${more}`]),
    '  , "references": [',
    references.map((reference) => `    "${reference}"`).join(',\n'),
    '  ]',
    '}',
    '',
  ];
  return ['data/figures/drawn.json', null, lines.join('\n')];
}

/** A source of its own, and what it says of a region: participants of some segments and times, in million. */
function counted(
  region: string,
  ...numbers: [period: string, value: number, segment?: string, mismatch?: string][]
): Change[] {
  const observations = numbers.map(([period, value, segment = 'all', mismatch]) => ({
    indicator: 'participants',
    period,
    value,
    decimals: 0,
    magnitude: 'million',
    printed: null,
    printedWhy: 'source-not-at-hand',
    population: null,
    segment,
    status: 'reported',
    ...(mismatch === undefined ? {} : { mismatch: { id: mismatch, en: mismatch } }),
  }));
  return [
    [
      'data/sources/count.json',
      null,
      textOf(file.news)
        .replace('"news"', '"count"')
        .replace(/"url": "[^"]*"/, '"url": null'),
    ],
    [
      `data/observations/${region}/count.json`,
      null,
      `${JSON.stringify({ observations }, null, 2)}\n`,
    ],
  ];
}

/** An indicator that aims at something. */
function aim(aimsAt: string): Change[] {
  const target = {
    id: 'participants-target',
    order: 50,
    name: { id: 'target peserta aktif', en: 'target of active members' },
    definition: { id: 'Yang ingin dicapai.', en: 'What is to be reached.' },
    topic: 'members',
    unit: 'persons',
    nature: 'stock',
    kind: 'target',
    placeRule: 'registration',
    aimsAt,
  };
  const observation = {
    indicator: 'participants-target',
    period: '2025',
    value: 9,
    decimals: 0,
    printed: null,
    printedWhy: 'source-not-at-hand',
    population: null,
    status: 'reported',
  };
  return [
    ['data/indicators/participants-target.json', null, `${JSON.stringify(target)}\n`],
    [
      'data/observations/indonesia/law.json',
      null,
      `${JSON.stringify({ observations: [observation] })}\n`,
    ],
  ];
}

const of = (region: string, period: string, segment = '') =>
  `${region}/participants/${period}${segment && `:${segment}`}@count`;
const [d23, d24] = ['indonesia/participants/2023-12@news', 'indonesia/participants/2024-12@news'];
const mark = (at: string) =>
  `"marks": [{ "at": "${at}", "text": { "id": "Musim", "en": "Season" }, "source": "news" }]`;

/** Figures whose numbers do not belong together as their kind shows them. */
export const brokenFigures: BrokenCase[] = [
  {
    name: 'a line of one number',
    changes: [figure('line', [d23])],
    lines: [
      'data/figures/drawn.json:6:5  figure-fit  Garis memerlukan paling sedikit dua angka. Tambahkan rujukan, atau pakai "kind": "series".',
    ],
  },
  {
    name: 'a line from one place to another',
    changes: [
      ...counted('makassar', ['2024-12', 42]),
      figure('line', [d23, of('makassar', '2024-12')]),
    ],
    lines: [
      'data/figures/drawn.json:7:5  figure-fit  "makassar/participants/2024-12@count" dari wilayah lain daripada angka sebelumnya. Pakai angka satu wilayah, atau "kind": "multiples" untuk beberapa wilayah.',
    ],
  },
  {
    name: 'a line back in time',
    changes: [figure('line', [d24, d23])],
    lines: [
      'data/figures/drawn.json:7:5  figure-fit  "indonesia/participants/2023-12@news" tidak pada urutannya. Tulis rujukan satu kelompok berturut-turut: dari masa terlama ke terbaru, dan kisaran dari angka terkecil.',
    ],
  },
  {
    name: 'a line to another month',
    changes: [
      ...counted('indonesia', ['2025-06', 42]),
      figure('line', [d23, of('indonesia', '2025-06')]),
    ],
    lines: [
      'data/figures/drawn.json:7:5  refused-axis  "indonesia/participants/2025-06@count" dan "indonesia/participants/2023-12@news" tidak boleh satu sumbu. Kedua angka dari bulan yang berbeda, padahal jumlahnya naik turun sepanjang tahun. Hapus salah satu, atau pakai "kind": "statement" bila sumbernya membandingkan.',
    ],
  },
  {
    name: 'two results without a target',
    changes: [figure('target', [d23, d24])],
    lines: [
      'data/figures/drawn.json:7:5  figure-fit  Grafik jenis "target" memuat tepat satu hasil; "indonesia/participants/2024-12@news" tidak sesuai. Sisakan satu hasil dan targetnya.',
    ],
  },
  {
    name: 'a result without a target',
    changes: [figure('target', [d23])],
    lines: [
      'data/figures/drawn.json:6:5  figure-fit  Grafik jenis "target" belum memuat target. Tambahkan rujukan ke target hasil ini, atau ganti "kind".',
    ],
  },
  {
    name: 'a target of something else',
    changes: [
      ...aim('coverage'),
      figure('target', [d24, 'indonesia/participants-target/2025@law']),
    ],
    lines: [
      'data/figures/drawn.json:7:5  figure-fit  "indonesia/participants-target/2025@law" bukan target untuk hasil dalam grafik ini. Pakai target yang "aimsAt"-nya menyebut indikator hasil itu.',
    ],
  },
  {
    name: 'a slope with one end',
    changes: [figure('slope', [d24])],
    lines: [
      'data/figures/drawn.json:6:5  figure-fit  Grafik jenis "slope" memuat setiap wilayah pada dua masa yang sama; "indonesia/participants/2024-12@news" tidak sesuai. Lengkapi kedua masa wilayah ini, atau hapus wilayahnya.',
    ],
  },
  {
    name: 'groups of one place',
    changes: [figure('groups', [d23, d24])],
    lines: [
      'data/figures/drawn.json:6:5  figure-fit  Grafik jenis "groups" memuat beberapa wilayah pada beberapa masa. Tambahkan wilayah atau masa, atau pakai "kind": "series".',
    ],
  },
  {
    name: 'parts without their whole',
    changes: [
      ...counted('indonesia', ['2022-12', 25, 'pu'], ['2022-12', 9, 'bpu']),
      figure('stacks', [of('indonesia', '2022-12', 'pu'), of('indonesia', '2022-12', 'bpu')]),
    ],
    lines: [
      'data/figures/drawn.json:6:5  figure-fit  Setiap tumpukan memuat tepat satu keseluruhan dan paling sedikit dua bagian; "indonesia/participants/2022-12:pu@count" tidak sesuai. Tambahkan keseluruhannya (tanpa segmen) atau bagiannya, dari wilayah dan masa yang sama.',
    ],
  },
  {
    name: 'parts that are not the whole',
    changes: [
      ...counted(
        'indonesia',
        ['2022-12', 25, 'pu'],
        ['2022-12', 9, 'bpu'],
        ['2022-12', 40, 'all', 'Sumber'],
      ),
      figure('stacks', [
        of('indonesia', '2022-12', 'pu'),
        of('indonesia', '2022-12', 'bpu'),
        of('indonesia', '2022-12'),
      ]),
    ],
    lines: [
      'data/figures/drawn.json:8:5  figure-fit  Bagian-bagiannya berjumlah 34000000, sedangkan keseluruhannya 40000000. Lengkapi bagiannya, atau pakai "kind" lain: yang ditumpuk hanya bagian yang genap menjadi keseluruhan.',
    ],
  },
  {
    name: 'small multiples of one place',
    changes: [figure('multiples', [d23, d24])],
    lines: [
      'data/figures/drawn.json:6:5  figure-fit  Grafik jenis "multiples" memuat beberapa wilayah, tetapi semua angkanya dari satu wilayah. Tambahkan wilayah lain, atau pakai "kind": "line".',
    ],
  },
  {
    name: 'a mark on bars',
    changes: [[file.members, '"references"', `${mark('2024-01')},\n  "references"`]],
    lines: [
      'data/figures/members.json:5:12  figure-mark  Grafik jenis "series" tidak punya sumbu waktu untuk "marks". Hapus "marks", atau pakai "kind": "line" atau "multiples".',
    ],
  },
  {
    name: 'a mark before the first number',
    changes: [figure('line', [d23, d24], mark('2020-03'))],
    lines: [
      'data/figures/drawn.json:4:21  figure-mark  2020-03 di luar masa yang digambar. Pakai waktu di antara angka pertama dan terakhir, atau hapus tandanya.',
    ],
  },
];
