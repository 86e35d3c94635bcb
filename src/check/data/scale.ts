import { isBound } from '../../ledger/index.ts';
import { inOnes } from '../../ledger/quantity.ts';
import { rangeOf } from '../../ledger/rounding.ts';
import type { Entry } from '../../ledger/entry-types.ts';
import type { Steady } from '../../rules/subject.ts';
import type { RegionalObservation } from '../../schema/index.ts';
import type { Desk } from '../check-desk.ts';

/** A usual ratio takes some others to be known. */
const OTHERS = 3;

/**
 * Counts of another size than what is known beside them: more than all of the place around theirs ever
 * had, or another amount a case than elsewhere. What is right all the same says why in "mismatch".
 * @param told observations that have been told of, of which nothing more is said
 */
export function checkScale(desk: Desk, told: ReadonlySet<RegionalObservation>): void {
  const { data, ledger } = desk;
  const entries = data.records.regions
    .flatMap(({ record }) => ledger.ofRegion(record.id))
    .filter(
      (entry) =>
        entry.indicator.unit !== 'percent' &&
        entry.observation.mismatch === undefined &&
        !ledger.isSuperseded(entry) &&
        !told.has(entry.observation),
    );
  const far = new Set([...placeFaults(desk, entries), ...told]);
  for (const steady of desk.subject.steady) {
    checkRatio(
      desk,
      steady,
      entries.filter(({ observation }) => !far.has(observation)),
    );
  }
}

/** Tells of counts of a place that exceed all of the place around it; gives them. */
function placeFaults(desk: Desk, entries: readonly Entry[]): RegionalObservation[] {
  const { data, ledger, report } = desk;
  const located = new Map(data.records.observations.map((one) => [one.record, one]));
  const highest = highestOf(entries);
  const found = entries.flatMap((entry) => {
    const whole = around(entry, highest, ledger);
    return whole && rangeOf(entry.quantity).least.gt(rangeOf(whole.quantity).most)
      ? [{ entry, whole }]
      : [];
  });
  const byWhole = Map.groupBy(found, ({ whole }) => whole);
  for (const [whole, faults] of byWhole) {
    const places = new Set(faults.map(({ entry }) => entry.region.id));
    // What several places exceed is itself too small.
    const wrong = places.size > 1 ? [whole] : faults.map(({ entry }) => entry);
    for (const entry of wrong) {
      const one = located.get(entry.observation);
      const other = entry === whole ? faults[0]?.entry : whole;
      if (!one || !other) continue;
      report('part-of-place', one.file, one.place('value'), {
        value: entry.quantity.value,
        other: other.ref,
        fault: entry === whole ? 'whole' : 'part',
      });
    }
  }
  return found.flatMap(({ entry, whole }) => [entry.observation, whole.observation]);
}

const seriesKey = ({ region, indicator, observation: { segment } }: Entry) =>
  [region.id, indicator.id, segment].join(' ');

/** The highest number of each series; bounds are none. */
function highestOf(entries: readonly Entry[]): Map<string, Entry> {
  const highest = new Map<string, Entry>();
  for (const entry of entries) {
    if (isBound(entry)) continue;
    const key = seriesKey(entry);
    const before = highest.get(key);
    if (!before || inOnes(entry.quantity).gt(inOnes(before.quantity))) highest.set(key, entry);
  }
  return highest;
}

/** The highest that is known of the nearest place around the one of a number. */
function around(
  entry: Entry,
  highest: ReadonlyMap<string, Entry>,
  ledger: Desk['ledger'],
): Entry | null {
  const { indicator, observation } = entry;
  let { parent } = entry.region;
  for (let depth = 0; parent !== null && depth < 3; depth += 1) {
    const found = highest.get([parent, indicator.id, observation.segment].join(' '));
    if (found) return found;
    parent = ledger.region(parent)?.parent ?? null;
  }
  return null;
}

/** Tells of numbers whose ratio to another of the same source, place and time is far from that of the rest. */
function checkRatio({ data, report }: Desk, steady: Steady, entries: readonly Entry[]): void {
  const located = new Map(data.records.observations.map((one) => [one.record, one]));
  const beside = Map.groupBy(entries, (entry) => sayingKey(entry));
  const pairs = entries.flatMap((entry) => {
    if (entry.indicator.id !== steady.of || isBound(entry)) return [];
    const by = beside
      .get(sayingKey(entry))
      ?.find((other) => steady.by.includes(other.indicator.id) && !isBound(other));
    if (!by || inOnes(by.quantity).lte(0)) return [];
    return [{ entry, by, ratio: inOnes(entry.quantity).div(inOnes(by.quantity)).toNumber() }];
  });
  const bySegment = new Map(
    [...Map.groupBy(pairs, ({ entry }) => entry.observation.segment)].map(([segment, all]) => [
      segment,
      all.map(({ ratio }) => ratio).sort((a, b) => a - b),
    ]),
  );
  for (const pair of pairs) {
    const ratios = bySegment.get(pair.entry.observation.segment) ?? [];
    const usual = middleOfOthers(ratios, pair.ratio);
    const one = located.get(pair.entry.observation);
    if (!one || usual === undefined || ratios.length <= OTHERS || pair.ratio === 0) continue;
    const times = pair.ratio / usual;
    if (times <= steady.times && times >= 1 / steady.times) continue;
    report('far-ratio', one.file, one.place('value'), {
      value: pair.entry.quantity.value,
      by: pair.by.ref,
      ratio: rounded(pair.ratio),
      usual: rounded(usual),
    });
  }
}

/** The middle of sorted numbers, the higher of two, without `own`, which is one of them. */
function middleOfOthers(sorted: readonly number[], own: number): number | undefined {
  const middle = Math.floor((sorted.length - 1) / 2);
  // Without what stands before it, each moves down by one.
  return sorted[sorted.indexOf(own) <= middle ? middle + 1 : middle];
}

const rounded = (value: number) => Number(value.toPrecision(3));

const sayingKey = ({ region, source, observation: { period, segment } }: Entry) =>
  [region.id, source.id, period, segment].join(' ');
