import { file, type BrokenCase, type Change } from '../small-site.ts';

/** One more observation of Makassar from the news, as the first of its file. */
function saying(observation: string): Change {
  return [file.makassarNews, '"observations": [', `"observations": [\n    { ${observation} },`];
}

const counted =
  '"decimals": 0, "population": null, "printed": null, "printedWhy": "source-not-at-hand", "status": "reported"';
/** An indicator that everyone is counted by, and the coverage as a share of it. */
const asShareOfEligible: Change[] = [
  [
    'data/indicators/eligible.json',
    null,
    `{ "id": "eligible", "name": { "id": "pekerja", "en": "workers" }, "definition": { "id": "Semua.", "en": "All." },
      "topic": "coverage", "unit": "persons", "nature": "stock", "kind": "result", "placeRule": "unstated" }`,
  ],
  [
    file.indicator,
    '"unit": "percent",',
    '"unit": "percent", "ratio": { "numerator": "participants", "denominator": "eligible" },',
  ],
];

/** The page of Makassar opens as the rule says. */
const byRule: Change = [
  file.regions,
  ', "headline": { "reference": "makassar/coverage/2024@release", "because": "own-document" }',
  '',
];

/** What the news says, all of it computed by us. */
const oursInNews: BrokenCase['changes'] = [
  file.makassarNews,
  file.makassarNews,
  file.indonesiaNews,
  file.indonesiaNews,
].map((path) => [path, 'source-not-at-hand', 'computed']);

/** Records that are sound, and yet tell a reader less than they could or should. */
export const brokenMeaning: BrokenCase[] = [
  {
    name: 'a share that does not say what was divided',
    changes: [
      [file.makassar, ' "numerator": "not-published", "denominator": "not-published",', ''],
    ],
    lines: [
      'data/observations/makassar/release.json:6:16  missing-parts  Persentase ini tidak menyebut "numerator", "denominator". Tulis jumlahnya seperti dalam "value" dan "decimals", atau "not-published" bila sumbernya tidak mengumumkannya.',
    ],
  },
  {
    name: 'a share that says one of its parts',
    changes: [[file.makassar, ' "denominator": "not-published",', '']],
    lines: [
      'data/observations/makassar/release.json:6:16  missing-parts  Persentase ini tidak menyebut "denominator". Tulis jumlahnya seperti dalam "value" dan "decimals", atau "not-published" bila sumbernya tidak mengumumkannya.',
    ],
  },
  {
    name: 'nothing: a target that says its parts were not published',
    changes: [
      [file.indicator, '"kind": "result"', '"kind": "target"'],
      [file.coverage, 'cakupannya <Stat', 'target cakupannya <Stat'],
      [file.coverageEn, 'puts coverage at', 'puts the coverage target at'],
      [file.press, 'menyebut cakupan [[', 'menyebut target cakupan [['],
      [file.pressEn, 'gives coverage of', 'gives a coverage target of'],
      [file.press, 'pekerja terlindungi', 'pekerja ditargetkan terlindungi'],
      [file.pressEn, 'of workers are covered', 'of workers will be covered'],
      [file.statement, 'Cakupan Makassar, [[', 'Target cakupan Makassar, [['],
      [file.statement, 'Coverage in Makassar, [[', 'The coverage target of Makassar, [['],
    ],
    lines: [],
  },
  {
    name: 'a number of others that is called ours',
    changes: [[file.makassarNews, '"status": "dataset"', '"status": "computed"']],
    lines: [
      'data/observations/makassar/news.json:17:17  status-of-source  Angka ini disebut hitungan kami, tetapi sumbernya, "news", bukan milik kami. Tulis "reported" atau "dataset", atau sumber dengan kind "own".',
    ],
  },
  {
    name: 'numbers of ours that are called reported',
    changes: [byRule, [file.release, '"kind": "press-release"', '"kind": "own"']],
    lines: [
      'data/observations/indonesia/release.json:9:17  status-of-source  Angka ini berasal dari hitungan kami, "release", tetapi "status" berisi "reported". Tulis "computed", atau sumber yang mengatakannya.',
      'data/observations/makassar/release.json:9:17  status-of-source  Angka ini berasal dari hitungan kami, "release", tetapi "status" berisi "reported". Tulis "computed", atau sumber yang mengatakannya.',
    ],
  },
  {
    name: 'a share of ours that its rounded parts only allow',
    changes: [
      byRule,
      ...oursInNews,
      [file.news, '"kind": "news"', '"kind": "own"'],
      [
        file.makassarNews,
        '"value": 50,\n      "decimals": 0,',
        '"value": 51,\n      "decimals": 0,',
      ],
      [file.makassarNews, '"status": "dataset"', '"status": "computed"'],
      [
        file.makassarNews,
        '"numerator": { "value": 300, "decimals": 0 }',
        '"numerator": { "value": 1.3, "decimals": 1, "magnitude": "million" }',
      ],
      [
        file.makassarNews,
        '"denominator": { "value": 600, "decimals": 0 }',
        '"denominator": { "value": 2.6, "decimals": 1, "magnitude": "million" }',
      ],
      [file.makassarNews, '"status": "reported"', '"status": "computed"'],
      [file.indonesiaNews, '"status": "reported"', '"status": "computed"'],
      [file.indonesiaNews, '"status": "reported"', '"status": "computed"'],
    ],
    lines: [
      'data/observations/makassar/news.json:14:16  share-mismatch  Angka yang tercetak 51, tetapi pembilang dibagi pembaginya menghasilkan 50. Periksa ketiganya; bila sumbernya memang begitu, jelaskan dalam "mismatch".',
    ],
  },
  {
    name: 'a part of a share that its source counts otherwise',
    changes: [
      ...asShareOfEligible,
      saying(`"indicator": "participants", "period": "2024-06", "value": 310, ${counted}`),
    ],
    lines: [
      'data/observations/makassar/news.json:19:20  part-mismatch  "numerator" berisi 300, tetapi jumlah yang sama, "makassar/participants/2024-06@news", 310. Samakan keduanya; bila sumbernya memang begitu, jelaskan dalam "mismatch".',
    ],
  },
  {
    name: 'nothing: parts of a share that are the counts of its source',
    changes: [
      ...asShareOfEligible,
      saying(`"indicator": "participants", "period": "2024-06", "value": 300, ${counted}`),
      saying(`"indicator": "eligible", "period": "2024-06", "value": 600, ${counted}`),
    ],
    lines: [],
  },
  {
    name: 'a city counted by the survey of February',
    changes: [
      [file.participants, '"placeRule": "registration"', '"placeRule": "domicile"'],
      saying(`"indicator": "participants", "period": "2024-02", "value": 310, ${counted}`),
    ],
    lines: [
      'data/observations/makassar/news.json:3:46  small-survey (peringatan)  "participants" untuk 2024-02: survei bulan Februari terlalu kecil untuk satu kabupaten atau kota. Periksa bulannya; angka kabupaten dan kota berasal dari survei bulan Agustus.',
    ],
  },
  {
    name: 'a share that happens in a time',
    changes: [[file.indicator, '"nature": "stock"', '"nature": "flow"']],
    lines: [
      'data/indicators/coverage.json:11:13  nature-of-unit  Indikator dalam "percent" selalu "stock". Tulis "stock" dalam "nature", atau ganti "unit".',
    ],
  },
  {
    name: 'a comparison that leaves nothing open',
    changes: [
      [
        file.statement,
        '"unsaid": [{ "id": "jumlah pembaginya", "en": "the size of the denominator" }]',
        '"unsaid": []',
      ],
    ],
    lines: [
      'data/statements/makassar-above-national.json:3:11  nothing-unsaid  Pernyataan "makassar-above-national" membandingkan tanpa menyebut apa yang dibiarkannya terbuka. Tulis dalam "unsaid" apa yang tidak dikatakan, misalnya dari berapa orang persentasenya dihitung.',
    ],
  },
  {
    name: 'nothing: a plan that leaves nothing open',
    changes: [
      [file.statement, '"kind": "comparison"', '"kind": "plan"'],
      [
        file.statement,
        '"unsaid": [{ "id": "jumlah pembaginya", "en": "the size of the denominator" }]',
        '"unsaid": []',
      ],
    ],
    lines: [],
  },
  {
    name: 'a place that opens with a number of another',
    changes: [[file.regions, 'makassar/coverage/2024@release', 'indonesia/coverage/2024@release']],
    lines: [
      'data/regions.json:17:49  foreign-headline  Halaman "makassar" dibuka dengan angka wilayah lain, "indonesia". Tulis rujukan yang dimulai dengan "makassar/".',
    ],
  },
  {
    name: 'a place that opens with a number that its reason does not lead to',
    changes: [[file.regions, 'makassar/coverage/2024@release', 'makassar/coverage/2024@news']],
    lines: [
      'data/regions.json:17:49  contradicted-headline  Alasan "own-document" tidak lagi mengarah ke "makassar/coverage/2024@news", tetapi ke "makassar/coverage/2024@release". Tulis "makassar/coverage/2024@release", atau hapus "headline": halaman lalu dibuka dengan angka terbaru yang kami punya.',
    ],
  },
  {
    name: 'a place that opens with a number for a reason that fits none',
    changes: [[file.release, '"kind": "press-release"', '"kind": "news"']],
    lines: [
      'content/coverage/makassar/id.mdx:11:51  source-kind  "siaran pers" bukan jenis sumbernya, yaitu "news". Sebut sumbernya menurut jenisnya, atau betulkan "kind" di berkas sumbernya.',
      'content/press/2025-03-17-makassar/id.mdx:3:1  source-kind  "Siaran pers" bukan jenis sumbernya, yaitu "news". Sebut sumbernya menurut jenisnya, atau betulkan "kind" di berkas sumbernya.',
      'data/regions.json:17:49  contradicted-headline  Alasan "own-document" tidak cocok dengan "makassar/coverage/2024@release", dan tidak ada angka wilayah ini yang cocok. Hapus "headline": halaman lalu dibuka dengan angka terbaru yang kami punya.',
    ],
  },
  {
    name: 'a place that an editor opens with what the rule gives',
    changes: [
      [file.regions, 'makassar/coverage/2024@release', 'makassar/coverage/2024-06@news'],
      [file.news, '"kind": "news"', '"kind": "report"'],
    ],
    lines: [
      'data/regions.json:17:49  needless-headline  Tanpa "headline" pun halaman ini dibuka dengan "makassar/coverage/2024-06@news". Hapus "headline".',
    ],
  },
  {
    name: 'a share in millions',
    changes: [[file.makassar, '"decimals": 2,', '"decimals": 2, "magnitude": "million",']],
    lines: [
      'data/observations/makassar/release.json:7:35  magnitude-of-share  Persentase tidak dicetak dalam "million". Hapus "magnitude", atau pakai indikator yang menghitung orang atau rupiah.',
    ],
  },
  {
    name: 'a statement drawn with a count',
    changes: [
      [file.figure, '"indonesia/coverage/2024@release"', '"indonesia/participants/2024-12@news"'],
    ],
    lines: [
      'data/figures/makassar-national.json:8:52  share-figure  "indonesia/participants/2024-12@news" bukan persen, jadi tidak dapat digambar sebagai bagian. Pakai persen, atau ganti "kind" menjadi "series".',
    ],
  },
  {
    name: 'a picture of 100 people with two numbers',
    changes: [
      [file.figure, '"kind": "statement"', '"kind": "people"'],
      [file.figure, ',\n  "statement": "makassar-above-national"', ''],
    ],
    lines: [
      'data/figures/makassar-national.json:8:52  share-figure  Gambar 100 orang hanya memuat satu angka; "indonesia/coverage/2024@release" lebih. Hapus rujukan ini, atau buat grafik lain.',
    ],
  },
  {
    name: 'a picture of 100 people with more of them',
    changes: [
      [file.figure, '"kind": "statement"', '"kind": "people"'],
      [file.figure, ',\n  "statement": "makassar-above-national"', ''],
      [file.figure, ', "indonesia/coverage/2024@release"', ''],
      [
        file.makassar,
        '"value": 50.5,',
        '"value": 108.6, "mismatch": { "id": "Dicetak begitu.", "en": "So printed." },',
      ],
    ],
    lines: [
      'data/figures/makassar-national.json:8:18  share-figure  "makassar/coverage/2024@release" lebih dari 100 orang di antara 100. Pakai angka lain, atau "kind" lain.',
    ],
  },
];
