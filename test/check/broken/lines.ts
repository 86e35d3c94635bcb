import { file, type BrokenCase } from '../small-site.ts';

const unpublished = '"numerator": "not-published", "denominator": "not-published"';
const printed = '"printed": null, "printedWhy": "source-not-at-hand", "status": "reported"';

/** One more observation of Makassar, as the first of the file of its source. */
function saying(source: string, period: string, value: string): BrokenCase['changes'][number] {
  const number = `"value": ${value}, "decimals": ${value.split('.')[1]?.length ?? 0}`;
  const one = `{ "indicator": "coverage", "period": "${period}", ${number}, "population": "unstated", ${printed}, ${unpublished} }`;
  return [source, '"observations": [', `"observations": [ ${one},`];
}

/** A programme whose rules have one row each, with these values in percent. */
function rates(values: Record<string, number>): BrokenCase['changes'][number] {
  const rules = Object.entries(values).map(([id, value]) => {
    const row = `"from": "2015-07-01", "to": null, "value": { "unit": "percent", "value": ${value}, "decimals": 2 }, "basis": "PP 44/2015 Pasal 16", "source": "law"`;
    return `\n{ "id": "${id}", "label": { "id": "Tarif", "en": "Rate" }, "kind": "contribution", "rows": [{ ${row} }] }`;
  });
  const head = '"id": "jkk", "kind": "package", "name": { "id": "Kecelakaan", "en": "Accident" }';
  return [
    'data/programs/jkk.json',
    null,
    `{ ${head}, "abbreviation": null, "rules": [${rules.join(',')}] }`,
  ];
}

/** The ceiling of the pension in two years. */
function ceilings(first: number, second: number): BrokenCase['changes'][number] {
  const row = (from: string, to: string, value: number) =>
    `\n{ "from": "${from}", "to": ${to}, "value": { "unit": "rupiah", "value": ${value} }, "basis": "PP 45/2015 Pasal 29", "source": "law" }`;
  const rows = [row('2015-07-01', '"2016-02-29"', first), row('2016-03-01', 'null', second)];
  const rule = `"id": "ceiling", "label": { "id": "Batas upah", "en": "Ceiling" }, "kind": "contribution", "rows": [${rows.join(',')}]`;
  return [
    'data/programs/jp.json',
    null,
    `{ "id": "jp", "kind": "package", "name": { "id": "Pensiun", "en": "Pension" }, "abbreviation": null, "rules": [{ ${rule} }] }`,
  ];
}

/** Rules of one law, each from a day of its own. */
function begins(...days: string[]): BrokenCase['changes'][number] {
  const rules = days.map(
    (day, nth) =>
      `{ "id": "age-${String(nth)}", "label": { "id": "Usia", "en": "Age" }, "kind": "age", "rows": [{\n"from": "${day}", "to": null, "value": { "unit": "years-of-age", "value": 56 }, "basis": "PP 44/2015 Pasal 16", "source": "law" }] }`,
  );
  return [
    'data/programs/jp.json',
    null,
    `{ "id": "jp", "kind": "package", "name": { "id": "Pensiun", "en": "Pension" }, "abbreviation": null, "rules": [${rules.join(',')}] }`,
  ];
}

/** Both ends of the pension in two years. */
function ends(low: [number, number], high: [number, number]): BrokenCase['changes'][number] {
  const row = (from: string, to: string, value: number) =>
    `\n{ "from": "${from}", "to": ${to}, "value": { "unit": "rupiah", "value": ${value} }, "basis": "PP 44/2015 Pasal 16", "source": "law" }`;
  const rule = (id: string, [first, second]: [number, number]) =>
    `{ "id": "${id}", "label": { "id": "Pensiun", "en": "Pension" }, "kind": "benefit", "rows": [${row('2015-07-01', '"2016-02-29"', first)},${row('2016-03-01', 'null', second)}] }`;
  return [
    'data/programs/jp.json',
    null,
    `{ "id": "jp", "kind": "package", "name": { "id": "Pensiun", "en": "Pension" }, "abbreviation": null, "rules": [${rule('minimum-pension', low)},${rule('maximum-pension', high)}] }`,
  ];
}

/** A province of another code than that of Makassar. */
const province: BrokenCase['changes'][number] = [
  file.regions,
  '"regions": [',
  '"regions": [ { "id": "sulawesi-tengah", "code": "72", "name": { "id": "Sulteng", "en": "Central Sulawesi" }, "level": "province", "parent": "indonesia", "bps": null, "headline": null },',
];

/** A regency with the name of the city. */
const namesake: BrokenCase['changes'][number] = [
  file.regions,
  '"regions": [',
  '"regions": [ { "id": "kab-makassar", "code": "73.01", "name": { "id": "Makassar", "en": "Makassar" }, "level": "regency", "parent": "indonesia", "bps": null, "headline": null },',
];

/** Numbers out of line with their neighbours, and places and sources that contradict themselves. */
export const brokenLines: BrokenCase[] = [
  {
    name: 'a rule that begins before its law was made',
    changes: [begins('2005-07-01')],
    lines: [
      'data/programs/jp.json:2:9  rule-before-law  Baris ini mulai 2005-07-01, sebelum peraturan 44/2015 dalam "basis" dibuat. Tulis hari mulai berlakunya dari peraturan itu; bila memang berlaku surut, jelaskan dalam "unusual" pada baris ini.',
    ],
  },
  {
    name: 'the one rule of a law that begins on another day',
    changes: [begins('2015-07-01', '2015-07-01', '2015-07-01', '2016-07-01')],
    lines: [
      'data/programs/jp.json:5:9  rule-lone-day  Baris ini mulai 2016-07-01, tetapi semua aturan lain dari 44/2015 mulai pada hari lain: 2015-07-01, 2026-01-01. Cocokkan dengan peraturannya; bila memang begitu, jelaskan dalam "unusual" pada baris ini.',
    ],
  },
  {
    name: 'nothing: two rules of a law that begin later than the others',
    changes: [begins('2015-07-01', '2015-07-01', '2016-03-01', '2016-03-01')],
    lines: [],
  },
  {
    name: 'the lower end of the pension with two digits exchanged',
    changes: [ends([300000, 301050], [3600000, 3720600])],
    lines: [
      'data/programs/jp.json:3:46  rule-pace  Sejak 2015-07-01 "jp/minimum-pension" menjadi 1.0035 kalinya, tetapi "jp/maximum-pension" 1.0335 kalinya; peraturannya menggeser keduanya dengan angka yang sama. Cocokkan dengan peraturannya; bila memang begitu, jelaskan dalam "unusual" pada baris ini.',
    ],
  },
  {
    name: 'nothing: both ends of the pension moved by the same number',
    changes: [ends([300000, 310050], [3600000, 3720600])],
    lines: [],
  },
  {
    name: 'a rule row that leaves months uncovered',
    changes: [[file.bpu, '"from": "2026-01-01"', '"from": "2026-03-01"']],
    lines: [
      'data/programs/bpu.json:54:19  rule-gap  Dari 2026-01-01 sampai sebelum 2026-03-01 tidak ada baris yang berlaku. Cocokkan dengan peraturannya; bila memang begitu, jelaskan dalam "unusual" pada baris ini.',
    ],
  },
  {
    name: 'a rule row that leaves months uncovered, and says why',
    changes: [
      [
        file.bpu,
        '"from": "2026-01-01"',
        '"unusual": { "id": "Belum diatur.", "en": "Not yet set." }, "from": "2026-03-01"',
      ],
    ],
    lines: [],
  },
  {
    name: 'an amount with a digit more than the row above it',
    changes: [[file.bpu, '"value": 6800', '"value": 68000']],
    lines: [
      'data/programs/bpu.json:56:20  rule-step  Nilai 68000 melompat dari 6700 dalam baris sejak 2015-07-01; mungkin kelebihan atau kekurangan satu angka. Cocokkan dengan peraturannya; bila memang begitu, jelaskan dalam "unusual" pada baris ini.',
    ],
  },
  {
    name: 'an amount of three times the row above it',
    changes: [[file.bpu, '"value": 6800', '"value": 20100']],
    lines: [
      'data/programs/bpu.json:56:20  rule-step  Nilai 20100 melompat dari 6700 dalam baris sejak 2015-07-01; mungkin kelebihan atau kekurangan satu angka. Cocokkan dengan peraturannya; bila memang begitu, jelaskan dalam "unusual" pada baris ini.',
    ],
  },
  {
    name: 'a class of risk above the next one',
    changes: [
      rates({ 'rate-very-low': 0.24, 'rate-low': 5.4, 'rate-medium': 0.89, 'rate-high': 1.27 }),
    ],
    lines: [
      'data/programs/jkk.json:3:141  rule-class  "jkk/rate-low" berisi 5.4, tidak sejalan dengan 0.89 pada "jkk/rate-medium": kelas risiko naik bertahap, dan bagian tidak melebihi keseluruhan. Cocokkan dengan peraturannya; bila memang begitu, jelaskan dalam "unusual" pada baris ini.',
    ],
  },
  {
    name: 'a class of risk many times the one below it',
    changes: [rates({ 'rate-medium': 0.89, 'rate-high': 1.27, 'rate-very-high': 17.4 })],
    lines: [
      'data/programs/jkk.json:4:147  rule-class  "jkk/rate-very-high" berisi 17.4, tidak sejalan dengan 1.27 pada "jkk/rate-high": kelas risiko naik bertahap, dan bagian tidak melebihi keseluruhan. Cocokkan dengan peraturannya; bila memang begitu, jelaskan dalam "unusual" pada baris ini.',
    ],
  },
  {
    name: 'a ceiling that moves further than the law lets it',
    changes: [ceilings(7000000, 7733500)],
    lines: [
      'data/programs/jp.json:3:46  rule-move  Nilai 7733500 bergeser terlalu jauh dari 7000000: menurut PP 45/2015 Pasal 29 paling jauh 0.95 sampai 1.08 kalinya. Cocokkan dengan peraturannya; bila memang begitu, jelaskan dalam "unusual" pada baris ini.',
    ],
  },
  {
    name: 'a ceiling that moves as the law lets it',
    changes: [ceilings(7000000, 7335300)],
    lines: [],
  },
  {
    name: 'a value ten times its neighbours',
    changes: [saying(file.makassarNews, '2024-12', '5.0')],
    lines: [
      'data/observations/makassar/news.json:2:78  far-from-neighbours  5.0 kira-kira sepuluh kali lebih besar atau lebih kecil daripada tetangganya: "makassar/coverage/2024@release", "makassar/coverage/2024@news", "makassar/coverage/2024-06@news". Buka sumbernya; bila memang tercetak begitu, jelaskan dalam "mismatch".',
    ],
  },
  {
    name: 'a value seven times the middle of two neighbours',
    changes: [
      saying(file.indonesiaNews, '2022-12', '4.0'),
      saying(file.indonesiaNews, '2023-12', '6.8'),
    ],
    lines: [
      'data/observations/indonesia/release.json:6:16  far-from-neighbours  38 kira-kira sepuluh kali lebih besar atau lebih kecil daripada tetangganya: "indonesia/coverage/2022-12@news", "indonesia/coverage/2023-12@news". Buka sumbernya; bila memang tercetak begitu, jelaskan dalam "mismatch".',
    ],
  },
  {
    name: 'the digits of a rival in another order',
    changes: [saying(file.makassarNews, '2023', '58.68'), saying(file.makassar, '2023', '58.86')],
    lines: [
      'data/observations/makassar/news.json:2:75  digits-of-rival  58.68 memakai angka yang sama dengan 58.86 pada "makassar/coverage/2023@release", dalam urutan lain: mungkin tertukar saat diketik. Buka sumbernya; bila memang tercetak begitu, jelaskan dalam "mismatch".',
    ],
  },
  {
    name: 'a city with the code of a regency',
    changes: [[file.regions, '"code": "73.71"', '"code": "73.08"']],
    lines: [
      'data/regions.json:13:15  place-codes  Kode "73.08" bukan kode untuk tingkat "city". Cocokkan "code", "level", "parent", dan "bps": NN provinsi, NN.01 dan seterusnya kabupaten, NN.71 dan seterusnya kota.',
    ],
  },
  {
    name: 'a city with the code of another province',
    changes: [
      province,
      [
        file.regions,
        '"parent": "indonesia",\n      "bps": "7371"',
        '"parent": "sulawesi-tengah",\n      "bps": null',
      ],
    ],
    lines: [
      'data/regions.json:13:15  place-codes  Kode "73.71" tidak terletak di dalam sulawesi-tengah (72). Cocokkan "code", "level", "parent", dan "bps": NN provinsi, NN.01 dan seterusnya kabupaten, NN.71 dan seterusnya kota.',
    ],
  },
  {
    name: 'a BPS code of another length than its level has',
    changes: [[file.regions, '"bps": "7371"', '"bps": "73"']],
    lines: [
      'data/regions.json:17:14  place-codes  Kode BPS "73" bukan kode untuk tingkat "city". Cocokkan "code", "level", "parent", dan "bps": NN provinsi, NN.01 dan seterusnya kabupaten, NN.71 dan seterusnya kota.',
    ],
  },
  {
    name: 'a regency and a city of one name',
    changes: [namesake],
    lines: [
      'data/regions.json:14:15  place-kind  Nama "Makassar" juga dipakai "kab-makassar": pembaca tidak tahu yang mana. Tulis jenisnya dalam nama keduanya: Kota … dan Kabupaten …, … City dan … Regency.',
    ],
  },
  {
    name: 'two neighbours of one name in one language',
    changes: [
      [
        file.regions,
        '"level": "country",\n      "parent": null,\n      "bps": null\n    },',
        '"level": "country",\n      "parent": null,\n      "bps": null\n    },\n    { "id": "kendari", "code": "74.71", "name": { "id": "Kendari", "en": "Makassar" }, "level": "city", "parent": "indonesia", "bps": "7471" },',
      ],
    ],
    lines: [
      'data/regions.json:15:41  place-twice  Nama "Makassar" sudah dipakai "kendari", yang setingkat di wilayah yang sama. Tulis nama wilayah ini sendiri.',
    ],
  },
  {
    name: 'a region that lies to the north in one language and to the south in the other',
    changes: [
      [
        file.regions,
        '"level": "country",\n      "parent": null,\n      "bps": null\n    },',
        '"level": "country",\n      "parent": null,\n      "bps": null\n    },\n    { "id": "luwu-utara", "code": "73.22", "name": { "id": "Luwu Utara", "en": "South Luwu" }, "level": "regency", "parent": "indonesia", "bps": "7322" },',
      ],
    ],
    lines: [
      'data/regions.json:11:80  place-direction  "South Luwu" menunjuk arah lain daripada "Luwu Utara". Cocokkan kata arahnya: Utara North, Selatan South, Barat West, Timur East, Tengah Central, Tenggara Southeast, Barat Daya Southwest.',
    ],
  },
  {
    name: 'an address of another day than that of publication',
    changes: [[file.news, 'https://example.org/news', 'https://example.org/2025/10/01/news']],
    lines: [
      'data/sources/news.json:11:10  address-day  Alamat ini memuat 2025-10-01, tetapi sumbernya tercatat terbit pada 2025-09. Periksa "url" dan "published": salin alamatnya sekali lagi dari sumbernya.',
    ],
  },
  {
    name: 'news read in the month before it was published',
    changes: [[file.news, '"read": "2026-11-22"', '"read": "2025-08-22"']],
    lines: [
      'data/sources/news.json:9:11  read-too-early  Berita ini dibaca pada 2025-08-22, sebelum terbit (2025-09). Periksa "read" dan "published".',
    ],
  },
  {
    name: 'a release read under its embargo',
    changes: [[file.release, '"read": "2026-11-22"', '"read": "2025-03-01"']],
    lines: [],
  },
  {
    name: 'two addresses that are one',
    changes: [[file.release, '"url": null', '"url": "https://www.example.org/news/"']],
    lines: [
      'data/sources/release.json:11:10  same-address  Alamat ini sudah dipakai sumber "news". Pakai satu sumber untuk satu dokumen, atau salin alamat yang benar.',
    ],
  },
  {
    name: 'a source read in a year to come',
    changes: [[file.release, '"read": "2026-11-22"', '"read": "2028-11-22"']],
    lines: [
      'data/sources/release.json:9:11  read-to-come  Sumber ini baru akan dibaca pada 2028-11-22, sesudah 2026-11-22. Tulis hari sumbernya benar-benar dibaca.',
    ],
  },
  {
    name: 'news read before it was published',
    changes: [[file.news, '"read": "2026-11-22"', '"read": "2025-01-22"']],
    lines: [
      'data/sources/news.json:9:11  read-too-early  Berita ini dibaca pada 2025-01-22, sebelum terbit (2025-09). Periksa "read" dan "published".',
    ],
  },
  {
    name: 'an address found dead before it was read',
    changes: [[file.news, '"read": "2026-11-22"', '"read": "2026-11-22", "dead": "2026-11-21"']],
    lines: [
      'data/sources/news.json:9:33  dead-address  Alamat ini tidak mungkin didapati mati pada 2026-11-21: sebelum dibaca, atau hari yang belum tiba. Tulis hari ketika alamatnya dicoba, atau hapus "dead".',
    ],
  },
  {
    name: 'a source attributed to another office than that of its speaker',
    changes: [
      [
        file.release,
        '{ "id": "siaran pers", "en": "the press release" }',
        '{ "id": "Dinas Ketenagakerjaan Kota Makassar", "en": "the Labour Office of Makassar" }',
      ],
    ],
    lines: [
      'data/sources/release.json:5:26  other-office  "Dinas Ketenagakerjaan Kota Makassar" bukan jabatan orang yang berbicara dalam sumber ini ("Kepala BPJS Ketenagakerjaan Kantor Wilayah Sulawesi Maluku"). Periksa "attribution" dan "person"; bila orangnya tidak disebut, tulis null.',
    ],
  },
  {
    name: 'a statement of one person about a number that another one gave',
    changes: [
      [
        'data/people/munafri-arifuddin.json',
        null,
        '{ "id": "munafri-arifuddin", "name": "Munafri Arifuddin", "role": { "id": "Wali Kota Makassar", "en": "Mayor of Makassar" } }',
      ],
      [file.makassar, '"value": 50.5', '"person": "mintje-wattu", "value": 50.5'],
      [file.indonesia, '"period": "2024"', '"person": "mintje-wattu", "period": "2024"'],
      [file.statement, '"person": "mintje-wattu"', '"person": "munafri-arifuddin"'],
    ],
    lines: [
      'data/statements/makassar-above-national.json:5:13  said-by-another  Pernyataan ini ditulis sebagai ucapan "munafri-arifuddin", tetapi angkanya, "makassar/coverage/2024@release", disebut "mintje-wattu". Periksa "person" pada pernyataan dan pada angkanya.',
    ],
  },
  {
    name: 'an office that is that of a deputy in one language only',
    changes: [[file.mintje, '"en": "', '"en": "Deputy ']],
    lines: [
      'data/people/mintje-wattu.json:6:12  unequal-force  Penyebutan wakil berbeda: di sini "Deputy", di data/people/mintje-wattu.json:5 tidak ada. "Deputy Head of the Sulawesi Maluku regional office of BPJS Ketenagakerjaan" dan "Kepala BPJS Ketenagakerjaan Kantor Wilayah Sulawesi Maluku" Tulis arah dan kekuatan yang sama dalam kedua bahasa; cap "translationOf" tidak memaafkan bedanya.',
    ],
  },
];
