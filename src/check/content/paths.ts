import { framedKinds, pathKinds } from '../../schema/path-words.ts';
import type { Locale } from '../../schema/languages.ts';
import { everyLocale, locales } from '../../schema/locales.ts';
import { topReservationOf } from '../data/reserved.ts';
import { nearestName } from '../../schema/spelling.ts';
import type { Page } from '../reading/content-folder.ts';
import type { Data } from '../reading/data-folder.ts';
import { valueAt, type Path } from '../reading/schema-faults.ts';
import type { Report } from '../reports/problem.ts';
import type { Spot } from '../check-desk.ts';

/** A word of an address in one language, and where it is written. */
interface Word extends Spot {
  word: string;
}

/** The file that says what kinds of page are called. */
const SITE = 'data/site.json';

/**
 * Two pages at one address, words of addresses that the site has no room for, and lists of pages at the
 * foot that name none.
 */
export function checkPaths({ json, records }: Data, pages: readonly Page[], report: Report): void {
  const site = json.find(({ path }) => path === SITE);
  const taken = everyLocale(() => new Map<string, Word>());
  const take = (locale: Locale, one: Word, below = '') => {
    const key = `${below}/${one.word}`;
    const first = taken[locale].get(key);
    if (!first) taken[locale].set(key, one);
    else {
      const { file, place } = first;
      report('taken-path', one.file, one.place, { path: one.word, file, line: place.line });
    }
  };
  const atTop = (locale: Locale, one: Word) => {
    const by = topReservationOf(one.word);
    if (by) report('reserved-name', one.file, one.place, { name: one.word, by });
    else take(locale, one);
  };

  for (const locale of locales) {
    for (const kind of [...pathKinds, ...framedKinds]) {
      const path: Path = ['addresses', kind, locale];
      const word: unknown = valueAt(site?.value, path);
      if (!site || typeof word !== 'string') continue;
      atTop(locale, { word, file: SITE, place: site.placeOf(path) });
    }
    for (const { record, file, place } of records.audiences) {
      // A language that has no word of its own takes over one that has been told of.
      if (locale in record.path) {
        take(
          locale,
          { word: record.path[locale], file, place: place('path', locale) },
          'explainers',
        );
      }
    }
  }
  for (const { folder, locale, matter, file, matterPlace } of pages) {
    const word = folder === 'pages' ? matter['path'] : undefined;
    if (typeof word === 'string') atTop(locale, { word, file, place: matterPlace('path') });
  }
  if (site) checkFooter(site, pages, report);
}

/** Names in the lists at the foot of every page that no page has. */
function checkFooter(site: Data['json'][number], pages: readonly Page[], report: Report): void {
  const known = new Set<string>([
    ...pathKinds,
    ...pages.filter(({ folder }) => folder === 'pages').map(({ name }) => name),
  ]);
  const lists: unknown = valueAt(site.value, ['footer']);
  (Array.isArray(lists) ? lists : []).forEach((list: unknown, at) => {
    const names: unknown = valueAt(list, ['pages']);
    (Array.isArray(names) ? names : []).forEach((name: unknown, index) => {
      if (typeof name !== 'string' || known.has(name)) return;
      const place = site.placeOf(['footer', at, 'pages', index]);
      report('unknown-page', SITE, place, {
        name,
        near: nearestName(name, known),
        kinds: pathKinds,
      });
    });
  });
}
