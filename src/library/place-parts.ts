import { readerTexts } from '../i18n/reader/index.ts';
import type { Locale, Region } from '../schema/index.ts';
import type { Edition } from './edition.ts';
import { href } from './hrefs.ts';
import { hasRecord, recordRoute } from './place-routes.ts';
import type { RegionFacts } from './region-facts.ts';
import type { RegionView } from './region-view.ts';
import type { ValueTable } from './value-tables.ts';

/** Where on the page of a place, or on that of its record, each part stands. */
export const partOf = {
  claims: 'wilayah-semua',
  story: 'wilayah-penjelasan',
  series: 'wilayah-deret',
  comparisons: 'wilayah-perbandingan',
  results: 'wilayah-angka',
  bases: 'wilayah-pembagi',
  disputes: 'wilayah-berselisih',
  tables: 'wilayah-tabel',
  targets: 'wilayah-target',
  plans: 'wilayah-rencana',
  risks: 'wilayah-risiko',
  near: 'wilayah-tetangga',
  newest: 'wilayah-terbaru',
  record: 'wilayah-catatan',
  gaps: 'wilayah-kosong',
  steps: 'wilayah-langkah',
} as const;

/** A part of the record of a place: its heading, and how much there is of it. */
export interface RecordPart {
  id: string;
  title: string;
  holds: string;
}

/** Where a part of a place's record stands: on its own page, or below it where there is much. */
export function partHref(
  edition: Edition,
  region: Pick<Region, 'id'>,
  part: string,
  locale: Locale,
): string {
  const page = hasRecord(edition, region) ? href(edition, recordRoute(region, locale), locale) : '';
  return `${page}#${part}`;
}

/** How many values tables show. */
export function countOf(tables: readonly ValueTable[]): number {
  return tables.reduce((sum, { entries }) => sum + entries.length, 0);
}

/** Whether one number stands for all on a thing, and leads to them. */
export function areNewest({ results }: Pick<RegionFacts, 'results'>): boolean {
  return results.some(({ leads }) => leads);
}

/**
 * What is recorded of a place, part by part in the order of reading; parts of nothing left out.
 * @param near how many figures of its neighbours stand there too
 */
export function recordParts(facts: RegionFacts, near: number, locale: Locale): RecordPart[] {
  const { region: t, bases, claims } = readerTexts(locale);
  const { sizes, shares } = facts.bases;
  const parts: [keyof typeof partOf, string, number, (count: number) => string][] = [
    ['claims', claims.title, facts.claims?.rows.length ?? 0, t.valuesCount],
    ['series', t.series, facts.series.length, t.figuresCount],
    ['comparisons', t.compared, facts.comparisons.length, t.statementsCount],
    [
      'results',
      areNewest(facts) ? t.newestValues : t.values,
      countOf(facts.results),
      t.valuesCount,
    ],
    ['bases', bases.title, facts.bases.said.length + sizes.length + shares.length, t.valuesCount],
    ['disputes', t.disputes, facts.disputes.length, t.disputesCount],
    ['tables', t.tables, facts.tables.length, t.tablesCount],
    ['targets', t.targets, countOf(facts.targets), t.valuesCount],
    ['plans', t.plans, facts.plans.length, t.statementsCount],
    ['risks', t.risks, facts.risks.length, t.statementsCount],
    ['near', t.neighbours, near, t.withinCount],
  ];
  return parts
    .filter(([, , count]) => count > 0)
    .map(([part, title, count, holds]) => ({ id: partOf[part], title, holds: holds(count) }));
}

/** More figures or sayings or parts than this, and those that the story needs least stand behind a tap. */
const MANY = 12;
const MANY_SAID = 3;
const FEW_PARTS = 2;

/** Whether a page with all of a record is long. */
export function isLongPlace(facts: RegionFacts): boolean {
  const { results, series, comparisons, disputes, tables, targets, plans, risks } = facts;
  const rows = results.reduce((sum, { entries, older = 0 }) => sum + entries.length + older, 0);
  const said = [comparisons, plans, risks].flat().length;
  const parts = [series, comparisons, results, disputes, tables, targets];
  return (
    rows > MANY || said > MANY_SAID || parts.filter(({ length }) => length > 0).length > FEW_PARTS
  );
}

/** What the page of a place holds, in the order in which it stands there. */
export function placeParts(
  { facts, brief, story, gaps }: RegionView,
  chapters: readonly { id: string; title: string }[],
  locale: Locale,
): { id: string; title: string }[] {
  const { region: t } = readerTexts(locale);
  const [first, ...rest] = recordParts(facts, 0, locale);
  const strip = first?.id === partOf.claims ? [first] : [];
  const others = [...(first && strip.length === 0 ? [first] : []), ...rest];
  return [
    ...strip,
    ...chapters,
    ...(story ? [{ id: partOf.story, title: t.story }] : []),
    ...(brief
      ? [
          { id: partOf.newest, title: t.newestOfRecord },
          { id: partOf.record, title: t.onRecord },
        ]
      : others),
    ...(gaps.length > 0 ? [{ id: partOf.gaps, title: t.gaps }] : []),
    { id: partOf.steps, title: t.doNow },
  ];
}
