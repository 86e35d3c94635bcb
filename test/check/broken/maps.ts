import { file, type BrokenCase, type Change } from '../small-site.ts';

/** A new figure that shows these numbers. */
function figure(kind: string, references: string[], more = '"table": "places",'): Change {
  const lines = [
    '{',
    `  "id": "places", "kind": "${kind}",`,
    `  ${more}`,
    '  "title": { "id": "Menurut wilayah", "en": "By place" },',
    '  "references": [',
    references.map((reference) => `    "${reference}"`).join(',\n'),
    '  ]',
    '}',
    '',
  ];
  return ['data/figures/places.json', null, lines.join('\n')];
}

/** A new table of the parts of Indonesia. */
function table(indicator: string, period: string, more: string): Change {
  const lines = [
    '{',
    '  "id": "places",',
    '  "title": { "id": "Menurut wilayah", "en": "By place" },',
    `  "indicator": "${indicator}", "period": "${period}", "sources": ["news"], "within": "indonesia",`,
    `  ${more}`,
    '}',
    '',
  ];
  return ['data/tables/places.json', null, lines.join('\n')];
}

const june = 'makassar/coverage/2024-06@news';
const whole = table('coverage', '2024-06', '"whole": true');

/** The place of the small site in a province that the map knows. */
const province: Change[] = [
  [
    file.regions,
    '    {\n      "id": "makassar"',
    '    { "id": "sulawesi-selatan", "code": "73", "name": { "id": "Sulawesi Selatan", "en": "South Sulawesi" }, "level": "province", "parent": "indonesia", "bps": "73" },\n    {\n      "id": "makassar"',
  ],
  [
    file.regions,
    '"parent": "indonesia",\n      "bps": "7371"',
    '"parent": "sulawesi-selatan",\n      "bps": "7371"',
  ],
  [
    'data/observations/sulawesi-selatan/news.json',
    null,
    `{ "observations": [
      { "indicator": "participants", "period": "2024-12", "value": 3, "decimals": 0, "printed": null, "printedWhy": "source-not-at-hand", "magnitude": "million", "population": null, "status": "reported" },
      { "indicator": "coverage", "period": "2024-06", "value": 40, "decimals": 0, "printed": null, "printedWhy": "source-not-at-hand", "population": "workers", "populationWording": { "id": "pekerja", "en": "workers" }, "status": "dataset", "numerator": "not-published", "denominator": "not-published" }
    ] }
    `,
  ],
];

/** Figures that show on a map what no map may show. */
export const brokenMaps: BrokenCase[] = [
  {
    name: 'a map of no table',
    changes: [figure('choropleth', [june], '')],
    lines: [
      'data/figures/places.json:2:27  table-figure  Grafik berjenis "choropleth" harus punya "table". Tambahkan "table" dengan id dari data/tables.',
    ],
  },
  {
    name: 'bars of a table',
    changes: [whole, figure('series', [june])],
    lines: [
      'data/figures/places.json:3:12  table-figure  Grafik berjenis "series" tidak boleh punya "table". Hapus "table", atau pakai kind "choropleth" atau "circles".',
    ],
  },
  {
    name: 'a map of a table that is not whole',
    changes: [table('coverage', '2019-12', '"whole": false'), figure('choropleth', [june])],
    lines: [
      'data/figures/places.json:3:12  map-figure  Tabel "places" tidak utuh, jadi tidak boleh digambar di peta: wilayah tanpa angka akan terbaca sebagai rendah. Pakai tabel yang "whole": true, atau kind "series" untuk angka yang ada.',
    ],
  },
  {
    name: 'a map of a city',
    changes: [whole, figure('choropleth', [june])],
    lines: [
      'data/figures/places.json:6:5  map-figure  Peta situs ini memuat provinsi saja; wilayah "makassar" tidak ada di dalamnya. Pakai kind "series" atau "tiles" untuk wilayah lain.',
    ],
  },
  {
    name: 'a map with a number that is no row of its table',
    changes: [whole, figure('choropleth', ['makassar/coverage/2024@release'])],
    lines: [
      'data/figures/places.json:6:5  map-figure  Angka wilayah "makassar" ini bukan baris tabel "places". Hapus rujukannya; di samping barisnya hanya boleh ada angka wilayah induknya.',
    ],
  },
  {
    name: 'a map without a row of its table',
    changes: [whole, figure('circles', ['indonesia/participants/2024-12@news'])],
    lines: [
      'data/figures/places.json:3:12  map-figure  Grafik ini tidak memuat semua baris tabel "places"; belum ada makassar. Tambahkan rujukannya di "references".',
    ],
  },
  {
    name: 'a place twice on a map',
    changes: [whole, figure('circles', [june, june])],
    lines: [
      'data/figures/places.json:6:5  map-figure  Peta situs ini memuat provinsi saja; wilayah "makassar" tidak ada di dalamnya. Pakai kind "series" atau "tiles" untuk wilayah lain.',
      'data/figures/places.json:7:5  map-figure  Wilayah "makassar" sudah punya angka dalam grafik ini. Hapus salah satu rujukannya.',
    ],
  },
  {
    name: 'counts as colours on a map',
    changes: [
      ...province,
      table('participants', '2024-12', '"whole": true'),
      figure('choropleth', ['sulawesi-selatan/participants/2024-12@news']),
    ],
    lines: [
      'data/figures/places.json:6:5  map-figure  Angka wilayah "sulawesi-selatan" bukan persen, jadi tidak boleh menjadi warna di peta: provinsi besar akan tampak tinggi hanya karena banyak orangnya. Pakai kind "circles" untuk jumlah.',
    ],
  },
  {
    name: 'shares as circles on a map',
    changes: [
      ...province,
      table('coverage', '2024-06', '"whole": true'),
      figure('circles', ['sulawesi-selatan/coverage/2024-06@news']),
    ],
    lines: [
      'data/figures/places.json:6:5  map-figure  Angka wilayah "sulawesi-selatan" adalah persen, jadi tidak boleh menjadi lingkaran di peta. Pakai kind "choropleth" untuk persen.',
    ],
  },
];
