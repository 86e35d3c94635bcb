import { sameTime, type EntryIndex } from './entries.ts';
import type { LedgerFault, FaultKind } from './faults.ts';
import { inOrder } from './order.ts';
import { agree, coarserOf, Exact, inOnes, lastPlace } from './quantity.ts';
import { parseReference } from './reference.ts';
import type { Entry, Revision } from './entry-types.ts';

/** How entries bear on each other: which replaced which, and which only rounds which. */
export interface Links {
  /** Sorted by the day the revision was recorded. */
  revisions: readonly Revision[];
  isSuperseded(entry: Entry): boolean;
  /** What replaced an entry, and what replaced that in turn, oldest first. */
  replacementsOf(entry: Entry): Revision[];
  /** Whether one of the two is marked as the other one rounded. */
  isRounding(a: Entry, b: Entry): boolean;
  /** Whether one of the two is marked as one that cannot be right together with the other. */
  isContradicting(a: Entry, b: Entry): boolean;
  faults: readonly LedgerFault[];
}

/** Reads `supersedes`, `roundingOf` and `contradicts` of all entries; links that make no sense become faults. */
export function linkEntries(index: EntryIndex): Links {
  const faults: LedgerFault[] = [];
  const replaced = new Map<Entry, Entry>();
  const roundingOf = new Map<Entry, Entry>();
  const contradicted = new Map<Entry, Entry>();

  for (const entry of index.all) {
    const { supersedes, roundingOf: precise, contradicts } = entry.observation;
    const fault = (kind: FaultKind, value: string) =>
      faults.push({ kind, observation: entry.observation, value });
    if (supersedes) {
      const target = theOne(index, supersedes.reference, entry);
      if (isOnly(index, supersedes.reference, entry)) {
        fault('supersedes-itself', supersedes.reference);
      } else if (!target) fault('supersedes-unknown', supersedes.reference);
      else if (!sameSubject(entry, target)) {
        fault('supersedes-another-subject', supersedes.reference);
      } else if (!sameTime(entry, target)) {
        fault('supersedes-another-period', supersedes.reference);
      } else if (leadsTo(replaced, target, entry)) {
        fault('supersedes-in-a-circle', supersedes.reference);
      } else replaced.set(entry, target);
    }
    if (precise !== undefined) {
      const target = theOne(index, precise, entry);
      if (!target) fault('rounding-of-unknown', precise);
      else if (!rounds(entry, target)) fault('rounding-of-another-value', precise);
      else roundingOf.set(entry, target);
    }
    if (contradicts !== undefined) {
      const target = theOne(index, contradicts, entry);
      if (!target) fault('contradicts-unknown', contradicts);
      else if (!sameSubject(entry, target) || agree(entry.quantity, target.quantity))
        fault('contradicts-another-subject', contradicts);
      else contradicted.set(entry, target);
    }
  }

  const revisions = [...replaced].map(([entry, old]) => ({ entry, replaced: old }));
  const superseded = new Set(replaced.values());
  return {
    revisions: revisions.sort(compareRevisions),
    isSuperseded: (entry) => superseded.has(entry),
    replacementsOf: (entry) =>
      revisions.filter((one) => one.entry !== entry && leadsTo(replaced, one.entry, entry)),
    isRounding: (a, b) => roundingOf.get(a) === b || roundingOf.get(b) === a,
    isContradicting: (a, b) => contradicted.get(a) === b || contradicted.get(b) === a,
    faults,
  };
}

/** The one entry besides `self` that a reference names, or undefined if there is none or several. */
function theOne(index: EntryIndex, reference: string, self: Entry): Entry | undefined {
  const parsed = parseReference(reference);
  const found = parsed ? index.at(parsed).filter((entry) => entry !== self) : [];
  return found.length === 1 ? found[0] : undefined;
}

/** Whether a reference names `self` and nothing besides. */
function isOnly(index: EntryIndex, reference: string, self: Entry): boolean {
  const parsed = parseReference(reference);
  const found = parsed ? index.at(parsed) : [];
  return found.length === 1 && found[0] === self;
}

function sameSubject(a: Entry, b: Entry): boolean {
  return (
    a.region === b.region &&
    a.indicator === b.indicator &&
    a.observation.segment === b.observation.segment
  );
}

function leadsTo(replaced: ReadonlyMap<Entry, Entry>, from: Entry, to: Entry): boolean {
  for (let at: Entry | undefined = from; at; at = replaced.get(at)) if (at === to) return true;
  return false;
}

/** Newspapers round half up or simply cut digits off: both count as the same value, printed shorter. */
function rounds(rounded: Entry, precise: Entry): boolean {
  if (!sameSubject(rounded, precise)) return false;
  if (coarserOf(rounded.quantity, precise.quantity) !== rounded.quantity) return false;
  const step = Exact.pow(10, lastPlace(rounded.quantity));
  const gap = inOnes(precise.quantity).minus(inOnes(rounded.quantity));
  return gap.gte(step.div(-2)) && gap.lt(step);
}

function compareRevisions(a: Revision, b: Revision): number {
  const [one, other] = [a, b].map(({ entry }) => entry.observation.supersedes?.date ?? '');
  return inOrder(one ?? '', other ?? '') || inOrder(a.entry.ref, b.entry.ref);
}
