import { readerTexts } from '../i18n/reader/index.ts';
import type { Faq, Locale } from '../schema/index.ts';
import { contentPages, routeOfPage } from './content.ts';
import { href } from './hrefs.ts';
import { claimsOfFaq, pageContext, type PageContext } from './page-context.ts';
import type { Edition } from './edition.ts';

/** Questions that concern the same audience. */
export interface QuestionGroup {
  /** Of its section. */
  id: string;
  title: string;
  faqs: Faq[];
  /** The guide of this audience in the language of the page; null while there is none, and for everybody. */
  guide: { href: string; text: string } | null;
}

/** Every question once, under the first audience it names; those for everybody come first. */
export async function questionsView(
  edition: Edition,
  locale: Locale,
): Promise<{ page: PageContext; groups: QuestionGroup[] }> {
  const date = edition.siteDate;
  const general = {
    id: 'semua',
    title: readerTexts(locale).programs.questionsGeneral,
    faqs: forAudience(edition, undefined),
    guide: null,
  };
  const guides = new Map(
    (await contentPages(edition, 'explainers'))
      .filter((guide) => guide.locale === locale)
      .map((guide) => [guide.name, href(edition, routeOfPage(edition, guide), locale)]),
  );
  const groups = [
    general,
    ...edition.records.audiences.map(({ id, name, sentence }) => ({
      id,
      title: sentence[locale],
      faqs: forAudience(edition, id),
      guide: guideOf(guides, id, readerTexts(locale).programs.guideFor(name[locale])),
    })),
  ].filter(({ faqs }) => faqs.length > 0);
  const claims = groups.flatMap(({ faqs }) =>
    faqs.flatMap(({ id }) => claimsOfFaq(edition, id, date, locale)),
  );
  const page = pageContext(edition, { locale, date, claims });
  return { page, groups };
}

function guideOf(
  guides: ReadonlyMap<string, string>,
  audience: string,
  text: string,
): QuestionGroup['guide'] {
  const address = guides.get(audience);
  return address === undefined ? null : { href: address, text };
}

function forAudience(edition: Edition, audience: string | undefined): Faq[] {
  return edition.records.faqs.filter(({ audiences }) => audiences[0] === audience);
}
