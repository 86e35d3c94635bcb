/** What readers of one language call the parts of a legal basis. */
export interface LawWords {
  article: string;
  articles: string;
  annex: string;
  elucidation: string;
  amendedBy: string;
  servicePolicy: string;
  ownExample: string;
}

/** An article that others of the same law follow: `Pasal 54–55`, `Pasal 22(1), 26(1)`. */
const SEVERAL = /Pasal(?= \d+[A-Z]{0,2}(?:\([^)]*\)(?:–\([^)]*\))?)?(?:, |–)\d)/g;

/**
 * The basis of a rule, which the record holds as Indonesian lawyers write it, in the words of readers.
 * Names of laws stay: a law is called what it is called.
 * @example citedLaw('PP 44/2015 Pasal 34 jo. PP 82/2019', english) // 'PP 44/2015 Article 34, amended by PP 82/2019'
 */
export function citedLaw(basis: string, words: LawWords): string {
  return basis
    .replace(SEVERAL, words.articles)
    .replace(/Pasal(?= \d)/g, words.article)
    .replace(/(?<!\p{L})Lampiran(?!\p{L})/gu, words.annex)
    .replace(/ penjelasan /g, ` ${words.elucidation} `)
    .replace(/ jo\. /g, `, ${words.amendedBy} `)
    .replace(/Kebijakan layanan (.+?)(?=;|$)/g, (_, body: string) =>
      words.servicePolicy.replace('{body}', body),
    )
    .replace(/(?<!\p{L})Contoh redaksi(?!\p{L})/gu, words.ownExample);
}
