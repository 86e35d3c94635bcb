import { isBound, periodsOverlap, spanOf } from '../../ledger/index.ts';
import type { Entry } from '../../ledger/entry-types.ts';
import type { RegionalObservation } from '../../schema/index.ts';
import type { Desk } from '../check-desk.ts';

/** So many times what its neighbours say a number is of another power of ten. */
const TENFOLD = 7;
/** Of times of unlike length only their days can be compared, and a year is no four equal quarters. */
const TENFOLD_A_DAY = 10;
const POWERS = { one: 1, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/**
 * Numbers far from what others say of the same place: ten times the rest of their series, or the digits
 * of a rival in another order. What is right all the same says why in "mismatch".
 * @returns the observations that were told of
 */
export function checkNeighbours({ data, ledger, report }: Desk): Set<RegionalObservation> {
  const told = new Set<RegionalObservation>();
  const located = new Map(data.records.observations.map((one) => [one.record, one]));
  const entries = data.records.regions.flatMap(({ record }) =>
    ledger.ofRegion(record.id).filter((entry) => !isBound(entry) && !ledger.isSuperseded(entry)),
  );
  const series = Map.groupBy(
    entries,
    ({ region, indicator, observation: { segment } }) => `${region.id} ${indicator.id} ${segment}`,
  );
  for (const own of series.values()) {
    if (own.length < 2) continue;
    own.forEach((entry, at) => {
      const one = located.get(entry.observation);
      if (!one || entry.observation.mismatch) return;
      const others = own.toSpliced(at, 1);
      const rival = others.find((other) => isRearranged(entry, other));
      if (rival && at > own.indexOf(rival)) {
        told.add(entry.observation);
        report('digits-of-rival', one.file, one.place('value'), {
          value: entry.quantity.value,
          other: rival.ref,
          rival: rival.quantity.value,
        });
        return;
      }
      // Of two it cannot be known which is wrong: the later one is asked about.
      if (own.length === 2 && at === 0) return;
      // More than everyone is told of as such.
      if (entry.indicator.unit === 'percent' && full(entry) > 100) return;
      if (!isFar(entry, others)) return;
      told.add(entry.observation);
      report('far-from-neighbours', one.file, one.place('value'), {
        value: entry.quantity.value,
        others: others.map(({ ref }) => ref),
      });
    });
  }
  return told;
}

/** Whether a number is ten times those beside it; those of a time as long as its own tell more. */
function isFar(entry: Entry, others: readonly Entry[]): boolean {
  const alike = others.filter((other) => isAlike(entry, other));
  const sizeOf = alike.length > 0 ? full : aDay;
  const middle = median((alike.length > 0 ? alike : others).map(sizeOf));
  const most = alike.length > 0 ? TENFOLD : TENFOLD_A_DAY;
  const ratio = middle === null ? 1 : sizeOf(entry) / middle;
  return ratio > 0 && (ratio >= most || ratio <= 1 / most);
}

/** What an amount of a stretch of time is a day. */
function aDay(entry: Entry): number {
  const { first, last } = spanOf(entry.observation.period);
  return full(entry) / ((Date.parse(last) - Date.parse(first)) / 86_400_000 + 1);
}

/** A share is never in millions, whatever its record says: that is told of. */
const full = ({ indicator, observation: { value, magnitude } }: Entry) =>
  indicator.unit === 'percent' ? value : value * POWERS[magnitude];

/** A total of part of a year is no neighbour of that of a year. */
function isAlike(one: Entry, other: Entry): boolean {
  const length = ({ observation: { period } }: Entry) =>
    period.includes('/') ? period : period.includes('Q') ? 'quarter' : 'year';
  return one.indicator.nature === 'stock' || length(one) === length(other);
}

/** `58.68` and `58.86` of one time and two sources: the same digits, another number. */
function isRearranged(one: Entry, other: Entry): boolean {
  const [a, b] = [one, other].map(({ quantity }) => quantity.value.replace(/\D/g, ''));
  return (
    a !== undefined &&
    b !== undefined &&
    a.length >= 3 &&
    a !== b &&
    one.source.id !== other.source.id &&
    one.quantity.decimals === other.quantity.decimals &&
    periodsOverlap(one.observation.period, other.observation.period) &&
    inOrder(a) === inOrder(b)
  );
}

const inOrder = (digits: string) => digits.split('').sort().join('');

function median(values: readonly number[]): number | null {
  const sorted = values.filter((value) => value > 0).sort((a, b) => a - b);
  const at = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 ? at : at - 1], sorted[at]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
