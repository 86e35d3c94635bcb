import { readerTexts } from '../i18n/reader/index.ts';
import type { Faq, Locale } from '../schema/index.ts';
import { claimsOfFaq, pageContext, type PageContext } from './page-context.ts';
import type { Edition } from './edition.ts';

/** Questions that concern the same audience. */
export interface QuestionGroup {
  /** Of its section. */
  id: string;
  title: string;
  faqs: Faq[];
}

/** Every question once, under the first audience it names; those for everybody come first. */
export function questionsView(
  edition: Edition,
  locale: Locale,
): { page: PageContext; groups: QuestionGroup[] } {
  const date = edition.siteDate;
  const general = {
    id: 'semua',
    title: readerTexts(locale).programs.questionsGeneral,
    faqs: forAudience(edition, undefined),
  };
  const groups = [
    general,
    ...edition.records.audiences.map(({ id, sentence }) => ({
      id,
      title: sentence[locale],
      faqs: forAudience(edition, id),
    })),
  ].filter(({ faqs }) => faqs.length > 0);
  const claims = groups.flatMap(({ faqs }) =>
    faqs.flatMap(({ id }) => claimsOfFaq(edition, id, date, locale)),
  );
  const page = pageContext(edition, { locale, date, claims });
  return { page, groups };
}

function forAudience(edition: Edition, audience: string | undefined): Faq[] {
  return edition.records.faqs.filter(({ audiences }) => audiences[0] === audience);
}
