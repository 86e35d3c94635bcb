import { isBound } from './compare.ts';
import { compareEntries, sameTime } from './entries.ts';
import type { Links } from './linked-entries.ts';
import { isOwnSum } from './newest.ts';
import { inOrder } from './order.ts';
import { comparePeriods } from './period.ts';
import { agree } from './quantity.ts';
import { EVERYONE } from './reference.ts';
import type { Dispute, Entry } from './entry-types.ts';

/**
 * Groups of entries of one region that contradict each other. Two entries are rivals if indicator
 * and segment are the same, their periods overlap, their values differ at the precision of the
 * coarser one, and neither is marked as a rounding of the other; or if one is marked as contradicting
 * the other, whatever their times. A superseded value contends no
 * longer.
 *
 * A bare year of a stock may mean any month, so it is a rival of every month inside it, and joins
 * rivals of different months into one group; without it each month is a group of its own. A flow
 * belongs to its whole period: a quarter is a part of its year, not a rival, so only equal periods
 * count. Populations may differ: that is often the cause, and the page shows it. A lower bound is no
 * value and contradicts nobody by a different one; nor does what we worked out ourselves, which nobody
 * states.
 */
export function findDisputes(entries: readonly Entry[], links: Links): Dispute[] {
  const contenders = entries.filter((entry) => !links.isSuperseded(entry));
  const subjects = Map.groupBy(
    contenders,
    ({ indicator, observation }) => `${indicator.id}:${observation.segment}`,
  );
  return [...subjects.values()]
    .flatMap((subject) => connected(subject, (a, b) => areRivals(a, b, links)))
    .map(disputeOf)
    .sort(compareDisputes);
}

function areRivals(a: Entry, b: Entry, links: Links): boolean {
  if (isBound(a) || isBound(b) || isOwnSum(a) || isOwnSum(b)) return false;
  if (links.isContradicting(a, b)) return true;
  return sameTime(a, b) && !agree(a.quantity, b.quantity) && !links.isRounding(a, b);
}

/** Groups of two or more that hang together through rivalry. */
function connected(entries: readonly Entry[], rivals: (a: Entry, b: Entry) => boolean): Entry[][] {
  const left = new Set(entries);
  const groups: Entry[][] = [];
  for (const start of entries) {
    if (!left.delete(start)) continue;
    const group = [start];
    // The group grows while it is walked: an array iterator reaches what is pushed meanwhile.
    for (const member of group) {
      for (const other of left) {
        if (rivals(member, other) && left.delete(other)) group.push(other);
      }
    }
    if (group.length > 1) groups.push(group);
  }
  return groups;
}

function disputeOf(group: readonly Entry[]): Dispute {
  const rivals = group.toSorted(compareEntries);
  const [first] = rivals;
  if (!first) throw new Error('A dispute needs rivals.');
  const { region, indicator, observation } = first;
  // Periods mostly nest: the one that starts first and lasts longest then holds all others.
  return { region, indicator, segment: observation.segment, period: observation.period, rivals };
}

function compareDisputes(a: Dispute, b: Dispute): number {
  return (
    inOrder(a.indicator.id, b.indicator.id) ||
    Number(b.segment === EVERYONE) - Number(a.segment === EVERYONE) ||
    inOrder(a.segment, b.segment) ||
    comparePeriods(a.period, b.period)
  );
}
