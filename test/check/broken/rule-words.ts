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

/** A discount for some months, and the word that names it. */
const discount: Change = [
  'data/senses/discount.json',
  null,
  JSON.stringify({
    id: 'discount',
    reach: 'time',
    senses: [
      { id: 'discount', rules: ['bpu/discount'], words: { id: ['diskon*'], en: ['discount*'] } },
      { id: 'other', words: { id: ['potongan*'], en: ['rebate*'] } },
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
  {
    name: 'a discount from and to months that are not those of its rule',
    changes: [
      discount,
      ...saying(
        'Diskon berlaku mulai iuran Juni 2026 sampai iuran Maret 2028.',
        'The discount holds from the June 2026 contribution to March 2028.',
      ),
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:29  other-window  "June 2026" bukan awal masa yang dimaksud: "bpu/discount" 2026-04-01 sampai 2027-03-31. Tulis bulan pertama masa itu; bila aturannya berubah, betulkan barisnya di data/programs.',
      'content/coverage/makassar/en.mdx:12:55  other-window  "March 2028" bukan akhir masa yang dimaksud: "bpu/discount" 2026-04-01 sampai 2027-03-31. Tulis bulan terakhir masa itu; bila aturannya berubah, betulkan barisnya di data/programs.',
      'content/coverage/makassar/id.mdx:11:28  other-window  "Juni 2026" bukan awal masa yang dimaksud: "bpu/discount" 2026-04-01 sampai 2027-03-31. Tulis bulan pertama masa itu; bila aturannya berubah, betulkan barisnya di data/programs.',
      'content/coverage/makassar/id.mdx:11:51  other-window  "Maret 2028" bukan akhir masa yang dimaksud: "bpu/discount" 2026-04-01 sampai 2027-03-31. Tulis bulan terakhir masa itu; bila aturannya berubah, betulkan barisnya di data/programs.',
    ],
  },
  {
    name: 'nothing: the months of a discount, and that in which it is over',
    changes: [
      discount,
      ...saying(
        'Diskon berlaku untuk iuran April 2026 sampai Maret 2027. Tanpa diskon, iuran naik mulai April 2027.',
        'The discount is for April 2026 to March 2027. Without the discount the contribution is higher from April 2027.',
      ),
    ],
    lines: [],
  },
  {
    name: 'an old amount told as that of today, and that of today as the old one',
    changes: saying(
      'Iurannya sekarang <Rule of="bpu/jkm" on="2025-01-01" />. Sebelumnya <Rule of="bpu/jkm" />.',
      'It is now <Rule of="bpu/jkm" on="2025-01-01" />. Before, it was <Rule of="bpu/jkm" />.',
    ),
    lines: [
      'content/coverage/makassar/en.mdx:12:7  other-version  "now" di samping "bpu/jkm" (Iuran JKM), tetapi yang tercetak hanya berlaku 2015-07-01 sampai 2025-12-31. Hapus "on" dari tag itu, atau sebut kapan aturannya demikian.',
      'content/coverage/makassar/en.mdx:12:50  other-version  "Before, it was" di samping "bpu/jkm" (Iuran JKM), tetapi yang tercetak berlaku sejak 2026-01-01. Beri tag itu "on" dengan hari sebelum perubahan, atau hapus kata itu.',
      'content/coverage/makassar/id.mdx:11:10  other-version  "sekarang" di samping "bpu/jkm" (Iuran JKM), tetapi yang tercetak hanya berlaku 2015-07-01 sampai 2025-12-31. Hapus "on" dari tag itu, atau sebut kapan aturannya demikian.',
      'content/coverage/makassar/id.mdx:11:58  other-version  "Sebelumnya" di samping "bpu/jkm" (Iuran JKM), tetapi yang tercetak berlaku sejak 2026-01-01. Beri tag itu "on" dengan hari sebelum perubahan, atau hapus kata itu.',
    ],
  },
];
