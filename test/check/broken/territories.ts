import { file, type BrokenCase } from '../small-site.ts';

/** The city as a region with more to say of its time. */
function city(time: string): BrokenCase['changes'][number] {
  return [file.regions, '"bps": "7371",', `"bps": "7371", ${time},`];
}

/** Regions whose times contradict each other, and numbers of a time before theirs. */
export const brokenTerritories: BrokenCase[] = [
  {
    name: 'a region that ends before it begins',
    changes: [city('"from": "2012", "to": "2011-12"')],
    lines: [
      'data/regions.json:17:44  region-time  "makassar" berakhir sebelum bermula (2012). Wilayah lama punya "to"; yang menggantikannya menyebutnya dalam "succeeds" dan punya "from".',
    ],
  },
  {
    name: 'a region that came out of another and does not say when',
    changes: [city('"succeeds": ["indonesia"]')],
    lines: [
      'data/regions.json:11:5  region-time  "makassar" menggantikan wilayah lain, tetapi tidak menyebut sejak kapan. Wilayah lama punya "to"; yang menggantikannya menyebutnya dalam "succeeds" dan punya "from".',
      'data/regions.json:17:35  region-time  "makassar" menggantikan "indonesia", yang tercatat masih ada. Wilayah lama punya "to"; yang menggantikannya menyebutnya dalam "succeeds" dan punya "from".',
    ],
  },
  {
    name: 'a region that came out of itself',
    changes: [city('"from": "2012", "succeeds": ["makassar"]')],
    lines: [
      'data/regions.json:17:51  region-time  "makassar" menggantikan dirinya sendiri. Wilayah lama punya "to"; yang menggantikannya menyebutnya dalam "succeeds" dan punya "from".',
    ],
  },
  {
    name: 'a region made by a law that is not in the register',
    changes: [city('"from": "2012", "law": "uu-20-2012"')],
    lines: [
      'data/regions.json:17:45  unknown-record  Peraturan "uu-20-2012" tidak ada. Mungkin maksud Anda "uu-24-2011". Pakai yang ada di data/laws/, atau tambahkan di sana.',
    ],
  },
  {
    name: 'a number of a time before its region was',
    changes: [city('"from": "2025"')],
    lines: [
      'data/observations/makassar/news.json:5:17  before-territory  Angka ini dari masa sebelum 2025, ketika "makassar" belum ada dengan batasnya sekarang. Tambahkan wilayah lamanya, dengan "to", di data/regions.json, lalu catat angkanya di sana.',
      'data/observations/makassar/news.json:13:17  before-territory  Angka ini dari masa sebelum 2025, ketika "makassar" belum ada dengan batasnya sekarang. Tambahkan wilayah lamanya, dengan "to", di data/regions.json, lalu catat angkanya di sana.',
      'data/observations/makassar/release.json:5:17  before-territory  Angka ini dari masa sebelum 2025, ketika "makassar" belum ada dengan batasnya sekarang. Tambahkan wilayah lamanya, dengan "to", di data/regions.json, lalu catat angkanya di sana.',
    ],
  },
  {
    name: 'a number of a time before its region came out of another',
    changes: [
      city('"from": "2025", "succeeds": ["makassar-lama"]'),
      [
        file.regions,
        '"regions": [',
        '"regions": [ { "id": "makassar-lama", "code": "73.71", "name": { "id": "Makassar lama", "en": "Old Makassar" }, "level": "city", "parent": "indonesia", "bps": null, "to": "2025" },',
      ],
    ],
    lines: [
      'data/observations/makassar/news.json:5:17  before-territory  Angka ini dari masa sebelum 2025, ketika "makassar" belum ada dengan batasnya sekarang. Catat di data/observations/makassar-lama/, atau periksa "period".',
      'data/observations/makassar/news.json:13:17  before-territory  Angka ini dari masa sebelum 2025, ketika "makassar" belum ada dengan batasnya sekarang. Catat di data/observations/makassar-lama/, atau periksa "period".',
      'data/observations/makassar/release.json:5:17  before-territory  Angka ini dari masa sebelum 2025, ketika "makassar" belum ada dengan batasnya sekarang. Catat di data/observations/makassar-lama/, atau periksa "period".',
    ],
  },
];
