import { formatPeriod } from '../i18n/formats.ts';
import { readerTexts } from '../i18n/reader/index.ts';
import { isStanding, successorsOf } from '../ledger/index.ts';
import type { Locale, Region } from '../schema/index.ts';
import type { Edition } from './edition.ts';
import { listedLaws } from './laws.ts';

/** What a region was before its borders changed, or what became of it. */
export interface TerritoryView {
  sentences: string[];
  /** What introduces the regions on the other side of the change. */
  lead: string;
  others: Region[];
}

/** The other side of the change of a region's borders; null where none is recorded. */
export function territoryView(
  edition: Edition,
  region: Region,
  locale: Locale,
): TerritoryView | null {
  const t = readerTexts(locale).territory;
  const { regions } = edition.records;
  const name = region.name[locale];
  const when = (period: string | null) => formatPeriod(period ?? '', locale, { plain: true });
  const others = isStanding(region)
    ? regions.filter(({ id }) => region.succeeds.includes(id))
    : successorsOf(regions, region.id);
  if (others.length === 0) return null;
  const made = isStanding(region) ? [region] : others;
  const ids = new Set(made.map(({ law }) => law));
  const laws = listedLaws(edition).filter(({ law }) => ids.has(law.id));
  const basis = ids.has(null) ? t.lawUnread : t.law(laws.map((one) => one.name).join(', '));
  return isStanding(region)
    ? { sentences: [t.since(name, when(region.from)), t.refused, basis], lead: t.formerly, others }
    : { sentences: [t.refused, basis], lead: t.divided(name, when(region.to)), others };
}
