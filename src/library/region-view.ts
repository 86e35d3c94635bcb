import { isBound, partsOf } from '../ledger/index.ts';
import type { FilledTable } from '../ledger/tables.ts';
import type { Dispute, Entry, Revision } from '../ledger/entry-types.ts';
import type { Figure, Locale, Region, Statement } from '../schema/index.ts';
import { firstLocale } from '../schema/languages.ts';
import { isRequired } from '../schema/locales.ts';
import { isOld } from '../ledger/age.ts';
import { contentPage, releasesAbout, type ContentPage } from './content.ts';
import {
  claimsOfSpec,
  claimsOfStatement,
  claimsOfUses,
  pageContext,
  type PageContext,
  type PagePlace,
  type Placed,
} from './page-context.ts';
import { claimsView, type ClaimsView } from './claims-view.ts';
import { openingView, type OpeningView } from './region-opening.ts';
import {
  besideHeadline,
  besidesTables,
  currentOf,
  headlineOf,
  surroundingsOf,
  type Surroundings,
} from './region-context.ts';
import { NEWEST, newestFirst } from './press-list.ts';
import { basesOf, type Bases } from './bases.ts';
import { coverageKnown, leftOutAt, type CoverageKnown } from './coverage-known.ts';
import { sizeOfQuestion, type QuestionSize } from './question-size.ts';
import { gapsOf } from './region-gaps.ts';
import { seriesFigures, type RegionFigure } from './region-series.ts';
import { noFigureOf, regionWords } from './region-words.ts';
import { tablesWithin } from './region-tables.ts';
import { newestOf, valueTables, type ValueTable } from './value-tables.ts';
import type { Edition } from './edition.ts';

/** Everything a region's page shows, ready for its template. */
export interface RegionView extends Surroundings {
  region: Region;
  page: PageContext;
  title: string;
  description: string;
  headline: Entry | null;
  /** The first screen, where there is a number. */
  opening: OpeningView | null;
  /** Every value ever stated, where there is more than one. */
  claims: ClaimsView | null;
  /** What the page says first where it opens with no number. */
  noFigure: string;
  /** What the record knows of its coverage. */
  known: CoverageKnown;
  /** Whether any number of it was found and left out of the record. */
  hasLeftOut: boolean;
  /** Coverage known only by what it exceeds, where there is nothing better. */
  limits: Entry[];
  /** How many people work there: what an empty place leaves open. */
  size: QuestionSize | null;
  isOld: boolean;
  isDisputed: boolean;
  people: Figure | null;
  narrative: ContentPage<'coverage'> | undefined;
  series: RegionFigure[];
  comparisons: Statement[];
  comparisonFigures: Figure[];
  results: ValueTable[];
  targets: ValueTable[];
  /** What single sources say of the places within. */
  tables: FilledTable[];
  /** Out of whom coverage is counted here. */
  bases: Bases;
  disputes: Dispute[];
  /** Those whose rivals all stand on the strip and in its table, and those that are told of on their own. */
  toldDisputes: Dispute[];
  otherDisputes: Dispute[];
  plans: Statement[];
  risks: Statement[];
  gaps: string[];
  releases: ContentPage<'press'>[];
  children: Region[];
  revisions: Revision[];
  citation: string;
}

/** The page of a region in one language, from the data alone; a narrative may stand in it. */
export async function regionView(
  edition: Edition,
  region: Region,
  locale: Locale,
): Promise<RegionView> {
  const date = edition.siteDate;
  const headline = headlineOf(edition, region);
  const known = coverageKnown(edition, region);
  // In a language that has parts of the site only, the text of the first one stands in.
  const narrative =
    (await contentPage(edition, 'coverage', region.id, locale)) ??
    (isRequired(locale)
      ? undefined
      : await contentPage(edition, 'coverage', region.id, firstLocale));
  const facts = factsOf(edition, region, headline, narrative, locale);
  const isDisputed = facts.disputes.some(({ rivals }) =>
    rivals.some(({ ref }) => ref === headline?.ref),
  );
  const surroundings = besidesTables(
    surroundingsOf(edition, region, facts.entries, locale),
    facts.tables,
  );
  const page = pageContext(edition, {
    locale,
    date,
    claims: claimsOf(edition, headline, narrative, facts, surroundings, date, locale),
    ...(narrative ? { from: { folder: 'coverage', name: region.id } } : {}),
  });
  return {
    region,
    page,
    headline,
    narrative,
    ...facts,
    ...surroundings,
    ...regionWords(edition, region, headline, date, locale),
    opening: openingView(edition, region, isDisputed, locale),
    noFigure: noFigureOf(region, { entries: facts.entries, known }, locale),
    known,
    hasLeftOut: leftOutAt(edition, region).any,
    isOld: headline ? isOld(headline.observation.period, date) : false,
    isDisputed,
    gaps: gapsOf(facts.entries, locale),
    releases: newestFirst(await releasesAbout(edition, region.id, locale)).slice(0, NEWEST),
    children: partsOf(edition.records.regions, region.id),
    revisions: edition.ledger.revisions(region.id),
  };
}

/** Coverage known only by what it exceeds. */
function limitsOf(entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => entry.indicator.id === 'coverage' && isBound(entry));
}

type Facts = ReturnType<typeof factsOf>;

/** What the record holds on a region, sorted by what it is. */
function factsOf(
  edition: Edition,
  region: Region,
  headline: Entry | null,
  narrative: ContentPage<'coverage'> | undefined,
  locale: Locale,
) {
  const entries = currentOf(edition, region.id);
  const claims = claimsView(edition, region, locale);
  // What stands on the strip and in its table is told there, and only there.
  const told = new Set(claims?.rows.map(({ mark }) => mark.entry.ref));
  // What the narrative shows is not shown again.
  const shown = new Set(narrative?.contents.uses.map(({ attributes }) => attributes['of']));
  const series = seriesFigures(edition, entries).filter(({ spec }) => !shown.has(spec.id));
  const drawn = new Set(series.flatMap(({ spec }) => spec.references));
  const others = entries.filter(({ ref }) => !told.has(ref) && !drawn.has(ref));
  const disputes = edition.ledger.disputes(region.id);
  const isTold = ({ rivals }: Dispute) => rivals.every(({ ref }) => told.has(ref));
  const statements = edition.ledger.statementsOf(region.id).filter(({ id }) => !shown.has(id));
  const ofKind = (...kinds: Statement['kind'][]) =>
    statements.filter(({ kind }) => kinds.includes(kind));
  const comparisons = ofKind('comparison', 'superlative');
  return {
    entries,
    claims,
    limits: headline ? [] : limitsOf(entries),
    size: sizeOfQuestion(edition, region),
    people: headline ? peopleFigure(edition, headline) : null,
    series,
    comparisons,
    comparisonFigures: edition.records.figures.filter(
      ({ kind, statement }) =>
        kind === 'statement' && comparisons.some(({ id }) => id === statement),
    ),
    results: newestOf(
      valueTables(
        edition,
        others.filter(({ indicator }) => indicator.kind === 'result'),
        locale,
      ),
      headline?.ref,
    ),
    targets: newestOf(
      valueTables(
        edition,
        others.filter(({ indicator }) => indicator.kind !== 'result'),
        locale,
      ),
      headline?.ref,
    ),
    tables: tablesWithin(edition, region),
    bases: basesOf(edition, region),
    disputes,
    toldDisputes: disputes.filter(isTold),
    otherDisputes: disputes.filter((one) => !isTold(one)),
    plans: ofKind('plan', 'commitment'),
    risks: ofKind('risk', 'obstacle'),
  };
}

/** Every claim of the page in the order in which it is read. */
function claimsOf(
  edition: Edition,
  headline: Entry | null,
  narrative: ContentPage<'coverage'> | undefined,
  facts: Facts,
  { above, peers, refused }: Surroundings,
  date: string,
  locale: Locale,
): Placed[] {
  const said = (statements: Statement[]) =>
    statements.flatMap(({ id }) => claimsOfStatement(edition, id, date, locale));
  return [
    ...placed(headline ? besideHeadline(edition, headline) : facts.limits, 'hero'),
    ...(headline ? [] : placed(above, 'hero')),
    ...placed(facts.size ? [facts.size.entry] : [], 'hero'),
    ...(facts.people ? claimsOfSpec(edition, facts.people, date, locale) : []),
    ...claimsOfUses(edition, narrative?.contents.uses ?? [], date, locale),
    ...facts.series.flatMap(({ spec }) => claimsOfSpec(edition, spec, date, locale)),
    ...facts.comparisonFigures.flatMap((spec) => claimsOfSpec(edition, spec, date, locale)),
    ...said(facts.comparisons),
    ...placed(facts.claims?.rows.map(({ mark }) => mark.entry) ?? [], 'strip'),
    ...facts.results.flatMap(({ entries }) => placed(entries, 'table')),
    ...said(facts.bases.said),
    ...placed([...facts.bases.sizes, ...facts.bases.shares], 'bases'),
    ...facts.otherDisputes.flatMap(({ rivals }) => placed(rivals, 'rivals')),
    ...facts.tables.flatMap(({ entries }) => placed(entries, 'parts')),
    ...placed([...peers, ...refused.map(({ entry }) => entry)], 'peers'),
    ...facts.targets.flatMap(({ entries }) => placed(entries, 'table')),
    ...said([...facts.plans, ...facts.risks]),
  ];
}

function placed(entries: readonly Entry[], place: PagePlace): Placed[] {
  return entries.map((entry) => ({ claim: { kind: 'observation', entry }, place }));
}

function peopleFigure(edition: Edition, headline: Entry): Figure | null {
  const figure = edition.records.figures.find(
    ({ kind, references }) => kind === 'people' && references.join() === headline.ref,
  );
  return figure ?? null;
}
