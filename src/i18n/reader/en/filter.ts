import type { ReaderTexts } from '../language.ts';

export const filter: ReaderTexts['filter'] = {
  shown: (shown: string, all: string) => `${shown} of ${all} shown.`,
  none: 'Nothing matches. Try a shorter word.',
};
