import { DATA_FILES } from './data-files.ts';
import { file, type BrokenCase } from '../small-site.ts';

/** Faults of JSON, and of records against their schemas. */
export const brokenJson: BrokenCase[] = [
  {
    name: 'JSON with a comma too many',
    changes: [[file.regions, '"own-document" }', '"own-document" },']],
    lines: [
      'data/regions.json:18:5  broken-json  JSON rusak: ada koma sesudah isi terakhir. Perbaiki di sini atau pada baris sebelumnya.',
    ],
  },
  {
    name: 'JSON with two commas in a row',
    changes: [[file.regions, '"bps": null', '"bps": null,,']],
    lines: [
      'data/regions.json:9:19  broken-json  JSON rusak: nama kunci dalam tanda petik kurang. Perbaiki di sini atau pada baris sebelumnya.',
    ],
  },
  {
    name: 'JSON with a comment',
    changes: [[file.mintje, '"id":', '// orang\n  "id":']],
    lines: [
      'data/people/mintje-wattu.json:2:3  broken-json  JSON rusak: JSON tidak mengenal komentar. Perbaiki di sini atau pada baris sebelumnya.',
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
    name: 'JSON with a decimal comma',
    changes: [[file.makassar, '"value": 50.5', '"value": 50,52']],
    lines: [
      'data/observations/makassar/release.json:6:16  broken-json  JSON rusak: angka 50,52 memakai koma atau pemisah ribuan. Tulis 50.52: titik untuk desimal, tanpa pemisah ribuan.',
    ],
  },
  {
    name: 'JSON with a comma that may part thousands',
    changes: [[file.makassar, '"value": 50.5', '"value": 50,500']],
    lines: [
      'data/observations/makassar/release.json:6:16  broken-json  JSON rusak: angka 50,500 memakai koma atau pemisah ribuan. Tulis 50.500 bila tandanya desimal, atau 50500 bila tandanya pemisah ribuan.',
    ],
  },
  {
    name: 'JSON with points between thousands',
    changes: [[file.makassar, '"value": 50.5', '"value": 1.500.000']],
    lines: [
      'data/observations/makassar/release.json:6:16  broken-json  JSON rusak: angka 1.500.000 memakai koma atau pemisah ribuan. Tulis 1500000: titik untuk desimal, tanpa pemisah ribuan.',
    ],
  },
  {
    name: 'JSON with both signs in a number',
    changes: [[file.makassar, '"value": 50.5', '"value": 1.500,25']],
    lines: [
      'data/observations/makassar/release.json:6:16  broken-json  JSON rusak: angka 1.500,25 memakai koma atau pemisah ribuan. Tulis 1500.25: titik untuk desimal, tanpa pemisah ribuan.',
    ],
  },
  {
    name: 'JSON with single quotation marks',
    changes: [[file.site, '"name": "Cakupan"', '"name": \'Cakupan\'']],
    lines: [
      'data/site.json:2:11  broken-json  JSON rusak: tanda petik \' tidak dikenal JSON. Tulis tanda petik ganda yang lurus: ".',
    ],
  },
  {
    name: 'JSON with a key without quotation marks',
    changes: [[file.site, '"name": "Cakupan"', 'name: "Cakupan"']],
    lines: [
      'data/site.json:2:3  broken-json  JSON rusak: kunci name tanpa tanda petik. Tulis "name".',
    ],
  },
  {
    name: 'JSON with text without quotation marks',
    changes: [[file.site, '"name": "Cakupan"', '"name": Cakupan']],
    lines: [
      'data/site.json:2:11  broken-json  JSON rusak: Cakupan tanpa tanda petik. Tulis "Cakupan". Tanpa tanda petik hanya angka, true, false, dan null yang boleh.',
    ],
  },
  {
    name: 'JSON with a sign behind a number',
    changes: [[file.makassar, '"value": 50.5', '"value": 50.5%']],
    lines: [
      'data/observations/makassar/release.json:6:20  broken-json  JSON rusak: JSON tidak mengenal tanda % di sini. Hapus tandanya, atau apit seluruh isi dengan tanda petik ganda bila teks.',
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
      `data/wilayah.json:1:1  unknown-file  Berkas ini tidak dikenal. Pindahkan ke luar data/, atau pakai salah satu: ${DATA_FILES}.`,
    ],
  },
  {
    name: 'a file of data that is missing',
    changes: [[file.faqs, null, null]],
    lines: [
      'data/faqs.json:1:1  missing-file  Berkas ini harus ada, tetapi tidak ditemukan. Buat berkasnya; daftar yang kosong pun boleh.',
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
      'data/observations/makassar/release.json:3:5  missing-key  Kunci "status" belum ada. Tambahkan "status" dengan teks dalam tanda petik.',
      'data/observations/makassar/release.json:9:7  unknown-key  Kunci "statuss" tidak dikenal di sini. Mungkin maksud Anda "status". Yang boleh: indicator, period, value, decimals, magnitude, printed, printedWhy, where, person, speaker, secondReading, population, populationWording, segment, status, numerator, denominator, approximate, bound, upTo, roundingOf, contradicts, supersedes, mismatch, note.',
    ],
  },
  {
    name: 'a key that is missing',
    changes: [[file.release, '"title": "Siaran pers audiensi",\n  ', '']],
    lines: [
      'data/sources/release.json:1:1  missing-key  Kunci "title" belum ada. Tambahkan "title" dengan teks dalam tanda petik.',
    ],
  },
  {
    name: 'keys of an object and of what may be null that are missing',
    changes: [
      [file.release, '"person": "mintje-wattu",\n  ', ''],
      [file.regions, '"bps": "7371"', '"bps": 7371'],
      [file.indonesia, '"status": "reported"', '"status": "reported",\n      "supersedes": "old"'],
    ],
    lines: [
      'data/observations/indonesia/release.json:10:21  wrong-type  Isi "supersedes" adalah teks dalam tanda petik. Tulis isian dalam { }: "reference", "date", "reason".',
      'data/regions.json:17:14  wrong-type  Isi "bps" adalah angka tanpa tanda petik. Tulis teks dalam tanda petik, atau null.',
      'data/sources/release.json:1:1  missing-key  Kunci "person" belum ada. Tambahkan "person" dengan teks dalam tanda petik, atau null.',
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
    changes: [[file.indonesia, '"status": "reported"', '"status": "reported",\n      "note": {}']],
    lines: [
      'data/observations/indonesia/release.json:10:15  missing-language  "note" belum ada dalam bahasa Indonesia. Tambahkan "id" dengan kalimat yang sama artinya.',
      'data/observations/indonesia/release.json:10:15  missing-language  "note" belum ada dalam bahasa Inggris. Tambahkan "en" dengan kalimat yang sama artinya.',
    ],
  },
  {
    name: 'a number in quotation marks',
    changes: [[file.makassar, '"value": 50.5', '"value": "50,5"']],
    lines: [
      'data/observations/makassar/release.json:6:16  wrong-type  Isi "value" adalah teks dalam tanda petik. Tulis angka tanpa tanda petik.',
    ],
  },
  {
    name: 'a text where null or a number belongs',
    changes: [[file.makassar, '"decimals": 2', '"decimals": null']],
    lines: [
      'data/observations/makassar/release.json:7:19  wrong-type  Isi "decimals" adalah null. Tulis angka tanpa tanda petik.',
    ],
  },
  {
    name: 'a word that is not among the choices',
    changes: [[file.indicator, '"kind": "result"', '"kind": "results"']],
    lines: [
      'data/indicators/coverage.json:12:11  bad-choice  "results" tidak boleh menjadi isi "kind". Mungkin maksud Anda "result". Pilih salah satu: "result", "target", "forecast".',
    ],
  },
  {
    name: 'a unit nobody knows',
    changes: [[file.bpu, '"unit": "percent"', '"unit": "percents"']],
    lines: [
      'data/programs/bpu.json:35:30  bad-choice  "percents" tidak boleh menjadi isi "unit". Mungkin maksud Anda "percent". Pilih salah satu: "rupiah", "percent", "years-of-age", "years", "months", "days", "working-days", "periods-of-24-hours", "day-of-month", "times", "persons", "companies", "brackets", "tiers", "window".',
    ],
  },
  {
    name: 'a part that is neither a number nor unpublished',
    changes: [
      [
        file.makassarNews,
        '"numerator": { "value": 300, "decimals": 0 }',
        '"numerator": "unpublished"',
      ],
    ],
    lines: [
      'data/observations/makassar/news.json:18:20  bad-choice  "unpublished" tidak boleh menjadi isi "numerator". Pilih salah satu: "not-published".',
    ],
  },
  {
    name: 'a part without decimals',
    changes: [
      [
        file.makassarNews,
        '"numerator": { "value": 300, "decimals": 0 }',
        '"numerator": { "value": 300 }',
      ],
    ],
    lines: [
      'data/observations/makassar/news.json:18:20  missing-key  Kunci "decimals" belum ada. Tambahkan "decimals" dengan angka tanpa tanda petik.',
    ],
  },
  {
    name: 'a day that does not exist',
    changes: [[file.release, '"read": "2026-11-22"', '"read": "2026-11-31"']],
    lines: [
      'data/sources/release.json:9:11  bad-form  "2026-11-31" bukan bentuk yang benar untuk "read". Tulis tanggal yang benar-benar ada dalam bentuk TTTT-BB-HH, misalnya 2025-03-17.',
    ],
  },
  {
    name: 'a period written the other way round',
    changes: [[file.indonesiaNews, '"period": "2023-12"', '"period": "12-2023"']],
    lines: [
      'content/coverage/makassar/en.mdx:14:71  unknown-reference  Tidak ada angka "indonesia/participants/2023-12" dalam data. Yang paling mirip: "indonesia/participants/2024-12@news".',
      'content/coverage/makassar/id.mdx:13:70  unknown-reference  Tidak ada angka "indonesia/participants/2023-12" dalam data. Yang paling mirip: "indonesia/participants/2024-12@news".',
      'data/observations/indonesia/news.json:5:17  bad-form  "12-2023" bukan bentuk yang benar untuk "period". Tulis tahun, triwulan, bulan, hari, atau bagian tahun: 2024, 2024-Q1, 2024-12, 2024-12-31, atau 2024-01/2024-09.',
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
    changes: [[file.news, '"url": "https://example.org/news"', '"url": "www.example.org"']],
    lines: [
      'data/sources/news.json:11:10  bad-form  "www.example.org" bukan bentuk yang benar untuk "url". Tulis alamat yang dimulai dengan https: atau tel:.',
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
      'data/observations/indonesia/release.json:6:16  out-of-range  Isi "value" (-38) di luar batas. Tulis angka ≥ 0.',
    ],
  },
  {
    name: 'more decimals than six',
    changes: [[file.indonesia, '"decimals": 0', '"decimals": 7']],
    lines: [
      'data/observations/indonesia/release.json:7:19  out-of-range  Isi "decimals" (7) di luar batas. Tulis angka ≤ 6.',
    ],
  },
];
