import type { Locale } from '../schema/languages.ts';
import { citedLaw } from './cited-law.ts';
import { readerTexts } from './reader/index.ts';

/**
 * The basis of a rule in the language of a page.
 * @example lawText('PP 44/2015 Pasal 34 jo. PP 82/2019', 'en') // 'PP 44/2015 Article 34, amended by PP 82/2019'
 */
export function lawText(basis: string, locale: Locale): string {
  return citedLaw(basis, readerTexts(locale).site.lawWords);
}
