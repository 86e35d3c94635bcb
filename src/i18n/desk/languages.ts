import type { Bilingual, Locale } from '../../schema/index.ts';
import { nameOfLanguage } from '../reader/index.ts';

const names: Partial<Record<Locale, Bilingual>> = {
  id: { id: 'Indonesia', en: 'Indonesian' },
  en: { id: 'Inggris', en: 'English' },
};

/** What a language is called at the desk; one that only readers know, by its own name. */
export function languageIn(language: Locale): Bilingual {
  const name = nameOfLanguage(language);
  return names[language] ?? { id: name, en: name };
}
