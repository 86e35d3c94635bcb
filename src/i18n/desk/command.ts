import { strings } from '../text.ts';

/** What several commands of staff say alike. */
export const commandStrings = strings({
  badOption: {
    id: (option: string) => `Pilihan "${option}" tidak dapat dipakai.`,
    en: (option: string) => `The option "${option}" cannot be used.`,
  },
  notClean: {
    id: 'Data masih bermasalah. Jalankan npm run check dan perbaiki dulu.',
    en: 'The data has problems. Run npm run check and mend them first.',
  },
});
