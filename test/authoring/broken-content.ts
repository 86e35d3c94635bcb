import { file, type BrokenCase } from './small-site.ts';

/** Faults of files, front matter, code and elements of pages. */
export const brokenContent: BrokenCase[] = [
  {
    name: 'front matter in JavaScript',
    changes: [[file.aboutEn, '---\n', '---js\n']],
    lines: [
      'content/pages/about/en.mdx:1:1  front-matter-opening  Baris pertama berbunyi "---js", bukan "---". Tulis tiga tanda hubung saja; bahasa lain sesudahnya tidak pernah dijalankan.',
    ],
  },
  {
    name: 'front matter in JavaScript, capital letters',
    changes: [[file.aboutEn, '---\n', '---JS\n']],
    lines: [
      'content/pages/about/en.mdx:1:1  front-matter-opening  Baris pertama berbunyi "---JS", bukan "---". Tulis tiga tanda hubung saja; bahasa lain sesudahnya tidak pernah dijalankan.',
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
      'content/pages/about/en.mdx:5:1  front-matter-closing  Baris penutup bagian awal berbunyi "--- en". Tulis "---" saja pada baris itu.',
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
        '---\ntitle: About this site\nsummary: Who writes this site.\ntranslationOf: "184bac9f5fc2"\n---',
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
      'content/coverage/makassar/en.mdx:6:1  unknown-key  Kunci "regions" tidak dikenal di sini. Mungkin maksud Anda "region". Yang boleh: title, summary, sections, translationOf, translation, region.',
    ],
  },
  {
    name: 'a title that is missing',
    changes: [[file.aboutEn, 'title: About this site\n', '']],
    lines: [
      'content/pages/about/en.mdx:1:1  missing-key  Kunci "title" belum ada. Tambahkan "title" dengan teks dalam tanda petik.',
    ],
  },
  {
    name: 'a date that does not exist',
    changes: [[file.pressEn, 'published: 2026-11-22', 'published: 22 November 2026']],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:7:1  bad-form  "22 November 2026" bukan bentuk yang benar untuk "published". Tulis tanggal yang benar-benar ada dalam bentuk TTTT-BB-HH, misalnya 2025-03-17.',
      'content/press/2025-03-17-makassar/en.mdx:7:1  unequal-matter  "published" berisi 22 November 2026, di content/press/2025-03-17-makassar/id.mdx 2026-11-22. Tulis isi yang sama dalam kedua berkas.',
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
    name: 'a page in an unknown folder',
    changes: [['content/berita/satu/id.mdx', null, '---\ntitle: Satu\n---\n']],
    lines: [
      'content/berita/satu/id.mdx:1:1  unknown-folder  Berkas ini tidak berada di folder isi yang dikenal. Pindahkan ke content/<press|explainers|coverage|pages>/<halaman>/.',
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
    name: 'a folder with a capital letter',
    changes: [
      [
        'content/pages/Baru/id.mdx',
        null,
        '---\ntitle: Baru\nsummary: Baru.\ntranslation: draft\n---\n',
      ],
    ],
    lines: [
      'content/pages/Baru/id.mdx:1:1  folder-name  "Baru" tidak dapat menjadi nama folder halaman. Pakai huruf kecil, angka, dan tanda hubung tunggal.',
    ],
  },
  {
    name: 'a page in one language',
    changes: [[file.aboutEn, null, null]],
    lines: [
      'content/pages/about/id.mdx:1:1  missing-partner  Halaman ini belum ada dalam bahasa Inggris. Tulis content/pages/about/en.mdx; selama belum selesai, beri "translation: draft" di awal berkas itu.',
    ],
  },
  {
    name: 'a curly bracket',
    changes: [[file.aboutEn, 'This site', 'This {site']],
    lines: [
      'content/pages/about/en.mdx:7:6  curly-brace  Kurung kurawal { } dibaca sebagai kode, dan kode tidak boleh ada di sini. Pakai kurung biasa ( ), atau tulis \\{ untuk tandanya sendiri.',
    ],
  },
  {
    name: 'an expression',
    changes: [[file.aboutEn, 'This site', 'This {1 + 1} site']],
    lines: [
      'content/pages/about/en.mdx:7:6  curly-brace  Kurung kurawal { } dibaca sebagai kode, dan kode tidak boleh ada di sini. Pakai kurung biasa ( ), atau tulis \\{ untuk tandanya sendiri.',
    ],
  },
  {
    name: 'a comparison sign before a number',
    changes: [[file.aboutEn, 'This site', 'Workers <56 years. This site']],
    lines: [
      'content/pages/about/en.mdx:7:9  less-than  Tanda < pada "<56 years." dibaca sebagai awal tag. Tulis dengan kata, misalnya "kurang dari", dan angkanya dengan <Stat> atau <Rule>.',
      'content/pages/about/en.mdx:7:10  bare-number  Angka "56 years" ditulis langsung. Pakai <Rule of="program/aturan" />; bila bukan ketentuan, <Plain>56 years</Plain>.',
    ],
  },
  {
    name: 'two slips in one file',
    changes: [[file.aboutEn, 'This site', 'Pay <Rp50 or {less. This site']],
    lines: [
      'content/pages/about/en.mdx:7:5  less-than  Tanda < pada "<Rp50 or" dibaca sebagai awal tag. Tulis dengan kata, misalnya "kurang dari", dan angkanya dengan <Stat> atau <Rule>.',
      'content/pages/about/en.mdx:7:6  bare-number  Angka "Rp50" ditulis langsung. Pakai <Rule of="program/aturan" />.',
      'content/pages/about/en.mdx:7:14  curly-brace  Kurung kurawal { } dibaca sebagai kode, dan kode tidak boleh ada di sini. Pakai kurung biasa ( ), atau tulis \\{ untuk tandanya sendiri.',
    ],
  },
  {
    name: 'an address in angle brackets',
    changes: [[file.aboutEn, 'This site', '<https://example.org> This site']],
    lines: [
      'content/pages/about/en.mdx:7:1  angle-link  Alamat dalam kurung sudut tidak dapat dibaca: <https://example.org>. Tulis [teks yang menyebut tujuannya](https://example.org).',
    ],
  },
  {
    name: 'an HTML comment',
    changes: [[file.aboutEn, 'This site', '<!-- later -->\n\nThis site']],
    lines: [
      'content/pages/about/en.mdx:7:1  comment  Komentar tidak boleh ada di sini. Hapus komentarnya; tulis catatan kerja di pesan perubahan git.',
    ],
  },
  {
    name: 'an import',
    changes: [[file.aboutEn, 'This site', "import fs from 'node:fs'\n\nThis site"]],
    lines: [
      'content/pages/about/en.mdx:7:1  code-line  Baris yang dimulai dengan "import" dibaca sebagai kode. Hapus barisnya; semua komponen sudah tersedia tanpa dimuat.',
    ],
  },
  {
    name: 'an export',
    changes: [[file.aboutEn, 'This site', 'export const secret = 1\n\nThis site']],
    lines: [
      'content/pages/about/en.mdx:7:1  code-line  Baris yang dimulai dengan "export" dibaca sebagai kode. Hapus barisnya; semua komponen sudah tersedia tanpa dimuat.',
    ],
  },
  {
    name: 'attributes spread out',
    changes: [
      [file.guideEn, '<Channel of="call-centre" />', '<Channel of="call-centre" {...props} />'],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:42:1  spread-attribute  <Channel> berisi {...}, yaitu kode. Tulis setiap atribut dengan tanda petik, misalnya of="…".',
    ],
  },
  {
    name: 'an attribute that is code',
    changes: [[file.guideEn, '<Channel of="call-centre" />', '<Channel of={"call-centre"} />']],
    lines: [
      'content/explainers/self-employed/en.mdx:42:10  attribute-code  Atribut "of" pada <Channel> berisi kode { }. Tulis of="…" dengan tanda petik.',
    ],
  },
  {
    name: 'raw HTML',
    changes: [[file.aboutEn, 'This site', '<b>This</b> site']],
    lines: [
      'content/pages/about/en.mdx:7:1  raw-html  <b> adalah HTML, dan HTML tidak boleh ada di sini. Tulis **…**.',
    ],
  },
  {
    name: 'a script',
    changes: [[file.aboutEn, 'This site', '<script>alert()</script>\n\nThis site']],
    lines: [
      'content/pages/about/en.mdx:7:1  raw-html  <script> adalah HTML, dan HTML tidak boleh ada di sini. Tulis dengan Markdown atau komponen.',
    ],
  },
  {
    name: 'a tag that is not closed',
    changes: [[file.aboutEn, 'This site', '<Note kind="info">\n\nThis site']],
    lines: [
      'content/pages/about/en.mdx:7:1  unclosed-tag  Tag <Note> tidak ditutup di tempat yang benar. Tulis </Note> dalam paragraf yang sama, atau <Note … /> bila tanpa isi.',
    ],
  },
  {
    name: 'a tag without quotation marks',
    changes: [[file.guideEn, '<Channel of="call-centre" />', '<Channel of=call-centre />']],
    lines: [
      'content/explainers/self-employed/en.mdx:42:1  broken-tag  Tag "<Channel of=call-centre />" tidak dapat dibaca. Apit setiap isi atribut dengan tanda petik, dan akhiri tag dengan /> atau >.',
    ],
  },
  {
    name: 'a component nobody knows',
    changes: [[file.guideEn, '<Channel of="call-centre" />', '<Chanel of="call-centre" />']],
    lines: [
      'content/explainers/self-employed/en.mdx:42:1  unknown-component  Komponen <Chanel> tidak ada. Mungkin maksud Anda "Channel". Yang ada: Stat, Rule, While, Else, Said, Figure, Contributions, Term, Note, Channel, Faq, Plain.',
    ],
  },
  {
    name: 'an attribute nobody knows',
    changes: [
      [file.guideEn, '<Channel of="call-centre" />', '<Channel of="call-centre" off="x" />'],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:42:27  unknown-attribute  <Channel> tidak mengenal atribut "off". Mungkin maksud Anda "of". Yang boleh: of.',
    ],
  },
  {
    name: 'an attribute that is missing',
    changes: [[file.pressEn, '<Note kind="editor"', '<Note']],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:37:1  missing-attribute  <Note> belum punya atribut "kind". Tulis <Note kind="…">.',
    ],
  },
  {
    name: 'an attribute written twice',
    changes: [
      [
        file.guideEn,
        '<Channel of="call-centre" />',
        '<Channel of="call-centre" of="call-centre" />',
      ],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:42:27  duplicate-attribute  Atribut "of" pada <Channel> ditulis dua kali. Hapus salah satu.',
    ],
  },
  {
    name: 'a kind of note nobody knows',
    changes: [[file.pressEn, 'kind="editor"', 'kind="editors"']],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:37:7  bad-choice  "editors" tidak boleh menjadi isi "kind". Mungkin maksud Anda "editor". Pilih salah satu: "info", "warning", "editor".',
    ],
  },
  {
    name: 'an element that may not wrap text',
    changes: [[file.pressEn, '<Term of="bpu" />', '<Term of="bpu">BPU</Term>']],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:35:28  children-refused  <Term> tidak boleh membungkus teks. Tulis <Term … /> tanpa isi dan tanpa penutup.',
    ],
  },
  {
    name: 'an element without text',
    changes: [
      [file.pressEn, 'Ordinary illness is not covered by Jamsostek.\n\n', ''],
      [file.pressEn, 'translationOf: "914874a61e6b"\n', 'translationOf: "914874a61e6b"\n'],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:37:1  children-missing  <Note> tidak berisi apa-apa. Tulis <Note …>teksnya</Note>, atau hapus.',
    ],
  },
  {
    name: 'an Else without its While',
    changes: [
      [
        file.guide,
        '<While rule="bpu/discount">\n\nSelama masa potongan, Anda membayar separuh dari <Rule of="bpu/jkm" />.\n\n</While>\n\n',
        '',
      ],
      [
        file.guideEn,
        '<While rule="bpu/discount">\n\nWhile the discount lasts, you pay half of <Rule of="bpu/jkm" />.\n\n</While>\n\n',
        '',
      ],
      [file.guideEn, 'translationOf: "99d6f96215e6"\n', 'translationOf: "ce47427704a9"\n'],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:20:1  else-alone  <Else> berdiri tanpa <While> dan tanpa atribut rule. Letakkan langsung sesudah </While>, atau tulis <Else rule="…">.',
      'content/explainers/self-employed/id.mdx:19:1  else-alone  <Else> berdiri tanpa <While> dan tanpa atribut rule. Letakkan langsung sesudah </While>, atau tulis <Else rule="…">.',
    ],
  },
  {
    name: 'a block inside a sentence',
    changes: [
      [file.pressEn, '\n\n<Figure of="makassar-national" />', ' <Figure of="makassar-national" />'],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:27:87  block-in-sentence  <Figure> berdiri di dalam kalimat. Letakkan pada baris sendiri, dengan baris kosong di atas dan di bawahnya.',
    ],
  },
  {
    name: 'a difference and a ratio at once',
    changes: [
      [
        file.coverage,
        'minus="indonesia/participants/2023-12"',
        'minus="indonesia/participants/2023-12" over="indonesia/participants/2023-12"',
      ],
      [
        file.coverageEn,
        'minus="indonesia/participants/2023-12"',
        'minus="indonesia/participants/2023-12" over="indonesia/participants/2023-12"',
      ],
    ],
    lines: [
      'content/coverage/makassar/en.mdx:14:29  exclusive-attributes  <Stat> tidak boleh memakai atribut "minus" dan "over" sekaligus. Pilih salah satu.',
      'content/coverage/makassar/id.mdx:13:28  exclusive-attributes  <Stat> tidak boleh memakai atribut "minus" dan "over" sekaligus. Pilih salah satu.',
    ],
  },
  {
    name: 'a footnote',
    changes: [
      [file.aboutEn, 'This site is written', 'This site[^1] is written'],
      [
        file.aboutEn,
        '/self-employed/en.mdx#iuran).\n',
        '/self-employed/en.mdx#iuran).\n\n[^1]: Really.\n',
      ],
    ],
    lines: [
      'content/pages/about/en.mdx:7:10  footnote  Catatan kaki [^…] tidak dipakai di situs ini. Tulis keterangannya dalam kalimat atau dengan <Note kind="info">.',
    ],
  },
];
