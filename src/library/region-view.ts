import { partsOf } from '../ledger/index.ts';
import type { Entry, Revision } from '../ledger/entry-types.ts';
import type { Figure, Locale, Region, Statement } from '../schema/index.ts';
import { isOld } from '../ledger/age.ts';
import { claimsView } from './claims-view.ts';
import { releasesAbout, type ContentPage } from './content.ts';
import {
  claimsOfSpec,
  claimsOfStatement,
  claimsOfUses,
  pageContext,
  type PageContext,
  type PagePlace,
  type Placed,
} from './page-context.ts';
import { briefOf, pictureOf, type PlaceBrief } from './place-brief.ts';
import { hasRecord, isStory, narrativeOf } from './place-routes.ts';
import { openingView, type OpeningView } from './region-opening.ts';
import {
  besideHeadline,
  besidesTables,
  headlineOf,
  surroundingsOf,
  type Surroundings,
} from './region-context.ts';
import { NEWEST, newestFirst } from './press-list.ts';
import { coverageKnown, leftOutAt, type CoverageKnown } from './coverage-known.ts';
import { gapsOf } from './region-gaps.ts';
import { regionFacts, type RegionFacts } from './region-facts.ts';
import { noFigureOf, regionWords } from './region-words.ts';
import type { Edition } from './edition.ts';

/** What the record holds of a place and around it, and the numbering of the page that shows it. */
export interface RecordView extends Surroundings {
  region: Region;
  page: PageContext;
  headline: Entry | null;
  facts: RegionFacts;
}

/** Everything a region's page shows, ready for its template. */
export interface RegionView extends RecordView {
  title: string;
  description: string;
  /** The first screen, where there is a number. */
  opening: OpeningView | null;
  /** What the page says first where it opens with no number. */
  noFigure: string;
  /** What the record knows of its coverage. */
  known: CoverageKnown;
  /** Whether any number of it was found and left out of the record. */
  hasLeftOut: boolean;
  isOld: boolean;
  isDisputed: boolean;
  /** The text of editors, where it stands on this page. */
  narrative: ContentPage<'coverage'> | undefined;
  /** The text of editors where it is too long for this page, and its first picture. */
  story: ContentPage<'coverage'> | undefined;
  picture: Figure | null;
  /** The few of the record that stand here where it has a page of its own. */
  brief: PlaceBrief | null;
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
  const written = await narrativeOf(edition, region, locale);
  const story = written && isStory(written) ? written : undefined;
  const narrative = story ? undefined : written;
  const whole = regionFacts(edition, region, headline, written, locale);
  const surroundings = besidesTables(
    surroundingsOf(edition, region, whole.entries, locale),
    whole.tables,
  );
  const brief = hasRecord(edition, region) ? briefOf(whole, surroundings, locale) : null;
  const facts = brief ? { ...whole, claims: claimsView(edition, region, locale, true) } : whole;
  const picture = story ? pictureOf(edition, story) : null;
  const isDisputed = facts.disputes.some(({ rivals }) =>
    rivals.some(({ ref }) => ref === headline?.ref),
  );
  const page = pageContext(edition, {
    locale,
    date,
    claims: [
      ...openingClaims(headline, facts, surroundings, edition),
      ...[facts.people, picture].flatMap((spec) =>
        spec ? claimsOfSpec(edition, spec, date, locale) : [],
      ),
      ...claimsOfUses(edition, narrative?.contents.uses ?? [], date, locale),
      ...(brief
        ? claimsOfBrief(edition, facts, brief, locale)
        : claimsOf(edition, facts, surroundings, locale)),
    ],
    ...(narrative ? { from: { folder: 'coverage', name: region.id } } : {}),
  });
  return {
    region,
    page,
    headline,
    facts,
    narrative,
    story,
    picture,
    brief,
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

/** All that is recorded of a region in one language, for a page of its own. */
export async function recordView(
  edition: Edition,
  region: Region,
  locale: Locale,
): Promise<RecordView> {
  const headline = headlineOf(edition, region);
  const narrative = await narrativeOf(edition, region, locale);
  const facts = regionFacts(edition, region, headline, narrative, locale);
  const surroundings = besidesTables(
    surroundingsOf(edition, region, facts.entries, locale),
    facts.tables,
  );
  const claims = claimsOf(edition, facts, surroundings, locale);
  const page = pageContext(edition, { locale, date: edition.siteDate, claims });
  return { region, page, headline, facts, ...surroundings };
}

/** What the first screen of a place states. */
function openingClaims(
  headline: Entry | null,
  { limits, size }: RegionFacts,
  { above }: Surroundings,
  edition: Edition,
): Placed[] {
  return [
    ...placed(headline ? besideHeadline(edition, headline) : [...limits, ...above], 'hero'),
    ...placed(size ? [size.entry] : [], 'hero'),
  ];
}

/** Every claim of a record in the order in which it is read. */
function claimsOf(
  edition: Edition,
  facts: RegionFacts,
  { peers, refused }: Surroundings,
  locale: Locale,
): Placed[] {
  const figures = [...facts.series.map(({ spec }) => spec), ...facts.comparisonFigures];
  return [
    ...figures.flatMap((spec) => claimsOfSpec(edition, spec, edition.siteDate, locale)),
    ...said(edition, facts.comparisons, locale),
    ...claimsOfStrip(facts),
    ...facts.results.flatMap(({ entries }) => placed(entries, 'table')),
    ...said(edition, facts.bases.said, locale),
    ...placed([...facts.bases.sizes, ...facts.bases.shares], 'bases'),
    ...facts.otherDisputes.flatMap(({ rivals }) => placed(rivals, 'rivals')),
    ...facts.tables.flatMap(({ entries }) => placed(entries, 'parts')),
    ...facts.targets.flatMap(({ entries }) => placed(entries, 'table')),
    ...said(edition, [...facts.plans, ...facts.risks], locale),
    ...placed([...peers, ...refused.map(({ entry }) => entry)], 'peers'),
  ];
}

function claimsOfBrief(
  edition: Edition,
  facts: RegionFacts,
  brief: PlaceBrief,
  locale: Locale,
): Placed[] {
  return [
    ...claimsOfStrip(facts),
    ...placed(brief.values.entries, 'table'),
    ...said(edition, brief.said, locale),
  ];
}

function claimsOfStrip({ claims }: RegionFacts): Placed[] {
  return placed(claims?.rows.map(({ mark }) => mark.entry) ?? [], 'strip');
}

function said(edition: Edition, statements: readonly Statement[], locale: Locale): Placed[] {
  return statements.flatMap(({ id }) => claimsOfStatement(edition, id, edition.siteDate, locale));
}

function placed(entries: readonly Entry[], place: PagePlace): Placed[] {
  return entries.map((entry) => ({ claim: { kind: 'observation', entry }, place }));
}
