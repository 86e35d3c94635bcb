import { file, textOf, type BrokenCase } from '../small-site.ts';

const nothing = '"printed": null, "printedWhy": "source-not-at-hand"';

/** What the release prints of Makassar, where 50.50 is recorded. */
function printing(text: string): BrokenCase['changes'][number] {
  return [file.makassar, nothing, `"printed": "${text}"`];
}

/** What the news prints of the members of December 2023, where 41.56 million are recorded. */
function printingMembers(text: string): BrokenCase['changes'][number] {
  return [file.indonesiaNews, nothing, `"printed": "${text}"`];
}

/** Members in ten Decembers, printed exactly as our own pages print them. */
const made = Array.from({ length: 10 }, (_, at) => {
  const rest = '"decimals": 2, "magnitude": "million", "population": null, "status": "reported"';
  const period = `"indicator": "participants", "period": "${String(2010 + at)}-12"`;
  return `{ ${period}, "value": 3${String(at)}.25, "printed": "3${String(at)},25 juta", ${rest} }`;
});

/** The row of the rate of JKK with what its law says, and the others with why nobody has it. */
function saidByLaw(printed: string, more = ''): BrokenCase['changes'][number][] {
  const none = '"printed": null, "printedWhy": "source-not-at-hand",';
  const row = '"value": { "unit": "percent", "value": 1, "decimals": 0 },';
  const others = (textOf(file.bpu).match(/"basis"/g) ?? []).length;
  const change = (text: string) =>
    text
      .replaceAll('"basis"', `${none} "basis"`)
      .replace(`${row}\n          ${none}`, `${row}\n          "printed": ${printed},${more}`);
  if (others === 0) throw new Error(`${file.bpu} has no rows`);
  return [[file.bpu, textOf(file.bpu), change(textOf(file.bpu))]];
}

/** Numbers that differ from what their sources print, and texts of sources that were made up. */
export const brokenPrinted: BrokenCase[] = [
  { name: 'nothing: a rate as its law says it', changes: saidByLaw('"1 persen"'), lines: [] },
  {
    name: 'another rate than its law says',
    changes: saidByLaw('"2%"'),
    lines: [
      'data/programs/bpu.json:35:50  rule-printed  Peraturannya menulis "2%", tetapi "value" berisi 1. Buka pasal dalam "basis" dan betulkan yang salah, "value" atau "printed"; jangan menyesuaikan yang satu dengan yang lain tanpa membacanya.',
    ],
  },
  {
    name: 'another unit than its law says',
    changes: saidByLaw('"paling lama 1 bulan"'),
    lines: [
      'data/programs/bpu.json:35:30  rule-printed  Peraturannya menulis "paling lama 1 bulan", tetapi "unit" berisi percent. Buka pasal dalam "basis" dan betulkan yang salah, "unit" atau "printed"; jangan menyesuaikan yang satu dengan yang lain tanpa membacanya.',
    ],
  },
  {
    name: 'a text of a law without its number',
    changes: saidByLaw('"satu persen"'),
    lines: [
      'data/programs/bpu.json:36:22  rule-printed-says  "satu persen" dalam "printed" tidak memuat angka. Tulis angkanya seperti tertulis di peraturan, dengan satuannya: "paling lama 7 hari kerja".',
    ],
  },
  {
    name: 'a text of a law and a reason why there is none',
    changes: saidByLaw('"1%"', ' "printedWhy": "table",'),
    lines: [
      'data/programs/bpu.json:36:42  printed-reason  "printed" terisi, tetapi "printedWhy" berisi "table". Hapus "printedWhy".',
    ],
  },
  {
    name: 'one row without what its law says, where others have it',
    changes: saidByLaw('null'),
    lines: [
      'data/programs/bpu.json:36:22  printed-reason  "printed" kosong tanpa alasan. Salin yang tercetak dari sumbernya; bila sumbernya tidak ada pada Anda, tulis "printedWhy": "source-not-at-hand".',
    ],
  },
  {
    name: 'two digits exchanged against what the source prints',
    changes: [printing('50,50%'), [file.makassar, '"value": 50.5', '"value": 55.5']],
    lines: [
      'data/observations/makassar/release.json:6:16  printed-differs  Sumbernya mencetak "50,50%", tetapi yang dicatat 55.50: angkanya berbeda. Buka sumbernya dan betulkan yang salah; jangan menyesuaikan "printed" dengan catatannya.',
    ],
  },
  {
    name: 'a decimal less than the source prints',
    changes: [printing('50.50 percent'), [file.makassar, '"decimals": 2', '"decimals": 1']],
    lines: [
      'data/observations/makassar/release.json:7:19  printed-differs  Sumbernya mencetak "50.50 percent", tetapi yang dicatat 50.5: banyaknya desimal berbeda. Buka sumbernya dan betulkan yang salah; jangan menyesuaikan "printed" dengan catatannya.',
    ],
  },
  {
    name: 'another power of ten than the source prints',
    changes: [printingMembers('41,56 miliar')],
    lines: [
      'data/observations/indonesia/news.json:8:20  printed-differs  Sumbernya mencetak "41,56 miliar", tetapi yang dicatat 41.56 million: pangkat sepuluhnya berbeda. Buka sumbernya dan betulkan yang salah; jangan menyesuaikan "printed" dengan catatannya.',
    ],
  },
  {
    name: 'what the source prints as people under a percentage',
    changes: [printing('50,50 orang')],
    lines: [
      'data/observations/makassar/release.json:7:33  printed-says  "50,50 orang" dalam "printed" menyebut satuan yang bukan satuan indikatornya. Periksa "indicator", atau salin lagi dari sumbernya.',
    ],
  },
  {
    name: 'a text of a source without a number',
    changes: [printing('separuh lebih sedikit')],
    lines: [
      'data/observations/makassar/release.json:7:33  printed-says  "separuh lebih sedikit" dalam "printed" tidak memuat angka. Tulis angkanya seperti tercetak, dengan satuannya.',
    ],
  },
  {
    name: 'a text of a source with two numbers',
    changes: [printing('dari 49,1% menjadi 50,50%')],
    lines: [
      'data/observations/makassar/release.json:7:33  printed-says  "dari 49,1% menjadi 50,50%" dalam "printed" memuat lebih dari satu angka. Tulis hanya angka yang dicatat, dengan satuannya.',
    ],
  },
  {
    name: 'more than, recorded as a result',
    changes: [printing('lebih dari 50,50%')],
    lines: [
      'data/observations/makassar/release.json:7:33  printed-says  "lebih dari 50,50%" dalam "printed" menyebut batas, bukan angka pasti. Tambahkan "bound", supaya angka ini tidak dibandingkan atau digambar.',
    ],
  },
  {
    name: 'about, recorded as exact',
    changes: [printingMembers('hampir 41,56 juta peserta')],
    lines: [
      'data/observations/indonesia/news.json:7:33  printed-says  "hampir 41,56 juta peserta" dalam "printed" menyebut angka kira-kira. Tambahkan "approximate": true.',
    ],
  },
  {
    name: 'a plan recorded as a result',
    changes: [printing('ditargetkan 50,50 persen')],
    lines: [
      'data/observations/makassar/release.json:7:33  printed-says  "ditargetkan 50,50 persen" dalam "printed" menyebut rencana, tetapi indikatornya hasil. Pakai indikator target atau perkiraan; rencana bukan hasil.',
    ],
  },
  {
    name: 'a range without its upper end',
    changes: [[file.makassar, '"value": 50.5', '"bound": "range", "value": 50.5']],
    lines: [
      'data/figures/makassar-national.json:8:18  bound-shown  Dari "makassar/coverage/2024@release" hanya batas atau kisarannya yang diketahui. Angka seperti itu tidak digambar dan tidak membuka halaman: pakai angka lain.',
      'data/observations/makassar/release.json:6:16  range-ends  Angka ini tidak punya ujung atas. Tambahkan "upTo" dengan "value" dan "decimals".',
      'data/regions.json:17:49  bound-shown  Dari "makassar/coverage/2024@release" hanya batas atau kisarannya yang diketahui. Angka seperti itu tidak digambar dan tidak membuka halaman: pakai angka lain.',
    ],
  },
  {
    name: 'an upper end of what is not called a range',
    changes: [
      [file.makassar, '"value": 50.5', '"upTo": { "value": 55, "decimals": 0 }, "value": 50.5'],
    ],
    lines: [
      'data/observations/makassar/release.json:6:15  range-ends  Angka ini punya ujung atas, tetapi tidak disebut kisaran. Tulis "bound": "range", atau hapus "upTo".',
    ],
  },
  {
    name: 'a range whose ends are exchanged',
    changes: [
      [
        file.makassar,
        '"value": 50.5',
        '"bound": "range", "upTo": { "value": 45, "decimals": 0 }, "value": 50.5',
      ],
    ],
    lines: [
      'data/figures/makassar-national.json:8:18  bound-shown  Dari "makassar/coverage/2024@release" hanya batas atau kisarannya yang diketahui. Angka seperti itu tidak digambar dan tidak membuka halaman: pakai angka lain.',
      'data/observations/makassar/release.json:6:44  range-ends  Ujung atas kisaran ini tidak lebih besar daripada ujung bawahnya. Tulis angka kecil di "value" dan angka besar di "upTo".',
      'data/regions.json:17:49  bound-shown  Dari "makassar/coverage/2024@release" hanya batas atau kisarannya yang diketahui. Angka seperti itu tidak digambar dan tidak membuka halaman: pakai angka lain.',
    ],
  },
  {
    name: 'a range of which the source prints another upper end',
    changes: [
      printing('50,50 sampai 56 persen'),
      [
        file.makassar,
        '"value": 50.5',
        '"bound": "range", "upTo": { "value": 55, "decimals": 0 }, "value": 50.5',
      ],
    ],
    lines: [
      'data/figures/makassar-national.json:8:18  bound-shown  Dari "makassar/coverage/2024@release" hanya batas atau kisarannya yang diketahui. Angka seperti itu tidak digambar dan tidak membuka halaman: pakai angka lain.',
      'data/observations/makassar/release.json:6:74  printed-differs  Sumbernya mencetak "50,50 sampai 56 persen", tetapi yang dicatat 50.50–55: angkanya berbeda. Buka sumbernya dan betulkan yang salah; jangan menyesuaikan "printed" dengan catatannya.',
      'data/regions.json:17:49  bound-shown  Dari "makassar/coverage/2024@release" hanya batas atau kisarannya yang diketahui. Angka seperti itu tidak digambar dan tidak membuka halaman: pakai angka lain.',
    ],
  },
  {
    name: 'a lower limit by its note',
    changes: [
      [
        file.makassar,
        '"value": 50.5',
        '"note": { "id": "Batas bawah ini dari berita.", "en": "This lower limit is from the news." }, "value": 50.5',
      ],
    ],
    lines: [
      'data/observations/makassar/release.json:6:15  note-says  Menurut "note" angka ini batas bawah, tetapi catatannya berkata lain. Tulis "bound": "over", atau betulkan catatannya.',
    ],
  },
  {
    name: 'about by its note',
    changes: [
      [
        file.makassar,
        '"value": 50.5',
        '"note": { "id": "Sumber menulis “sekitar”.", "en": "The source writes “about”." }, "value": 50.5',
      ],
    ],
    lines: [
      'data/observations/makassar/release.json:6:15  note-says  Menurut "note" angka ini angka kira-kira, tetapi catatannya berkata lain. Tulis "approximate": true, atau betulkan catatannya.',
    ],
  },
  {
    name: 'no text of the source, and no reason',
    changes: [[file.makassar, nothing, '"printed": null']],
    lines: [
      'data/observations/makassar/release.json:7:33  printed-reason  "printed" kosong tanpa alasan. Salin yang tercetak dari sumbernya; bila sumbernya tidak ada pada Anda, tulis "printedWhy": "source-not-at-hand".',
    ],
  },
  {
    name: 'a text of the source, and a reason for none',
    changes: [[file.makassar, '"printed": null', '"printed": "50,50%"']],
    lines: [
      'data/observations/makassar/release.json:7:57  printed-reason  "printed" terisi, tetapi "printedWhy" berisi "source-not-at-hand". Hapus "printedWhy".',
    ],
  },
  {
    name: 'a number of others of which nothing is printed because we computed it',
    changes: [[file.makassar, 'source-not-at-hand', 'computed']],
    lines: [
      'data/observations/makassar/release.json:7:53  printed-reason  "printedWhy" berisi "computed", yang tidak cocok dengan jenis sumbernya. Tulis "computed" untuk sumber dengan kind "own", dan hanya untuk itu.',
    ],
  },
  {
    name: 'texts of sources that were all made from the values',
    changes: [[file.indonesiaNews, '"observations": [', `"observations": [ ${made.join(', ')},`]],
    lines: [
      'data/observations/indonesia/news.json:2:100  printed-made  Semua 10 isi "printed" sama persis dengan cara situs ini menulis angkanya: dibuat dari "value", bukan disalin dari sumber. Isi null dengan "printedWhy" bila sumbernya tidak ada pada Anda; salin hanya dari sumber yang terbuka.',
    ],
  },
];
