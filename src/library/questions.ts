import { readerTexts } from '../i18n/reader/index.ts';
import { inputs } from '../inputs.ts';
import type { Faq, Locale } from '../schema/index.ts';
import { claimsOfFaq, pageContext, type PageContext } from './context.ts';
import { records } from './records.ts';

/** Questions that concern the same audience. */
export interface QuestionGroup {
  title: string;
  faqs: Faq[];
}

/** Every question once, under the first audience it names; those for everybody come first. */
export function questionsView(locale: Locale): { page: PageContext; groups: QuestionGroup[] } {
  const date = inputs.siteDate;
  const general = {
    title: readerTexts(locale).programs.questionsGeneral,
    faqs: forAudience(undefined),
  };
  const groups = [
    general,
    ...records.audiences.map(({ id, sentence }) => ({
      title: sentence[locale],
      faqs: forAudience(id),
    })),
  ].filter(({ faqs }) => faqs.length > 0);
  const claims = groups.flatMap(({ faqs }) =>
    faqs.flatMap(({ id }) => claimsOfFaq(id, date, locale)),
  );
  const page = pageContext({ locale, date, claims });
  return { page, groups };
}

function forAudience(audience: string | undefined): Faq[] {
  return records.faqs.filter(({ audiences }) => audiences[0] === audience);
}
