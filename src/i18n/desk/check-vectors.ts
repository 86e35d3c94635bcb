import { error } from './check-definition.ts';

/** Rules that do not give what was worked out elsewhere. */
export const vectorProblems = {
  vector: error<{ vectors: string[]; rows: string }>({
    message: {
      id: ({ vectors, rows }) =>
        `Aturan tidak memberi hasil yang sudah dihitung pihak lain: ${vectors.join('; ')}. Baris yang dipakai: ${rows || '-'}.`,
      en: ({ vectors, rows }) =>
        `The rules do not give what others have worked out: ${vectors.join('; ')}. Rows behind it: ${rows || '-'}.`,
    },
    hint: {
      id: () =>
        'Cocokkan baris itu dengan peraturannya; angka baru ditulis sebagai baris baru dengan "from"-nya. Bila contohnya yang keliru, perbaiki di data/vectors.json.',
      en: () =>
        'Hold those rows against the law; a new amount is a new row with its own "from". If the example itself is wrong, mend it in data/vectors.json.',
    },
  }),
};
