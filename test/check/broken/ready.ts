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
    name: 'a summary that YAML cuts at a number sign',
    changes: [[file.aboutEn, 'Who writes this site.', 'Who writes # this site.']],
    lines: [
      'content/pages/about/en.mdx:3:21  matter-cut  Isi "summary" terpotong di sini: "# this site." tidak terbaca. Di YAML, # sesudah spasi memulai catatan. Apit seluruh isinya dengan tanda petik: summary: \'…\'.',
    ],
  },
];
