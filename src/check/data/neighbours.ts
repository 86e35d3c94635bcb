import { isBound, periodsOverlap } from '../../ledger/index.ts';
import type { Entry } from '../../ledger/entry-types.ts';
import type { Desk } from '../check-desk.ts';

/** So many times what its neighbours say a number is of another power of ten. */
const TENFOLD = 7;
const POWERS = { one: 1, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/**
 * Numbers far from what others say of the same place: ten times the rest of their series, or the digits
 * of a rival in another order. What is right all the same says why in "mismatch".
 */
export function checkNeighbours({ data, ledger, report }: Desk): void {
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
        report('digits-of-rival', one.file, one.place('value'), {
          value: entry.quantity.value,
          other: rival.ref,
          rival: rival.quantity.value,
        });
        return;
      }
      // Of two it cannot be known which is wrong: the later one is asked about.
      const middle = median(others.filter((other) => isAlike(entry, other)).map(full));
      if (middle === null || (own.length === 2 && at === 0)) return;
      // More than everyone is told of as such.
      if (entry.indicator.unit === 'percent' && full(entry) > 100) return;
      const ratio = full(entry) / middle;
      if (ratio > 0 && (ratio >= TENFOLD || ratio <= 1 / TENFOLD)) {
        report('far-from-neighbours', one.file, one.place('value'), {
          value: entry.quantity.value,
          others: others.map(({ ref }) => ref),
        });
      }
    });
  }
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
