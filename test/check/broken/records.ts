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
        file.people,
        '"people": [',
        '"people": [\n    { "id": "mintje-wattu", "name": "Mintje", "role": { "id": "Kepala", "en": "Head" } },',
      ],
    ],
    lines: [
      'data/people.json:5:13  duplicate-id  "mintje-wattu" sudah dipakai di data/people.json:3. Beri nama lain, atau hapus catatan yang rangkap.',
    ],
  },
  {
    name: 'the same observation twice',
    changes: [[file.makassar, '"period": "2024-06"', '"period": "2024"']],
    lines: [
      'data/observations/makassar.json:22:5  duplicate-id  "makassar/coverage/2024@news" sudah dipakai di data/observations/makassar.json:13. Beri nama lain, atau hapus catatan yang rangkap.',
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
      'data/observations/makassar.json:5:20  unknown-record  Indikator "cakupan" tidak ada. Pakai yang ada di data/indicators.json, atau tambahkan di sana.',
    ],
  },
  {
    name: 'an observation out of an unknown population',
    changes: [[file.makassar, '"population": "workers"', '"population": "worker"']],
    lines: [
      'data/observations/makassar.json:27:21  unknown-record  Populasi "worker" tidak ada. Mungkin maksud Anda "workers". Pakai yang ada di data/populations.json, atau tambahkan di sana.',
    ],
  },
  {
    name: 'a source said by nobody known',
    changes: [[file.sources, '"person": "mintje-wattu"', '"person": "mintje"']],
    lines: [
      'data/sources.json:8:17  unknown-record  Orang "mintje" tidak ada. Pakai yang ada di data/people.json, atau tambahkan di sana.',
    ],
  },
  {
    name: 'a source said by nobody known, with another fault',
    changes: [
      [file.sources, '"person": "mintje-wattu"', '"person": "mintje"'],
      [file.sources, '"published": "2025-03-17"', '"published": "Maret 2025"'],
    ],
    lines: [
      'data/sources.json:8:17  unknown-record  Orang "mintje" tidak ada. Pakai yang ada di data/people.json, atau tambahkan di sana.',
      'data/sources.json:10:20  bad-form  "Maret 2025" bukan bentuk yang benar untuk "published". Tulis tahun, triwulan, bulan, atau hari: 2024, 2024-Q1, 2024-12, atau 2024-12-31.',
    ],
  },
  {
    name: 'a file of observations that says another region than its name',
    changes: [[file.makassar, '"region": "makassar"', '"region": "makasar"']],
    lines: [
      'data/observations/makassar.json:2:13  wrong-name  "region" berisi "makasar", padahal berkas atau foldernya bernama "makassar". Tulis "region" sebagai "makassar", atau ganti nama berkasnya.',
    ],
  },
  {
    name: 'a file of observations that says the region of another file',
    changes: [[file.makassar, '"region": "makassar"', '"region": "indonesia"']],
    lines: [
      'data/observations/makassar.json:2:13  wrong-name  "region" berisi "indonesia", padahal berkas atau foldernya bernama "makassar". Tulis "region" sebagai "makassar", atau ganti nama berkasnya.',
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
    name: 'a file of observations of no region',
    changes: [
      ['data/observations/gowa.json', null, '{\n  "region": "gowa",\n  "observations": []\n}\n'],
    ],
    lines: [
      'data/observations/gowa.json:2:13  unknown-record  Wilayah "gowa" tidak ada. Pakai yang ada di data/regions.json, atau tambahkan di sana.',
    ],
  },
  {
    name: 'a figure of an unknown statement',
    changes: [
      [file.figure, '"statement": "makassar-above-national"', '"statement": "makassar-above"'],
    ],
    lines: [
      'data/figures/makassar-national.json:9:16  unknown-record  Pernyataan "makassar-above" tidak ada. Pakai yang ada di data/statements.json, atau tambahkan di sana.',
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
      'data/programs/bpu.json:23:21  unknown-record  Sumber "laws" tidak ada. Mungkin maksud Anda "law". Pakai yang ada di data/sources.json, atau tambahkan di sana.',
    ],
  },
  {
    name: 'more decimals than said',
    changes: [[file.makassar, '"value": 49.1', '"value": 49.12']],
    lines: [
      'data/observations/makassar.json:16:16  hidden-decimals  49.12 punya angka di belakang koma lebih banyak daripada "decimals" (1). Samakan "value" dan "decimals" dengan yang dicetak sumbernya.',
    ],
  },
  {
    name: 'a share its parts do not give',
    changes: [[file.makassar, '"value": 300', '"value": 330']],
    lines: [
      'data/observations/makassar.json:25:16  share-mismatch  Angka yang tercetak 50, tetapi pembilang dibagi pembaginya menghasilkan 55. Periksa ketiganya; bila sumbernya memang begitu, jelaskan dalam "mismatch".',
    ],
  },
  {
    name: 'a percentage of nobody',
    changes: [[file.makassar, '"population": "workers"', '"population": null']],
    lines: [
      'data/observations/makassar.json:27:21  missing-population  "coverage" adalah persentase, tetapi "population" berisi null: persen dari siapa? Tulis nama dari data/populations.json, atau "unstated" bila sumbernya tidak menjelaskannya.',
    ],
  },
  {
    name: 'a value that supersedes nothing',
    changes: [
      [
        file.makassar,
        '"source": "news"',
        '"source": "news",\n      "supersedes": {\n        "reference": "makassar/coverage/2023@news",\n        "date": "2026-11-22",\n        "reason": { "id": "diralat", "en": "corrected" }\n      }',
      ],
    ],
    lines: [
      'data/observations/makassar.json:22:22  observation-link  "supersedes" menyebut "makassar/coverage/2023@news", yang bukan tepat satu pengamatan. Tulis rujukan lengkap dengan @sumber, atau hapus kuncinya.',
    ],
  },
  {
    name: 'a value that supersedes itself',
    changes: [
      [
        file.makassar,
        '"source": "news"',
        `"source": "news", ${superseding('makassar/coverage/2024@news')}`,
      ],
    ],
    lines: [
      'data/observations/makassar.json:20:54  observation-link  "supersedes" menyebut "makassar/coverage/2024@news", pengamatan ini sendiri: angka tidak dapat menggantikan dirinya. Tulis rujukan lengkap dengan @sumber, atau hapus kuncinya.',
    ],
  },
  {
    name: 'a value that supersedes one of another time',
    changes: [
      [
        file.indonesia,
        '"period": "2024-12"',
        `"period": "2024-12", ${superseding('indonesia/participants/2023-12@news')}`,
      ],
    ],
    lines: [
      'data/observations/indonesia.json:25:57  observation-link  "supersedes" menyebut "indonesia/participants/2023-12@news", yang tentang masa lain; angka masa lain bukan ralat. Tulis rujukan lengkap dengan @sumber, atau hapus kuncinya.',
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
      'data/figures/members.json:5:57  refused-axis  "indonesia/coverage/2024@release" dan "indonesia/participants/2023-12@news" tidak boleh satu sumbu. Kedua angka mengukur hal yang berbeda. Pembagi salah satu atau kedua angka tidak disebut. Tempat seseorang dihitung ditentukan dengan cara yang berbeda. Bulan salah satu atau kedua angka tidak disebut. Hapus salah satu, atau pakai "kind": "statement" bila sumbernya membandingkan.',
    ],
  },
  {
    name: 'a statement figure without its statement',
    changes: [[file.figure, ',\n  "statement": "makassar-above-national"', '']],
    lines: [
      'data/figures/makassar-national.json:3:11  statement-figure  Grafik jenis "statement" belum menyebut pernyataannya. Tambahkan "statement" dengan nama dari data/statements.json.',
    ],
  },
  {
    name: 'a number written into a text',
    changes: [[file.faqs, '"en": "Yes. You pay', '"en": "Yes, 50%. You pay']],
    lines: [
      'data/faqs.json:9:15  bare-number-in-string  Angka "50%" ditulis langsung dalam "answer.en". Pakai [[wilayah/indikator/periode@sumber]]. Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/observations/<wilayah>.json.',
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
      'data/faqs.json:8:39  unknown-rule  Tidak ada aturan "rule:bpu/jkmm" dalam data. Yang paling mirip: "rule:bpu/jkm", "rule:bpu/jkk-rate", "rule:bpu/jkk-lowest".',
      'data/faqs.json:9:36  unknown-rule  Tidak ada aturan "rule:bpu/jkmm" dalam data. Yang paling mirip: "rule:bpu/jkm", "rule:bpu/jkk-rate", "rule:bpu/jkk-lowest".',
    ],
  },
  {
    name: 'an ambiguous reference in a statement',
    changes: [
      [
        file.statements,
        '"contradictedBy": ["makassar/coverage/2024@news"]',
        '"contradictedBy": ["makassar/coverage/2024"]',
      ],
    ],
    lines: [
      'data/statements.json:16:26  ambiguous-reference  "makassar/coverage/2024" punya 2 angka dari sumber yang berbeda. Pilih salah satu: "makassar/coverage/2024@release", "makassar/coverage/2024@news".',
    ],
  },
];
