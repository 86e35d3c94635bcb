import { file, type BrokenCase, type Change } from '../small-site.ts';

/** The page of Makassar with another first sentence in each language. */
function saying(id: string, en: string): Change[] {
  return [
    [file.coverage, 'Satu dari sekian pekerja sudah terdaftar.', id],
    [file.coverageEn, 'Some workers are enrolled.', en],
  ];
}

/** What is paid for glasses and for dentures. */
const limits: Change = [
  'data/programs/jkk.json',
  null,
  `{ "id": "jkk", "kind": "package", "name": { "id": "Kecelakaan", "en": "Accident" }, "abbreviation": null, "rules": [
${[
  ['glasses', 'Kacamata', 'Glasses', 1000000],
  ['dentures', 'Gigi tiruan', 'Dentures', 5000000],
]
  .map(
    ([id, name, english, value]) =>
      `{ "id": "${String(id)}", "label": { "id": "${String(name)}", "en": "${String(english)}" }, "kind": "benefit", "rows": [{ "from": "2015-07-01", "to": null, "value": { "unit": "rupiah", "value": ${String(value)} }, "basis": "PP 44/2015 Pasal 16", "source": "law" }] }`,
  )
  .join(',\n')}
] }`,
];

const [glasses, dentures] = ['<Rule of="jkk/glasses" />', '<Rule of="jkk/dentures" />'];

/** Numbers and rules that cannot stand where a sentence has them. */
export const brokenBeside: BrokenCase[] = [
  {
    name: 'per cent where a length of time stands',
    changes: saying(
      'Iurannya dibayar selama <Rule of="bpu/jkk-rate" />.',
      'Contributions are paid within <Rule of="bpu/jkk-rate" />.',
    ),
    lines: [
      'content/coverage/makassar/en.mdx:12:24  other-unit  Di samping "within" harus berdiri lama waktu, tetapi "bpu/jkk-rate" (Tarif JKK) bersatuan percent. Mungkin dua acuan tertukar: taruh acuan yang benar di situ, atau ubah kata di sampingnya.',
      'content/coverage/makassar/id.mdx:11:18  other-unit  Di samping "selama" harus berdiri lama waktu, tetapi "bpu/jkk-rate" (Tarif JKK) bersatuan percent. Mungkin dua acuan tertukar: taruh acuan yang benar di situ, atau ubah kata di sampingnya.',
    ],
  },
  {
    name: 'a range that begins with its upper end',
    changes: [
      limits,
      ...saying(
        `Batasnya dari ${dentures} sampai ${glasses}.`,
        `The limits run from ${dentures} to ${glasses}.`,
      ),
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:48  wrong-order  Menurut "to", "jkk/dentures" harus lebih kecil daripada "jkk/glasses", dan tidak demikian. Tukar kedua acuan itu, atau ubah kata di antaranya.',
      'content/coverage/makassar/id.mdx:11:42  wrong-order  Menurut "sampai", "jkk/dentures" harus lebih kecil daripada "jkk/glasses", dan tidak demikian. Tukar kedua acuan itu, atau ubah kata di antaranya.',
    ],
  },
  {
    name: 'two rules each beside the words for the other',
    changes: [
      limits,
      ...saying(
        `Batasnya untuk kacamata ${dentures} dan untuk gigi tiruan ${glasses}.`,
        `The limits are ${dentures} for glasses and ${glasses} for dentures.`,
      ),
    ],
    lines: [
      'content/coverage/makassar/en.mdx:12:47  exchanged-words  "glasses" di samping "jkk/dentures" (Gigi tiruan) adalah kata untuk "jkk/glasses" (Kacamata): keduanya tertukar. Tukar kedua acuan itu, atau tulis di samping masing-masing apa yang disebutnya.',
      'content/coverage/makassar/id.mdx:11:16  exchanged-words  "kacamata" di samping "jkk/dentures" (Gigi tiruan) adalah kata untuk "jkk/glasses" (Kacamata): keduanya tertukar. Tukar kedua acuan itu, atau tulis di samping masing-masing apa yang disebutnya.',
    ],
  },
  {
    name: 'nothing: two rules each beside its own words, in a range that rises',
    changes: [
      limits,
      ...saying(
        `Batasnya untuk kacamata ${glasses} dan untuk gigi tiruan ${dentures}, jadi dari ${glasses} sampai ${dentures}.`,
        `The limits are ${glasses} for glasses and ${dentures} for dentures, so from ${glasses} to ${dentures}.`,
      ),
    ],
    lines: [],
  },
];
