import type { Locale, Term } from '../schema/index.ts';
import { claimsOfText, pageContext, type PageContext } from './page-context.ts';
import type { Edition } from './edition.ts';

/** The glossary in one language: terms in that language's order. */
export function glossaryView(
  edition: Edition,
  locale: Locale,
): { page: PageContext; terms: Term[] } {
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const terms = edition.records.glossary.toSorted((a, b) =>
    collator.compare((a.opened ?? a.term)[locale], (b.opened ?? b.term)[locale]),
  );
  const date = edition.siteDate;
  const claims = terms.flatMap(({ id, definition }) =>
    claimsOfText(edition, definition[locale], date, { block: id }),
  );
  return { page: pageContext(edition, { locale, date, claims }), terms };
}
