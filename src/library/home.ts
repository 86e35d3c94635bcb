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
  /** The same during the discount; null once there is none. */
  discounted: (Claim & { kind: 'rule' }) | null;
  /** How soon an accident is reported. */
  report: Claim & { kind: 'rule' };
}

/** The home page in one language, for the site's date. */
export function homeView(locale: Locale): HomeView {
  const date = inputs.siteDate;
  const rule = (ref: string) => ({ kind: 'rule', ref, date }) as const;
  const price = rule('bpu/minimum');
  const report = rule('jkk/report');
  const discount = rules.at('bpu/discount', date).state === 'in-force';
  const discounted = discount ? rule('bpu/minimum-discounted') : null;
  const claims = [price, ...(discounted ? [discounted] : []), report].map((claim) => ({
    claim,
    place: 'hero' as const,
  }));
  return { page: pageContext({ locale, date, claims }), price, discounted, report };
}
