import { firstDayOf } from '../ledger/as-of.ts';
import { nameOf } from '../ledger/names.ts';
import { parseReference } from '../ledger/reference.ts';
import type { Entry, Ledger } from '../ledger/entry-types.ts';
import type { Place } from '../mdx/mdx-types.ts';
import type { Subject } from '../rules/subject.ts';
import type { Rules } from '../rules/rule-types.ts';
import type { Linked } from '../schema/role.ts';
import type { Data } from './reading/data-folder.ts';
import { nearestName } from '../schema/spelling.ts';
import type { Report } from './reports/problem.ts';

/** What every rule of the check works with. */
export interface Desk {
  data: Data;
  ledger: Ledger;
  rules: Rules;
  /** What the rules are about. */
  subject: Subject;
  report: Report;
  /** The day the site speaks for, `YYYY-MM-DD`. */
  on: string;
}

/** A place in a file. */
export interface Spot {
  file: string;
  place: Place;
}

/** Reports an identifier that no record of its kind has. */
export function checkLink(
  { data, report }: Pick<Desk, 'data' | 'report'>,
  kind: Linked,
  id: string,
  { file, place }: Spot,
): boolean {
  const ids = data.ids[kind];
  if (ids.has(id)) return true;
  if (!data.unreadable.has(kind)) {
    report('unknown-record', file, place, { kind, id, near: nearestName(id, ids) });
  }
  return false;
}

/**
 * Reports a reference to a number that the data do not hold, hold more than once or have replaced;
 * gives the number.
 * @param sourced whether the reference must name its source, so that a later rival cannot change it
 * @param replaced what a number that was replaced since is: on a page, or where it opens one
 */
export function checkObservation(
  { data, ledger, report, on }: Desk,
  reference: string,
  { file, place }: Spot,
  sourced: boolean,
  replaced: 'replaced-number' | 'replaced-headline' = 'replaced-number',
): Entry | null {
  const lookup = ledger.find(reference);
  if (lookup.ok) {
    const successors = currentSuccessors(ledger, lookup.entry, on);
    if (successors.length > 0) report(replaced, file, place, { reference, successors });
    const isBare = sourced && !reference.includes('@');
    if (isBare) {
      report('unsourced-reference', file, place, { reference, candidates: [lookup.entry.ref] });
    }
    return lookup.entry;
  }
  if (lookup.problem === 'malformed') {
    report('malformed-reference', file, place, { reference });
  } else if (lookup.problem === 'ambiguous') {
    const candidates = lookup.candidates.map(({ ref }) => ref);
    report(sourced ? 'unsourced-reference' : 'ambiguous-reference', file, place, {
      reference,
      candidates,
    });
  } else if (!isFaulty(data, reference)) {
    report('unknown-reference', file, place, { reference, near: lookup.nearest });
  }
  return null;
}

/** References to the numbers that stand on `on` for one that was replaced; none for a current number. */
function currentSuccessors(ledger: Ledger, entry: Entry, on: string): string[] {
  const successorsOf = (one: Entry) =>
    ledger
      .replacementsOf(one)
      .flatMap((revision) => (firstDayOf(revision.entry.source) <= on ? [revision.entry] : []));
  return successorsOf(entry)
    .filter((one) => successorsOf(one).length === 0)
    .map(({ ref }) => ref);
}

/** Reports a rule that the data do not hold; the reference may start with `rule:` or not. */
export function checkRule({ data, rules, report }: Desk, reference: string, spot: Spot): boolean {
  const lookup = rules.find(reference);
  if (lookup.ok) return true;
  if (!data.unreadable.has('programs')) {
    const prefix = reference.startsWith('rule:') ? 'rule:' : '';
    const near = lookup.nearest.map((name) => prefix + name);
    report('unknown-rule', spot.file, spot.place, { reference, near });
  }
  return false;
}

/** Reports whatever is wrong with the reference of a `[[…]]`. */
export function checkReference(desk: Desk, reference: string, spot: Spot, sourced: boolean): void {
  const { kind, id } = nameOf(reference);
  if (kind === 'payment') checkLink(desk, 'payments', id, spot);
  else if (kind === 'rule') checkRule(desk, reference, spot);
  else checkObservation(desk, reference, spot, sourced);
}

/**
 * Whether an unknown reference most likely means an observation that has been told of already:
 * one fault in a record is one problem, not one on every page that names it.
 */
function isFaulty({ faulty }: Data, reference: string): boolean {
  const parsed = parseReference(reference);
  if (!parsed) return false;
  return faulty.some((one) => {
    if (one.region !== parsed.region) return false;
    // All of a file, whose name tells the source.
    if (one.indicator === undefined)
      return !one.source || !parsed.source || one.source === parsed.source;
    const agree = (['indicator', 'period', 'source'] as const).filter(
      (part) => one[part] === parsed[part],
    );
    return agree.length >= 2;
  });
}
