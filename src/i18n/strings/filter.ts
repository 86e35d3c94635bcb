import { strings } from '../text.ts';

/** The field that narrows a list while one types. */
export const filterStrings = strings({
  shown: {
    id: (shown: string, all: string) => `${shown} dari ${all} ditampilkan.`,
    en: (shown: string, all: string) => `${shown} of ${all} shown.`,
  },
  none: {
    id: 'Tidak ada yang cocok. Coba kata yang lebih pendek.',
    en: 'Nothing matches. Try a shorter word.',
  },
});
