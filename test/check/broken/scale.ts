import { file, type BrokenCase, type Change } from '../small-site.ts';

const told =
  '"population": null, "printed": null, "printedWhy": "source-not-at-hand", "status": "reported"';

/** A count as a record of observations writes it. */
const count = (indicator: string, period: string, value: number, more = '') =>
  `{ "indicator": "${indicator}", "period": "${period}", "value": ${value}, "decimals": 0, ${told}${more} }`;

/** All observations of a file. */
const ofFile = (path: string, ...all: string[]): Change => [
  path,
  null,
  `{ "observations": [\n${all.join(',\n')}\n] }\n`,
];

/** More observations of Makassar from the news, as the first of their file. */
const saying = (...all: string[]): Change => [
  file.makassarNews,
  '"observations": [',
  `"observations": [\n${all.map((one) => `${one},\n`).join('')}`,
];

/** A source of counts of Makassar besides the news. */
const paper = (title: string): Change => [
  'data/sources/paper.json',
  null,
  `{ "id": "paper", "kind": "news", "voice": "bpjs", "publisher": { "id": "Koran", "en": "Paper" }, "attribution": { "id": "koran", "en": "the paper" }, "person": null, "title": "${title}", "published": "2025-09", "read": "2026-11-22", "licence": { "id": "tidak ditemukan", "en": "none found" }, "url": "https://example.org/paper" }`,
];
const ofPaper = 'data/observations/makassar/paper.json';

/** An indicator like that of the working people. */
const indicator = (id: string, more = ''): Change => [
  `data/indicators/${id}.json`,
  null,
  `{ "id": "${id}", "order": 50, "name": { "id": "hitungan lain", "en": "another count" }, "definition": { "id": "Semua yang dihitung.", "en": "All who are counted." }, "topic": "labour", "unit": "persons", "nature": "stock", "kind": "result", "placeRule": "domicile"${more} }`,
];

/** Two provinces. */
const provinces: Change = [
  file.regions,
  '"regions": [',
  '"regions": [ { "id": "sulawesi-tengah", "code": "72", "name": { "id": "Sulteng", "en": "Central Sulawesi" }, "level": "province", "parent": "indonesia", "bps": null }, { "id": "aceh", "code": "11", "name": { "id": "Aceh", "en": "Aceh" }, "level": "province", "parent": "indonesia", "bps": null },',
];

/** A payment in Sulawesi Tengah of which the paper tells. */
const payment = (id: string, value: number, more: string, region = 'sulawesi-tengah'): Change => [
  `data/payments/${id}.json`,
  null,
  `{ "id": "${id}", "kind": "paid", "region": "${region}", "period": "2025", ${more}, "source": "paper", "person": null,\n"amount": { "value": ${value}, "decimals": 0, "magnitude": "million", "printed": null, "printedWhy": "source-not-at-hand" } }`,
];
const heirs =
  '"purpose": { "id": "santunan ahli waris seorang pekerja", "en": "benefit for the heirs of one worker" }';
const budget =
  '"purpose": { "id": "iuran pekerja rentan", "en": "contributions of vulnerable workers" }';

/** Rules that pay rupiah. */
const paying = (
  program: string,
  ...rules: [id: string, value: number, unit?: string][]
): Change => {
  const all = rules.map(
    ([id, value, unit = 'rupiah']) =>
      `{ "id": "${id}", "label": { "id": "Uang", "en": "Money" }, "kind": "benefit", "rows": [{ "from": "2015-07-01", "to": null, "value": { "unit": "${unit}", "value": ${value} }, "basis": "PP 44/2015 Pasal 20", "source": "law" }] }`,
  );
  const head = `"id": "${program}", "kind": "package", "name": { "id": "Program", "en": "Programme" }, "abbreviation": null`;
  return [`data/programs/${program}.json`, null, `{ ${head}, "rules": [${all.join(',')}] }`];
};
const death = paying('jkm', ['lump-sum', 20000000], ['periodic', 12000000], ['funeral', 10000000]);

const scholarship = paying(
  'scholarship',
  ...['primary', 'junior', 'senior', 'degree'].flatMap((level): [string, number, string][] => [
    [level, 3000000, 'rupiah'],
    [`${level}-years`, 4, 'years'],
  ]),
  ['children', 2, 'persons'],
);

/** A cell of a table of working people. */
const cell = (value: number, row: string, column: string) =>
  count(
    'working-people',
    '2024-08',
    value,
    `,\n"where": { "row": "${row}", "column": "${column}" }`,
  );

/** Rules of a programme whose basis and source are these. */
const basedOn = (basis: string, source: string): Change => {
  const [path, from, text] = paying('jkm', ['lump-sum', 20000000], ['funeral', 10000000]);
  const based = (text ?? '')
    .replaceAll('PP 44/2015 Pasal 20', basis)
    .replaceAll('"source": "law"', `"source": "${source}"`);
  return [path, from, based];
};

/** Numbers out of all proportion to what stands beside them, and records that say another thing than their source. */
export const brokenScale: BrokenCase[] = [
  {
    name: 'more people in a place than in the country around it',
    changes: [
      saying(count('working-people', '2024-08', 3000)),
      ofFile('data/observations/indonesia/paper.json', count('working-people', '2024-08', 2000)),
      paper('Koran'),
    ],
    lines: [
      'data/observations/makassar/news.json:3:64  part-of-place  3000 lebih banyak daripada yang pernah tercatat di seluruh wilayah di atasnya: "indonesia/working-people/2024-08@paper". Buka sumbernya; bila memang tercetak begitu, jelaskan dalam "mismatch".',
    ],
  },
  {
    name: 'a country with fewer people than several of its places',
    changes: [
      provinces,
      paper('Koran'),
      ofFile('data/observations/indonesia/paper.json', count('working-people', '2024-08', 2000)),
      ofFile('data/observations/aceh/paper.json', count('working-people', '2024-08', 3000)),
      ofFile(
        'data/observations/sulawesi-tengah/paper.json',
        count('working-people', '2024-08', 5000),
      ),
    ],
    lines: [
      'data/observations/indonesia/paper.json:2:64  part-of-place  2000 lebih sedikit daripada beberapa wilayah di dalamnya, misalnya "sulawesi-tengah/working-people/2024-08@paper". Buka sumbernya; bila memang tercetak begitu, jelaskan dalam "mismatch".',
    ],
  },
  {
    name: 'a part of a count that is another part everywhere else',
    changes: [
      paper('Koran'),
      indicator('labour-force'),
      ofFile(
        ofPaper,
        ...[951, 948, 520, 960].flatMap((value, nth) => [
          count('working-people', `202${nth}-08`, value),
          count('labour-force', `202${nth}-08`, 1000 + nth),
        ]),
      ),
    ],
    lines: [
      'data/observations/makassar/paper.json:6:64  far-ratio  520 dibagi "makassar/labour-force/2022-08@paper" menjadi 0.519, padahal di tempat lain sekitar 0.951. Buka sumbernya; bila memang tercetak begitu, jelaskan dalam "mismatch".',
    ],
  },
  {
    name: 'parts that would add up but for two digits',
    changes: [
      paper('Koran'),
      ...['one', 'two', 'three'].map((id) => indicator(id, ', "within": "working-people"')),
      ofFile(
        ofPaper,
        count('working-people', '2024-08', 4521),
        count('one', '2024-08', 1200),
        count('two', '2024-08', 1100),
        count('three', '2024-08', 2212),
      ),
    ],
    lines: [
      'data/observations/makassar/paper.json:2:64  slip-in-sum  Bagian-bagian "makassar/working-people/2024-08@paper" akan pas bila angka ini 4512, bukan 4521: mungkin ada angka yang salah ketik. Buka sumbernya; bila memang tercetak begitu, jelaskan dalam "mismatch".',
    ],
  },
  {
    name: 'nothing: parts that do not add up at all',
    changes: [
      paper('Koran'),
      ...['one', 'two', 'three'].map((id) => indicator(id, ', "within": "working-people"')),
      ofFile(
        ofPaper,
        count('working-people', '2024-08', 4521),
        count('one', '2024-08', 1200),
        count('two', '2024-08', 1100),
        count('three', '2024-08', 333),
      ),
    ],
    lines: [],
  },
  {
    name: 'one number of a source that is of another year',
    changes: [
      paper('Koran'),
      ...['one', 'two', 'three'].map((id) => indicator(id)),
      ofFile(
        ofPaper,
        count('working-people', '2024-08', 4521),
        ...['one', 'two', 'three'].map((id, nth) => count(id, '2025-08', 1200 + nth)),
      ),
    ],
    lines: [
      'data/observations/makassar/paper.json:2:44  lone-year  Hanya angka ini tentang 2024-08; semua angka lain dari sumbernya tentang 2025-08. Buka sumbernya; bila memang tercetak begitu, jelaskan dalam "mismatch".',
    ],
  },
  {
    name: 'nothing: one number of the year before, beside that of the year',
    changes: [
      paper('Koran'),
      ...['one', 'two'].map((id) => indicator(id)),
      ofFile(
        ofPaper,
        count('working-people', '2024-08', 4521),
        ...['one', 'two', 'working-people'].map((id, nth) => count(id, '2025-08', 1200 + nth)),
      ),
    ],
    lines: [],
  },
  {
    name: 'the number of one place of another year than those of all other places of its source',
    changes: [
      paper('Koran'),
      provinces,
      ofFile(ofPaper, count('working-people', '2023', 100)),
      ...['aceh', 'sulawesi-tengah', 'indonesia'].map((place, nth) =>
        ofFile(`data/observations/${place}/paper.json`, count('working-people', '2024', 500 + nth)),
      ),
    ],
    lines: [
      'data/observations/makassar/paper.json:2:44  lone-time  Hanya angka ini dari sumber "paper" tentang 2023; angka sejenis dari tempat lain semuanya tentang 2024. Buka sumbernya; bila memang tercetak begitu, jelaskan dalam "mismatch".',
    ],
  },
  {
    name: 'nothing: numbers of two years, two places each',
    changes: [
      paper('Koran'),
      provinces,
      ofFile(ofPaper, count('working-people', '2023', 100)),
      ofFile('data/observations/aceh/paper.json', count('working-people', '2023', 101)),
      ...['sulawesi-tengah', 'indonesia'].map((place, nth) =>
        ofFile(`data/observations/${place}/paper.json`, count('working-people', '2024', 500 + nth)),
      ),
    ],
    lines: [],
  },
  {
    name: 'a number of another month than the title of its source names',
    changes: [
      paper('Pekerja Makassar Agustus 2024'),
      ofFile(ofPaper, count('working-people', '2023-08', 100)),
    ],
    lines: [
      'data/observations/makassar/paper.json:2:44  title-period  Angka ini tentang 2023-08, tetapi judul sumber "paper" menyebut Agustus 2024, dan tidak ada angka darinya tentang waktu itu. Buka sumbernya; bila memang tercetak begitu, jelaskan dalam "mismatch".',
    ],
  },
  {
    name: 'nothing: a number of the month that the title of its source names, and of the day it was out',
    changes: [
      paper('Pekerja Makassar Agustus 2024, siaran 5 November 2024'),
      ofFile(ofPaper, count('working-people', '2024-08', 100)),
    ],
    lines: [],
  },
  {
    name: 'two digits of the number in the title of a source exchanged',
    changes: [
      paper('Makassar lindungi 14.730 pekerja'),
      ofFile(ofPaper, count('working-people', '2024-08', 14370)),
    ],
    lines: [
      'data/observations/makassar/paper.json:2:64  title-slip  14370 hampir sama dengan 14.730 dalam judul atau alamat sumber "paper": mungkin salah ketik. Buka sumbernya; bila memang tercetak begitu, jelaskan dalam "mismatch".',
    ],
  },
  {
    name: 'a digit of the number in the address of a source changed',
    changes: [
      [
        'data/sources/paper.json',
        null,
        (paper('Koran')[2] ?? '').replace('org/paper', 'org/24-86-persen'),
      ],
      ofFile(
        ofPaper,
        count('coverage', '2024-08', 26.84)
          .replace('"decimals": 0', '"decimals": 2')
          .replace(
            '"population": null',
            '"population": "unstated", "numerator": "not-published", "denominator": "not-published"',
          ),
      ),
    ],
    lines: [
      'data/observations/makassar/paper.json:2:58  title-slip  26.84 hampir sama dengan 24,86 persen dalam judul atau alamat sumber "paper": mungkin salah ketik. Buka sumbernya; bila memang tercetak begitu, jelaskan dalam "mismatch".',
    ],
  },
  {
    name: 'two digits of an amount of money in a title exchanged, and of a part of a share',
    changes: [
      paper('Makassar lindungi 14.730 pekerja dengan Rp7,69 triliun'),
      indicator('one'),
      ofFile(
        ofPaper,
        count('one', '2024-08', 6.79).replace('"decimals": 0', '"decimals": 2'),
        count('coverage', '2024-08', 50)
          .replace('"population": null', '"population": "unstated"')
          .replace(
            '"status"',
            '\n"numerator": { "value": 14370, "decimals": 0 }, "denominator": { "value": 28740, "decimals": 0 }, "status"',
          ),
      ),
    ],
    lines: [
      'data/observations/makassar/paper.json:2:53  title-slip  6.79 hampir sama dengan 7,69 dalam judul atau alamat sumber "paper": mungkin salah ketik. Buka sumbernya; bila memang tercetak begitu, jelaskan dalam "mismatch".',
      'data/observations/makassar/paper.json:4:25  title-slip  14370 hampir sama dengan 14.730 dalam judul atau alamat sumber "paper": mungkin salah ketik. Buka sumbernya; bila memang tercetak begitu, jelaskan dalam "mismatch".',
    ],
  },
  {
    name: 'a count whose digits are those of the part of a share and of a title in another order',
    changes: [
      paper('Makassar lindungi 14.730 pekerja'),
      indicator('one'),
      ofFile(
        ofPaper,
        count('one', '2024-08', 41730),
        count('coverage', '2024-08', 50)
          .replace('"population": null', '"population": "unstated"')
          .replace(
            '"status"',
            '"numerator": { "value": 14730, "decimals": 0 }, "denominator": { "value": 29460, "decimals": 0 }, "status"',
          ),
      ),
    ],
    lines: [
      'data/observations/makassar/paper.json:2:53  title-slip  41730 hampir sama dengan 14.730 dalam judul atau alamat sumber "paper": mungkin salah ketik. Buka sumbernya; bila memang tercetak begitu, jelaskan dalam "mismatch".',
    ],
  },
  {
    name: 'nothing: the number of a title as the part of a share',
    changes: [
      paper('Makassar lindungi 14.730 pekerja'),
      ofFile(
        ofPaper,
        count('coverage', '2024-08', 50)
          .replace('"population": null', '"population": "unstated"')
          .replace(
            '"status"',
            '"numerator": { "value": 14730, "decimals": 0 }, "denominator": { "value": 29460, "decimals": 0 }, "status"',
          ),
      ),
    ],
    lines: [],
  },
  {
    name: 'nothing: the number of a title beside another like it',
    changes: [
      paper('Makassar lindungi 14.730 pekerja'),
      indicator('one'),
      ofFile(ofPaper, count('working-people', '2024-08', 14370), count('one', '2024-08', 14730)),
    ],
    lines: [],
  },
  {
    name: 'the row of another place, and the head of another number',
    changes: [
      paper('Tabel'),
      provinces,
      ofFile(ofPaper, cell(100, 'Aceh', 'Bekerja')),
      ofFile('data/observations/aceh/paper.json', cell(200, 'Aceh', 'Bekerja')),
      ofFile('data/observations/indonesia/paper.json', cell(900, 'Indonesia', 'Bekerja')),
      ofFile(
        'data/observations/sulawesi-tengah/paper.json',
        cell(300, 'Sulteng', 'Bekerja').replace('2024-08', '2023-08'),
      ),
    ],
    lines: [
      'data/observations/makassar/paper.json:3:19  other-row  Angka Makassar disebut tercetak pada baris "Aceh". Buka tabelnya dan salin nama baris dari tempat yang sama.',
      'data/observations/sulawesi-tengah/paper.json:3:40  other-column  Kolom "Bekerja" pada baris lain berisi working-people/2024-08, bukan working-people/2023-08. Buka tabelnya: periksa kepala kolom, "indicator", "segment" dan "period".',
    ],
  },
  {
    name: 'too much money for one worker, and too little for a budget',
    changes: [
      paper('Koran'),
      provinces,
      death,
      scholarship,
      indicator('subsidised-workers'),
      payment('first', 42000, heirs),
      payment('second', 300, `"programme": "jkm", ${heirs}`),
      payment('third', 4, budget),
      ofFile(
        'data/observations/sulawesi-tengah/paper.json',
        count('subsidised-workers', '2025', 23000),
      ),
    ],
    lines: [
      'data/payments/first.json:2:22  payment-size  Rp42000000000 di luar batas yang mungkin, Rp10000000 sampai Rp4200000000, menurut jkm/death-benefit. Buka sumbernya: periksa angka, "magnitude" dan "programme"; bila memang tercetak begitu, salin tulisannya ke "printed".',
      'data/payments/second.json:2:22  payment-size  Rp300000000 di luar batas yang mungkin, Rp10000000 sampai Rp138000000, menurut jkm/death-benefit dan scholarship/maximum. Buka sumbernya: periksa angka, "magnitude" dan "programme"; bila memang tercetak begitu, salin tulisannya ke "printed".',
      'data/payments/third.json:2:22  payment-size  Rp4000000 di luar batas yang mungkin, Rp1152300000 sampai Rp18436800000, menurut sulawesi-tengah/subsidised-workers/2025@paper dan bpu/minimum. Buka sumbernya: periksa angka, "magnitude" dan "programme"; bila memang tercetak begitu, salin tulisannya ke "printed".',
    ],
  },
  {
    name: 'nothing: money for one worker and for a year of contributions',
    changes: [
      paper('Koran'),
      provinces,
      death,
      scholarship,
      indicator('subsidised-workers'),
      payment('first', 42, `"programme": "jkm", ${heirs}`),
      payment('second', 1217, heirs),
      payment('third', 4630, budget),
      ofFile(
        'data/observations/sulawesi-tengah/paper.json',
        count('subsidised-workers', '2025', 23000),
      ),
    ],
    lines: [],
  },
  {
    name: 'a payment in another province than all else that its source tells of',
    changes: [
      paper('Koran'),
      provinces,
      payment('first', 42, heirs),
      payment('second', 45, heirs),
      payment('third', 48, heirs, 'aceh'),
    ],
    lines: [
      'data/payments/third.json:1:44  payment-place  Pembayaran ini di "aceh", tetapi semua catatan lain dari sumber "paper" tentang "sulawesi-tengah". Tulis wilayah yang disebut sumbernya untuk pembayaran ini.',
    ],
  },
  {
    name: 'a rule with the basis of one law and the source of another',
    changes: [
      [file.law, '"Peraturan Jamsostek"', '"PP 44/2015"'],
      [file.bpu, '"PP 44/2015 Pasal 20"', '"PP 50/2025 Pasal 3"'],
    ],
    lines: [
      'data/programs/bpu.json:37:21  basis-source  Dasarnya "PP 50/2025 Pasal 3", tetapi sumbernya "PP 44/2015". Tulis sumber yang memuat peraturan itu, atau betulkan "basis".',
      'data/programs/bpu.json:72:21  basis-source  Dasarnya "PP 50/2025 Pasal 3", tetapi sumbernya "PP 44/2015". Tulis sumber yang memuat peraturan itu, atau betulkan "basis".',
    ],
  },
  {
    name: 'a law that amends another than it is cited with',
    changes: [
      basedOn('PP 44/2015 Pasal 20 jo. PP 50/2025', 'law'),
      [
        'data/laws/pp-50-2025.json',
        '"Penyesuaian iuran JKK dan JKM"',
        '"Perubahan atas PP Nomor 45 Tahun 2015"',
      ],
    ],
    lines: [
      'data/laws/pp-50-2025.json:6:12  law-joint  Yang diubah adalah PP Nomor 45 Tahun 2015, tetapi yang dikutip bersamanya PP 44/2015. Cocokkan judul peraturan yang mengubah dengan "basis" aturannya.',
    ],
  },
  {
    name: 'a rule that cites another law than the one that was amended',
    changes: [
      [file.bpu, '"PP 44/2015 Pasal 20"', '"PP 45/2015 Pasal 15 jo. PP 50/2025"'],
      [
        'data/laws/pp-50-2025.json',
        '"Penyesuaian iuran JKK dan JKM"',
        '"Perubahan atas PP Nomor 44 Tahun 2015"',
      ],
    ],
    lines: [
      'data/programs/bpu.json:36:20  law-joint  Yang diubah adalah PP 50/2025 (PP Nomor 44 Tahun 2015), tetapi yang dikutip bersamanya PP 45/2015. Cocokkan judul peraturan yang mengubah dengan "basis" aturannya.',
    ],
  },
  {
    name: 'a result of a whole year that was told in its first months',
    changes: [
      ['data/sources/paper.json', null, (paper('Koran')[2] ?? '').replace('2025-09', '2025-03')],
      ofFile(ofPaper, count('working-people', '2025', 5000)),
    ],
    lines: [
      'data/observations/makassar/paper.json:2:44  result-to-come  Hasil untuk 2025 tidak mungkin ada dalam sumber "paper", yang terbit 2025-03. Periksa "period", dan "published" sumbernya; target dan perkiraan punya indikator sendiri.',
    ],
  },
  {
    name: 'nothing: a result of a year that was told late in it',
    changes: [paper('Koran'), ofFile(ofPaper, count('working-people', '2025', 5000))],
    lines: [],
  },
];
