import type { Bilingual } from '../../schema/index.ts';
import { error, quoted } from './check-definition.ts';

/** What both languages of a text must name alike. */
export type WordedName = 'number' | 'limit' | 'once' | 'parties' | 'place';

const names: Record<WordedName, Bilingual> = {
  number: { id: 'Bilangan', en: 'The number in words' },
  limit: { id: 'Sampai atau lebih', en: 'Up to or more than' },
  once: { id: 'Satu kali atau berkali-kali', en: 'Once or each time' },
  parties: { id: 'Urutan pemberi kerja dan pekerja', en: 'The order of employer and worker' },
  place: { id: 'Tempat', en: 'The place' },
};

const listed: Bilingual<(texts: readonly string[]) => string> = {
  id: (texts) => (texts.length > 0 ? quoted(texts) : 'tidak ada'),
  en: (texts) => (texts.length > 0 ? quoted(texts) : 'nothing'),
};

/** Problems of texts that name something else in words in another language. */
export const wordedProblems = {
  'unequal-words': error<{
    what: WordedName;
    here: readonly string[];
    partner: string;
    line: number;
    there: readonly string[];
  }>({
    message: {
      id: ({ what, here, partner, line, there }) =>
        `${names[what].id} berbeda: di sini ${listed.id(here)}, di ${partner}:${String(line)} ${listed.id(there)}.`,
      en: ({ what, here, partner, line, there }) =>
        `${names[what].en} differs: here ${listed.en(here)}, in ${partner}:${String(line)} ${listed.en(there)}.`,
    },
    hint: {
      id: () => 'Cocokkan dengan sumbernya, lalu tulis yang sama di kedua bahasa.',
      en: () => 'Compare with the source, then write the same in both languages.',
    },
  }),
};
