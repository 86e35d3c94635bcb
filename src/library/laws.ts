import { pathWord, type Route } from '../i18n/addresses.ts';
import type { Law, Locale } from '../schema/index.ts';
import { firstLocale } from '../schema/languages.ts';
import type { Edition } from './edition.ts';

/** A law of the register, as the page of laws lists it. */
export interface ListedLaw {
  law: Law;
  /** @example 'PP 44/2015' */
  name: string;
  /** Articles that one of us read, by the day of the reading, earliest first. */
  read: { day: string; articles: string[] }[];
  /** Articles that are cited though nobody here has read their text. */
  unread: string[];
}

const kinds: Record<Law['kind'], string> = {
  uu: 'UU',
  pp: 'PP',
  perpres: 'Perpres',
  inpres: 'Inpres',
  permenaker: 'Permenaker',
  pmk: 'PMK',
  permendagri: 'Permendagri',
  perda: 'Perda',
  perwali: 'Perwali',
};
/** Acts first, then what was made under them. */
const rank = Object.keys(kinds);

/** Every law of the register, by kind, then the newest first. */
export function listedLaws({ records }: Edition): ListedLaw[] {
  return records.laws
    .toSorted(
      (a, b) =>
        rank.indexOf(a.kind) - rank.indexOf(b.kind) ||
        b.year - a.year ||
        a.number.localeCompare(b.number, firstLocale, { numeric: true }),
    )
    .map((law) => {
      const read = law.articles.filter((one) => one.read !== null);
      const days = Map.groupBy(read, (one) => String(one.read));
      return {
        law,
        name: `${kinds[law.kind]} ${law.number}/${law.year}`,
        read: [...days]
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([day, articles]) => ({ day, articles: articles.map(({ article }) => article) })),
        unread: law.articles.filter((one) => one.read === null).map(({ article }) => article),
      };
    });
}

/** Where the laws are listed. */
export function lawsRoute(locale: Locale): Route {
  return { page: 'data', item: pathWord('laws', locale) };
}
