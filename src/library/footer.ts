import type { Route } from '../i18n/addresses.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import type { ReaderTexts } from '../i18n/reader/language.ts';
import { pathKinds, type PathKind } from '../schema/path-words.ts';
import type { Locale } from '../schema/index.ts';
import { contentPages, routeOfPage } from './content.ts';
import type { Edition } from './edition.ts';

/** A list of links at the foot of every page. */
export interface FooterList {
  title: string;
  links: { text: string; route: Route }[];
}

/** What each kind of page is called. */
const labels = {
  coverage: 'places',
  explainers: 'guides',
  programs: 'programs',
  press: 'press',
  figures: 'figures',
  calculators: 'calculators',
  data: 'data',
  glossary: 'glossary',
  questions: 'questions',
  search: 'search',
  feeds: 'feeds',
} as const satisfies Record<PathKind, keyof ReaderTexts['site']>;

/** The lists that `site.json` puts there; a page that is not on the site yet is left out. */
export async function footerLists(edition: Edition, locale: Locale): Promise<FooterList[]> {
  const texts = readerTexts(locale).site;
  const written = (await contentPages(edition, 'pages')).filter((page) => page.locale === locale);
  return edition.records.site.footer.map(({ title, pages }) => ({
    title: title[locale],
    links: pages.flatMap((name): FooterList['links'] => {
      const kind = pathKinds.find((one) => one === name);
      if (kind) return [{ text: texts[labels[kind]], route: { page: kind } }];
      const page = written.find((one) => one.name === name);
      if (!page) return [];
      const { menu, title: own } = page.entry.data;
      return [{ text: menu ?? own, route: routeOfPage(edition, page) }];
    }),
  }));
}
