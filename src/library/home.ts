import {
  discountedAmounts,
  homeDeadline,
  homeDeadlineProgram,
  homeDeaths,
  homeDiscount,
  homePrice,
} from '../jamsostek/subject.ts';
import type { Locale } from '../schema/index.ts';
import { pageContext, type PageContext } from './context.ts';
import type { Claim } from './sources.ts';
import { isRuleThere } from './standing.ts';
import type { Edition } from './edition.ts';

/** The amounts and deadlines of the home page. */
export interface HomeView {
  page: PageContext;
  /** Lowest contribution of a self-employed worker; null while the law that sets it is not out. */
  price: (Claim & { kind: 'rule' }) | null;
  /** The same during the discount, by sector; empty once there is none. */
  discounted: { sector: 'other' | 'transport'; claim: Claim & { kind: 'rule' } }[];
  /** How soon an accident is reported; null while the law that sets it is not out. */
  report: (Claim & { kind: 'rule' }) | null;
}

/** The home page in one language, for the site's date. */
export function homeView(edition: Edition, locale: Locale): HomeView {
  const date = edition.siteDate;
  const rule = (ref: string) => ({ kind: 'rule', ref, date }) as const;
  const price = isRuleThere(edition, homePrice) ? rule(homePrice) : null;
  const report = isRuleThere(edition, homeDeadline) ? rule(homeDeadline) : null;
  const amounts =
    price && isRuleThere(edition, homeDiscount)
      ? discountedAmounts(edition.rules, homeDiscount, date)
      : [];
  const discounted = amounts.map(({ sector, ref }) => ({ sector, claim: rule(ref) }));
  const claims = [price, ...discounted.map(({ claim }) => claim), report].flatMap((claim) =>
    claim ? [{ claim, place: 'hero' as const }] : [],
  );
  return { page: pageContext(edition, { locale, date, claims }), price, discounted, report };
}

/** The programme whose page says what else to do after an accident. */
export const accidentProgram = homeDeadlineProgram;

/** What a bereaved family may claim, with the case that works out how much. */
export const deaths = homeDeaths;
