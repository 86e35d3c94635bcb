import { inputs } from '../inputs.ts';
import type { Locale, Term } from '../schema/index.ts';
import { claimsOfText, pageContext, type PageContext } from './context.ts';
import { records } from './records.ts';

/** The glossary in one language: terms in that language's order. */
export function glossaryView(locale: Locale): { page: PageContext; terms: Term[] } {
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const terms = records.glossary.toSorted((a, b) =>
    collator.compare((a.opened ?? a.term)[locale], (b.opened ?? b.term)[locale]),
  );
  const date = inputs.siteDate;
  const claims = terms.flatMap(({ id, definition }) =>
    claimsOfText(definition[locale], date, { block: id }),
  );
  return { page: pageContext({ locale, date, claims }), terms };
}
