import { file, type BrokenCase } from '../small-site.ts';

/** A note that an observation replaces another, to stand behind its source. */
function superseding(reference: string): string {
  const reason = '{ "id": "Diralat.", "en": "Corrected." }';
  return `"supersedes": { "reference": "${reference}", "date": "2026-11-22", "reason": ${reason} }`;
}

/** Faults of records that do not hold together. */
export const brokenRecords: BrokenCase[] = [
  {
    name: 'the same identifier twice',
    changes: [
      [
        file.grids,
        '"grids": [',
        '"grids": [\n    { "id": "cities", "name": { "id": "Kota", "en": "Cities" }, "cols": 1, "rows": 1, "tiles": [{ "region": "makassar", "abbr": "MKS", "col": 0, "row": 0 }] },',
      ],
    ],
    lines: [
      'data/grids.json:5:13  duplicate-id  "cities" sudah dipakai di data/grids.json:3. Beri nama lain, atau hapus catatan yang rangkap.',
    ],
  },
  {
    name: 'the same observation twice',
    changes: [[file.makassarNews, '"period": "2024-06"', '"period": "2024"']],
    lines: [
      'data/observations/makassar/news.json:11:5  duplicate-id  "makassar/coverage/2024@news" sudah dipakai di data/observations/makassar/news.json:3. Beri nama lain, atau hapus catatan yang rangkap.',
    ],
  },
  {
    name: 'a file whose name is not its identifier',
    changes: [[file.members, '"id": "members"', '"id": "peserta"']],
    lines: [
      'data/figures/members.json:2:9  wrong-name  "id" berisi "peserta", padahal berkas atau foldernya bernama "members". Tulis "id" sebagai "members", atau ganti nama berkasnya.',
    ],
  },
  {
    name: 'an observation of an indicator nobody defined',
    changes: [[file.makassar, '"indicator": "coverage"', '"indicator": "cakupan"']],
    lines: [
      'data/observations/makassar/release.json:4:20  unknown-record  Indikator "cakupan" tidak ada. Pakai yang ada di data/indicators/, atau tambahkan di sana.',
    ],
  },
  {
    name: 'an observation out of an unknown population',
    changes: [[file.makassarNews, '"population": "workers"', '"population": "worker"']],
    lines: [
      'data/observations/makassar/news.json:16:21  unknown-record  Populasi "worker" tidak ada. Mungkin maksud Anda "workers". Pakai yang ada di data/populations/, atau tambahkan di sana.',
    ],
  },
  {
    name: 'a source said by nobody known',
    changes: [[file.release, '"person": "mintje-wattu"', '"person": "mintje"']],
    lines: [
      'data/sources/release.json:6:13  unknown-record  Orang "mintje" tidak ada. Pakai yang ada di data/people/, atau tambahkan di sana.',
    ],
  },
  {
    name: 'a source said by nobody known, with another fault',
    changes: [
      [file.release, '"person": "mintje-wattu"', '"person": "mintje"'],
      [file.release, '"published": "2025-03-17"', '"published": "Maret 2025"'],
    ],
    lines: [
      'data/sources/release.json:6:13  unknown-record  Orang "mintje" tidak ada. Pakai yang ada di data/people/, atau tambahkan di sana.',
      'data/sources/release.json:8:16  bad-form  "Maret 2025" bukan bentuk yang benar untuk "published". Tulis tahun, triwulan, bulan, atau hari: 2024, 2024-Q1, 2024-12, atau 2024-12-31.',
    ],
  },
  {
    name: 'a number that says its source once more',
    changes: [
      [file.makassar, '"status": "reported"', '"status": "reported",\n      "source": "release"'],
    ],
    lines: [
      'data/observations/makassar/release.json:10:7  unknown-key  Kunci "source" tidak dikenal di sini. Yang boleh: indicator, period, value, decimals, magnitude, printed, printedWhy, where, person, speaker, secondReading, population, populationWording, segment, status, numerator, denominator, approximate, bound, upTo, roundingOf, contradicts, supersedes, mismatch, note.',
    ],
  },
  {
    name: 'a file of many sources, as they stood in the first edition',
    changes: [['data/sources.json', null, '{ "sources": [] }']],
    lines: [
      'data/sources.json:1:1  old-form  Berkas ini masih berbentuk lama: banyak catatan dalam satu berkas. Jalankan npm run migrate: setiap catatan mendapat berkasnya sendiri.',
    ],
  },
  {
    name: 'a file of observations of many sources, as they stood in the first edition',
    changes: [['data/observations/makassar.json', null, '{ "region": "makassar" }']],
    lines: [
      'data/observations/makassar.json:1:1  old-form  Berkas ini masih berbentuk lama: banyak catatan dalam satu berkas. Jalankan npm run migrate: setiap catatan mendapat berkasnya sendiri.',
    ],
  },
  {
    name: 'a region that lies nowhere',
    changes: [[file.regions, '"parent": "indonesia"', '"parent": "indonesa"']],
    lines: [
      'data/regions.json:16:17  unknown-record  Wilayah "indonesa" tidak ada. Mungkin maksud Anda "indonesia". Pakai yang ada di data/regions.json, atau tambahkan di sana.',
    ],
  },
  {
    name: 'observations of no region',
    changes: [['data/observations/makasar/news.json', null, '{\n  "observations": []\n}\n']],
    lines: [
      'data/observations/makasar/news.json:1:1  unknown-name  Folder berkas ini bernama "makasar", tetapi tidak ada wilayah bernama begitu. Mungkin maksud Anda "makassar". Ganti nama foldernya, atau tambahkan wilayahnya di data/regions.json.',
    ],
  },
  {
    name: 'observations of no source',
    changes: [['data/observations/makassar/newss.json', null, '{\n  "observations": []\n}\n']],
    lines: [
      'data/observations/makassar/newss.json:1:1  unknown-name  Berkas ini bernama "newss", tetapi tidak ada sumber bernama begitu. Mungkin maksud Anda "news". Ganti nama berkasnya, atau tambahkan data/sources/newss.json.',
    ],
  },
  {
    name: 'a source that says another identifier than its file',
    changes: [[file.news, '"id": "news"', '"id": "new"']],
    lines: [
      'data/sources/news.json:2:9  wrong-name  "id" berisi "new", padahal berkas atau foldernya bernama "news". Tulis "id" sebagai "news", atau ganti nama berkasnya.',
    ],
  },
  {
    name: 'a figure of an unknown statement',
    changes: [
      [file.figure, '"statement": "makassar-above-national"', '"statement": "makassar-above"'],
    ],
    lines: [
      'data/figures/makassar-national.json:9:16  unknown-record  Pernyataan "makassar-above" tidak ada. Pakai yang ada di data/statements/, atau tambahkan di sana.',
    ],
  },
  {
    name: 'a question for nobody known',
    changes: [[file.faqs, '["self-employed"]', '["self-employd"]']],
    lines: [
      'data/faqs.json:5:21  unknown-record  Kelompok pembaca "self-employd" tidak ada. Mungkin maksud Anda "self-employed". Pakai yang ada di data/audiences.json, atau tambahkan di sana.',
    ],
  },
  {
    name: 'a rule read in no source',
    changes: [[file.bpu, '"source": "law"', '"source": "laws"']],
    lines: [
      'data/programs/bpu.json:23:21  unknown-record  Sumber "laws" tidak ada. Mungkin maksud Anda "law". Pakai yang ada di data/sources/, atau tambahkan di sana.',
    ],
  },
  {
    // Beside a number that is written out, each rule is asked whether it prints the same.
    name: 'a rate with more decimals than said, and a bare number',
    changes: [
      [file.bpu, '"value": 1, "decimals": 0', '"value": 1.5, "decimals": 0'],
      [file.about, 'Situs ini ditulis', 'Situs ini ditulis 56 tahun'],
      [file.aboutEn, 'This site is written', 'This site is written 56 years'],
    ],
    lines: [
      'content/pages/about/en.mdx:7:22  bare-number  Angka "56 years" ditulis langsung. Pakai <Rule of="program/aturan" />; bila bukan ketentuan, <Stat of="…" />. Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/programs/<program>.json.',
      'content/pages/about/id.mdx:6:19  bare-number  Angka "56 tahun" ditulis langsung. Pakai <Rule of="program/aturan" />; bila bukan ketentuan, <Stat of="…" />. Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/programs/<program>.json.',
      'data/programs/bpu.json:35:50  hidden-decimals  1.5 punya angka di belakang koma lebih banyak daripada "decimals" (0). Samakan "value" dan "decimals" dengan yang dicetak sumbernya.',
    ],
  },
  {
    name: 'more decimals than said',
    changes: [[file.makassarNews, '"value": 49.1', '"value": 49.12']],
    lines: [
      'data/observations/makassar/news.json:6:16  hidden-decimals  49.12 punya angka di belakang koma lebih banyak daripada "decimals" (1). Samakan "value" dan "decimals" dengan yang dicetak sumbernya.',
    ],
  },
  {
    name: 'a share its parts do not give',
    changes: [[file.makassarNews, '"value": 300', '"value": 330']],
    lines: [
      'data/observations/makassar/news.json:14:16  share-mismatch  Angka yang tercetak 50, tetapi pembilang dibagi pembaginya menghasilkan 55. Periksa ketiganya; bila sumbernya memang begitu, jelaskan dalam "mismatch".',
    ],
  },
  {
    name: 'a percentage of nobody',
    changes: [[file.makassarNews, '"population": "workers"', '"population": null']],
    lines: [
      'data/observations/makassar/news.json:16:21  missing-population  "coverage" adalah persentase, tetapi "population" berisi null: persen dari siapa? Tulis nama dari data/populations/, atau "unstated" bila sumbernya tidak menjelaskannya.',
    ],
  },
  {
    name: 'a value that supersedes nothing',
    changes: [
      [
        file.makassarNews,
        '"status": "reported"',
        '"status": "reported",\n      "supersedes": {\n        "reference": "makassar/coverage/2023@news",\n        "date": "2026-11-22",\n        "reason": { "id": "diralat", "en": "corrected" }\n      }',
      ],
    ],
    lines: [
      'data/observations/makassar/news.json:11:22  observation-link  "supersedes" menyebut "makassar/coverage/2023@news", yang bukan tepat satu pengamatan. Tulis rujukan lengkap dengan @sumber, atau hapus kuncinya.',
    ],
  },
  {
    name: 'a value that supersedes itself',
    changes: [
      [
        file.makassarNews,
        '"status": "reported"',
        `"status": "reported", ${superseding('makassar/coverage/2024@news')}`,
      ],
    ],
    lines: [
      'data/observations/makassar/news.json:9:58  observation-link  "supersedes" menyebut "makassar/coverage/2024@news", pengamatan ini sendiri: angka tidak dapat menggantikan dirinya. Tulis rujukan lengkap dengan @sumber, atau hapus kuncinya.',
    ],
  },
  {
    name: 'a value that supersedes one of another time',
    changes: [
      [
        file.indonesiaNews,
        '"period": "2024-12"',
        `"period": "2024-12", ${superseding('indonesia/participants/2023-12@news')}`,
      ],
    ],
    lines: [
      'data/observations/indonesia/news.json:14:57  observation-link  "supersedes" menyebut "indonesia/participants/2023-12@news", yang tentang masa lain; angka masa lain bukan ralat. Tulis rujukan lengkap dengan @sumber, atau hapus kuncinya.',
    ],
  },
  {
    name: 'rows of a rule that overlap',
    changes: [[file.bpu, '"to": "2025-12-31"', '"to": "2026-01-31"']],
    lines: [
      'data/programs/bpu.json:53:9  rule-rows  Baris aturan ini mulai ketika baris di atasnya masih berlaku. Akhiri baris di atasnya ("to") sehari sebelum baris ini mulai.',
    ],
  },
  {
    name: 'a contribution that starts inside a month',
    changes: [[file.bpu, '"from": "2026-01-01"', '"from": "2026-01-15"']],
    lines: [
      'data/programs/bpu.json:53:9  rule-rows  Iuran dihitung per bulan, tetapi baris ini mulai di tengah bulan. Tulis hari pertama bulan yang dibayar dalam "from".',
    ],
  },
  {
    name: 'a rule in another unit than calculations need',
    changes: [
      [
        file.bpu,
        '"value": { "unit": "percent", "value": 1, "decimals": 0 }',
        '"value": { "unit": "rupiah", "value": 1 }',
      ],
    ],
    lines: [
      'data/programs/bpu.json:35:30  rule-unit  Aturan "bpu/jkk-rate" bersatuan "rupiah", padahal hitungan memerlukan "percent". Tulis "unit" sebagai "percent" di semua barisnya.',
    ],
  },
  {
    name: 'a rule that is computed from others',
    changes: [
      [
        file.bpu,
        '"rules": [',
        '"rules": [{ "id": "minimum", "label": { "id": "Iuran", "en": "Contribution" }, "kind": "contribution", "rows": [{ "from": "2015-07-01", "to": null, "value": { "unit": "rupiah", "value": 16800 }, "basis": "PP 44/2015", "source": "law" }] },',
      ],
    ],
    lines: [
      'data/programs/bpu.json:6:21  rule-derived  Aturan "bpu/minimum" dihitung dari aturan lain. Hapus dari data, dan ubah aturan yang menjadi dasarnya.',
    ],
  },
  {
    name: 'slices of a contract value that do not rise',
    changes: [
      [
        file.bpu,
        '"rules": [',
        '"rules": [{ "id": "tiers", "label": { "id": "Tarif", "en": "Rates" }, "kind": "contribution", "rows": [{ "from": "2015-07-01", "to": null, "value": { "unit": "tiers", "decimals": 2, "value": [{ "upTo": 200, "percent": 2 }, { "upTo": 100, "percent": 1 }, { "upTo": null, "percent": 1 }] }, "basis": "PP 44/2015", "source": "law" }] },',
      ],
    ],
    lines: [
      'data/programs/bpu.json:6:106  rule-rows  Lapisan nilai kontrak ini tidak bersambung dari yang di bawahnya. Naikkan "upTo" dari lapisan ke lapisan; hanya yang terakhir tanpa batas.',
    ],
  },
  {
    name: 'brackets that overlap',
    changes: [[file.bpu, '"from": 1100000', '"from": 1000000']],
    lines: [
      'data/programs/bpu.json:12:9  rule-rows  Golongan penghasilan ini tidak bersambung dari yang di bawahnya. Mulai dari 0, lalu naikkan "from", "to", dan "base"; hanya yang terakhir tanpa batas.',
    ],
  },
  {
    name: 'a figure that does not name the source',
    changes: [
      [file.members, '"indonesia/participants/2024-12@news"', '"indonesia/participants/2024-12"'],
    ],
    lines: [
      'data/figures/members.json:5:57  bad-form  "indonesia/participants/2024-12" bukan bentuk yang benar untuk "references[1]". Tulis rujukan yang menyebut sumbernya dengan @, misalnya makassar/coverage/2024@nama-sumber.',
    ],
  },
  {
    name: 'a series whose values may not share an axis',
    changes: [
      [file.members, '"indonesia/participants/2024-12@news"', '"indonesia/coverage/2024@release"'],
    ],
    lines: [
      'data/figures/members.json:5:57  refused-axis  "indonesia/coverage/2024@release" dan "indonesia/participants/2023-12@news" tidak boleh satu sumbu. Kedua angka mengukur hal yang berbeda. Setidaknya satu angka tidak menyebut pembaginya. Tempat seseorang dihitung ditentukan dengan cara yang berbeda. Setidaknya satu angka tidak menyebut bulannya. Hapus salah satu, atau pakai "kind": "statement" bila sumbernya membandingkan.',
    ],
  },
  {
    name: 'a statement figure without its statement',
    changes: [[file.figure, ',\n  "statement": "makassar-above-national"', '']],
    lines: [
      'data/figures/makassar-national.json:3:11  statement-figure  Grafik jenis "statement" belum menyebut pernyataannya. Tambahkan "statement" dengan nama dari data/statements/.',
    ],
  },
  {
    name: 'a number written into a text',
    changes: [[file.faqs, '"en": "Yes. You pay', '"en": "Yes, 50%. You pay']],
    lines: [
      'data/faqs.json:9:15  bare-number-in-string  Angka "50%" ditulis langsung dalam "answer.en". Mungkin yang dimaksud [[makassar/coverage/2024-06@news]]. Pakai [[wilayah/indikator/periode@sumber]]. Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/observations/<wilayah>/<sumber>.json.',
    ],
  },
  {
    name: 'a reference in one language only',
    changes: [[file.faqs, 'Iurannya mulai [[rule:bpu/jkm]] sebulan', 'Iurannya murah']],
    lines: [
      'data/faqs.json:9:36  unequal-strings  [[rule:bpu/jkm]] dalam "answer" hanya ada dalam teks Inggris. Tulis rujukan yang sama dalam kedua bahasa.',
    ],
  },
  {
    name: 'a rule in a text that does not exist',
    changes: [
      [file.faqs, 'mulai [[rule:bpu/jkm]]', 'mulai [[rule:bpu/jkmm]]'],
      [file.faqs, 'pay from [[rule:bpu/jkm]]', 'pay from [[rule:bpu/jkmm]]'],
    ],
    lines: [
      'data/faqs.json:8:39  unknown-rule  Tidak ada aturan "rule:bpu/jkmm" dalam data. Yang paling mirip: "rule:bpu/jkm".',
      'data/faqs.json:9:36  unknown-rule  Tidak ada aturan "rule:bpu/jkmm" dalam data. Yang paling mirip: "rule:bpu/jkm".',
    ],
  },
  {
    name: 'an ambiguous reference in a statement',
    changes: [
      [
        file.statement,
        '"contradictedBy": ["makassar/coverage/2024@news"]',
        '"contradictedBy": ["makassar/coverage/2024"]',
      ],
    ],
    lines: [
      'data/statements/makassar-above-national.json:14:22  ambiguous-reference  "makassar/coverage/2024" punya 2 angka dari sumber yang berbeda. Pilih salah satu: "makassar/coverage/2024@release", "makassar/coverage/2024@news".',
    ],
  },
];
