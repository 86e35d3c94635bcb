import { localeParam, pathWord } from '../i18n/addresses.ts';
import type { LowerPath } from '../schema/path-words.ts';
import type { Region } from '../schema/index.ts';
import type { Locale } from '../schema/languages.ts';
import { locales } from '../schema/locales.ts';
import type { Edition } from './edition.ts';
import { hasRecord, isStory, narrativeOf } from './place-routes.ts';
import { placesShown } from './places.ts';

/** The pages of all that is recorded of places, one a language. */
export function recordPaths(edition: Edition) {
  return placesShown(edition)
    .filter((region) => hasRecord(edition, region))
    .flatMap((region) =>
      locales.map((locale) => ({
        params: paramsOf(region, 'record', locale),
        props: { region, locale },
      })),
    );
}

/** The pages of long narratives, in the languages in which they are published. */
export async function storyPaths(edition: Edition) {
  const stories = placesShown(edition).map(async (region) => {
    const written = locales.map(async (locale) => {
      const narrative = await narrativeOf(edition, region, locale);
      return narrative && isStory(narrative) ? [{ locale, narrative }] : [];
    });
    const found = (await Promise.all(written)).flat();
    const languages = found.map(({ locale }) => locale);
    return found.map(({ locale, narrative }) => ({
      params: paramsOf(region, 'story', locale),
      props: { region, locale, story: { narrative, languages } },
    }));
  });
  return (await Promise.all(stories)).flat();
}

function paramsOf({ id }: Region, below: LowerPath, locale: Locale) {
  return {
    locale: localeParam(locale),
    coverage: pathWord('coverage', locale),
    region: id,
    below: pathWord(below, locale),
  };
}
