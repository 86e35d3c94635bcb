import { everyEdit, type Kind, type Texts } from './edit.ts';

/** A sentence put into a paragraph of a page between two of its own. */
function putting(name: string, codes: RegExp, id: string, en: string): Kind {
  const between = /(?<=[a-z]\.) (?=[A-Z][a-z]+ [a-z])/;
  return {
    name,
    codes,
    edits: (files) =>
      [
        ...everyEdit(files, 'id', between, () => ` ${id} `),
        ...everyEdit(files, 'en', between, () => ` ${en} `),
      ].filter(({ file }) => file.startsWith('content/')),
  };
}

/** Words that are held against the record, held against another part of it. */
function asked(files: Texts, of: string) {
  return everyEdit(files, null, /<Absent of="[^"]+"/, () => `<Absent of="${of}"`);
}

/** Wrong edits by words that say what the record does not hold, or what of it is newest. */
export const absenceKinds: readonly Kind[] = [
  putting(
    'a figure said to be missing',
    /^absence$/,
    'Angka untuk tahun itu belum kami temukan.',
    'We have found no figure for that year.',
  ),
  putting(
    'a number said not to be published',
    /^absence$/,
    'Jumlah pekerjanya belum pernah dihitung, dan belum ada angka resmi.',
    'There is no figure yet, and nobody counted.',
  ),
  putting(
    'the newest of all',
    /^newest$/,
    'Angka terbaru lebih baik.',
    'The latest figures are better.',
  ),
  {
    name: 'an absence that the record contradicts',
    codes: /^absence-contradicted$/,
    edits: (files) => asked(files, 'makassar/coverage/2023/'),
  },
  {
    name: 'an absence of what nobody knows',
    codes: /^unknown-record$/,
    edits: (files) => asked(files, 'makassar/coverages'),
  },
];
