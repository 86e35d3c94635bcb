import { EVERYONE, isBound } from '../../ledger/index.ts';
import { inOnes } from '../../ledger/quantity.ts';
import type { Entry } from '../../ledger/entry-types.ts';
import type { Desk } from '../check-desk.ts';

/** So many parts add up by chance no more. */
const PARTS = 3;
/** Fewer digits are another number's by chance. */
const DIGITS = 4;
/** So many numbers of one time show what time a source is about. */
const OF_ONE_TIME = 3;

/**
 * Slips of the hand that only the rest of a source can show: parts that would add up to their whole but
 * for one digit or two in another order, and the one number of a source that is of another year. What is
 * right all the same says why in "mismatch".
 */
export function checkSlips({ data, ledger, report }: Desk): void {
  const located = new Map(data.records.observations.map((one) => [one.record, one]));
  const entries = data.records.regions
    .flatMap(({ record }) => ledger.ofRegion(record.id))
    .filter((entry) => !ledger.isSuperseded(entry) && entry.observation.status !== 'computed');
  const sources = Map.groupBy(entries, ({ region, source }) => `${region.id} ${source.id}`);
  for (const own of sources.values()) {
    for (const found of [...sumSlips(own), ...yearSlips(own)]) {
      const one = located.get(found.entry.observation);
      if (!one || found.entry.observation.mismatch) continue;
      if (found.is === 'sum') {
        const { value } = found.entry.quantity;
        const args = { value, fits: String(found.fits), whole: found.whole.ref };
        report('slip-in-sum', one.file, one.place('value'), args);
      } else {
        const { period } = found.entry.observation;
        report('lone-year', one.file, one.place('period'), { period, others: found.others });
      }
    }
  }
}

type Slip =
  | { is: 'sum'; entry: Entry; fits: number; whole: Entry }
  | { is: 'year'; entry: Entry; others: string };

function sumSlips(own: readonly Entry[]): Slip[] {
  return own.flatMap((whole): Slip[] => {
    const { segment, period } = whole.observation;
    if (segment !== EVERYONE || !isExactCount(whole)) return [];
    const parts = own.filter(
      (one) =>
        one !== whole &&
        one.observation.period === period &&
        isExactCount(one) &&
        (one.observation.segment === EVERYONE
          ? one.indicator.within === whole.indicator.id
          : one.indicator.id === whole.indicator.id),
    );
    if (parts.length < PARTS) return [];
    const sum = parts.reduce((all, part) => all + countOf(part), 0);
    const missing = countOf(whole) - sum;
    if (missing === 0) return [];
    const fits = [
      { entry: whole, fits: sum },
      ...parts.map((entry) => ({ entry, fits: countOf(entry) + missing })),
    ];
    const slip =
      fits.find((one) => areExchanged(countOf(one.entry), one.fits)) ??
      fits.find((one) => isOneDigitOff(countOf(one.entry), one.fits));
    return slip ? [{ is: 'sum', whole, ...slip }] : [];
  });
}

const isExactCount = (entry: Entry) =>
  entry.indicator.unit !== 'percent' &&
  !isBound(entry) &&
  !entry.observation.approximate &&
  entry.quantity.decimals === 0 &&
  entry.quantity.magnitude === 'one';

const countOf = (entry: Entry) => inOnes(entry.quantity).toNumber();

/** `101458` and `110458`: the same digits in another order. */
function areExchanged(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)];
  const sorted = (text: string) => text.split('').sort().join('');
  return a.length >= DIGITS && a !== b && sorted(a) === sorted(b);
}

function isOneDigitOff(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)];
  return (
    a.length >= DIGITS &&
    a.length === b.length &&
    a.split('').filter((digit, at) => digit !== b[at]).length === 1
  );
}

/** `2024-02` where all else of a source is of `2025-02`, and nothing of it is of both years. */
function yearSlips(own: readonly Entry[]): Slip[] {
  const results = own.filter(({ indicator }) => indicator.kind === 'result');
  const times = Map.groupBy(results, ({ observation }) => observation.period);
  if (times.size !== 2) return [];
  const [few, many] = [...times.values()].toSorted((a, b) => a.length - b.length);
  const [entry] = few ?? [];
  const usual = many?.[0]?.observation.period;
  if (!entry || few?.length !== 1 || usual === undefined || (many?.length ?? 0) < OF_ONE_TIME)
    return [];
  const { period } = entry.observation;
  const [year, rest] = [period.slice(0, 4), period.slice(4)];
  const isOfBoth = many?.some(({ indicator }) => indicator.id === entry.indicator.id);
  const isYearOff = rest === usual.slice(4) && year !== usual.slice(0, 4) && rest !== '';
  return isYearOff && !isOfBoth ? [{ is: 'year', entry, others: usual }] : [];
}
