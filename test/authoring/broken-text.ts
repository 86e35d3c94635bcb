import { file, type BrokenCase } from './small-site.ts';

/** Faults of references, numbers, headings, translations and links of pages. */
export const brokenText: BrokenCase[] = [
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
      'content/coverage/makassar/en.mdx:14:71  refused-comparison  Kedua angka tidak boleh dibandingkan. Kedua angka mengukur hal yang berbeda. Pembagi salah satu angka tidak disebut. Yang satu menghitung orang di tempat tinggalnya, yang lain tidak. Bulan salah satu angka tidak disebut. Hapus atribut "minus"; bila sumbernya sendiri membandingkan, pakai <Said of="…" />.',
      'content/coverage/makassar/id.mdx:13:70  refused-comparison  Kedua angka tidak boleh dibandingkan. Kedua angka mengukur hal yang berbeda. Pembagi salah satu angka tidak disebut. Yang satu menghitung orang di tempat tinggalnya, yang lain tidak. Bulan salah satu angka tidak disebut. Hapus atribut "minus"; bila sumbernya sendiri membandingkan, pakai <Said of="…" />.',
    ],
  },
  {
    name: 'a rule the data do not hold',
    changes: [
      [file.guide, 'Iuran JKM <Rule of="bpu/jkm" />', 'Iuran JKM <Rule of="bpu/jkk" />'],
      [file.guideEn, 'JKM costs <Rule of="bpu/jkm" />', 'JKM costs <Rule of="bpu/jkk" />'],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:18:17  unknown-rule  Tidak ada aturan "bpu/jkk" dalam data. Yang paling mirip: "bpu/jkm", "bpu/jkk-rate", "bpu/jkk-lowest".',
      'content/explainers/self-employed/id.mdx:17:17  unknown-rule  Tidak ada aturan "bpu/jkk" dalam data. Yang paling mirip: "bpu/jkm", "bpu/jkk-rate", "bpu/jkk-lowest".',
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
      'content/press/2025-03-17-makassar/en.mdx:31:7  unknown-record  Pernyataan "makassar-above" tidak ada. Pakai yang ada di data/statements.json, atau tambahkan di sana.',
      'content/press/2025-03-17-makassar/id.mdx:30:7  unknown-record  Pernyataan "makassar-above" tidak ada. Pakai yang ada di data/statements.json, atau tambahkan di sana.',
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
      'content/pages/about/en.mdx:7:1  quantity-word (peringatan)  "Half" menyatakan jumlah, tetapi kalimatnya tanpa rujukan. Tambahkan <Stat>, <Rule>, atau <Said> dalam kalimat itu, atau pilih kata lain.',
      'content/pages/about/en.mdx:7:14  bare-number  Angka "50.5%" ditulis langsung. Pakai <Stat of="wilayah/indikator/periode@sumber" />.',
    ],
  },
  {
    name: 'a bare amount across emphasis',
    changes: [[file.aboutEn, 'This site', 'Pay Rp**16.800** for what this site']],
    lines: [
      'content/pages/about/en.mdx:7:5  bare-number  Angka "Rp16.800" ditulis langsung. Pakai <Rule of="program/aturan" />.',
    ],
  },
  {
    name: 'a bare age',
    changes: [[file.aboutEn, 'This site', 'Once aged 56, read what this site']],
    lines: [
      'content/pages/about/en.mdx:7:6  bare-number  Angka "aged 56" ditulis langsung. Pakai <Rule of="program/aturan" />.',
    ],
  },
  {
    name: 'a bare number in an alternative text',
    changes: [[file.guideEn, '![Digital member card]', '![Card of 35 members]']],
    lines: [
      'content/explainers/self-employed/en.mdx:44:11  bare-number  Angka "35 members" ditulis langsung. Pakai <Stat of="…" />, atau tulis bilangan kecil dengan huruf.',
    ],
  },
  {
    name: 'a bare number in a title',
    changes: [[file.aboutEn, 'title: About this site', 'title: 5 things about this site']],
    lines: [
      'content/pages/about/en.mdx:2:8  bare-number-in-string  Angka "5 things" ditulis langsung dalam "title". Pakai [[wilayah/indikator/periode@sumber]], atau tulis bilangan kecil dengan huruf.',
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
      'content/explainers/self-employed/en.mdx:38:11  component-in-heading  Judul bagian memuat <Term>, yang hilang dari daftar isi. Tulis judul dengan kata saja.',
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
    name: 'an unequal number of headings',
    changes: [[file.pressEn, '## Plans\n\n', '']],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:18:1  section-count  "sections" mendaftar 2 bagian, tetapi ada 1 judul ##. Tulis satu kata tetap untuk setiap judul ##, menurut urutannya.',
      'content/press/2025-03-17-makassar/en.mdx:25:1  unequal-headings  Susunan judul berbeda: di sini tidak ada judul lagi, di content/press/2025-03-17-makassar/id.mdx:32 "## Rencana". Samakan jumlah, tingkat, dan urutan judul dalam kedua bahasa.',
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
    changes: [[file.guideEn, '2×24 hours', '2×48 hours']],
    lines: [
      'content/explainers/self-employed/en.mdx:40:15  unequal-element  <Plain>2×48 hours</Plain> tidak ada di content/explainers/self-employed/id.mdx:37 di bagian "Lapor kecelakaan". Tambahkan di sana, atau hapus di sini: kedua bahasa harus menyatakan hal yang sama.',
      'content/explainers/self-employed/id.mdx:39:16  unequal-element  <Plain>2×24 jam</Plain> tidak ada di content/explainers/self-employed/en.mdx:38 di bagian "Report an accident". Tambahkan di sana, atau hapus di sini: kedua bahasa harus menyatakan hal yang sama.',
    ],
  },
  {
    name: 'an internal link one language lacks',
    changes: [
      [file.aboutEn, '[the guide](../../explainers/self-employed/en.mdx#iuran)', 'the guide'],
    ],
    lines: [
      'content/pages/about/id.mdx:6:70  unequal-element  […](../../explainers/self-employed/id.mdx#iuran) tidak ada di content/pages/about/en.mdx:1 sebelum judul bagian pertama. Tambahkan di sana, atau hapus di sini: kedua bahasa harus menyatakan hal yang sama.',
    ],
  },
  {
    name: 'front matter that differs',
    changes: [[file.pressEn, '  date: 2025-03-17', '  date: 2025-03-18']],
    lines: [
      'content/press/2025-03-17-makassar/en.mdx:10:3  unequal-matter  "event.date" berisi 2025-03-18, di content/press/2025-03-17-makassar/id.mdx 2025-03-17. Tulis isi yang sama dalam kedua berkas.',
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
      'content/press/2025-03-17-makassar/en.mdx:18:1  unequal-matter  "sections" berisi [rencana, capaian], di content/press/2025-03-17-makassar/id.mdx [capaian, rencana]. Tulis isi yang sama dalam kedua berkas.',
    ],
  },
  {
    name: 'a stale translation',
    changes: [
      [file.about, 'Siapa yang menulis situs ini.', 'Siapa yang menulis dan membayar situs ini.'],
    ],
    lines: [
      'content/pages/about/en.mdx:4:1  translation-stale  content/pages/about/id.mdx berubah sesudah diterjemahkan di sini. Sesuaikan terjemahannya, lalu tulis translationOf: "33601cc73393".',
    ],
  },
  {
    name: 'a translation that does not say so',
    changes: [[file.aboutEn, 'translationOf: "184bac9f5fc2"\n', '']],
    lines: [
      'content/pages/about/en.mdx:1:1  translation-unmarked  Berkas ini dan content/pages/about/id.mdx tidak ada yang menyebut "translationOf". Bila ini terjemahannya, tulis translationOf: "184bac9f5fc2" di awal berkas.',
    ],
  },
  {
    name: 'both files called translations',
    changes: [[file.about, 'summary:', 'translationOf: "0123456789ab"\nsummary:']],
    lines: [
      'content/pages/about/en.mdx:4:1  translation-both  Berkas ini dan content/pages/about/id.mdx sama-sama menyebut "translationOf". Hapus dari berkas yang ditulis lebih dulu.',
    ],
  },
  {
    name: 'a javascript: address',
    changes: [[file.aboutEn, 'https://example.org/redaksi', 'javascript:alert(1)']],
    lines: [
      'content/pages/about/en.mdx:7:25  unsafe-url  Alamat "javascript:alert(1)" tidak aman. Pakai https:, tel:, mailto:, bagian (#…), atau jalur ke berkas .mdx lain.',
    ],
  },
  {
    name: 'a data: address',
    changes: [[file.aboutEn, 'https://example.org/redaksi', 'data:text/html,x']],
    lines: [
      'content/pages/about/en.mdx:7:25  unsafe-url  Alamat "data:text/html,x" tidak aman. Pakai https:, tel:, mailto:, bagian (#…), atau jalur ke berkas .mdx lain.',
    ],
  },
  {
    name: 'an address without its scheme',
    changes: [[file.aboutEn, 'https://example.org/redaksi', '//example.org/redaksi']],
    lines: [
      'content/pages/about/en.mdx:7:25  unsafe-url  Alamat "//example.org/redaksi" tidak aman. Pakai https:, tel:, mailto:, bagian (#…), atau jalur ke berkas .mdx lain.',
    ],
  },
  {
    name: 'an http: address',
    changes: [[file.aboutEn, 'https://example.org/redaksi', 'http://example.org/redaksi']],
    lines: [
      'content/pages/about/en.mdx:7:25  insecure-link  "http://example.org/redaksi" memakai http: yang dapat disadap. Tulis https://example.org/redaksi, setelah Anda membukanya.',
    ],
  },
  {
    name: 'an absolute path',
    changes: [
      [file.aboutEn, 'https://example.org/redaksi', '/en/about/'],
      [file.about, 'https://example.org/redaksi', '/tentang/'],
    ],
    lines: [
      'content/pages/about/en.mdx:7:25  absolute-path  "/en/about/" putus bila situs dipasang di bawah folder lain. Tulis jalur ke berkas halaman itu, misalnya ../../pages/about/en.mdx.',
      'content/pages/about/en.mdx:7:25  unequal-element  […](/en/about/) tidak ada di content/pages/about/id.mdx:1 sebelum judul bagian pertama. Tambahkan di sana, atau hapus di sini: kedua bahasa harus menyatakan hal yang sama.',
      'content/pages/about/id.mdx:6:24  absolute-path  "/tentang/" putus bila situs dipasang di bawah folder lain. Tulis jalur ke berkas halaman itu, misalnya ../../pages/about/id.mdx.',
      'content/pages/about/id.mdx:6:24  unequal-element  […](/tentang/) tidak ada di content/pages/about/en.mdx:1 sebelum judul bagian pertama. Tambahkan di sana, atau hapus di sini: kedua bahasa harus menyatakan hal yang sama.',
    ],
  },
  {
    name: 'a link to a folder',
    changes: [
      [
        file.aboutEn,
        '../../explainers/self-employed/en.mdx#iuran',
        '../../explainers/self-employed/',
      ],
      [
        file.about,
        '../../explainers/self-employed/id.mdx#iuran',
        '../../explainers/self-employed/',
      ],
    ],
    lines: [
      'content/pages/about/en.mdx:7:73  not-a-page  "../../explainers/self-employed/" bukan berkas halaman. Tulis jalur ke en.mdx halaman itu, misalnya ../../pages/about/en.mdx.',
      'content/pages/about/id.mdx:6:70  not-a-page  "../../explainers/self-employed/" bukan berkas halaman. Tulis jalur ke id.mdx halaman itu, misalnya ../../pages/about/id.mdx.',
    ],
  },
  {
    name: 'a link to a page that does not exist',
    changes: [
      [file.aboutEn, 'self-employed/en.mdx', 'self-employd/en.mdx'],
      [file.about, 'self-employed/id.mdx', 'self-employd/id.mdx'],
    ],
    lines: [
      'content/pages/about/en.mdx:7:73  missing-page  Halaman content/explainers/self-employd/en.mdx tidak ada. Mungkin maksud Anda "../../explainers/self-employed/en.mdx". Tulis jalur dari berkas ini, dengan ../ untuk naik.',
      'content/pages/about/id.mdx:6:70  missing-page  Halaman content/explainers/self-employd/id.mdx tidak ada. Mungkin maksud Anda "../../explainers/self-employed/id.mdx". Tulis jalur dari berkas ini, dengan ../ untuk naik.',
    ],
  },
  {
    name: 'a link to a section that does not exist',
    changes: [
      [file.aboutEn, '#iuran', '#biaya'],
      [file.about, '#iuran', '#biaya'],
    ],
    lines: [
      'content/pages/about/en.mdx:7:73  missing-section  content/explainers/self-employed/en.mdx tidak punya bagian "#biaya". Bagiannya: iuran, lapor.',
      'content/pages/about/id.mdx:6:70  missing-section  content/explainers/self-employed/id.mdx tidak punya bagian "#biaya". Bagiannya: iuran, lapor.',
    ],
  },
  {
    name: 'a link to the other language',
    changes: [[file.aboutEn, 'self-employed/en.mdx', 'self-employed/id.mdx']],
    lines: [
      'content/pages/about/en.mdx:7:73  other-language  "../../explainers/self-employed/id.mdx#iuran" menuju halaman dalam bahasa lain. Tulis ../../explainers/self-employed/en.mdx#iuran.',
    ],
  },
  {
    name: 'a link to a draft',
    changes: [[file.guideEn, 'summary:', 'translation: draft\nsummary:']],
    lines: [
      'content/pages/about/en.mdx:7:73  draft-link  content/explainers/self-employed/en.mdx masih "translation: draft", jadi tidak terbit. Selesaikan terjemahan itu dulu, atau hapus tautannya di kedua bahasa.',
    ],
  },
  {
    name: 'a link without text',
    changes: [[file.aboutEn, '[the editors]', '[]']],
    lines: [
      'content/pages/about/en.mdx:7:25  empty-link  Tautan ke https://example.org/redaksi tidak punya teks. Tulis teks yang menyebut tujuannya di antara [ dan ].',
    ],
  },
  {
    name: 'a picture without alternative text',
    changes: [[file.guideEn, '![Digital member card]', '![]']],
    lines: [
      'content/explainers/self-employed/en.mdx:44:1  missing-alt  Gambar ./kartu.png tidak punya teks pengganti. Tulis apa yang tampak: ![…](./kartu.png).',
    ],
  },
  {
    name: 'a picture that does not exist',
    changes: [
      [file.guideEn, './kartu.png', './card.png'],
      [file.guide, './kartu.png', './card.png'],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:44:1  missing-image  Gambar content/explainers/self-employed/card.png tidak ada. Simpan gambar di folder halaman ini dan tulis ./nama-berkas.jpg.',
      'content/explainers/self-employed/id.mdx:43:1  missing-image  Gambar content/explainers/self-employed/card.png tidak ada. Simpan gambar di folder halaman ini dan tulis ./nama-berkas.jpg.',
    ],
  },
  {
    name: 'a picture on another site',
    changes: [
      [file.guideEn, './kartu.png', 'https://example.org/card.png'],
      [file.guide, './kartu.png', 'https://example.org/card.png'],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:44:1  foreign-image  Gambar "https://example.org/card.png" berada di luar situs ini. Simpan gambar di folder halaman ini dan tulis ./nama-berkas.jpg.',
      'content/explainers/self-employed/id.mdx:43:1  foreign-image  Gambar "https://example.org/card.png" berada di luar situs ini. Simpan gambar di folder halaman ini dan tulis ./nama-berkas.jpg.',
    ],
  },
  {
    name: 'a word that states a quantity',
    changes: [[file.coverageEn, 'Some workers', 'Half of all workers']],
    lines: [
      'content/coverage/makassar/en.mdx:12:1  quantity-word (peringatan)  "Half" menyatakan jumlah, tetapi kalimatnya tanpa rujukan. Tambahkan <Stat>, <Rule>, atau <Said> dalam kalimat itu, atau pilih kata lain.',
    ],
  },
  {
    name: 'a sentence too long to follow',
    changes: [
      [
        file.aboutEn,
        'This site is written by',
        'This site, which you may read on any telephone and print on any paper and share with anyone who might need it at work or at home, is written by',
      ],
    ],
    lines: [
      'content/pages/about/en.mdx:7:1  long-sentence (peringatan)  Kalimat ini 32 kata. Pecah menjadi dua kalimat; paling panjang 25 kata.',
    ],
  },
  {
    name: 'a rule that is not in force on its day',
    changes: [
      [
        file.guide,
        'Iuran JKM <Rule of="bpu/jkm" />',
        'Iuran JKM <Rule of="bpu/jkm" on="2015-01-01" />',
      ],
      [
        file.guideEn,
        'JKM costs <Rule of="bpu/jkm" />',
        'JKM costs <Rule of="bpu/jkm" on="2015-01-01" />',
      ],
    ],
    lines: [
      'content/explainers/self-employed/en.mdx:18:17  rule-not-in-force (peringatan)  Aturan "bpu/jkm" tidak berlaku pada 2015-01-01. Tambahkan baris barunya di data/programs/, atau bungkus teksnya dengan <While>.',
      'content/explainers/self-employed/id.mdx:17:17  rule-not-in-force (peringatan)  Aturan "bpu/jkm" tidak berlaku pada 2015-01-01. Tambahkan baris barunya di data/programs/, atau bungkus teksnya dengan <While>.',
    ],
  },
];
