import { file, type BrokenCase } from '../small-site.ts';

/** Numbers written out that the data hold, and lists as an office program writes them. */
export const brokenReady: BrokenCase[] = [
  {
    name: 'a number of the data written out on the page of its place',
    changes: [
      [file.coverage, '<Stat of="makassar/coverage/2024@release" />', '50,50 persen'],
      [file.coverageEn, '<Stat of="makassar/coverage/2024@release" />', '50.50 per cent'],
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:57  bare-number  Angka "50.50 per cent" ditulis langsung. Tulis <Stat of="makassar/coverage/2024@release" />; npm run check -- --fix menuliskannya.',
      'content/coverage/makassar/id.mdx:11:75  bare-number  Angka "50,50 persen" ditulis langsung. Tulis <Stat of="makassar/coverage/2024@release" />; npm run check -- --fix menuliskannya.',
    ],
  },
  {
    name: 'a list with bullets of Word',
    changes: [
      [file.aboutEn, 'This site', '•\tOne\n•\tTwo\n\nThis site'],
      [file.about, 'Situs ini', '- Satu\n- Dua\n\nSitus ini'],
    ],
    lines: [
      'content/pages/about/en.mdx:7:1  word-bullet  Butir daftar diawali "•", seperti di Word: pembaca mendapat satu alinea tanpa jeda. Awali setiap butir dengan "- "; npm run check -- --fix melakukannya.',
    ],
  },
  {
    name: 'texts that YAML takes for an answer and a day',
    changes: [
      [file.aboutEn, 'title: About this site', 'title: On'],
      [file.press, 'dateline: Makassar', 'dateline: 2025-03-17'],
      [file.press, '  - Pemerintah Kota Makassar', '  - 2025-03-17'],
    ],
    lines: [
      'content/pages/about/en.mdx:2:8  matter-converted  Isi "title" ialah "On", yang di YAML bukan teks, melainkan jawaban ya atau tidak. Apit dengan tanda petik: \'On\'.',
      'content/press/2025-03-17-makassar/id.mdx:7:11  matter-converted  Isi "dateline" ialah "2025-03-17", yang di YAML bukan teks, melainkan tanggal. Apit dengan tanda petik: \'2025-03-17\'.',
      'content/press/2025-03-17-makassar/id.mdx:12:5  matter-converted  Isi "issuers[0]" ialah "2025-03-17", yang di YAML bukan teks, melainkan tanggal. Apit dengan tanda petik: \'2025-03-17\'.',
    ],
  },
  {
    name: 'nothing: such a text between quotation marks',
    changes: [
      [file.press, 'dateline: Makassar', "dateline: 'Off'"],
      [file.pressEn, 'dateline: Makassar', "dateline: 'Off'"],
    ],
    lines: [],
  },
  {
    name: 'a summary that YAML cuts at a number sign',
    changes: [[file.aboutEn, 'Who writes this site.', 'Who writes # this site.']],
    lines: [
      'content/pages/about/en.mdx:3:21  matter-cut  Isi "summary" terpotong di sini: "# this site." tidak terbaca. Di YAML, # sesudah spasi memulai catatan. Apit seluruh isinya dengan tanda petik: summary: \'…\'.',
    ],
  },
];
