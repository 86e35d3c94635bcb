import { discountedAmounts, homeDiscount, homeDoors, homePrice } from '../jamsostek/subject.ts';
import type { Dispute, Entry } from '../ledger/entry-types.ts';
import type { Locale } from '../schema/index.ts';
import { pageContext, type PageContext } from './page-context.ts';
import {
  comingRules,
  nationalRange,
  newestDisputes,
  newestNumbers,
  placedEntries,
  type ComingRule,
  type NationalRange,
} from './front.ts';
import type { Claim } from './sources.ts';
import { isRuleThere } from './standing.ts';
import type { Edition } from './edition.ts';

/** The shares, amounts and days of the home page. */
export interface HomeView {
  page: PageContext;
  /** How many workers are covered, from the lowest count to the highest. */
  nation: NationalRange | null;
  /** What begins and ends soon. */
  coming: ComingRule[];
  disputes: Dispute[];
  newest: Entry[];
  /** Lowest contribution of a self-employed worker; null while the law that sets it is not out. */
  price: (Claim & { kind: 'rule' }) | null;
  /** The same during the discount, by sector; empty once there is none. */
  discounted: { sector: 'other' | 'transport'; claim: Claim & { kind: 'rule' } }[];
}

/** The home page in one language, for the site's date. */
export function homeView(edition: Edition, locale: Locale): HomeView {
  const date = edition.siteDate;
  const rule = (ref: string) => ({ kind: 'rule', ref, date }) as const;
  const price = isRuleThere(edition, homePrice) ? rule(homePrice) : null;
  const amounts =
    price && isRuleThere(edition, homeDiscount)
      ? discountedAmounts(edition.rules, homeDiscount, date)
      : [];
  const discounted = amounts.map(({ sector, ref }) => ({ sector, claim: rule(ref) }));
  const nation = nationalRange(edition);
  const range = nation ? [nation.low, ...(nation.high ? [nation.high] : [])] : [];
  const coming = comingRules(edition);
  const disputes = newestDisputes(edition);
  const newest = newestNumbers(edition);
  const prices = [price, ...discounted.map(({ claim }) => claim)].flatMap((claim) =>
    claim ? [{ claim, place: 'hero' as const }] : [],
  );
  const claims = [
    ...placedEntries(range, 'hero'),
    ...prices,
    ...coming.map(({ claim }) => ({ claim, place: 'table' as const })),
    ...disputes.flatMap(({ rivals }) => placedEntries(rivals, 'rivals')),
    ...placedEntries(newest, 'peers'),
  ];
  const page = pageContext(edition, { locale, date, claims });
  return { page, nation, price, discounted, coming, disputes, newest };
}

/** What brings people here in need, by what happened. */
export const doors = homeDoors;
