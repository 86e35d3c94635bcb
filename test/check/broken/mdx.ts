import { file, type BrokenCase } from '../small-site.ts';

/** Code, HTML, and elements that are not in the vocabulary. */
export const brokenMdx: BrokenCase[] = [
  {
    name: 'a slip in a file that is translated, which does not make the translation stale',
    changes: [[file.about, 'Situs ini', 'Situs {kami ini']],
    lines: [
      'content/pages/about/id.mdx:6:7  curly-brace  Kurung kurawal { } dibaca sebagai kode, dan kode tidak boleh ada di sini. Pakai kurung biasa ( ), atau tulis \\{ untuk tandanya sendiri.',
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
      'content/pages/about/en.mdx:7:10  bare-number  Angka "56 years" ditulis langsung. Pakai <Rule of="program/aturan" />; bila bukan ketentuan, <Stat of="…" />. Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/programs/<program>.json.',
    ],
  },
  {
    name: 'two slips in one file',
    changes: [[file.aboutEn, 'This site', 'Pay <Rp50 or {less. This site']],
    lines: [
      'content/pages/about/en.mdx:7:5  less-than  Tanda < pada "<Rp50 or" dibaca sebagai awal tag. Tulis dengan kata, misalnya "kurang dari", dan angkanya dengan <Stat> atau <Rule>.',
      'content/pages/about/en.mdx:7:6  bare-number  Angka "Rp50" ditulis langsung. Bila aturan menetapkannya, pakai <Rule of="program/aturan" />. Uang yang dibayarkan, dianggarkan, atau dijanjikan memakai <Paid of="…" />; belum ada di data? Catat dengan sumbernya di data/payments/<nama>.json.',
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
    changes: [[file.aboutEn, 'This site', '<script>alert(1)</script>\n\nThis site']],
    lines: [
      'content/pages/about/en.mdx:7:1  raw-html  <script> adalah HTML, dan HTML tidak boleh ada di sini. Tulis dengan Markdown atau komponen.',
    ],
  },
  {
    name: 'HTML that is not closed, and what stands beside it',
    changes: [[file.aboutEn, 'This site', 'Hello <br> {2+2} <div>there. This site']],
    lines: [
      'content/pages/about/en.mdx:7:7  raw-html  <br> adalah HTML, dan HTML tidak boleh ada di sini. Tulis kalimat berikutnya sesudah baris kosong.',
      'content/pages/about/en.mdx:7:12  curly-brace  Kurung kurawal { } dibaca sebagai kode, dan kode tidak boleh ada di sini. Pakai kurung biasa ( ), atau tulis \\{ untuk tandanya sendiri.',
      'content/pages/about/en.mdx:7:18  raw-html  <div> adalah HTML, dan HTML tidak boleh ada di sini. Tulis dengan Markdown atau komponen.',
    ],
  },
  {
    name: 'HTML that is closed crosswise, or never opened',
    changes: [[file.aboutEn, 'This site', '<b>This <i>site</b> and</i> </p> that site']],
    lines: [
      'content/pages/about/en.mdx:7:1  raw-html  <b> adalah HTML, dan HTML tidak boleh ada di sini. Tulis **…**.',
      'content/pages/about/en.mdx:7:9  raw-html  <i> adalah HTML, dan HTML tidak boleh ada di sini. Tulis *…*.',
      'content/pages/about/en.mdx:7:29  raw-html  </p> adalah HTML, dan HTML tidak boleh ada di sini. Tulis paragraf baru sesudah baris kosong.',
    ],
  },
  {
    name: 'HTML with an attribute without quotation marks',
    changes: [[file.aboutEn, 'This site', '<img src=x> This site']],
    lines: [
      'content/pages/about/en.mdx:7:1  raw-html  <img> adalah HTML, dan HTML tidak boleh ada di sini. Tulis ![…](…).',
    ],
  },
  {
    name: 'a script that is not closed, with a number in it',
    changes: [[file.aboutEn, 'This site', '<script>alert(1)\n\nThis site']],
    lines: [
      'content/pages/about/en.mdx:7:1  raw-html  <script> adalah HTML, dan HTML tidak boleh ada di sini. Tulis dengan Markdown atau komponen.',
    ],
  },
  {
    name: 'a tag that is not closed',
    changes: [[file.aboutEn, 'This site', '<Note kind="info">\n\nThis site']],
    lines: [
      'content/pages/about/en.mdx:7:1  unclosed-tag  Tag <Note> tidak ditutup di tempat yang benar. Tulis </Note> dalam paragraf yang sama, atau <Note … /> bila tanpa isi. Sesudah dibetulkan, periksa lagi: masalah lain di halaman ini mungkin baru tampak.',
    ],
  },
  {
    name: 'a tag with curly quotation marks',
    changes: [[file.guideEn, '<Channel of="call-centre" />', '<Channel of=“call-centre” />']],
    lines: [
      'content/explainers/self-employed/en.mdx:42:1  broken-tag  Tag <Channel of=“call-centre” /> memakai tanda petik lengkung “ ”, yang tidak dapat dibaca. Ganti dengan tanda petik lurus ". Sesudah dibetulkan, periksa lagi: masalah lain di halaman ini mungkin baru tampak.',
    ],
  },
  {
    name: 'an expression that is no code',
    changes: [[file.guideEn, '<Channel of="call-centre" />', '{ 2 +* }']],
    lines: [
      'content/explainers/self-employed/en.mdx:42:6  curly-brace  Kurung kurawal { } dibaca sebagai kode, dan kode tidak boleh ada di sini. Pakai kurung biasa ( ), atau tulis \\{ untuk tandanya sendiri. Sesudah dibetulkan, periksa lagi: masalah lain di halaman ini mungkin baru tampak.',
    ],
  },
  {
    name: 'a tag without quotation marks',
    changes: [[file.guideEn, '<Channel of="call-centre" />', '<Channel of=call-centre />']],
    lines: [
      'content/explainers/self-employed/en.mdx:42:1  broken-tag  Tag "<Channel of=call-centre />" tidak dapat dibaca. Apit setiap isi atribut dengan tanda petik, dan akhiri tag dengan /> atau >. Sesudah dibetulkan, periksa lagi: masalah lain di halaman ini mungkin baru tampak.',
    ],
  },
  {
    name: 'a component nobody knows',
    changes: [[file.guideEn, '<Channel of="call-centre" />', '<Chanel of="call-centre" />']],
    lines: [
      'content/explainers/self-employed/en.mdx:42:1  unknown-component  Komponen <Chanel> tidak ada. Mungkin maksud Anda "Channel". Yang ada: Stat, Rule, Paid, While, Else, Absent, Said, Figure, Contributions, Term, Person, Note, Channel, Faq, Plain.',
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
    changes: [[file.pressEn, 'Ordinary illness is not covered by Jamsostek.\n\n', '']],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:37:1  children-missing  <Note> tidak berisi apa-apa. Tulis <Note …>teksnya</Note>, atau hapus.',
    ],
  },
  {
    name: 'an Else without its While',
    changes: [
      [
        file.guide,
        '<While rule="bpu/discount">\n\nSelama masa potongan, Anda membayar kurang dari <Rule of="bpu/jkm" />.\n\n</While>\n\n',
        '',
      ],
      [
        file.guideEn,
        '<While rule="bpu/discount">\n\nWhile the discount lasts, you pay less than <Rule of="bpu/jkm" />.\n\n</While>\n\n',
        '',
      ],
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
    name: 'a sentence between a While and its Else',
    changes: [[file.guideEn, '<Else>', 'Then:\n\n<Else>']],
    lines: [
      'content/explainers/self-employed/en.mdx:28:1  else-alone  <Else> berdiri tanpa <While> dan tanpa atribut rule. Letakkan langsung sesudah </While>, atau tulis <Else rule="…">.',
    ],
  },
  {
    name: 'nothing: an Else with a rule of its own',
    changes: [
      [
        file.guide,
        '<While rule="bpu/discount">\n\nSelama masa potongan, Anda membayar kurang dari <Rule of="bpu/jkm" />.\n\n</While>\n\n',
        '',
      ],
      [
        file.guideEn,
        '<While rule="bpu/discount">\n\nWhile the discount lasts, you pay less than <Rule of="bpu/jkm" />.\n\n</While>\n\n',
        '',
      ],
      [file.guide, '<Else>', '<Else rule="bpu/discount">'],
      [file.guideEn, '<Else>', '<Else rule="bpu/discount">'],
    ],
    lines: [],
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
