import { file, type BrokenCase, type Change } from '../small-site.ts';

/** The page of Makassar with another first sentence in each language. */
function saying(id: string, en: string): Change[] {
  return [
    [file.coverage, 'Satu dari sekian pekerja sudah terdaftar.', id],
    [file.coverageEn, 'Some workers are enrolled.', en],
  ];
}

const jkm = '<Rule of="bpu/jkm" />';

/** Who bears the contribution to JKM, and words for another who does. */
const bearer: Change = [
  'data/senses/bearer.json',
  null,
  JSON.stringify({
    id: 'bearer',
    reach: 'sentence',
    senses: [
      {
        id: 'member',
        rules: ['bpu/jkm'],
        words: { id: ['ditanggung peserta'], en: ['borne by the member'] },
      },
      {
        id: 'shared',
        rules: [],
        words: { id: ['dibagi antara', 'dibagi dua'], en: ['shared by'] },
      },
    ],
  }),
];

/** Sentences whose words say of a rule what it does not hold, in both languages alike. */
export const brokenRuleWords: BrokenCase[] = [
  {
    name: 'a contribution that is shared, though the member bears it',
    changes: [
      bearer,
      ...saying(
        `Iuran JKM ${jkm}, dibagi antara dua orang.`,
        `JKM costs ${jkm}, shared by two people.`,
      ),
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:34  not-of-rule  "shared by" tidak berlaku bagi "bpu/jkm" (Iuran JKM). Tulis yang berlaku, misalnya "borne by the member", atau hapus kata itu; bila yang dimaksud aturan lain, ganti acuannya.',
      'content/coverage/makassar/id.mdx:11:34  not-of-rule  "dibagi antara" tidak berlaku bagi "bpu/jkm" (Iuran JKM). Tulis yang berlaku, misalnya "ditanggung peserta", atau hapus kata itu; bila yang dimaksud aturan lain, ganti acuannya.',
    ],
  },
  {
    name: 'nothing: that it is not shared, and a question whether it is',
    changes: [
      bearer,
      ...saying(
        `Iuran JKM ${jkm}, tidak dibagi antara dua orang. Apakah ${jkm} dibagi dua?`,
        `JKM costs ${jkm}, not shared by two people. Is ${jkm} shared by two?`,
      ),
    ],
    lines: [],
  },
];
