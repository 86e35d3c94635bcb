import { compare } from './compare.ts';
import { difference, ratio } from './derive.ts';
import { findDisputes } from './disputes.ts';
import { evidenceOf } from './evidence.ts';
import { indexEntries, readEntries, type EntryIndex } from './entries.ts';
import { faultSentence, type LedgerFault } from './faults.ts';
import { linkEntries, type Links } from './linked-entries.ts';
import { nearestReferences } from './nearest-references.ts';
import { inOrder } from './order.ts';
import { comparePeriods } from './period.ts';
import { parseReference } from './reference.ts';
import type { Dispute, Entry, Ledger, LedgerRecords, Lookup } from './entry-types.ts';

export { explainedOf, incoherencesOf, SEXES, type Incoherence } from './coherence.ts';
export { heldAgainst, parseAbsent, type AbsentReference } from './absent.ts';
export { isBound, UNSTATED } from './compare.ts';
export {
  besideOf,
  headlineBecause,
  headlineByRule,
  laterThan,
  OPENING_INDICATORS,
  passedOverFor,
  SHARES,
  type Headline,
  type PassedOver,
} from './headline.ts';
export {
  compareEnds,
  isExact,
  isOwnSum,
  lastDayOf,
  newestEntry,
  ownSumsBeside,
  statedFirst,
} from './newest.ts';
export { leftOutOf, type LeftOut } from './left-out.ts';
export type { LedgerFault, FaultKind } from './faults.ts';
export { comparePeriods, monthOfYear, periodsOverlap, spanOf, type PeriodSpan } from './period.ts';
export { placesWithPage } from './pages.ts';
export { paidNumbers, paidUnits, type PaidNumber, type PaidPart } from './payments.ts';
export { printedFault, printedNumbers, type PrintedFault } from './printed.ts';
export { asNumber, fullValue, quantityOf } from './quantity.ts';
export { verdictReasons } from './reasons.ts';
export { carriable, carriableEntries, isAsked } from './reuse.ts';
export { EVERYONE, parseReference, printReference, referenceOf } from './reference.ts';
export { isCompleteSet, peersOf, seriesOf } from './series.ts';
export { recomputedShare, shareMismatch, type ShareMismatch } from './share.ts';
export { isStanding, lifeOf, partsOf, sideOf, successorsOf } from './territory.ts';
export type * from './entry-types.ts';

/**
 * A ledger over validated records.
 * @throws Error naming every observation that points nowhere or contradicts itself, all at once
 */
export function createLedger(records: LedgerRecords): Ledger {
  const { ledger, faults } = readLedger(records);
  if (faults.length > 0) {
    throw new Error(
      ['The observations do not hold together:', ...faults.map(faultSentence)].join('\n'),
    );
  }
  return ledger;
}

/**
 * A ledger over the observations that are sound, and what is wrong with the others: for the check,
 * which reports every problem and goes on. A fault in `supersedes` or `roundingOf` leaves the
 * observation in and its link out.
 */
export function readLedger(records: LedgerRecords): { ledger: Ledger; faults: LedgerFault[] } {
  const { entries, faults } = readEntries(records);
  const index = indexEntries(entries);
  const links = linkEntries(index);
  return { ledger: ledgerOf(records, index, links), faults: [...faults, ...links.faults] };
}

function ledgerOf(records: LedgerRecords, index: EntryIndex, links: Links): Ledger {
  const byRegion = Map.groupBy(index.all, (entry) => entry.region.id);
  const regions = new Map(records.regions.map((region) => [region.id, region]));
  // A dozen parts of a page ask what is disputed in its place.
  const disputed = new Map<string, readonly Dispute[]>();
  const disputesIn = (region: string): readonly Dispute[] => {
    const found = disputed.get(region) ?? findDisputes(byRegion.get(region) ?? [], links);
    disputed.set(region, found);
    return found;
  };
  const find = (reference: string) => look(reference, index, links);
  return {
    find,
    get(reference) {
      const found = find(reference);
      if (found.ok) return found.entry;
      throw new Error(lookupSentence(found));
    },
    ofRegion: (region) => [...(byRegion.get(region) ?? [])],
    region: (id) => regions.get(id),
    statement: (id) => records.statements.find((statement) => statement.id === id),
    statementsOf: (region) =>
      records.statements
        .filter(({ regions }) => regions.includes(region))
        .sort((a, b) => comparePeriods(a.date, b.date) || inOrder(a.source, b.source)),
    evidence: (statement) =>
      evidenceOf(statement, {
        regions: records.regions,
        find(reference) {
          const found = find(reference);
          return found.ok ? found.entry : undefined;
        },
        of: (region) => (byRegion.get(region) ?? []).filter((one) => !links.isSuperseded(one)),
      }),
    compare,
    difference,
    ratio,
    disputes: (region) => [...disputesIn(region)],
    revisions: (region) =>
      links.revisions.filter(({ entry }) => region === undefined || entry.region.id === region),
    isSuperseded: (entry) => links.isSuperseded(entry),
    replacementsOf: (entry) => links.replacementsOf(entry),
  };
}

/**
 * With `@source` a reference means that observation, superseded or not. Without, it means the one
 * that is not superseded; a reference that only superseded values fit is unknown, and what
 * superseded them is nearest.
 */
function look(reference: string, index: EntryIndex, links: Links): Lookup {
  const parsed = parseReference(reference);
  if (!parsed) return { ok: false, problem: 'malformed', reference };
  const found = index.at(parsed);
  const current =
    parsed.source === null ? found.filter((entry) => !links.isSuperseded(entry)) : found;
  const [entry] = current;
  if (!entry) return { ok: false, problem: 'unknown', reference, nearest: suggestions() };
  if (current.length === 1) return { ok: true, entry };
  return { ok: false, problem: 'ambiguous', reference, candidates: [...current] };

  function suggestions(): string[] {
    const successors = found
      .flatMap((old) => links.replacementsOf(old))
      .flatMap(({ entry }) => (links.isSuperseded(entry) ? [] : [entry.ref]));
    const near = parsed ? nearestReferences(parsed, index.all) : [];
    return [...new Set([...successors, ...near])].slice(0, 3);
  }
}

function lookupSentence(lookup: Lookup & { ok: false }): string {
  switch (lookup.problem) {
    case 'malformed':
      return `"${lookup.reference}" is not written region/indicator/period[:segment][@source].`;
    case 'unknown':
      return `There is no observation "${lookup.reference}".${nearestSentence(lookup.nearest)}`;
    case 'ambiguous':
      return `Several sources fit "${lookup.reference}": ${lookup.candidates.map((entry: Entry) => entry.ref).join(', ')}.`;
  }
}

function nearestSentence(nearest: readonly string[]): string {
  return nearest.length > 0 ? ` Nearest: ${nearest.join(', ')}.` : '';
}
