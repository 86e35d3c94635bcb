import type { Locale } from '../schema/languages.ts';
import { readerTexts } from './reader/index.ts';

/** An article that others of the same law follow: `Pasal 54–55`, `Pasal 22(1), 26(1)`. */
const SEVERAL = /Pasal(?= \d+[A-Z]{0,2}(?:\([^)]*\)(?:–\([^)]*\))?)?(?:, |–)\d)/g;

/**
 * The basis of a rule, which the record holds as Indonesian lawyers write it, in the words of readers.
 * @example lawText('PP 44/2015 Pasal 34 jo. PP 82/2019', 'en') // 'PP 44/2015 Article 34, amended by PP 82/2019'
 */
export function lawText(basis: string, locale: Locale): string {
  const { article, articles, annex, amendedBy, ownExample } = readerTexts(locale).site.lawWords;
  return basis
    .replace(SEVERAL, articles)
    .replace(/Pasal(?= \d)/g, article)
    .replace(/(?<!\p{L})Lampiran(?!\p{L})/gu, annex)
    .replace(/ jo\. /g, `, ${amendedBy} `)
    .replace(/(?<!\p{L})Contoh redaksi(?!\p{L})/gu, ownExample);
}
