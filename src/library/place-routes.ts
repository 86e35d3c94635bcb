import { pathWord, type Route } from '../i18n/addresses.ts';
import type { LowerPath } from '../schema/path-words.ts';
import type { Locale, Region } from '../schema/index.ts';
import { firstLocale } from '../schema/languages.ts';
import { isRequired } from '../schema/locales.ts';
import { contentPage, type ContentPage } from './content.ts';
import type { Edition } from './edition.ts';

/** With more values and statements than this a place has a page of its record, and its own page a few of them. */
const MANY = 30;
/** A narrative of more chapters than this has a page of its own. */
const MANY_CHAPTERS = 3;

/** Whether all that is recorded of a place stands on a page below its own, which so does not grow with it. */
export function hasRecord({ ledger }: Edition, { id }: Pick<Region, 'id'>): boolean {
  return ledger.ofRegion(id).length + ledger.statementsOf(id).length > MANY;
}

/** The page of all that is recorded of a place. */
export function recordRoute(region: Pick<Region, 'id'>, locale: Locale): Route {
  return routeBelow(region, 'record', locale);
}

/** The page of a place's long narrative. */
export function storyRoute(region: Pick<Region, 'id'>, locale: Locale): Route {
  return routeBelow(region, 'story', locale);
}

/** What editors wrote of a place; in a language that has parts of the site only, the text of the first one. */
export async function narrativeOf(
  edition: Edition,
  { id }: Pick<Region, 'id'>,
  locale: Locale,
): Promise<ContentPage<'coverage'> | undefined> {
  const own = await contentPage(edition, 'coverage', id, locale);
  if (own || isRequired(locale)) return own;
  return contentPage(edition, 'coverage', id, firstLocale);
}

/** The chapters of a page, by the ids of their headings. */
export function chaptersOf({ contents }: ContentPage): { id: string; title: string }[] {
  return contents.headings.flatMap(({ depth, id, text }) =>
    depth === 2 && id !== null ? [{ id, title: text }] : [],
  );
}

/** Whether a narrative stands on a page below that of its place. */
export function isStory(narrative: ContentPage): boolean {
  return chaptersOf(narrative).length > MANY_CHAPTERS;
}

function routeBelow({ id }: Pick<Region, 'id'>, below: LowerPath, locale: Locale): Route {
  return { page: 'coverage', item: `${id}/${pathWord(below, locale)}` };
}
