import { file, type BrokenCase } from '../small-site.ts';

/** Faults of references, numbers and headings. */
export const brokenText: BrokenCase[] = [
  {
    name: 'a statistic told to be plain',
    changes: [
      [file.aboutEn, 'This site', 'About <Plain kind="code">99.9 per cent</Plain> use this site'],
      [file.about, 'Situs ini', 'Sekitar <Plain kind="code">99,9 persen</Plain> memakai situs ini'],
    ],
    lines: [
      'content/pages/about/en.mdx:7:7  plain-statistic  <Plain> memuat "99.9 per cent": itu bagian atau persentase. Pakai <Stat of="wilayah/indikator/periode@sumber" />. Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/observations/<wilayah>/<sumber>.json.',
      'content/pages/about/id.mdx:6:9  plain-statistic  <Plain> memuat "99,9 persen": itu bagian atau persentase. Pakai <Stat of="wilayah/indikator/periode@sumber" />. Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/observations/<wilayah>/<sumber>.json.',
    ],
  },
  {
    name: 'money, people and a rank told to be plain',
    changes: [
      [
        file.aboutEn,
        'This site',
        '<Plain kind="name">Rp1 trillion</Plain>, <Plain kind="phone">150,000</Plain> members, ranked <Plain kind="ordinal">2nd</Plain>, <Plain kind="thing">5 workers</Plain>. This site',
      ],
      [
        file.about,
        'Situs ini',
        '<Plain kind="name">Rp1 triliun</Plain>, <Plain kind="phone">150.000</Plain> peserta, peringkat <Plain kind="ordinal">ke-2</Plain>, <Plain kind="thing">5 pekerja</Plain>. Situs ini',
      ],
    ],
    lines: [
      'content/pages/about/en.mdx:7:1  plain-statistic  <Plain> memuat "Rp1 trillion": itu uang. Bila aturan menetapkannya, pakai <Rule of="program/aturan" />. Uang yang dibayarkan, dianggarkan, atau dijanjikan memakai <Paid of="…" />; belum ada di data? Catat dengan sumbernya di data/payments/<nama>.json.',
      'content/pages/about/en.mdx:7:42  plain-statistic  <Plain> memuat "150,000": itu jumlah atau peringkat. Pakai <Stat of="wilayah/indikator/periode@sumber" />. Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/observations/<wilayah>/<sumber>.json.',
      'content/pages/about/en.mdx:7:94  plain-statistic  <Plain> memuat "2nd": itu jumlah atau peringkat. Pakai <Stat of="wilayah/indikator/periode@sumber" />. Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/observations/<wilayah>/<sumber>.json.',
      'content/pages/about/en.mdx:7:129  plain-statistic  <Plain> memuat "5 workers": itu jumlah atau peringkat. Pakai <Stat of="wilayah/indikator/periode@sumber" />. Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/observations/<wilayah>/<sumber>.json.',
      'content/pages/about/id.mdx:6:1  plain-statistic  <Plain> memuat "Rp1 triliun": itu uang. Bila aturan menetapkannya, pakai <Rule of="program/aturan" />. Uang yang dibayarkan, dianggarkan, atau dijanjikan memakai <Paid of="…" />; belum ada di data? Catat dengan sumbernya di data/payments/<nama>.json.',
      'content/pages/about/id.mdx:6:41  plain-statistic  <Plain> memuat "150.000": itu jumlah atau peringkat. Pakai <Stat of="wilayah/indikator/periode@sumber" />. Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/observations/<wilayah>/<sumber>.json.',
      'content/pages/about/id.mdx:6:96  plain-statistic  <Plain> memuat "ke-2": itu jumlah atau peringkat. Pakai <Stat of="wilayah/indikator/periode@sumber" />. Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/observations/<wilayah>/<sumber>.json.',
      'content/pages/about/id.mdx:6:132  plain-statistic  <Plain> memuat "5 pekerja": itu jumlah atau peringkat. Pakai <Stat of="wilayah/indikator/periode@sumber" />. Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/observations/<wilayah>/<sumber>.json.',
    ],
  },
  {
    name: 'plain digits that are not what they are told to be',
    changes: [
      [
        file.aboutEn,
        'This site',
        'Use <Plain kind="form">G20</Plain> or <Plain kind="code">2.2</Plain>. This site',
      ],
      [
        file.about,
        'Situs ini',
        'Pakai <Plain kind="name">5-a</Plain> atau <Plain kind="code">2,2</Plain>. Situs ini',
      ],
    ],
    lines: [
      'content/pages/about/en.mdx:7:39  plain-unlike  "2.2" bukan isi <Plain kind="code">, yang memuat kode atau versi, misalnya versi 2.2. Tulis seperti contoh itu; bila statistik, pakai <Stat of="…" />. Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/observations/<wilayah>/<sumber>.json.',
      'content/pages/about/id.mdx:6:7  plain-unlike  "5-a" bukan isi <Plain kind="name">, yang memuat nama yang berisi digit, misalnya P4MI. Tulis kind="code".',
      'content/pages/about/id.mdx:6:43  plain-unlike  "2,2" bukan isi <Plain kind="code">, yang memuat kode atau versi, misalnya versi 2.2. Tulis seperti contoh itu; bila statistik, pakai <Stat of="…" />. Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/observations/<wilayah>/<sumber>.json.',
    ],
  },
  {
    name: 'a number of millions, which is one problem and not two',
    changes: [[file.aboutEn, 'This site', 'For 1.5 million workers, this site']],
    lines: [
      'content/pages/about/en.mdx:7:5  bare-number  Angka "1.5 million workers" ditulis langsung. Pakai <Stat of="wilayah/indikator/periode@sumber" />. Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/observations/<wilayah>/<sumber>.json.',
    ],
  },
  {
    name: 'a number in brackets of its own',
    changes: [[file.aboutEn, 'This site', 'Rule f(1) is new. This site']],
    lines: [
      'content/pages/about/en.mdx:7:6  bare-number  Angka "f(1)" ditulis langsung. Pakai <Rule of="program/aturan" />; bila bukan ketentuan, <Stat of="…" />. Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/programs/<program>.json.',
    ],
  },
  {
    name: 'a number of millions in a title',
    changes: [[file.aboutEn, 'title: ', 'title: For 1.5 million, ']],
    lines: [
      'content/pages/about/en.mdx:2:12  bare-number-in-string  Angka "1.5 million" ditulis langsung dalam "title". Pakai [[wilayah/indikator/periode@sumber]]. Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/observations/<wilayah>/<sumber>.json.',
    ],
  },
  {
    name: 'a number the data do not hold',
    changes: [
      [file.coverage, 'of="makassar/coverage/2024@release"', 'of="makassar/coverage/2022@release"'],
      [
        file.coverageEn,
        'of="makassar/coverage/2024@release"',
        'of="makassar/coverage/2022@release"',
      ],
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:63  unknown-reference  Tidak ada angka "makassar/coverage/2022@release" dalam data. Yang paling mirip: "makassar/coverage/2024@release", "makassar/coverage/2024@news", "makassar/coverage/2024-06@news".',
      'content/coverage/makassar/id.mdx:11:81  unknown-reference  Tidak ada angka "makassar/coverage/2022@release" dalam data. Yang paling mirip: "makassar/coverage/2024@release", "makassar/coverage/2024@news", "makassar/coverage/2024-06@news".',
    ],
  },
  {
    name: 'a number two sources give differently',
    changes: [
      [file.coverage, 'of="makassar/coverage/2024@release"', 'of="makassar/coverage/2024"'],
      [file.coverageEn, 'of="makassar/coverage/2024@release"', 'of="makassar/coverage/2024"'],
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:63  ambiguous-reference  "makassar/coverage/2024" punya 2 angka dari sumber yang berbeda. Pilih salah satu: "makassar/coverage/2024@release", "makassar/coverage/2024@news".',
      'content/coverage/makassar/id.mdx:11:81  ambiguous-reference  "makassar/coverage/2024" punya 2 angka dari sumber yang berbeda. Pilih salah satu: "makassar/coverage/2024@release", "makassar/coverage/2024@news".',
    ],
  },
  {
    name: 'a reference that is not one',
    changes: [
      [file.coverage, 'of="makassar/coverage/2024@release"', 'of="makassar coverage"'],
      [file.coverageEn, 'of="makassar/coverage/2024@release"', 'of="makassar coverage"'],
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:63  malformed-reference  "makassar coverage" bukan rujukan. Tulis wilayah/indikator/periode[:segmen][@sumber], atau rule:program/aturan.',
      'content/coverage/makassar/id.mdx:11:81  malformed-reference  "makassar coverage" bukan rujukan. Tulis wilayah/indikator/periode[:segmen][@sumber], atau rule:program/aturan.',
    ],
  },
  {
    name: 'a release that does not name the source',
    changes: [
      [
        file.press,
        'summary: Siaran pers menyebut cakupan [[makassar/coverage/2024@release]]',
        'summary: Siaran pers menyebut cakupan [[makassar/coverage/2024]]',
      ],
      [file.pressEn, '[[makassar/coverage/2024@release]]', '[[makassar/coverage/2024]]'],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:3:40  unsourced-reference  "makassar/coverage/2024" tidak menyebut sumbernya. Siaran pers dan grafik harus menyebutnya: "makassar/coverage/2024@release", "makassar/coverage/2024@news".',
      'content/press/2025-03-17-makassar/id.mdx:3:39  unsourced-reference  "makassar/coverage/2024" tidak menyebut sumbernya. Siaran pers dan grafik harus menyebutnya: "makassar/coverage/2024@release", "makassar/coverage/2024@news".',
    ],
  },
  {
    name: 'a difference that is refused',
    changes: [
      [file.coverage, 'minus="indonesia/participants/2023-12"', 'minus="indonesia/coverage/2024"'],
      [
        file.coverageEn,
        'minus="indonesia/participants/2023-12"',
        'minus="indonesia/coverage/2024"',
      ],
    ],
    lines: [
      'content/coverage/makassar/en.mdx:14:71  refused-comparison  Kedua angka tidak boleh dibandingkan. Kedua angka mengukur hal yang berbeda. Setidaknya satu angka tidak menyebut pembaginya. Tempat seseorang dihitung ditentukan dengan cara yang berbeda. Setidaknya satu angka tidak menyebut bulannya. Hapus atribut "minus"; bila sumbernya sendiri membandingkan, pakai <Said of="…" />.',
      'content/coverage/makassar/id.mdx:13:70  refused-comparison  Kedua angka tidak boleh dibandingkan. Kedua angka mengukur hal yang berbeda. Setidaknya satu angka tidak menyebut pembaginya. Tempat seseorang dihitung ditentukan dengan cara yang berbeda. Setidaknya satu angka tidak menyebut bulannya. Hapus atribut "minus"; bila sumbernya sendiri membandingkan, pakai <Said of="…" />.',
    ],
  },
  {
    name: 'a rule the data do not hold',
    changes: [
      [file.guide, 'Iuran JKM <Rule of="bpu/jkm" />', 'Iuran JKM <Rule of="bpu/jkk" />'],
      [file.guideEn, 'JKM costs <Rule of="bpu/jkm" />', 'JKM costs <Rule of="bpu/jkk" />'],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:18:17  unknown-rule  Tidak ada aturan "bpu/jkk" dalam data. Yang paling mirip: "bpu/jkk-highest", "bpu/jkk-lowest", "bpu/jkk-rate".',
      'content/explainers/self-employed/id.mdx:17:17  unknown-rule  Tidak ada aturan "bpu/jkk" dalam data. Yang paling mirip: "bpu/jkk-highest", "bpu/jkk-lowest", "bpu/jkk-rate".',
    ],
  },
  {
    name: 'a rule that is no number',
    changes: [
      [file.guide, 'Iuran JKM <Rule of="bpu/jkm" />', 'Iuran JKM <Rule of="bpu/brackets" />'],
      [file.guideEn, 'JKM costs <Rule of="bpu/jkm" />', 'JKM costs <Rule of="bpu/brackets" />'],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:18:17  unprintable-rule  Aturan "bpu/brackets" tidak berisi satu angka yang dapat dicetak. Pakai <Contributions for="…" /> untuk tabelnya.',
      'content/explainers/self-employed/id.mdx:17:17  unprintable-rule  Aturan "bpu/brackets" tidak berisi satu angka yang dapat dicetak. Pakai <Contributions for="…" /> untuk tabelnya.',
    ],
  },
  {
    name: 'a statement nobody recorded',
    changes: [
      [file.press, '<Said of="makassar-above-national" />', '<Said of="makassar-above" />'],
      [file.pressEn, '<Said of="makassar-above-national" />', '<Said of="makassar-above" />'],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:31:7  unknown-record  Pernyataan "makassar-above" tidak ada. Pakai yang ada di data/statements/, atau tambahkan di sana.',
      'content/press/2025-03-17-makassar/id.mdx:30:7  unknown-record  Pernyataan "makassar-above" tidak ada. Pakai yang ada di data/statements/, atau tambahkan di sana.',
    ],
  },
  {
    name: 'a term nobody explained',
    changes: [[file.pressEn, '<Term of="bpu" />', '<Term of="pbu" />']],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:35:34  unknown-record  Istilah "pbu" tidak ada. Mungkin maksud Anda "bpu". Pakai yang ada di data/glossary.json, atau tambahkan di sana.',
    ],
  },
  {
    name: 'a bare percentage',
    changes: [[file.aboutEn, 'This site', 'Half a page, 50.5%, of this site']],
    lines: [
      'content/pages/about/en.mdx:7:1  quantity  "Half" menyatakan sebuah bagian, tetapi tidak ada rujukan dalam kalimatnya yang bernilai begitu. Tulis angkanya dengan <Stat of="wilayah/indikator/periode@sumber" /> dalam kalimat itu; bila sumbernya yang berkata begitu, pakai <Said of="…" />.',
      'content/pages/about/en.mdx:7:14  bare-number  Angka "50.5%" ditulis langsung. Pakai <Stat of="wilayah/indikator/periode@sumber" />. Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/observations/<wilayah>/<sumber>.json.',
    ],
  },
  {
    name: 'a bare amount across emphasis',
    changes: [[file.aboutEn, 'This site', 'Pay Rp**16.800** for what this site']],
    lines: [
      'content/pages/about/en.mdx:7:5  bare-number  Angka "Rp16.800" ditulis langsung. Mungkin yang dimaksud <Rule of="bpu/minimum" />. Bila aturan menetapkannya, pakai <Rule of="program/aturan" />. Uang yang dibayarkan, dianggarkan, atau dijanjikan memakai <Paid of="…" />; belum ada di data? Catat dengan sumbernya di data/payments/<nama>.json.',
    ],
  },
  {
    name: 'a bare age',
    changes: [[file.aboutEn, 'This site', 'Once aged 56, read what this site']],
    lines: [
      'content/pages/about/en.mdx:7:6  bare-number  Angka "aged 56" ditulis langsung. Pakai <Rule of="program/aturan" />. Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/programs/<program>.json.',
    ],
  },
  {
    name: 'a bare number in an alternative text',
    changes: [[file.guideEn, '![Digital member card]', '![Card of 35 members]']],
    lines: [
      'content/explainers/self-employed/en.mdx:44:11  bare-number  Angka "35 members" ditulis langsung. Pakai [[wilayah/indikator/periode@sumber]]. Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/observations/<wilayah>/<sumber>.json.',
    ],
  },
  {
    name: 'a bare number in a title',
    changes: [[file.aboutEn, 'title: About this site', 'title: 5 things about this site']],
    lines: [
      'content/pages/about/en.mdx:2:8  bare-number-in-string  Angka "5 things" ditulis langsung dalam "title". Pakai [[…]] dengan rujukan ke data, atau tulis kalimat ini tanpa angka. Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/observations/<wilayah>/<sumber>.json.',
    ],
  },
  {
    name: 'a number in a heading',
    changes: [[file.guideEn, '## Report an accident', '## Report within 2 days']],
    lines: [
      'content/explainers/self-employed/en.mdx:38:18  number-in-heading  Judul bagian memuat angka "2 days". Tulis judul tanpa angka; angkanya masuk ke kalimat pertama bagian itu.',
    ],
  },
  {
    name: 'a component in a heading',
    changes: [[file.guideEn, '## Report an accident', '## Report <Term of="bpu" />']],
    lines: [
      'content/explainers/self-employed/en.mdx:38:11  component-in-heading  Judul bagian memuat <Term>, yang hilang dari daftar isi. Tulis judul dengan kata saja; angka atau istilahnya masuk ke kalimat pertama bagian itu.',
    ],
  },
  {
    name: 'a heading of the first level',
    changes: [
      [file.guide, '## Lapor kecelakaan', '# Lapor kecelakaan'],
      [file.guideEn, '## Report an accident', '# Report an accident'],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:9:1  section-count  "sections" mendaftar 2 bagian, tetapi ada 1 judul ##. Tulis satu kata tetap untuk setiap judul ##, menurut urutannya.',
      'content/explainers/self-employed/en.mdx:38:1  heading-one  Judul dengan satu # sudah dipakai untuk "title". Tulis ## untuk judul bagian.',
      'content/explainers/self-employed/id.mdx:8:1  section-count  "sections" mendaftar 2 bagian, tetapi ada 1 judul ##. Tulis satu kata tetap untuk setiap judul ##, menurut urutannya.',
      'content/explainers/self-employed/id.mdx:37:1  heading-one  Judul dengan satu # sudah dipakai untuk "title". Tulis ## untuk judul bagian.',
    ],
  },
  {
    name: 'a heading that skips a level',
    changes: [
      [file.guide, '### Tanya jawab', '#### Tanya jawab'],
      [file.guideEn, '### Questions', '#### Questions'],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:34:1  heading-skip  Judul ini meloncat ke tingkat ####. Tulis ###.',
      'content/explainers/self-employed/id.mdx:33:1  heading-skip  Judul ini meloncat ke tingkat ####. Tulis ###.',
    ],
  },
  {
    name: 'a section without its word',
    changes: [
      [file.guide, '\n  - lapor', ''],
      [file.guideEn, '\n  - lapor', ''],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:9:1  section-count  "sections" mendaftar 1 bagian, tetapi ada 2 judul ##. Tulis satu kata tetap untuk setiap judul ##, menurut urutannya.',
      'content/explainers/self-employed/id.mdx:8:1  section-count  "sections" mendaftar 1 bagian, tetapi ada 2 judul ##. Tulis satu kata tetap untuk setiap judul ##, menurut urutannya.',
    ],
  },
  {
    name: 'a section with the word of another',
    changes: [
      [file.press, '  - rencana', '  - capaian'],
      [file.pressEn, '  - rencana', '  - capaian'],
    ],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:20:5  duplicate-section  Bagian "capaian" terdaftar dua kali dalam "sections". Beri setiap bagian kata yang berbeda.',
      'content/press/2025-03-17-makassar/id.mdx:19:5  duplicate-section  Bagian "capaian" terdaftar dua kali dalam "sections". Beri setiap bagian kata yang berbeda.',
    ],
  },
  {
    name: 'a leaflet of a section that the guide does not have',
    changes: [
      [file.guide, 'checked: 2026-11-22', 'checked: 2026-11-22\nleaflet: [iuran, laporan]'],
      [file.guideEn, 'checked: 2026-11-22', 'checked: 2026-11-22\nleaflet: [iuran, laporan]'],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:9:18  leaflet-section  Bagian "laporan" dari "leaflet" tidak ada dalam "sections". Pakai salah satu: iuran, lapor.',
      'content/explainers/self-employed/id.mdx:8:18  leaflet-section  Bagian "laporan" dari "leaflet" tidak ada dalam "sections". Pakai salah satu: iuran, lapor.',
    ],
  },
];
