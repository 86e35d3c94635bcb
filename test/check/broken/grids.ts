import { file, type BrokenCase, type Change } from '../small-site.ts';

/** A new figure of kind `tiles` that shows these numbers. */
function tiles(references: string[], more = '"grid": "cities"'): Change {
  const lines = [
    '{',
    '  "id": "places", "kind": "tiles",',
    `  ${more},`,
    '  "title": { "id": "Menurut kota", "en": "By city" },',
    '  "references": [',
    references.map((reference) => `    "${reference}"`).join(',\n'),
    '  ]',
    '}',
    '',
  ];
  return ['data/figures/places.json', null, lines.join('\n')];
}

const june = 'makassar/coverage/2024-06@news';

/** Faults of schematic grids and of the figures that fill them. */
export const brokenGrids: BrokenCase[] = [
  {
    name: 'a tile of a region nobody knows',
    changes: [[file.grids, '"region": "makassar"', '"region": "makasar"']],
    lines: [
      'data/grids.json:9:21  unknown-record  Wilayah "makasar" tidak ada. Mungkin maksud Anda "makassar". Pakai yang ada di data/regions.json, atau tambahkan di sana.',
    ],
  },
  {
    name: 'a region with two tiles',
    changes: [[file.grids, '"region": "indonesia"', '"region": "makassar"']],
    lines: [
      'data/grids.json:10:21  grid-tile  Wilayah "makassar" sudah punya kotak dalam skema ini. Hapus salah satu kotaknya.',
    ],
  },
  {
    name: 'two tiles in one place',
    changes: [[file.grids, '"col": 1', '"col": 0']],
    lines: [
      'data/grids.json:10:56  grid-tile  Kotak IDN menempati kolom 0, baris 0, yang sudah terisi. Pilih "col" dan "row" yang masih kosong.',
    ],
  },
  {
    name: 'a tile beside its grid',
    changes: [[file.grids, '"col": 1', '"col": 2']],
    lines: [
      'data/grids.json:10:56  grid-tile  Kotak IDN di kolom 2, baris 0 berada di luar skema. Hitung kolom dan baris dari 0, di bawah "cols" dan "rows" skemanya.',
    ],
  },
  {
    name: 'a tile below its grid',
    changes: [[file.grids, '"row": 0', '"row": 1']],
    lines: [
      'data/grids.json:9:65  grid-tile  Kotak MKS di kolom 0, baris 1 berada di luar skema. Hitung kolom dan baris dari 0, di bawah "cols" dan "rows" skemanya.',
    ],
  },
  {
    name: 'a tile with a whole name on it',
    changes: [[file.grids, '"MKS"', '"Makassar"']],
    lines: [
      'data/grids.json:9:41  bad-form  "Makassar" bukan bentuk yang benar untuk "abbr". Tulis dua sampai empat huruf besar, misalnya SLS.',
    ],
  },
  {
    name: 'a figure of tiles that names no grid',
    changes: [tiles([june], '"note": { "id": "a", "en": "a" }')],
    lines: [
      'data/figures/places.json:2:27  grid-figure  Grafik jenis "tiles" belum menyebut skemanya. Tambahkan "grid" dengan nama dari data/grids.json.',
    ],
  },
  {
    name: 'a series that names a grid',
    changes: [[file.members, '"kind": "series"', '"kind": "series",\n  "grid": "cities"']],
    lines: [
      'data/figures/members.json:4:11  grid-figure  Grafik jenis "series" tidak boleh menyebut skema. Hapus "grid", atau ganti "kind".',
    ],
  },
  {
    name: 'a figure of tiles in a grid nobody knows',
    changes: [tiles([june], '"grid": "citys"')],
    lines: [
      'data/figures/places.json:3:11  unknown-record  Skema "citys" tidak ada. Mungkin maksud Anda "cities". Pakai yang ada di data/grids.json, atau tambahkan di sana.',
    ],
  },
  {
    name: 'a number of a region that has no tile',
    changes: [
      [file.grids, '{ "region": "makassar", "abbr": "MKS", "col": 0, "row": 0 },\n        ', ''],
      tiles([june]),
    ],
    lines: [
      'data/figures/places.json:6:5  grid-reference  Skema grafik ini tidak punya kotak untuk wilayah "makassar". Hapus rujukannya, atau pakai skema lain dari data/grids.json.',
    ],
  },
  {
    name: 'two numbers for one tile',
    changes: [tiles([june, june])],
    lines: [
      'data/figures/places.json:7:5  grid-reference  Wilayah "makassar" sudah punya angka dalam grafik ini. Hapus salah satu rujukannya.',
    ],
  },
  {
    name: 'tiles of two periods',
    changes: [
      [file.indonesia, '"period": "2024"', '"period": "2023-06"'],
      [
        file.indonesia,
        '"population": "unstated"',
        '"population": "workers", "populationWording": { "id": "pekerja", "en": "workers" }',
      ],
      [file.figure, 'indonesia/coverage/2024@release', 'indonesia/coverage/2023-06@release'],
      [file.statement, 'indonesia/coverage/2024@release', 'indonesia/coverage/2023-06@release'],
      tiles([june, 'indonesia/coverage/2023-06@release']),
    ],
    lines: [
      'data/figures/places.json:7:5  grid-reference  Angka wilayah "indonesia" dari masa lain daripada angka sebelumnya. Pakai angka dari satu masa saja.',
    ],
  },
  {
    name: 'tiles that count instead of giving a share',
    changes: [tiles(['indonesia/participants/2024-12@news'])],
    lines: [
      'data/figures/places.json:6:5  grid-reference  Angka wilayah "indonesia" bukan persen. Pakai persen; jumlah tidak dapat digambar sebagai bagian.',
    ],
  },
  {
    name: 'tiles whose numbers may not be compared',
    changes: [tiles(['makassar/coverage/2024@release', 'indonesia/coverage/2024@release'])],
    lines: [
      'data/figures/places.json:7:5  refused-axis  "indonesia/coverage/2024@release" dan "makassar/coverage/2024@release" tidak boleh satu sumbu. Setidaknya satu angka tidak menyebut pembaginya. Setidaknya satu angka tidak menyebut bulannya. Hapus salah satu, atau pakai "kind": "statement" bila sumbernya membandingkan.',
    ],
  },
];
