import { file, type BrokenCase } from './small-site.ts';

/** Faults of records. */
export const brokenData: BrokenCase[] = [
  {
    name: 'JSON with a comma too many',
    changes: [[file.regions, '"bps": "7371"', '"bps": "7371",']],
    lines: [
      'data/regions.json:18:5  broken-json  JSON rusak: ada koma sesudah isi terakhir. Perbaiki di sini atau pada baris sebelumnya.',
    ],
  },
  {
    name: 'JSON with a comment',
    changes: [[file.people, '"people": [', '// orang\n  "people": [']],
    lines: [
      'data/people.json:2:3  broken-json  JSON rusak: JSON tidak mengenal komentar. Perbaiki di sini atau pada baris sebelumnya.',
    ],
  },
  {
    name: 'JSON with a comma missing',
    changes: [[file.regions, '"code": "ID",', '"code": "ID"']],
    lines: [
      'data/regions.json:6:7  broken-json  JSON rusak: koma kurang. Perbaiki di sini atau pada baris sebelumnya.',
    ],
  },
  {
    name: 'JSON with a quotation mark missing',
    changes: [[file.site, '"name": "Cakupan"', '"name": "Cakupan']],
    lines: [
      'data/site.json:2:11  broken-json  JSON rusak: tanda petik penutup kurang. Perbaiki di sini atau pada baris sebelumnya.',
    ],
  },
  {
    name: 'JSON cut off',
    changes: [[file.members, '"]\n}', '"]']],
    lines: [
      'data/figures/members.json:6:1  broken-json  JSON rusak: kurung } kurang. Perbaiki di sini atau pada baris sebelumnya.',
    ],
  },
  {
    name: 'a key written twice',
    changes: [[file.regions, '"parent": null,', '"parent": null,\n      "level": "country",']],
    lines: [
      'data/regions.json:9:7  duplicate-key  Kunci "level" sudah ditulis di baris 7. Hapus salah satu; hanya yang terakhir yang akan terbaca.',
    ],
  },
  {
    name: 'a file of data nobody knows',
    changes: [['data/wilayah.json', null, '{}']],
    lines: [
      'data/wilayah.json:1:1  unknown-file  Berkas ini tidak dikenal. Pindahkan ke luar data/, atau pakai salah satu: site.json, regions.json, indicators.json, populations.json, sources.json, people.json, statements.json, audiences.json, glossary.json, channels.json, faqs.json, observations/<id>.json, programs/<id>.json, figures/<id>.json.',
    ],
  },
  {
    name: 'a file of data that is missing',
    changes: [
      [file.people, null, null],
      [file.sources, '"person": "mintje-wattu"', '"person": null'],
      [file.statements, '"person": "mintje-wattu"', '"person": null'],
    ],
    lines: [
      'data/people.json:1:1  missing-file  Berkas ini harus ada, tetapi tidak ditemukan. Buat berkasnya; daftar yang kosong pun boleh.',
    ],
  },
  {
    name: 'a file that is not UTF-8',
    changes: [[file.aboutEn, 'editors', 'edi�tors']],
    lines: [
      'content/pages/about/en.mdx:7:33  not-utf8  Berkas ini tidak disimpan sebagai UTF-8. Simpan ulang dengan penyandian UTF-8 tanpa BOM.',
    ],
  },
  {
    name: 'a key nobody knows',
    changes: [[file.makassar, '"status": "reported"', '"statuss": "reported"']],
    lines: [
      'data/observations/makassar.json:4:5  missing-key  Kunci "status" belum ada. Tambahkan "status" dengan teks dalam tanda petik.',
      'data/observations/makassar.json:10:7  unknown-key  Kunci "statuss" tidak dikenal di sini. Mungkin maksud Anda "status". Yang boleh: indicator, period, value, decimals, magnitude, population, populationWording, segment, status, source, numerator, denominator, approximate, roundingOf, supersedes, mismatch, note.',
    ],
  },
  {
    name: 'a key that is missing',
    changes: [[file.sources, '"title": "Siaran pers audiensi",\n      ', '']],
    lines: [
      'data/sources.json:3:5  missing-key  Kunci "title" belum ada. Tambahkan "title" dengan teks dalam tanda petik.',
    ],
  },
  {
    name: 'a language that is missing',
    changes: [[file.glossary, '"term": { "id": "BPU", "en": "BPU" }', '"term": { "id": "BPU" }']],
    lines: [
      'data/glossary.json:5:15  missing-language  "term" belum ada dalam bahasa Inggris. Tambahkan "en" dengan kalimat yang sama artinya.',
    ],
  },
  {
    name: 'both languages missing',
    changes: [[file.indonesia, '"source": "release"', '"source": "release",\n      "note": {}']],
    lines: [
      'data/observations/indonesia.json:12:15  missing-language  "note" belum ada dalam bahasa Indonesia. Tambahkan "id" dengan kalimat yang sama artinya.',
      'data/observations/indonesia.json:12:15  missing-language  "note" belum ada dalam bahasa Inggris. Tambahkan "en" dengan kalimat yang sama artinya.',
    ],
  },
  {
    name: 'a number in quotation marks',
    changes: [[file.makassar, '"value": 50.5', '"value": "50,5"']],
    lines: [
      'data/observations/makassar.json:7:16  wrong-type  Isi "value" adalah teks dalam tanda petik. Tulis angka tanpa tanda petik.',
    ],
  },
  {
    name: 'a text where null or a number belongs',
    changes: [[file.makassar, '"decimals": 2', '"decimals": null']],
    lines: [
      'data/observations/makassar.json:8:19  wrong-type  Isi "decimals" adalah null. Tulis angka tanpa tanda petik.',
    ],
  },
  {
    name: 'a word that is not among the choices',
    changes: [[file.indicators, '"unit": "percent"', '"unit": "persen"']],
    lines: [
      'data/indicators.json:10:15  bad-choice  "persen" tidak boleh menjadi isi "unit". Mungkin maksud Anda "percent". Pilih salah satu: "percent", "persons", "memberships", "cases", "claims", "rupiah".',
    ],
  },
  {
    name: 'a unit nobody knows',
    changes: [[file.bpu, '"unit": "percent"', '"unit": "percents"']],
    lines: [
      'data/programs/bpu.json:35:30  bad-choice  "percents" tidak boleh menjadi isi "unit". Mungkin maksud Anda "percent". Pilih salah satu: "rupiah", "percent", "years-of-age", "years", "months", "days", "working-days", "periods-of-24-hours", "day-of-month", "times", "persons", "brackets", "window".',
    ],
  },
  {
    name: 'a part that is neither a number nor unpublished',
    changes: [
      [file.makassar, '"numerator": { "value": 300, "decimals": 0 }', '"numerator": "unpublished"'],
    ],
    lines: [
      'data/observations/makassar.json:30:20  bad-choice  "unpublished" tidak boleh menjadi isi "numerator". Pilih salah satu: "not-published".',
    ],
  },
  {
    name: 'a part without decimals',
    changes: [
      [
        file.makassar,
        '"numerator": { "value": 300, "decimals": 0 }',
        '"numerator": { "value": 300 }',
      ],
    ],
    lines: [
      'data/observations/makassar.json:30:20  missing-key  Kunci "decimals" belum ada. Tambahkan "decimals" dengan angka tanpa tanda petik.',
    ],
  },
  {
    name: 'a day that does not exist',
    changes: [[file.sources, '"read": "2026-11-22"', '"read": "2026-11-31"']],
    lines: [
      'data/sources.json:11:15  bad-form  "2026-11-31" bukan bentuk yang benar untuk "read". Tulis tanggal yang benar-benar ada dalam bentuk TTTT-BB-HH, misalnya 2025-03-17.',
    ],
  },
  {
    name: 'a period written the other way round',
    changes: [[file.indonesia, '"period": "2023-12"', '"period": "12-2023"']],
    lines: [
      'content/coverage/makassar/en.mdx:14:71  unknown-reference  Tidak ada angka "indonesia/participants/2023-12" dalam data. Yang paling mirip: "indonesia/participants/2024-12@news".',
      'content/coverage/makassar/id.mdx:13:70  unknown-reference  Tidak ada angka "indonesia/participants/2023-12" dalam data. Yang paling mirip: "indonesia/participants/2024-12@news".',
      'data/observations/indonesia.json:15:17  bad-form  "12-2023" bukan bentuk yang benar untuk "period". Tulis tahun, triwulan, bulan, atau hari: 2024, 2024-Q1, 2024-12, atau 2024-12-31.',
    ],
  },
  {
    name: 'a region code without its dot',
    changes: [[file.regions, '"code": "73.71"', '"code": "7371"']],
    lines: [
      'data/regions.json:13:15  bad-form  "7371" bukan bentuk yang benar untuk "code". Tulis kode Kemendagri bertitik: ID, 73, atau 73.71.',
    ],
  },
  {
    name: 'an identifier with a space',
    changes: [[file.channels, '"id": "call-centre"', '"id": "call centre"']],
    lines: [
      'content/explainers/self-employed/en.mdx:42:10  unknown-record  Saluran resmi "call-centre" tidak ada. Mungkin maksud Anda "call centre". Pakai yang ada di data/channels.json, atau tambahkan di sana.',
      'content/explainers/self-employed/id.mdx:41:10  unknown-record  Saluran resmi "call-centre" tidak ada. Mungkin maksud Anda "call centre". Pakai yang ada di data/channels.json, atau tambahkan di sana.',
      'data/channels.json:4:13  bad-form  "call centre" bukan bentuk yang benar untuk "id". Tulis huruf kecil, angka, dan tanda hubung tunggal, misalnya "sulawesi-selatan".',
    ],
  },
  {
    name: 'an address that is not https',
    changes: [[file.sources, '"url": "https://example.org/news"', '"url": "www.example.org"']],
    lines: [
      'data/sources.json:25:14  bad-form  "www.example.org" bukan bentuk yang benar untuk "url". Tulis alamat yang dimulai dengan https: atau tel:.',
    ],
  },
  {
    name: 'an empty text',
    changes: [[file.faqs, '"en": "Can I join?"', '"en": " "']],
    lines: [
      'data/faqs.json:6:55  empty  Isi "question.en" kosong. Isi "question.en", atau hapus kuncinya jika boleh tidak ada.',
    ],
  },
  {
    name: 'a negative value',
    changes: [[file.indonesia, '"value": 38', '"value": -38']],
    lines: [
      'data/observations/indonesia.json:7:16  out-of-range  Isi "value" (-38) di luar batas. Tulis angka ≥ 0.',
    ],
  },
  {
    name: 'more decimals than six',
    changes: [[file.indonesia, '"decimals": 0', '"decimals": 7']],
    lines: [
      'data/observations/indonesia.json:8:19  out-of-range  Isi "decimals" (7) di luar batas. Tulis angka ≤ 6.',
    ],
  },
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
      'data/figures/members.json:5:57  refused-axis  "indonesia/coverage/2024@release" dan "indonesia/participants/2023-12@news" tidak boleh satu sumbu. Kedua angka mengukur hal yang berbeda. Pembagi salah satu angka tidak disebut. Yang satu menghitung orang di tempat tinggalnya, yang lain tidak. Bulan salah satu angka tidak disebut. Hapus salah satu, atau pakai "kind": "statement" bila sumbernya membandingkan.',
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
      'data/faqs.json:9:15  bare-number-in-string  Angka "50%" ditulis langsung dalam "answer.en". Pakai [[wilayah/indikator/periode@sumber]].',
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
