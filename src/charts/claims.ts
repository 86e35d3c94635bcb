import { compare } from '../ledger/compare.ts';
import { isExact, lastDayOf } from '../ledger/newest.ts';
import { spanOf } from '../ledger/period.ts';
import { asNumber, upperEnd } from '../ledger/quantity.ts';
import type { Entry } from '../ledger/entry-types.ts';
import type { Source } from '../schema/index.ts';

/** Who speaks, for the shape of a mark; `own` is our own calculation. */
export type Voice = NonNullable<Source['voice']> | 'other' | 'own';

/** One value ever stated, as a mark on the strip. */
export interface ClaimMark {
  entry: Entry;
  voice: Voice;
  kind: 'result' | 'target' | 'forecast';
  /** When it holds, in years: both ends of the time it may stand in, equal where it is exact. */
  from: number;
  to: number;
  /** Where the mark itself stands: the middle of that time. */
  at: number;
  value: number;
  /** The upper end of a range, which stands as a line between both ends. */
  upper?: number;
  isExact: boolean;
  isContested: boolean;
  isSuperseded: boolean;
  /** Whether it is a goal so far off that it stands behind a break of the axis. */
  isBeyond: boolean;
}

/** A line between two marks that may stand on one: broken where only the base changed between them. */
export interface ClaimLine {
  from: ClaimMark;
  to: ClaimMark;
  isBroken: boolean;
}

/** All values ever stated for a place, on one time axis, without a language. */
export interface ClaimsStrip {
  /** In order of time. */
  marks: ClaimMark[];
  lines: ClaimLine[];
  /** First and last year of the axis; the last is drawn whole. */
  years: [first: number, last: number];
  /** Ends of the axis of values, in round steps of ten. */
  range: [low: number, high: number];
  /** The mark that the page opens with. */
  lead: ClaimMark | null;
}

/** What the ledger says of single values. */
export interface ClaimsVerdicts {
  lead: string | null;
  isContested: (entry: Entry) => boolean;
  isSuperseded: (entry: Entry) => boolean;
}

/** A goal more years than this after the last result stands behind a break. */
const NEAR_YEARS = 1;
const STEP = 10;

/**
 * The strip of a place: where each value stands in time and height, which may be joined by a line. Values
 * are joined only where one source gives both and the comparison rule allows it; where only the base
 * differs, and both are named, the line is broken.
 * @param entries shares of one place, at least one of them a result
 */
export function claimsStrip(entries: readonly Entry[], verdicts: ClaimsVerdicts): ClaimsStrip {
  const results = entries.filter(({ indicator }) => indicator.kind === 'result');
  const lastYear = Math.max(...results.map((entry) => yearOf(lastDayOf(entry))));
  const marks = spread(entries.map((entry) => markOf(entry, verdicts, lastYear))).toSorted(
    (a, b) => a.at - b.at || a.value - b.value,
  );
  const near = marks.filter(({ isBeyond }) => !isBeyond);
  const values = marks.flatMap(({ value, upper = value }) => [value, upper]);
  const low = Math.max(0, Math.floor((Math.min(...values) - 3) / STEP) * STEP);
  const high = Math.max(low + 2 * STEP, Math.ceil(Math.max(...values) / STEP) * STEP);
  return {
    marks,
    lines: linesOf(marks),
    years: [
      Math.floor(Math.min(...near.map(({ from }) => from))),
      Math.ceil(Math.max(...near.map(({ to }) => to))) - 1,
    ],
    range: [low, high],
    lead: marks.find(({ entry }) => entry.ref === verdicts.lead) ?? null,
  };
}

function markOf(entry: Entry, verdicts: ClaimsVerdicts, lastYear: number): ClaimMark {
  const { indicator, observation, source, speaker } = entry;
  const { first } = spanOf(observation.period);
  const last = indicator.kind === 'result' ? lastDayOf(entry) : spanOf(observation.period).last;
  const [from, to] = [yearsOf(first), yearsOf(last)];
  const exact = isExact(observation.period);
  const isGoal = indicator.kind !== 'result';
  const upper = upperEnd(entry.quantity);
  return {
    entry,
    ...(upper ? { upper: asNumber(upper) } : {}),
    voice: voiceOf(source, speaker),
    kind: indicator.kind,
    from,
    to,
    // A goal is to be met by the end of its time.
    at: isGoal && !exact ? to : (from + to) / 2,
    value: asNumber(entry.quantity),
    isExact: exact,
    isContested: verdicts.isContested(entry),
    isSuperseded: verdicts.isSuperseded(entry),
    isBeyond: isGoal && yearOf(last) > lastYear + NEAR_YEARS,
  };
}

/** Where in its year a mark without a month may stand, so that no two stand on each other. */
const PLACES = [0.5, 0.25, 0.75, 0.12, 0.88];
/** Marks nearer than this, in years and in points, would cover each other. */
const NEAR = { years: 0.2, points: 4 };

/** Moves marks of which only the year is known along their bar, away from those that stand there. */
function spread(marks: readonly ClaimMark[]): ClaimMark[] {
  const isLoose = ({ kind, isExact: exact }: ClaimMark) => kind === 'result' && !exact;
  const placed = marks.filter((mark) => !isLoose(mark));
  for (const mark of marks.filter(isLoose)) {
    const spots = PLACES.map((part) => mark.from + part * (mark.to - mark.from));
    const isFree = (at: number) =>
      placed.every(
        (one) =>
          Math.abs(one.at - at) >= NEAR.years || Math.abs(one.value - mark.value) >= NEAR.points,
      );
    placed.push({ ...mark, at: spots.find(isFree) ?? mark.at });
  }
  return placed;
}

/** Who states a number of a source, for the shape of its marks. */
export function voiceOf({ kind }: Pick<Source, 'kind'>, { voice }: Pick<Source, 'voice'>): Voice {
  return kind === 'own' ? 'own' : (voice ?? 'other');
}

function linesOf(marks: readonly ClaimMark[]): ClaimLine[] {
  const runs = Map.groupBy(
    marks.filter(({ kind, isSuperseded }) => kind === 'result' && !isSuperseded),
    ({ entry: { source, indicator, observation } }) =>
      `${source.id} ${indicator.id} ${observation.segment}`,
  );
  return [...runs.values()].flatMap((run) =>
    run.slice(1).flatMap((to, i): ClaimLine[] => {
      const from = run[i];
      if (!from || from.at === to.at) return [];
      const verdict = compare(from.entry, to.entry);
      if (verdict.allowed) return [{ from, to, isBroken: false }];
      return verdict.obstacles.join() === 'population' ? [{ from, to, isBroken: true }] : [];
    }),
  );
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

/** A day as a number of years: the middle of the day. */
function yearsOf(day: string): number {
  const year = yearOf(day);
  const [start, end] = [Date.UTC(year, 0, 1), Date.UTC(year + 1, 0, 1)];
  return year + (Date.parse(day) + 43_200_000 - start) / (end - start);
}
