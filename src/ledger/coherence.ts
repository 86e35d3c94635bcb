import { UNSTATED } from './compare.ts';
import { periodsOverlap } from './period.ts';
import { agree, Exact, inOnes, printedLike } from './quantity.ts';
import { EVERYONE } from './reference.ts';
import { rangeOf, rangesOverlap, sumOf } from './rounding.ts';
import {
  publishedPart,
  recomputedShare,
  shareMismatch,
  type ShareMismatch,
  type ShareParts,
} from './share.ts';
import type { Entry, Quantity } from './entry-types.ts';

/** What one source says that its own other numbers, or another place, speak against. */
export type Incoherence =
  /** A share that its numerator and denominator do not give. */
  | { kind: 'share'; entry: Entry; printed: Quantity; recomputed: Quantity }
  /** A count printed with a share that is another than the one its source counts. */
  | {
      kind: 'counted';
      entry: Entry;
      part: 'numerator' | 'denominator';
      printed: Quantity;
      counted: Entry;
    }
  /** A whole that its parts do not add up to. */
  | { kind: 'parts'; entry: Entry; sum: Quantity; parts: readonly Entry[] }
  /** A part that is larger than its whole. */
  | { kind: 'within'; entry: Entry; whole: Entry }
  /** A number that was also printed for another place or time, and no note that says so. */
  | { kind: 'same-value'; entry: Entry; other: Entry };

/** A way to divide up what is counted; until its telling segment is there its parts may only not be more than the whole. */
interface Division {
  telling: string;
  segments: readonly string[];
}

/** Segments into which everything may be divided that counts people. */
export const SEXES = ['men', 'women'] as const;
const BY_SEX: Division = { telling: 'men', segments: SEXES };

/**
 * Every number that does not agree with what the same source says of the same place and time, and
 * every number that stands unexplained in two places. A `mismatch` on the record explains the
 * former, a `note` the latter. Rounding is allowed for: only what no exact numbers can reconcile
 * is told.
 * @param entries all entries of the record
 * @param divisions ways to divide up what is counted, beside that by sex
 */
export function incoherencesOf(
  entries: readonly Entry[],
  divisions: readonly Division[],
): Incoherence[] {
  const isExplained = ({ observation }: Entry) => observation.mismatch !== undefined;
  return [...besideOthers(entries, divisions, (one) => !isExplained(one)), ...sameValues(entries)];
}

/**
 * What `mismatch` explains: shares and sums that do not come out, of the entries that have one. What the
 * explanation says of the difference can be held against it.
 */
export function explainedOf(
  entries: readonly Entry[],
  divisions: readonly Division[],
): Extract<Incoherence, { kind: 'share' | 'parts' }>[] {
  return besideOthers(
    entries,
    divisions,
    ({ observation }) => observation.mismatch !== undefined,
  ).filter((one) => one.kind === 'share' || one.kind === 'parts');
}

/** What the own other numbers of a source speak against, of the entries that are asked about. */
function besideOthers(
  entries: readonly Entry[],
  divisions: readonly Division[],
  isAsked: (entry: Entry) => boolean,
): Incoherence[] {
  const groups = Map.groupBy(
    entries,
    ({ observation: { region, period } }) => `${region} ${period}`,
  );
  return entries.filter(isAsked).flatMap((entry) => {
    const { region, period } = entry.observation;
    const beside = (groups.get(`${region} ${period}`) ?? []).filter((other) =>
      speakTogether(entry, other),
    );
    const counted = countFaults(entry, beside);
    return [
      // A share does not follow from counts that are none of its own.
      ...(counted.length > 0 ? counted : shareFaults(entry, beside)),
      ...sumFaults(entry, beside, [...divisions, BY_SEX]),
      ...partFaults(entry, beside),
    ];
  });
}

/** What we computed ourselves is made to stand beside what its sources say. */
function speakTogether(a: Entry, b: Entry): boolean {
  return a.source === b.source || [a, b].some(({ source }) => source.kind === 'own');
}

function shareFaults(entry: Entry, beside: readonly Entry[]): Incoherence[] {
  const mismatch =
    inexact(entry) ?? shareMismatch(entry) ?? shareMismatch(entry, partsBeside(entry, beside));
  return mismatch ? [{ kind: 'share', entry, ...mismatch }] : [];
}

/** A share of ours that is not, to its last decimal, what its parts give: we know no better ones. */
function inexact(entry: Entry): ShareMismatch | null {
  const recomputed = entry.observation.status === 'computed' ? recomputedShare(entry) : null;
  return recomputed && recomputed.value !== entry.quantity.value
    ? { printed: entry.quantity, recomputed }
    : null;
}

function countFaults(entry: Entry, beside: readonly Entry[]): Incoherence[] {
  const { ratio } = entry.indicator;
  if (!ratio) return [];
  return (['numerator', 'denominator'] as const).flatMap((part): Incoherence[] => {
    const printed = publishedPart(entry, part);
    const counted = countOf(ratio[part], entry.observation.segment, beside);
    const differs = printed && counted && !agree(printed, counted.quantity);
    return differs ? [{ kind: 'counted', entry, part, printed, counted }] : [];
  });
}

/** The counts a share follows from; those published with it where nothing else is beside it. */
function partsBeside(entry: Entry, beside: readonly Entry[]): ShareParts | null {
  const { ratio } = entry.indicator;
  if (!ratio) return null;
  const count = (key: keyof typeof ratio) =>
    countOf(ratio[key], entry.observation.segment, beside)?.quantity ?? publishedPart(entry, key);
  const [above, below] = [count('numerator'), count('denominator')];
  return above && below ? { above, below } : null;
}

function sumFaults(
  whole: Entry,
  beside: readonly Entry[],
  divisions: readonly Division[],
): Incoherence[] {
  if (whole.indicator.unit === 'percent') return [];
  const { segment } = whole.observation;
  const made = (whole.indicator.parts ?? []).map((part) => countOf(part, segment, beside));
  const sums = made.every((part) => part !== undefined) && made.length > 0 ? [made] : [];
  if (segment === EVERYONE) {
    for (const { telling, segments } of divisions) {
      const parts = segments.flatMap((part) => countOf(whole.indicator.id, part, beside) ?? []);
      const isTold = parts.some(({ observation }) => observation.segment === telling);
      // One part alone leaves open what the others are.
      if (isTold && parts.length > 1) sums.push(parts);
    }
  }
  return sums.flatMap((parts): Incoherence[] => {
    if (rangesOverlap(rangeOf(whole.quantity), sumOf(parts))) return [];
    const total = parts.reduce((sum, part) => sum.plus(inOnes(part.quantity)), new Exact(0));
    const sum = printedLike(total, whole.quantity, whole.quantity.unit);
    return [{ kind: 'parts', entry: whole, sum, parts }];
  });
}

function partFaults(part: Entry, beside: readonly Entry[]): Incoherence[] {
  if (part.indicator.unit === 'percent') return [];
  const { indicator, observation } = part;
  const wholes = [
    observation.segment === EVERYONE ? undefined : countOf(indicator.id, EVERYONE, beside),
    indicator.within ? countOf(indicator.within, observation.segment, beside) : undefined,
  ];
  return wholes.flatMap((whole): Incoherence[] =>
    whole && rangeOf(part.quantity).least.gt(rangeOf(whole.quantity).most)
      ? [{ kind: 'within', entry: part, whole }]
      : [],
  );
}

function countOf(indicator: string, segment: string, entries: readonly Entry[]): Entry | undefined {
  return entries.find(
    (entry) => entry.indicator.id === indicator && entry.observation.segment === segment,
  );
}

/** Digits from which on two counts are hardly the same by chance; 1.2 million often is. */
const TELLING_DIGITS = 4;

/**
 * Exact counts, and shares of nobody knows whom, that were printed for two places or two times:
 * either a coincidence or a mix-up, and a reader must be told. A share with a base of its own is
 * no alert.
 */
function sameValues(entries: readonly Entry[]): Incoherence[] {
  const printed = Map.groupBy(
    entries.filter(({ indicator, observation, quantity }) =>
      indicator.unit === 'percent'
        ? observation.population === UNSTATED
        : digitsOf(quantity) >= TELLING_DIGITS,
    ),
    ({ indicator, observation: { segment }, quantity: { value, magnitude } }) =>
      [indicator.id, segment, value, magnitude].join(' '),
  );
  return [...printed.values()].flatMap((group) =>
    group.flatMap((entry): Incoherence[] => {
      const other = group.find((one) => !sameTimeAndPlace(entry, one));
      return other && !entry.observation.note ? [{ kind: 'same-value', entry, other }] : [];
    }),
  );
}

/** Digits that say something: 45.20 million and 4,520 have three. */
function digitsOf({ value }: Quantity): number {
  return value.replace('.', '').replace(/^0+|0+$/g, '').length;
}

function sameTimeAndPlace(a: Entry, b: Entry): boolean {
  return a.region === b.region && periodsOverlap(a.observation.period, b.observation.period);
}
