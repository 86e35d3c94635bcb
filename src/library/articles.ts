import type { Article } from 'schema-dts';
import type { Source } from '../schema/index.ts';
import type { ContentPage } from './content.ts';
import type { Edition } from './edition.ts';
import { workOf } from './linked-data.ts';

/**
 * A written page for machines: dated where it is dated, and naming what it rests on. A guide, which must
 * arrive in one go, names its sources to its readers alone.
 */
export function articleOf(
  edition: Edition,
  page: ContentPage,
  { title, sources }: { title: string; sources: readonly Source[] },
): Article {
  const { locale, entry } = page;
  return {
    '@type': 'Article',
    headline: title,
    ...datesOf(edition, entry.data),
    inLanguage: locale,
    publisher: { '@type': 'Organization', name: edition.records.site.publisher[locale] },
    ...(sources.length > 0 ? { isBasedOn: sources.map(workOf) } : {}),
  };
}

/** The day of publication and that of the last correction, as far as they have come. */
function datesOf(
  { siteDate }: Edition,
  data: ContentPage['entry']['data'],
): Pick<Exclude<Article, string>, 'datePublished' | 'dateModified'> {
  const { published } = data;
  if (published === undefined) return {};
  const corrected = 'corrections' in data ? data.corrections.map(({ date }) => date) : [];
  const last = corrected
    .filter((day) => day <= siteDate)
    .toSorted()
    .at(-1);
  return { datePublished: published, dateModified: last ?? published };
}
