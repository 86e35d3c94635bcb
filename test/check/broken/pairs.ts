import { file, type BrokenCase } from '../small-site.ts';

/** Languages that do not say the same, and stale translations. */
export const brokenPairs: BrokenCase[] = [
  {
    name: 'an unequal number of headings',
    changes: [[file.pressEn, '## Plans\n\n', '']],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:18:1  section-count  "sections" mendaftar 2 bagian, tetapi ada 1 judul ##. Tulis satu kata tetap untuk setiap judul ##, menurut urutannya.',
      'content/press/2025-03-17-makassar/en.mdx:25:1  unequal-headings  Susunan judul berbeda: di sini tidak ada judul lagi, di content/press/2025-03-17-makassar/id.mdx:32 "## Rencana". Samakan jumlah, tingkat, dan urutan judul dalam kedua bahasa.',
    ],
  },
  {
    name: 'the only heading, in one language',
    changes: [[file.aboutEn, 'This site is', '## Who\n\nThis site is']],
    lines: [
      'content/pages/about/en.mdx:1:1  section-count  "sections" mendaftar 0 bagian, tetapi ada 1 judul ##. Tulis satu kata tetap untuk setiap judul ##, menurut urutannya.',
      'content/pages/about/en.mdx:7:1  unequal-headings  Susunan judul berbeda: di sini "## Who", di content/pages/about/id.mdx:1 tidak ada judul lagi. Samakan jumlah, tingkat, dan urutan judul dalam kedua bahasa.',
    ],
  },
  {
    name: 'an element one language lacks',
    changes: [[file.pressEn, '\n<Said of="makassar-above-national" />\n', '']],
    lines: [
      'content/press/2025-03-17-makassar/id.mdx:30:1  unequal-element  <Said of="makassar-above-national" /> tidak ada di content/press/2025-03-17-makassar/en.mdx:25 di bagian "Results". Tambahkan di sana, atau hapus di sini: kedua bahasa harus menyatakan hal yang sama.',
    ],
  },
  {
    name: 'a Plain that says another number',
    changes: [[file.guideEn, '>F3<', '>F4<']],
    lines: [
      'content/explainers/self-employed/en.mdx:40:16  unequal-element  <Plain>F4</Plain> tidak ada di content/explainers/self-employed/id.mdx:39 di bagian "Lapor kecelakaan". Tambahkan di sana, atau hapus di sini: kedua bahasa harus menyatakan hal yang sama.',
      'content/explainers/self-employed/id.mdx:39:26  unequal-element  <Plain>F3</Plain> tidak ada di content/explainers/self-employed/en.mdx:40 di bagian "Report an accident". Tambahkan di sana, atau hapus di sini: kedua bahasa harus menyatakan hal yang sama.',
    ],
  },
  {
    name: 'an internal link one language lacks',
    changes: [
      [file.aboutEn, '[the guide](../../explainers/self-employed/en.mdx#iuran)', 'the guide'],
    ],
    lines: [
      'content/pages/about/id.mdx:6:70  unequal-element  […](../../explainers/self-employed/id.mdx#iuran) tidak ada di content/pages/about/en.mdx:7 sebelum judul bagian pertama. Tambahkan di sana, atau hapus di sini: kedua bahasa harus menyatakan hal yang sama.',
    ],
  },
  {
    name: 'front matter that differs',
    changes: [[file.pressEn, '  date: 2025-03-17', '  date: 2025-03-18']],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:10:3  unequal-matter  "event.date" berisi 2025-03-18, di content/press/2025-03-17-makassar/id.mdx:9 2025-03-17. Tulis isi yang sama dalam kedua berkas.',
    ],
  },
  {
    name: 'a reference in one summary only',
    changes: [[file.pressEn, 'coverage of [[makassar/coverage/2024@release]]', 'coverage']],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:3:1  unequal-references  Rujukan dalam "summary" berbeda: di sini tidak ada, di content/press/2025-03-17-makassar/id.mdx "makassar/coverage/2024@release". Tulis rujukan yang sama dalam kedua berkas.',
    ],
  },
  {
    name: 'sections in another order',
    changes: [[file.pressEn, '  - capaian\n  - rencana', '  - rencana\n  - capaian']],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:18:1  unequal-matter  "sections" berisi [rencana, capaian], di content/press/2025-03-17-makassar/id.mdx:17 [capaian, rencana]. Tulis isi yang sama dalam kedua berkas.',
    ],
  },
  {
    name: 'another discounted rule in English',
    changes: [
      [file.guide, 'lead: rule:bpu/jkm\n', 'lead: rule:bpu/jkm\ndiscounted: rule:bpu/jkm\n'],
      [file.guideEn, 'lead: rule:bpu/jkm\n', 'lead: rule:bpu/jkm\ndiscounted: rule:bpu/jkk-rate\n'],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:7:1  unequal-matter  "discounted" berisi rule:bpu/jkk-rate, di content/explainers/self-employed/id.mdx:6 rule:bpu/jkm. Tulis isi yang sama dalam kedua berkas.',
    ],
  },
  {
    name: 'a sentence of data left in Indonesian',
    changes: [
      [file.faqs, 'Can I join?', 'Bisakah saya ikut bila usaha saya kecil?'],
      [file.faqs, 'Bisakah saya ikut?', 'Bisakah saya ikut bila usaha saya kecil?'],
    ],
    lines: [
      'data/faqs.json:6:77  untranslated  "Bisakah saya ikut bila usaha saya …" belum diterjemahkan: sama dengan question.id. Terjemahkan.',
    ],
  },
  {
    name: 'a correction with another date',
    changes: [
      [
        file.press,
        'source: release',
        'corrections:\n  - date: 2026-11-22\n    text: Nama kota diralat.\nsource: release',
      ],
      [
        file.pressEn,
        'source: release',
        'corrections:\n  - date: 2026-11-21\n    text: The name of the city was corrected.\nsource: release',
      ],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:15:5  unequal-matter  "corrections.0.date" berisi 2026-11-21, di content/press/2025-03-17-makassar/id.mdx:14 2026-11-22. Tulis isi yang sama dalam kedua berkas.',
    ],
  },
  {
    name: 'a stale translation of a page with faults of its own',
    changes: [[file.about, 'Situs ini ditulis', 'Situs kami 50 ini ditulis']],
    lines: [
      'content/pages/about/id.mdx:6:12  bare-number  Angka "50" ditulis langsung. Pakai <Rule of="program/aturan" />; bila bukan ketentuan, <Stat of="…" />. Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/programs/<program>.json.',
    ],
  },
  {
    name: 'a reference nobody knows in one language only',
    changes: [
      [
        file.coverageEn,
        'coverage at <Stat of="makassar/coverage/2024@release" />',
        'coverage at <Stat of="makassar/coverge/2024@release" />',
      ],
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:63  unknown-reference  Tidak ada angka "makassar/coverge/2024@release" dalam data. Yang paling mirip: "makassar/coverage/2024@release", "makassar/coverage/2024@news", "makassar/coverage/2024-06@news".',
    ],
  },
  {
    name: 'a reference nobody knows, beside an element one language lacks',
    changes: [
      [
        file.pressEn,
        '<Stat of="makassar/coverage/2024@release" />',
        '<Stat of="makassar/coverge/2024@release" />',
      ],
      [file.pressEn, '\n<Said of="makassar-above-national" />\n', ''],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:27:24  unknown-reference  Tidak ada angka "makassar/coverge/2024@release" dalam data. Yang paling mirip: "makassar/coverage/2024@release", "makassar/coverage/2024@news", "makassar/coverage/2024-06@news".',
      'content/press/2025-03-17-makassar/id.mdx:30:1  unequal-element  <Said of="makassar-above-national" /> tidak ada di content/press/2025-03-17-makassar/en.mdx:25 di bagian "Results". Tambahkan di sana, atau hapus di sini: kedua bahasa harus menyatakan hal yang sama.',
    ],
  },
  {
    name: 'a reference nobody knows in one summary only',
    changes: [[file.pressEn, 'makassar/coverage/2024@release', 'makassar/coverge/2024@release']],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:3:40  unknown-reference  Tidak ada angka "makassar/coverge/2024@release" dalam data. Yang paling mirip: "makassar/coverage/2024@release", "makassar/coverage/2024@news", "makassar/coverage/2024-06@news".',
    ],
  },
  {
    name: 'a draft that is the front matter of the other language',
    changes: [
      [file.coverageEn, 'region: makassar', 'translation: draft\nregion: makassar'],
      [file.coverageEn, '## What it means', 'What it means'],
    ],
    lines: [],
  },
  {
    name: 'a paragraph that is not translated',
    changes: [
      [
        file.guideEn,
        'This page is for you if you work for yourself.',
        'Halaman ini untuk Anda yang bekerja sendiri.',
      ],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:14:1  untranslated  "Halaman ini untuk Anda yang bekerja …" belum diterjemahkan: sama dengan content/explainers/self-employed/id.mdx. Terjemahkan, atau beri halaman ini "translation: draft" sampai selesai.',
    ],
  },
  {
    name: 'a title and a summary that are not translated',
    changes: [
      [
        file.pressEn,
        'Mayor and BPJS Ketenagakerjaan meet',
        'Wali Kota dan BPJS Ketenagakerjaan bertemu',
      ],
      [file.coverage, 'Apa arti angka cakupan.', 'Apa arti angka cakupan di kota ini.'],
      [file.coverageEn, 'What the coverage figure means.', 'Apa arti angka cakupan di kota ini.'],
    ],
    lines: [
      'content/coverage/makassar/en.mdx:3:1  untranslated  "Apa arti angka cakupan di kota …" belum diterjemahkan: sama dengan content/coverage/makassar/id.mdx. Terjemahkan, atau beri halaman ini "translation: draft" sampai selesai.',
      'content/press/2025-03-17-makassar/en.mdx:2:1  untranslated  "Wali Kota dan BPJS Ketenagakerjaan bertemu" belum diterjemahkan: sama dengan content/press/2025-03-17-makassar/id.mdx. Terjemahkan, atau beri halaman ini "translation: draft" sampai selesai.',
    ],
  },
];
