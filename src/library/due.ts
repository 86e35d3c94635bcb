import { bindsNoReader } from '../jamsostek/subject.ts';
import type { PageContext } from './page-context.ts';
import type { Claim } from './sources.ts';
import type { Edition } from './edition.ts';

/** What nobody may have to look for: what it costs, on which condition, until when. */
const DUE: ReadonlySet<string> = new Set(['contribution', 'condition', 'deadline']);

/** Whether a claim states a price, a condition or a deadline that binds its readers on this day or later. */
export function isDue(edition: Edition, claim: Claim, today: string): boolean {
  if (claim.kind !== 'rule' || bindsNoReader(claim.ref) || claim.date < today) return false;
  return DUE.has(edition.rules.at(claim.ref, claim.date).entry.rule.kind);
}

/** The numbered sources of a page's prices, conditions and deadlines. */
export function dueSources(edition: Edition, { date, sources }: PageContext): Set<number> {
  return new Set(sources.filter(({ claim }) => isDue(edition, claim, date)).map(({ n }) => n));
}

/** The numbered sources whose first mark stands above the text: in what opens the page, or its table. */
export function toldAbove({ sources }: PageContext): Set<number> {
  return new Set(
    sources.filter(({ place }) => place === 'hero' || place === 'table').map(({ n }) => n),
  );
}
