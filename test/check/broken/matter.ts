import { file, type BrokenCase } from '../small-site.ts';

/** The front matter of a programme. */
const programme = (...lines: string[]) =>
  [
    '---',
    ...lines,
    'summary: Isinya.',
    'program: jkm',
    'who: pekerja',
    'checked: 2026-11-22',
    '---',
    '',
  ].join('\n');

/** Faults of front matter, and of files in the wrong place. */
export const brokenMatter: BrokenCase[] = [
  {
    name: 'front matter in JavaScript',
    changes: [[file.aboutEn, '---\n', '---js\n']],
    lines: [
      'content/pages/about/en.mdx:1:1  front-matter-opening  Baris pertama berbunyi "---js", bukan "---". Tulis tiga tanda hubung saja pada baris pertama, tanpa kata lain di belakangnya.',
    ],
  },
  {
    name: 'front matter in JavaScript, capital letters',
    changes: [[file.aboutEn, '---\n', '---JS\n']],
    lines: [
      'content/pages/about/en.mdx:1:1  front-matter-opening  Baris pertama berbunyi "---JS", bukan "---". Tulis tiga tanda hubung saja pada baris pertama, tanpa kata lain di belakangnya.',
    ],
  },
  {
    name: 'front matter that is not closed',
    changes: [[file.aboutEn, '\n---\n', '\n']],
    lines: [
      'content/pages/about/en.mdx:1:1  front-matter-unclosed  Bagian awal berkas tidak ditutup. Tulis "---" pada baris sendiri sesudah kunci terakhir.',
    ],
  },
  {
    name: 'front matter closed by something else',
    changes: [[file.aboutEn, '\n---\n', '\n--- en\n']],
    lines: [
      'content/pages/about/en.mdx:6:1  front-matter-closing  Baris penutup bagian awal berbunyi "--- en". Tulis "---" saja pada baris itu.',
    ],
  },
  {
    name: 'front matter that is not YAML',
    changes: [[file.aboutEn, 'title: About this site', 'title: "About" this site']],
    lines: [
      'content/pages/about/en.mdx:2:16  front-matter-yaml  Bagian awal berkas bukan YAML yang benar: ada tanda yang tidak pada tempatnya. Tulis kunci: isi; apit isi yang memuat titik dua atau tanda petik dengan "…".',
    ],
  },
  {
    name: 'front matter that is a sentence',
    changes: [
      [
        file.aboutEn,
        "---\ntitle: About this site\nsummary: Who writes this site.\ntranslationOf: '184bac9f5fc2 82996b8e8d8a'\npath: about\n---",
        '---\nAbout this site\n---',
      ],
    ],
    lines: [
      'content/pages/about/en.mdx:2:1  front-matter-shape  Bagian awal berkas bukan daftar kunci dan isi. Tulis setiap baris sebagai kunci: isi, misalnya title: Judul halaman.',
    ],
  },
  {
    name: 'a key of front matter nobody knows',
    changes: [[file.coverageEn, 'region: makassar', 'region: makassar\nregions: makassar']],
    lines: [
      'content/coverage/makassar/en.mdx:6:1  unknown-key  Kunci "regions" tidak dikenal di sini. Mungkin maksud Anda "region". Yang boleh: title, summary, sections, published, translationOf, translation, region.',
    ],
  },
  {
    name: 'a list written as one word, and one that is missing',
    changes: [
      [file.pressEn, 'issuers:\n  - City of Makassar', 'issuers: City of Makassar'],
      [file.pressEn, 'event:\n  date: 2025-03-17\n  place: City Hall\n', 'event: City Hall\n'],
      [file.pressEn, 'regions:\n  - makassar\n  - indonesia\n', ''],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:1:1  missing-key  Kunci "regions" belum ada. Tambahkan "regions" dengan daftar, satu butir sebaris dengan tanda - di depannya.',
      'content/press/2025-03-17-makassar/en.mdx:9:1  wrong-type  Isi "event" adalah teks. Tulis baris-baris "kunci: isi" yang menjorok di bawahnya: "date", "place".',
      'content/press/2025-03-17-makassar/en.mdx:10:1  wrong-type  Isi "issuers" adalah teks. Tulis daftar, satu butir sebaris dengan tanda - di depannya.',
    ],
  },
  {
    name: 'a key nobody knows that is near no other',
    changes: [[file.coverageEn, 'region: makassar', 'region: makassar\nauthor: Redaksi']],
    lines: [
      'content/coverage/makassar/en.mdx:6:1  unknown-key  Kunci "author" tidak dikenal di sini. Yang boleh: title, summary, sections, published, translationOf, translation, region.',
    ],
  },
  {
    name: 'a title that is missing',
    changes: [[file.aboutEn, 'title: About this site\n', '']],
    lines: [
      'content/pages/about/en.mdx:1:1  missing-key  Kunci "title" belum ada. Tambahkan "title" dengan teks.',
    ],
  },
  {
    name: 'a date that does not exist',
    changes: [[file.pressEn, 'published: 2026-11-22', 'published: 22 November 2026']],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:7:1  bad-form  "22 November 2026" bukan bentuk yang benar untuk "published". Tulis tanggal yang benar-benar ada dalam bentuk TTTT-BB-HH, misalnya 2025-03-17.',
    ],
  },
  {
    name: 'a region of another folder',
    changes: [
      [file.coverage, 'region: makassar', 'region: indonesia'],
      [file.coverageEn, 'region: makassar', 'region: indonesia'],
    ],
    lines: [
      'content/coverage/makassar/en.mdx:5:1  wrong-name  "region" berisi "indonesia", padahal berkas atau foldernya bernama "makassar". Tulis "region" sebagai "makassar", atau ganti nama berkasnya.',
      'content/coverage/makassar/id.mdx:4:1  wrong-name  "region" berisi "indonesia", padahal berkas atau foldernya bernama "makassar". Tulis "region" sebagai "makassar", atau ganti nama berkasnya.',
    ],
  },
  {
    name: 'a region nobody knows, in a list without indent',
    changes: [
      [file.press, '  - makassar\n  - indonesia', '- makassar\n- indonesa'],
      [file.pressEn, '  - makassar\n  - indonesia', '- makassar\n- indonesa'],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:17:3  unknown-record  Wilayah "indonesa" tidak ada. Mungkin maksud Anda "indonesia". Pakai yang ada di data/regions.json, atau tambahkan di sana.',
      'content/press/2025-03-17-makassar/id.mdx:16:3  unknown-record  Wilayah "indonesa" tidak ada. Mungkin maksud Anda "indonesia". Pakai yang ada di data/regions.json, atau tambahkan di sana.',
    ],
  },
  {
    name: 'a page in an unknown folder',
    changes: [['content/berita/satu/id.mdx', null, '---\ntitle: Satu\n---\n']],
    lines: [
      'content/berita/satu/id.mdx:1:1  unknown-folder  Berkas ini tidak berada di folder isi yang dikenal. Pindahkan ke content/<press|explainers|programs|coverage|pages>/<halaman>/.',
    ],
  },
  {
    name: 'a file beside the pages',
    changes: [['content/pages/about/catatan.md', null, 'Catatan']],
    lines: [
      'content/pages/about/catatan.md:1:1  stray-file  Folder halaman hanya berisi id.mdx, en.mdx, dan gambar. Ganti namanya menjadi id.mdx atau en.mdx, atau pindahkan ke luar content/.',
    ],
  },
  {
    name: 'files of other kinds beside the pages, and one in a folder of its own',
    changes: [
      ['content/pages/about/foto/satu.png', null, ''],
      ['content/pages/about/gambar.gif', null, ''],
      ['content/pages/about/laporan.pdf', null, ''],
      ['content/pages/about/Makefile', null, ''],
    ],
    lines: [
      'content/pages/about/Makefile:1:1  stray-file  Folder halaman hanya berisi id.mdx, en.mdx, dan gambar. Pindahkan ke luar content/.',
      'content/pages/about/foto/satu.png:1:1  stray-file  Folder halaman hanya berisi id.mdx, en.mdx, dan gambar. Simpan di folder halamannya, tanpa folder lain di antaranya.',
      'content/pages/about/gambar.gif:1:1  stray-file  Folder halaman hanya berisi id.mdx, en.mdx, dan gambar. Simpan gambar ini sebagai JPEG atau PNG.',
      'content/pages/about/laporan.pdf:1:1  stray-file  Folder halaman hanya berisi id.mdx, en.mdx, dan gambar. Lampiran belum dapat diterbitkan di sini: pindahkan ke luar content/, lalu tautkan alamat https: tempat berkas itu terbit.',
    ],
  },
  {
    name: 'a folder with a capital letter',
    changes: [
      [
        'content/pages/Baru/id.mdx',
        null,
        '---\ntitle: Baru\nsummary: Baru.\npath: baru\ntranslation: draft\n---\n',
      ],
    ],
    lines: [
      'content/pages/Baru/id.mdx:1:1  folder-name  "Baru" tidak dapat menjadi nama folder halaman. Pakai huruf kecil, angka, dan tanda hubung tunggal.',
    ],
  },
  {
    name: 'a page without an address',
    changes: [
      [
        'content/pages/contact/id.mdx',
        null,
        '---\ntitle: Kontak\nsummary: Kontak.\ntranslation: draft\n---\n',
      ],
    ],
    lines: [
      'content/pages/contact/id.mdx:1:1  missing-key  Kunci "path" belum ada. Tambahkan "path" dengan teks.',
    ],
  },
  {
    name: 'a page at the address of another',
    changes: [
      [
        'content/pages/contact/id.mdx',
        null,
        '---\ntitle: Kontak\nsummary: Kontak.\npath: tentang\ntranslation: draft\n---\n',
      ],
    ],
    lines: [
      'content/pages/contact/id.mdx:4:1  taken-path  Alamat "tentang" sudah dipakai di content/pages/about/id.mdx:4. Beri salah satu halaman alamat lain; yang sudah terbit jangan diubah.',
    ],
  },
  {
    name: 'a page at the address of a kind of page',
    changes: [
      [
        'content/pages/contact/id.mdx',
        null,
        '---\ntitle: Kontak\nsummary: Kontak.\npath: cakupan\ntranslation: draft\n---\n',
      ],
    ],
    lines: [
      'content/pages/contact/id.mdx:4:1  taken-path  Alamat "cakupan" sudah dipakai di data/site.json:14. Beri salah satu halaman alamat lain; yang sudah terbit jangan diubah.',
    ],
  },
  {
    name: 'a page at the address of a language',
    changes: [
      [
        'content/pages/contact/id.mdx',
        null,
        '---\ntitle: Kontak\nsummary: Kontak.\npath: en\ntranslation: draft\n---\n',
      ],
    ],
    lines: [
      'content/pages/contact/id.mdx:4:1  reserved-name  Nama "en" sudah dipakai situs ini untuk berkas atau alamat lain. Pakai nama lain, atau tambahkan kata di belakangnya dengan tanda hubung.',
    ],
  },
  {
    name: 'a page whose address has capitals and spaces',
    changes: [
      [
        'content/pages/contact/id.mdx',
        null,
        '---\ntitle: Kontak\nsummary: Kontak.\npath: Hubungi Kami\ntranslation: draft\n---\n',
      ],
    ],
    lines: [
      'content/pages/contact/id.mdx:4:1  bad-form  "Hubungi Kami" bukan bentuk yang benar untuk "path". Tulis huruf kecil, angka, dan tanda hubung tunggal, misalnya "sulawesi-selatan".',
    ],
  },
  {
    name: 'a page in one language',
    changes: [[file.aboutEn, null, null]],
    lines: [
      'content/pages/about/id.mdx:1:1  missing-partner  Halaman ini belum ada dalam bahasa Inggris. Salin bagian awal berkas ini ke content/pages/about/en.mdx dan tambahkan "translation: draft" di situ; hapus baris itu bila terjemahannya selesai.',
    ],
  },
  {
    name: 'front matter of a day that does not exist',
    changes: [
      [file.press, 'published: 2026-11-22', 'published: 2026-11-31'],
      [file.pressEn, 'published: 2026-11-22', 'published: 2026-11-31'],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:7:1  bad-form  "2026-11-31" bukan bentuk yang benar untuk "published". Tulis tanggal yang benar-benar ada dalam bentuk TTTT-BB-HH, misalnya 2025-03-17.',
      'content/press/2025-03-17-makassar/id.mdx:6:1  bad-form  "2026-11-31" bukan bentuk yang benar untuk "published". Tulis tanggal yang benar-benar ada dalam bentuk TTTT-BB-HH, misalnya 2025-03-17.',
    ],
  },
  {
    name: 'a programme that opens with a rule nobody recorded, and is that of another folder',
    changes: [
      ['content/programs/bpu/id.mdx', null, programme('title: Iuran', 'lead: rule:bpu/jkms')],
      [
        'content/programs/bpu/en.mdx',
        null,
        programme('title: Contributions\ntranslation: draft', 'lead: rule:bpu/jkms'),
      ],
    ],
    lines: [
      'content/programs/bpu/en.mdx:4:1  unknown-rule  Tidak ada aturan "rule:bpu/jkms" dalam data. Yang paling mirip: "rule:bpu/jkm".',
      'content/programs/bpu/en.mdx:6:1  wrong-name  "program" berisi "jkm", padahal berkas atau foldernya bernama "bpu". Tulis "program" sebagai "bpu", atau ganti nama berkasnya.',
      'content/programs/bpu/id.mdx:3:1  unknown-rule  Tidak ada aturan "rule:bpu/jkms" dalam data. Yang paling mirip: "rule:bpu/jkm".',
      'content/programs/bpu/id.mdx:5:1  wrong-name  "program" berisi "jkm", padahal berkas atau foldernya bernama "bpu". Tulis "program" sebagai "bpu", atau ganti nama berkasnya.',
    ],
  },
  {
    name: 'a guide whose discounted amount nobody recorded',
    changes: [
      [file.guide, 'who: pekerja', 'discounted: rule:bpu/minimum-discount\nwho: pekerja'],
      [file.guideEn, 'who: ', 'discounted: rule:bpu/minimum-discount\nwho: '],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:7:1  unknown-rule  Tidak ada aturan "rule:bpu/minimum-discount" dalam data. Yang paling mirip: "rule:bpu/minimum".',
      'content/explainers/self-employed/id.mdx:6:1  unknown-rule  Tidak ada aturan "rule:bpu/minimum-discount" dalam data. Yang paling mirip: "rule:bpu/minimum".',
    ],
  },
  {
    name: 'a guide that opens with a table',
    changes: [
      [file.guide, 'lead: rule:bpu/jkm', 'lead: rule:bpu/brackets'],
      [file.guideEn, 'lead: rule:bpu/jkm', 'lead: rule:bpu/brackets'],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:6:1  unprintable-rule  Aturan "bpu/brackets" tidak berisi satu angka yang dapat dicetak. Pakai <Contributions for="…" /> untuk tabelnya.',
      'content/explainers/self-employed/id.mdx:5:1  unprintable-rule  Aturan "bpu/brackets" tidak berisi satu angka yang dapat dicetak. Pakai <Contributions for="…" /> untuk tabelnya.',
    ],
  },
];
