import { kindOf, localeOf, representatives, type BuiltPage, type BuiltSite } from './site.ts';

/** Addresses of pages that stand for the others in the browser of `npm test`. */
export interface Chosen {
  /** Every element once, in one of the languages. */
  once: string[];
  /** With those of `once`, every element in each language: words of either may be too long. */
  otherwise: string[];
  /** Those of `once` that hold numbered sources. */
  sourced: string[];
  /** One page of each kind among those of `once`. */
  kinds: string[];
  /** One page of each kind with numbered sources. */
  marked: string[];
  /** One page of each kind, in Indonesian. */
  paired: string[];
}

const addressesOf = (pages: readonly BuiltPage[]) => pages.map(({ address }) => address);
const anyLanguage = () => '';
const onePerKind = (pages: readonly BuiltPage[]) =>
  [...Map.groupBy(pages, kindOf).values()].flatMap(([page]) => page ?? []);

/** Whether a page holds numbered sources. */
export const isSourced = ({ html }: BuiltPage): boolean => html.includes('id="s1"');

/** Chooses pages that between them hold all that the pages of a site hold. Takes seconds: once a run. */
export function choosePages({ pages }: BuiltSite): Chosen {
  const once = representatives(pages, anyLanguage);
  const seen = new Set(once);
  const sourced = once.filter(isSourced);
  return {
    once: addressesOf(once),
    otherwise: addressesOf(representatives(pages).filter((page) => !seen.has(page))),
    sourced: addressesOf(sourced),
    kinds: addressesOf(onePerKind(once)),
    marked: addressesOf(onePerKind(sourced)),
    paired: addressesOf(onePerKind(pages.filter((page) => localeOf(page) === 'id'))),
  };
}
