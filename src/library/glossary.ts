import type { Locale, Term } from '../schema/index.ts';
import { foldWords } from '../search/words.ts';
import { claimsOfText, pageContext, type PageContext } from './page-context.ts';
import type { Edition } from './edition.ts';

/** The glossary in one language: terms in that language's order, by the letter they begin with. */
export function glossaryView(
  edition: Edition,
  locale: Locale,
): { page: PageContext; letters: { letter: string; terms: Term[] }[] } {
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const name = ({ opened, term }: Term) => (opened ?? term)[locale];
  const terms = edition.records.glossary.toSorted((a, b) => collator.compare(name(a), name(b)));
  const date = edition.siteDate;
  const claims = terms.flatMap(({ id, definition }) =>
    claimsOfText(edition, definition[locale], date, { block: id }),
  );
  const byLetter = Map.groupBy(terms, (term) => /\p{L}/u.exec(foldWords(name(term)))?.[0] ?? '');
  const letters = [...byLetter].map(([letter, own]) => ({ letter, terms: own }));
  return { page: pageContext(edition, { locale, date, claims }), letters };
}
