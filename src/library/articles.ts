import type { Article } from 'schema-dts';
import type { Source } from '../schema/index.ts';
import type { ContentPage } from './content.ts';
import type { Edition } from './edition.ts';
import { publisherOf, workOf } from './linked-data.ts';
import type { PageContext } from './page-context.ts';

/** More sources than this an article names on its page alone: a guide arrives in one go. */
const SOURCES = 3;

/** A written page for machines: dated where it is dated, and naming what it rests on. */
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
    publisher: publisherOf(edition, locale),
    ...(sources.length > 0 ? { isBasedOn: sources.slice(0, SOURCES).map(workOf) } : {}),
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

/** The documents behind the numbers and rules of a page, each once, in the order of the page. */
export function sourcesOf({ records, rules }: Edition, { sources }: PageContext): Source[] {
  const byId = new Map(records.sources.map((source) => [source.id, source]));
  const found = sources.flatMap(({ claim }): (Source | undefined)[] => {
    if (claim.kind === 'observation') return [claim.entry.source];
    if (claim.kind !== 'rule') return [];
    const at = rules.at(claim.ref, claim.date);
    return at.state === 'in-force' ? [byId.get(at.row.source)] : [];
  });
  return [...new Set(found)].flatMap((source) => source ?? []);
}
