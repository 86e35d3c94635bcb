import { formatDate, formatList, formatPeriod, formatQuantity } from '../i18n/formats.ts';
import { regionStrings as t } from '../i18n/strings/region.ts';
import { siteStrings } from '../i18n/strings/site.ts';
import { inputs } from '../inputs.ts';
import type { Dispute, Entry, Revision } from '../ledger/types.ts';
import type { Figure, Locale, Region, Statement } from '../schema/index.ts';
import {
  claimsOfFigure,
  claimsOfStatement,
  claimsOfUses,
  pageContext,
  type PageContext,
  type Place,
  type Placed,
} from './context.ts';
import { contentPage, contentPages, type ContentPage } from './content.ts';
import { absoluteUrl } from './links.ts';
import { ledger, records } from './records.ts';
import { isOld } from './age.ts';
import { labelOf } from './answers.ts';

/** Observations as a table: of one indicator and segment, or one row each of several. */
export interface ValueTable {
  /** Name of the indicator and segment; null where every row names its own. */
  label: string | null;
  entries: Entry[];
}

/** Everything a region's page shows, ready for its template. */
export interface RegionView {
  region: Region;
  page: PageContext;
  title: string;
  description: string;
  headline: Entry | null;
  headlineReason: string | null;
  isOld: boolean;
  isDisputed: boolean;
  people: Figure | null;
  narrative: ContentPage<'coverage'> | undefined;
  comparisons: Statement[];
  comparisonFigures: Figure[];
  results: ValueTable[];
  targets: ValueTable[];
  disputes: Dispute[];
  plans: Statement[];
  risks: Statement[];
  releases: ContentPage<'press'>[];
  children: Region[];
  revisions: Revision[];
  citation: string;
}

/** Regions that have a page: those with an observation or a narrative. */
export async function regionsWithPage(): Promise<Region[]> {
  const narratives = new Set((await contentPages('coverage')).map(({ name }) => name));
  return records.regions.filter(({ id }) => narratives.has(id) || ledger.ofRegion(id).length > 0);
}

/** The page of a region in one language. */
export async function regionView(region: Region, locale: Locale): Promise<RegionView> {
  const headline = region.headline ? ledger.get(region.headline.reference) : null;
  const entries = ledger.ofRegion(region.id).filter((entry) => !ledger.isSuperseded(entry));
  const narrative = await contentPage('coverage', region.id, locale);
  const statements = ledger.statementsOf(region.id);
  const ofKind = (...kinds: Statement['kind'][]) =>
    statements.filter(({ kind }) => kinds.includes(kind));
  const people = headline ? figureShowing('people', [headline.ref]) : null;
  const comparisons = ofKind('comparison', 'superlative');
  const comparisonFigures = records.figures.filter(
    ({ kind, statement }) => kind === 'statement' && comparisons.some(({ id }) => id === statement),
  );
  const results = tablesOf(
    entries.filter(({ indicator }) => indicator.kind === 'result'),
    locale,
  );
  const targets = tablesOf(
    entries.filter(({ indicator }) => indicator.kind !== 'result'),
    locale,
  );
  const disputes = ledger.disputes(region.id);
  const plans = ofKind('plan', 'commitment');
  const risks = ofKind('risk', 'obstacle');
  const date = inputs.siteDate;

  const said = [...comparisons, ...plans, ...risks].flatMap(({ id }) =>
    claimsOfStatement(id, date, locale),
  );
  const claims: Placed[] = [
    ...placed(headline ? [headline] : [], 'hero'),
    ...claimsOfUses(narrative?.contents.uses ?? [], date, locale),
    ...comparisonFigures.flatMap(({ id }) => claimsOfFigure(id)),
    ...said,
    ...[...results, ...targets].flatMap((table) => placed(table.entries, 'table')),
    ...disputes.flatMap((dispute) => placed(dispute.rivals, 'rivals')),
  ];
  const page = pageContext({
    locale,
    date,
    claims,
    ...(narrative ? { from: { folder: 'coverage', name: region.id } } : {}),
  });
  const name = region.name[locale];
  const what = headline
    ? `${formatQuantity(headline.quantity, locale)} (${formatPeriod(headline.observation.period, locale)})`
    : siteStrings.none[locale];
  return {
    region,
    page,
    title: t.title[locale](name),
    description: headline
      ? t.description[locale](
          formatQuantity(headline.quantity, locale),
          headline.indicator.name[locale],
          name,
          formatPeriod(headline.observation.period, locale),
        )
      : t.descriptionNone[locale](name),
    headline,
    headlineReason: region.headline?.reason[locale] ?? null,
    isOld: headline ? isOld(headline.observation.period, date) : false,
    isDisputed: disputes.some(({ rivals }) => rivals.some(({ ref }) => ref === headline?.ref)),
    people,
    narrative,
    comparisons,
    comparisonFigures,
    results,
    targets,
    disputes,
    plans,
    risks,
    releases: (await contentPages('press')).filter(
      (release) => release.locale === locale && release.entry.data.regions.includes(region.id),
    ),
    children: (await regionsWithPage()).filter(({ parent }) => parent === region.id),
    revisions: ledger.revisions(region.id),
    citation: t.citation[locale](
      name,
      what,
      absoluteUrl({ page: 'coverage', item: region.id }, locale),
      formatDate(date, locale),
    ),
  };
}

/** The sentence under a region's number. */
export function leadOf(headline: Entry, locale: Locale): string {
  const when = formatPeriod(headline.observation.period, locale);
  const lead = headline.indicator.unit === 'percent' ? t.leadShare : t.leadCount;
  return lead[locale](headline.region.name[locale], when);
}

/** The regions a region lies in, from the country down. */
export function ancestorsOf(region: Region): Region[] {
  const parent = records.regions.find(({ id }) => id === region.parent);
  return parent ? [...ancestorsOf(parent), parent] : [];
}

/** Names of regions without a page, as one list a level. */
export function namesOf(regions: readonly Region[], locale: Locale): string {
  return formatList(
    regions.map(({ name }) => name[locale]),
    locale,
  );
}

function figureShowing(kind: Figure['kind'], references: string[]): Figure | null {
  return (
    records.figures.find(
      (figure) => figure.kind === kind && figure.references.join() === references.join(),
    ) ?? null
  );
}

function placed(entries: readonly Entry[], place: Place): Placed[] {
  return entries.map((entry) => ({ claim: { kind: 'observation', entry }, place }));
}

/** Fewer observations than this share one table with others, instead of a heading for each row. */
const OWN_TABLE = 3;

/** One table for each indicator and segment, longest first; what is left goes into one more. */
function tablesOf(entries: readonly Entry[], locale: Locale): ValueTable[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const label = labelOf(entry, locale);
    groups.set(label, [...(groups.get(label) ?? []), entry]);
  }
  const own = [...groups]
    .filter(([, group]) => group.length >= OWN_TABLE)
    .map(([label, group]) => ({ label, entries: group }))
    .toSorted((a, b) => b.entries.length - a.entries.length);
  const rest = [...groups.values()].filter((group) => group.length < OWN_TABLE).flat();
  return rest.length > 0 ? [...own, { label: null, entries: rest }] : own;
}
