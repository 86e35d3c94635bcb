import { Exact, inOnes, lastPlace } from '../ledger/quantity.ts';
import { compare } from '../ledger/compare.ts';
import { comparePeriods } from '../ledger/period.ts';
import { EVERYONE } from '../ledger/reference.ts';
import type { Entry, Obstacle } from '../ledger/entry-types.ts';
import type { FigureKindName } from '../schema/figure-kinds.ts';

/** Why a number does not belong into a figure of its kind. */
export type MisfitFault =
  | 'refused'
  | 'too-few'
  | 'several-places'
  | 'one-place'
  | 'not-in-order'
  | 'one-result'
  | 'no-target'
  | 'other-aim'
  | 'two-times'
  | 'no-groups'
  | 'one-whole'
  | 'not-whole';

/** A number that does not fit, by its place in the figure. */
export interface Misfit {
  index: number;
  fault: MisfitFault;
  /** The number it does not go with, and every reason: for `refused`. */
  other?: Entry;
  obstacles?: Obstacle[];
  /** What the parts amount to, and their whole, in ones: for `not-whole`. */
  sum?: string;
  whole?: string;
}

type Rule = (entries: readonly Entry[]) => Misfit[];

/**
 * The numbers of a figure that do not belong into one of its kind, besides those that may not share an axis
 * where the whole kind demands it. The check tells staff of them; no picture is drawn of them.
 */
export function misfitsOf(kind: FigureKindName, entries: readonly Entry[]): Misfit[] {
  return rules[kind]?.(entries) ?? [];
}

/** @throws Error that names the first number that does not fit */
export function assertFits(kind: FigureKindName, entries: readonly Entry[]): void {
  const [misfit] = misfitsOf(kind, entries);
  if (!misfit) return;
  const { index, fault, obstacles = [] } = misfit;
  const why = [fault, ...obstacles].join(', ');
  throw new Error(`${entries[index]?.ref ?? ''} does not fit a figure of kind ${kind} (${why}).`);
}

/** What may change along a line, which is broken there. */
const BREAKS: readonly Obstacle[] = ['territory', 'population'];
/** What a target and a result may differ in: the target is an indicator of its own, and its time is named. */
const AIMED: readonly Obstacle[] = ['indicator', 'month', 'month-unknown'];
/** What a whole and its parts may differ in; they are of one time. */
const PARTED: readonly Obstacle[] = ['segment', 'month-unknown'];

const rules: Partial<Record<FigureKindName, Rule>> = {
  line(entries) {
    if (entries.length < 2) return [{ index: 0, fault: 'too-few' }];
    return entries.flatMap((entry, index): Misfit[] => {
      const before = entries[index - 1];
      if (!before) return [];
      const obstacles = obstaclesOf(before, entry);
      if (entry.region !== before.region && !obstacles.includes('territory'))
        return [{ index, fault: 'several-places' }];
      return [...refusal(index, before, entry, BREAKS), ...disorder(index, before, entry)];
    });
  },

  dots(entries) {
    return entries.flatMap((entry, index): Misfit[] => {
      const [first] = entries;
      const before = entries[index - 1];
      if (!first || !before) return [];
      const refused = refusal(index, first, entry, ['bound']);
      const isBack =
        rangeOf(before) === rangeOf(entry)
          ? inOnes(before.quantity).greaterThan(inOnes(entry.quantity))
          : entries.slice(0, index).some((other) => rangeOf(other) === rangeOf(entry));
      return [...refused, ...(isBack ? [{ index, fault: 'not-in-order' as const }] : [])];
    });
  },

  target(entries) {
    const results = entries.filter(({ indicator }) => indicator.kind === 'result');
    const [result, another] = results;
    if (!result || another)
      return [{ index: another ? entries.indexOf(another) : 0, fault: 'one-result' }];
    if (entries.length < 2) return [{ index: 0, fault: 'no-target' }];
    return entries.flatMap((entry, index): Misfit[] => {
      if (entry === result) return [];
      if (entry.region.id !== result.region.id) return [{ index, fault: 'several-places' }];
      if (entry.indicator.aimsAt !== result.indicator.id) return [{ index, fault: 'other-aim' }];
      return refusal(index, result, entry, AIMED);
    });
  },

  slope(entries) {
    const periods = new Set(entries.map(({ observation }) => observation.period));
    return entries.flatMap((entry, index): Misfit[] => {
      const own = entries.filter(({ region }) => region.id === entry.region.id);
      const before = entries[index - 1];
      if (periods.size !== 2 || own.length !== 2) return [{ index, fault: 'two-times' }];
      if (own[1] !== entry) return [];
      return before && before === own[0]
        ? disorder(index, before, entry)
        : [{ index, fault: 'not-in-order' }];
    });
  },

  groups(entries) {
    if (!differIn(entries, 'place') || !differIn(entries, 'time'))
      return [{ index: 0, fault: 'no-groups' }];
    const group = entries.map((entry) => groupOf(entry, entries));
    return entries.flatMap((_, index): Misfit[] => {
      const isBack =
        group[index - 1] !== group[index] && group.slice(0, index).includes(group[index] ?? '');
      return isBack ? [{ index, fault: 'not-in-order' }] : [];
    });
  },

  stacks(entries) {
    return Map.groupBy(entries, stackOf)
      .values()
      .toArray()
      .flatMap((own) => unlikeWhole(own, (entry) => entries.indexOf(entry)));
  },

  multiples(entries) {
    const places = new Set(entries.map(({ region }) => region.id));
    if (places.size < 2) return [{ index: 0, fault: 'one-place' }];
    return entries.flatMap((entry, index): Misfit[] => {
      const before = entries[index - 1];
      if (before && before.region.id === entry.region.id) return disorder(index, before, entry);
      const isBack = entries.slice(0, index).some(({ region }) => region.id === entry.region.id);
      return isBack ? [{ index, fault: 'not-in-order' }] : [];
    });
  },
};

/** What the values of a range have in common. */
export function rangeOf({ region, observation }: Entry): string {
  return `${region.id} ${observation.period} ${observation.segment}`;
}

/** What a group of bars has in common: its time where the first two are of one time, else its place. */
export function groupOf(entry: Entry, [first, second]: readonly Entry[]): string {
  const isByTime = first?.observation.period === second?.observation.period;
  return isByTime ? entry.observation.period : entry.region.id;
}

/** What a whole and its parts have in common. */
export function stackOf({ region, observation }: Entry): string {
  return `${region.id} ${observation.period}`;
}

/** Whether a number is the whole of its stack. */
export function isWhole({ observation }: Entry): boolean {
  return observation.segment === EVERYONE;
}

function unlikeWhole(own: readonly Entry[], indexOf: (entry: Entry) => number): Misfit[] {
  const parts = own.filter((entry) => !isWhole(entry));
  const [whole, ...others] = own.filter(isWhole);
  const [first] = own;
  if (!first) return [];
  if (!whole || others.length > 0 || parts.length < 2)
    return [{ index: indexOf(others[0] ?? first), fault: 'one-whole' }];
  const refused = parts.flatMap((part) => refusal(indexOf(part), whole, part, PARTED));
  if (refused.length > 0) return refused;
  const sum = parts.reduce((all, { quantity }) => all.plus(inOnes(quantity)), new Exact(0));
  // Each number may have been rounded by half of its last place.
  const room = own.reduce(
    (all, { quantity }) => all.plus(Exact.pow(10, lastPlace(quantity)).div(2)),
    new Exact(0),
  );
  const all = inOnes(whole.quantity);
  const isExact = own.every(({ quantity }) => lastPlace(quantity) === 0);
  if (
    sum
      .minus(all)
      .abs()
      .lessThanOrEqualTo(isExact ? 0 : room)
  )
    return [];
  return [{ index: indexOf(whole), fault: 'not-whole', sum: sum.toFixed(), whole: all.toFixed() }];
}

function differIn(entries: readonly Entry[], what: 'place' | 'time'): boolean {
  const of = ({ region, observation }: Entry) =>
    what === 'place' ? region.id : observation.period;
  return new Set(entries.map(of)).size > 1;
}

function obstaclesOf(a: Entry, b: Entry): Obstacle[] {
  const verdict = compare(a, b);
  return verdict.allowed ? [] : verdict.obstacles;
}

function refusal(index: number, other: Entry, entry: Entry, but: readonly Obstacle[]): Misfit[] {
  const obstacles = obstaclesOf(other, entry).filter((obstacle) => !but.includes(obstacle));
  return obstacles.length > 0 ? [{ index, fault: 'refused', other, obstacles }] : [];
}

function disorder(index: number, before: Entry, entry: Entry): Misfit[] {
  const isLater = comparePeriods(before.observation.period, entry.observation.period) < 0;
  return isLater ? [] : [{ index, fault: 'not-in-order' }];
}
