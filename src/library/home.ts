import { discountedAmounts, homeDeadline, homeDiscount, homePrice } from '../benefits/index.ts';
import { inputs } from '../inputs.ts';
import type { Locale } from '../schema/index.ts';
import { pageContext, type PageContext } from './context.ts';
import { rules } from './records.ts';
import type { Claim } from './sources.ts';

/** The amounts and deadlines of the home page. */
export interface HomeView {
  page: PageContext;
  /** Lowest contribution of a self-employed worker. */
  price: Claim & { kind: 'rule' };
  /** The same during the discount, by sector; empty once there is none. */
  discounted: { sector: 'other' | 'transport'; claim: Claim & { kind: 'rule' } }[];
  /** How soon an accident is reported. */
  report: Claim & { kind: 'rule' };
}

/** The home page in one language, for the site's date. */
export function homeView(locale: Locale): HomeView {
  const date = inputs.siteDate;
  const rule = (ref: string) => ({ kind: 'rule', ref, date }) as const;
  const price = rule(homePrice);
  const report = rule(homeDeadline);
  const discounted = discountedAmounts(rules, homeDiscount, date).map(({ sector, ref }) => ({
    sector,
    claim: rule(ref),
  }));
  const claims = [price, ...discounted.map(({ claim }) => claim), report].map((claim) => ({
    claim,
    place: 'hero' as const,
  }));
  return { page: pageContext({ locale, date, claims }), price, discounted, report };
}
