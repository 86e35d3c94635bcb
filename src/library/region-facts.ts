import { isBound } from '../ledger/index.ts';
import type { Dispute, Entry } from '../ledger/entry-types.ts';
import type { FilledTable } from '../ledger/tables.ts';
import type { Figure, Locale, Region, Statement } from '../schema/index.ts';
import { basesOf, type Bases } from './bases.ts';
import { claimsView, type ClaimsView } from './claims-view.ts';
import type { ContentPage } from './content.ts';
import type { Edition } from './edition.ts';
import { sizeOfQuestion, type QuestionSize } from './question-size.ts';
import { currentOf } from './region-context.ts';
import { seriesFigures, type RegionFigure } from './region-series.ts';
import { tablesWithin } from './region-tables.ts';
import { newestOf, valueTables, type ValueTable } from './value-tables.ts';

/** What the record holds on a region, sorted by what it is. */
export interface RegionFacts {
  /** Every observation of it that nothing superseded. */
  entries: Entry[];
  /** Every value ever stated, where there is more than one. */
  claims: ClaimsView | null;
  /** Coverage known only by what it exceeds, where there is nothing better. */
  limits: Entry[];
  /** How many people work there: what an empty place leaves open. */
  size: QuestionSize | null;
  people: Figure | null;
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
}

/** What the record holds on a region, but what its narrative shows. */
export function regionFacts(
  edition: Edition,
  region: Region,
  headline: Entry | null,
  narrative: ContentPage<'coverage'> | undefined,
  locale: Locale,
): RegionFacts {
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
  const results = newestOf(
    valueTables(
      edition,
      others.filter(({ indicator }) => indicator.kind === 'result'),
      locale,
    ),
    headline?.ref,
  );
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
    // A table of the number above it alone would say nothing new.
    results: results.flatMap(({ entries: own }) => own).every((one) => one === headline)
      ? []
      : results,
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

/** Coverage known only by what it exceeds. */
function limitsOf(entries: readonly Entry[]): Entry[] {
  return entries.filter((entry) => entry.indicator.id === 'coverage' && isBound(entry));
}

function peopleFigure(edition: Edition, headline: Entry): Figure | null {
  const figure = edition.records.figures.find(
    ({ kind, references }) => kind === 'people' && references.join() === headline.ref,
  );
  return figure ?? null;
}
