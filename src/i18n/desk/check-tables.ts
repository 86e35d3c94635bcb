import { error } from './check-definition.ts';

/** Problems of tables that are not what they say they are. */
export const tableProblems = {
  'table-missing': error<{ places: string[] }>({
    message: {
      id: ({ places }) =>
        `Tabel ini disebut utuh, tetapi tidak punya baris untuk ${places.join(', ')}.`,
      en: ({ places }) => `This table is called whole, but has no row for ${places.join(', ')}.`,
    },
    hint: {
      id: () =>
        'Tambahkan angkanya, atau tulis "whole": false dan sebut di "unnamed" siapa yang disebut sumbernya.',
      en: () =>
        'Add the numbers, or write "whole": false and say in "unnamed" whom the source names.',
    },
  }),
  'table-whole': error({
    message: {
      id: () =>
        'Tabel ini disebut tidak utuh, tetapi setiap daerah yang dibicarakannya punya baris.',
      en: () => 'This table is called partial, but every place it speaks of has a row.',
    },
    hint: { id: () => 'Tulis "whole": true.', en: () => 'Write "whole": true.' },
  }),
  'table-total': error<{ sum: string; total: string }>({
    message: {
      id: ({ sum, total }) => `Baris-baris tabel ini menghasilkan ${sum}, bukan "${total}".`,
      en: ({ sum, total }) => `The rows of this table give ${sum} and not "${total}".`,
    },
    hint: {
      id: () =>
        'Periksa setiap baris dengan sumbernya; bila sumbernya memang begitu, hapus "total".',
      en: () => 'Check every row with its source; if the source has it so, delete "total".',
    },
  }),
};
