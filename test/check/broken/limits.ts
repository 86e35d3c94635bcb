import { DATA_FILES } from './data-files.ts';
import { file, type BrokenCase } from '../small-site.ts';

/** A page with another body, and one with more front matter. */
const body = (text: string): BrokenCase['changes'] => [[file.aboutEn, 'This site', text]];
const matter = (lines: string): BrokenCase['changes'] => [
  [file.aboutEn, 'summary: Who writes this site.', lines],
];

/** Texts made to break or delay what reads them, and files that hold more than a person writes. */
export const brokenLimits: BrokenCase[] = [
  {
    name: 'an anchor',
    changes: matter('summary: &about Who writes this site.'),
    lines: [
      'content/pages/about/en.mdx:3:10  front-matter-sign  YAML membaca "&about" sebagai nama bagi sebuah isi, agar dapat disalin di tempat lain (anchor). Hapus namanya, dan tulis setiap isi di tempatnya sendiri; bila & bagian dari teks, apit seluruh isi dengan "…".',
    ],
  },
  {
    name: 'an alias',
    changes: matter('summary: *Who* writes this site.'),
    lines: [
      'content/pages/about/en.mdx:3:10  front-matter-sign  YAML membaca "*Who*" sebagai salinan isi dari tempat lain (alias). Tulis isinya lagi di sini; bila * bagian dari teks, apit seluruh isi dengan "…".',
    ],
  },
  {
    name: 'a tag',
    changes: matter('summary: !!js/function Who'),
    lines: [
      'content/pages/about/en.mdx:3:10  front-matter-sign  YAML membaca "!!js/function" sebagai perintah mengubah jenis isi (tag). Hapus kata yang dimulai dengan !; bila ! bagian dari teks, apit seluruh isi dengan "…".',
    ],
  },
  {
    name: 'a merged key that sets an embargo out of sight',
    changes: [[file.pressEn, 'published: 2026-11-22', '<<: {published: 2020-01-01}']],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:7:1  front-matter-sign  YAML membaca "<<:" sebagai perintah menyalin kunci dari tempat lain (merge key). Hapus <<, dan tulis setiap kunci pada barisnya sendiri; bila << bagian dari teks, apit seluruh isi dengan "…".',
    ],
  },
  {
    name: 'aliases of aliases',
    changes: matter(
      `a0: &a0 [x]\n${Array.from({ length: 20 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}x]`).join('\n')}`,
    ),
    lines: [
      'content/pages/about/en.mdx:3:5  front-matter-sign  YAML membaca "&a0" sebagai nama bagi sebuah isi, agar dapat disalin di tempat lain (anchor). Hapus namanya, dan tulis setiap isi di tempatnya sendiri; bila & bagian dari teks, apit seluruh isi dengan "…".',
    ],
  },
  {
    name: 'front matter that goes too deep',
    changes: matter(`summary: ${'['.repeat(500)}`),
    lines: [
      'content/pages/about/en.mdx:3:109  nesting  Isi di sini bertumpuk lebih dari 100 tingkat. Periksa tanda -, [, { dan jorok barisnya; mungkin ada yang berlebih.',
    ],
  },
  {
    name: 'front matter that is too long',
    changes: matter(`summary: ${'Who writes this site. '.repeat(600)}`),
    lines: [
      'content/pages/about/en.mdx:1:1  long-text  Bagian awal berkas ini panjangnya 13.295 karakter; paling panjang 10.000. Pindahkan teks yang panjang ke isi halaman, di bawah garis "---" kedua.',
    ],
  },
  {
    name: 'a page that is too large',
    changes: body('This site. \n\n'.repeat(20_000)),
    lines: [
      'content/pages/about/en.mdx:1:1  page-size  Halaman ini besarnya 261 KB; paling besar 200 KB. Bagi menjadi beberapa halaman; simpan gambar sebagai berkas tersendiri, bukan di dalam teks.',
    ],
  },
  {
    name: 'quotations that go too deep',
    changes: body(`${'> '.repeat(5000)}This site`),
    lines: [
      'content/pages/about/en.mdx:7:1  nesting  Isi di sini bertumpuk lebih dari 100 tingkat. Periksa tanda >, -, * dan _, jorok barisnya, dan tag yang belum ditutup; mungkin ada yang berlebih.',
    ],
  },
  {
    name: 'lists that go too deep',
    changes: body(`This site\n\n${'- '.repeat(101)}a\n\nThis site`),
    lines: [
      'content/pages/about/en.mdx:9:1  nesting  Isi di sini bertumpuk lebih dari 100 tingkat. Periksa tanda >, -, * dan _, jorok barisnya, dan tag yang belum ditutup; mungkin ada yang berlebih.',
    ],
  },
  {
    name: 'emphasis that goes too deep',
    changes: body(`Here ${'*'.repeat(2000)}a${'*'.repeat(2000)} this site`),
    lines: [
      'content/pages/about/en.mdx:7:404  nesting  Isi di sini bertumpuk lebih dari 100 tingkat. Periksa tanda >, -, * dan _, jorok barisnya, dan tag yang belum ditutup; mungkin ada yang berlebih.',
    ],
  },
  {
    name: 'tags that go too deep',
    changes: body(`${'<b>'.repeat(300)}a${'</b>'.repeat(300)} this site`),
    lines: [
      'content/pages/about/en.mdx:7:598  nesting  Isi di sini bertumpuk lebih dari 100 tingkat. Periksa tanda >, -, * dan _, jorok barisnya, dan tag yang belum ditutup; mungkin ada yang berlebih.',
    ],
  },
  {
    name: 'many marks in one paragraph',
    changes: body(`\n${'_a_'.repeat(60_000)}`),
    lines: [
      'content/pages/about/en.mdx:8:1  long-text  Bagian tanpa baris kosong ini panjangnya 180.120 karakter; paling panjang 10.000. Bagi dengan baris kosong; tabel yang panjang dibagi menjadi beberapa tabel.',
    ],
  },
  {
    name: 'a paragraph of twenty thousand asterisks',
    changes: body(`\n${'*'.repeat(20_000)}`),
    lines: [
      'content/pages/about/en.mdx:8:1  long-text  Bagian tanpa baris kosong ini panjangnya 20.120 karakter; paling panjang 10.000. Bagi dengan baris kosong; tabel yang panjang dibagi menjadi beberapa tabel.',
    ],
  },
  {
    name: 'many tags',
    changes: body('<b>\n\n'.repeat(2500)),
    lines: [
      'content/pages/about/en.mdx:1:1  many-tags  Halaman ini berisi 2.500 tanda <; paling banyak 2.000. Bagi menjadi beberapa halaman.',
    ],
  },
  {
    name: 'code that goes deep',
    changes: body(`{${'['.repeat(4000)}${']'.repeat(4000)}} this site`),
    lines: [
      'content/pages/about/en.mdx:7:1  curly-brace  Kurung kurawal { } dibaca sebagai kode, dan kode tidak boleh ada di sini. Pakai kurung biasa ( ), atau tulis \\{ untuk tandanya sendiri. Sesudah dibetulkan, periksa lagi: masalah lain di halaman ini mungkin baru tampak.',
    ],
  },
  {
    name: 'code whose end stands in a text of code',
    changes: body(`{"}" + ${'['.repeat(4000)}${']'.repeat(4000)}} this site`),
    lines: [
      'content/pages/about/en.mdx:7:1  curly-brace  Kurung kurawal { } dibaca sebagai kode, dan kode tidak boleh ada di sini. Pakai kurung biasa ( ), atau tulis \\{ untuk tandanya sendiri. Sesudah dibetulkan, periksa lagi: masalah lain di halaman ini mungkin baru tampak.',
    ],
  },
  {
    name: 'many brackets that are not closed',
    changes: body(`${'{'.repeat(3000)} this site`),
    lines: [
      'content/pages/about/en.mdx:7:1  curly-brace  Kurung kurawal { } dibaca sebagai kode, dan kode tidak boleh ada di sini. Pakai kurung biasa ( ), atau tulis \\{ untuk tandanya sendiri. Sesudah dibetulkan, periksa lagi: masalah lain di halaman ini mungkin baru tampak.',
    ],
  },
  {
    name: 'an export that goes deep, over blank lines',
    changes: body(`export const a = [\n\n${'[\n\n'.repeat(2000)}This site`),
    lines: [
      'content/pages/about/en.mdx:7:1  code-line  Baris yang dimulai dengan "export" dibaca sebagai kode. Hapus barisnya; semua komponen sudah tersedia tanpa dimuat.',
    ],
  },
  {
    name: 'tags named like what every object has',
    changes: body('<constructor /> <toString /> <__proto__ /> <hasOwnProperty/> This site'),
    lines: [
      'content/pages/about/en.mdx:7:1  raw-html  <constructor> adalah HTML, dan HTML tidak boleh ada di sini. Tulis dengan Markdown atau komponen.',
      'content/pages/about/en.mdx:7:17  raw-html  <toString> adalah HTML, dan HTML tidak boleh ada di sini. Tulis dengan Markdown atau komponen.',
      'content/pages/about/en.mdx:7:30  unknown-component  Komponen <__proto__> tidak ada. Yang ada: Stat, Rule, Paid, While, Else, Absent, Said, Figure, Contributions, Term, Person, Note, Channel, Faq, Plain.',
      'content/pages/about/en.mdx:7:44  raw-html  <hasOwnProperty> adalah HTML, dan HTML tidak boleh ada di sini. Tulis dengan Markdown atau komponen.',
    ],
  },
  {
    name: 'an attribute and a choice named like what every object has',
    changes: [
      [
        file.guideEn,
        '<Channel of="call-centre" />',
        '<Channel of="call-centre" constructor="x" />\n\n<Contributions for="constructor" />',
      ],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:42:27  unknown-attribute  <Channel> tidak mengenal atribut "constructor". Yang boleh: of.',
      'content/explainers/self-employed/en.mdx:44:16  bad-choice  "constructor" tidak boleh menjadi isi "for". Mungkin maksud Anda "construction". Pilih salah satu: "bpu", "micro", "small", "construction", "migrant".',
    ],
  },
  {
    name: 'front matter with keys that every object has',
    changes: matter('summary: Who writes this site.\n__proto__:\n  title: a\nconstructor: b'),
    lines: [
      'content/pages/about/en.mdx:4:1  unknown-key  Kunci "__proto__" tidak dikenal di sini. Yang boleh: title, summary, sections, published, translationOf, translation, path, menu.',
      'content/pages/about/en.mdx:6:1  unknown-key  Kunci "constructor" tidak dikenal di sini. Yang boleh: title, summary, sections, published, translationOf, translation, path, menu.',
    ],
  },
  {
    name: 'JSON with keys that every object has',
    changes: [
      [
        file.mintje,
        '"id": "mintje-wattu"',
        '"id": "mintje-wattu", "__proto__": { "id": "x" }, "constructor": 1',
      ],
    ],
    lines: [
      'data/people/mintje-wattu.json:2:25  unknown-key  Kunci "__proto__" tidak dikenal di sini. Yang boleh: id, name, role, later, $schema.',
      'data/people/mintje-wattu.json:2:53  unknown-key  Kunci "constructor" tidak dikenal di sini. Yang boleh: id, name, role, later, $schema.',
    ],
  },
  {
    name: 'a file of data named like what every object has',
    changes: [
      ['data/toString', null, ''],
      ['data/constructor/a.json', null, '{}'],
    ],
    lines: [
      `data/constructor/a.json:1:1  unknown-file  Berkas ini tidak dikenal. Pindahkan ke luar data/, atau pakai salah satu: ${DATA_FILES}.`,
      `data/toString:1:1  unknown-file  Berkas ini tidak dikenal. Pindahkan ke luar data/, atau pakai salah satu: ${DATA_FILES}.`,
    ],
  },
  {
    name: 'JSON that goes too deep',
    changes: [[file.members, '"id": "members"', `"id": ${'['.repeat(5000)}`]],
    lines: [
      'data/figures/members.json:2:108  nesting  Isi di sini bertumpuk lebih dari 100 tingkat. Periksa kurung [ dan { di sini; mungkin ada yang berlebih.',
    ],
  },
  {
    name: 'JSON that is too large',
    changes: [['data/figures/more.json', null, `{}${' '.repeat(5_400_000)}`]],
    lines: [
      'data/figures/more.json:1:1  data-size  Berkas data ini besarnya 5,4 MB; paling besar 5 MB. Simpan hanya catatan yang dinyatakan halaman; hapus yang lain.',
    ],
  },
  {
    name: 'JSON with a text that is too long',
    changes: [[file.members, '"id": "members"', `"id": "members", "note": "${'a '.repeat(6000)}"`]],
    lines: [
      'data/figures/members.json:2:28  long-text  Teks ini panjangnya 12.000 karakter; paling panjang 10.000. Persingkat, atau bagi menjadi beberapa catatan.',
    ],
  },
  {
    name: 'a number too small to be one',
    changes: [[file.makassar, '"value": 50.5', '"value": 1e-400']],
    lines: [
      'data/observations/makassar/release.json:6:16  number-changed  Mesin membaca angka 1e-400 sebagai 0. Tulis seperti yang dicetak sumbernya, tanpa e dan tanpa tanda minus pada nol.',
    ],
  },
  {
    name: 'a number of more digits than a machine keeps',
    changes: [[file.makassar, '"value": 50.5', '"value": 50.5000000000000001']],
    lines: [
      'data/observations/makassar/release.json:6:16  number-changed  Mesin membaca angka 50.5000000000000001 sebagai 50.5. Tulis seperti yang dicetak sumbernya, tanpa e dan tanpa tanda minus pada nol.',
    ],
  },
  {
    name: 'a number too large to be one',
    changes: [[file.makassar, '"value": 50.5', '"value": 1e400']],
    lines: [
      'data/observations/makassar/release.json:6:16  number-changed  Mesin membaca angka 1e400 sebagai tak terhingga. Tulis seperti yang dicetak sumbernya, tanpa e dan tanpa tanda minus pada nol.',
    ],
  },
  {
    name: 'zero with a minus',
    changes: [[file.makassar, '"value": 50.5', '"value": -0']],
    lines: [
      'data/observations/makassar/release.json:6:16  number-changed  Mesin membaca angka -0 sebagai 0. Tulis seperti yang dicetak sumbernya, tanpa e dan tanpa tanda minus pada nol.',
    ],
  },
];
