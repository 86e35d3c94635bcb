import { firstLocale } from '../../schema/languages.ts';
import { otherLocales } from '../../schema/locales.ts';
import type { Page } from '../reading/content-folder.ts';

/** Every two languages of a page that are there: that of the first language, and one of the others. */
export function partnersIn(pages: readonly Page[]): [first: Page, other: Page][] {
  const keyOf = ({ folder, name, locale }: Pick<Page, 'folder' | 'name' | 'locale'>) =>
    `${folder}/${name}/${locale}`;
  const known = new Map(pages.map((page) => [keyOf(page), page]));
  return pages
    .filter(({ locale }) => locale === firstLocale)
    .flatMap((page) =>
      otherLocales(firstLocale).flatMap((locale): [Page, Page][] => {
        const other = known.get(keyOf({ ...page, locale }));
        return other ? [[page, other]] : [];
      }),
    );
}
