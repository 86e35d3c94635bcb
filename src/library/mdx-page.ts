import type { ContentPage } from './content.ts';
import {
  claimsOfText,
  claimsOfUses,
  pageContext,
  type PageContext,
  type Placed,
} from './page-context.ts';
import { elementNamed } from '../vocabulary/index.ts';
import { fill, fillSentences } from './print.ts';
import type { Edition } from './edition.ts';

/** What every page written in MDX shows besides its body. */
export interface MdxView {
  page: PageContext;
  title: string;
  summary: string;
}

/** A page whose questions lead to where they are answered: it states nothing of the answers. */
export function withoutAnswers<P extends ContentPage>(source: P): P {
  const { contents } = source;
  const uses = contents.uses.filter(({ name }) => elementNamed(name)?.states !== 'question');
  return { ...source, contents: { ...contents, uses } };
}

/**
 * The context of a page written in MDX whose rules are read for `date`.
 * @param before what is claimed above the summary
 * @param summaryIsShown whether the summary stands on the page, or something in its place
 * @param below what is claimed between the summary and the body
 */
export function mdxView(
  edition: Edition,
  source: ContentPage,
  date: string,
  before: readonly Placed[] = [],
  summaryIsShown = true,
  below: readonly Placed[] = [],
): MdxView {
  const { locale, folder, name, entry, contents } = source;
  const { title, summary } = entry.data;
  const page = pageContext(edition, {
    locale,
    date,
    claims: [
      ...before,
      // A heading carries no marks: the numbers of a title have theirs in the summary below it.
      ...(summaryIsShown ? claimsOfText(edition, summary, date, 'hero') : []),
      ...claimsOfText(edition, title, date, { block: 'isi' }),
      ...below,
      ...claimsOfUses(edition, contents.uses, date, locale),
    ],
    from: { folder, name },
  });
  return {
    page,
    title: fill(edition, title, date, locale),
    summary: fillSentences(edition, summary, date, locale),
  };
}
