import type { Said } from './find.ts';

/** A value that a reference of a sentence has. */
export interface Value {
  value: number;
  /** A share in per cent, or an amount or count, in ones. */
  is: 'share' | 'amount';
}

/** By how many points a share, and by what part an amount, may differ from the words for it. */
const POINTS = 1;
const PART = 0.02;
/** How far "lebih dari", "hampir" and the like reach, in points or in a hundred of an amount. */
const REACH = 5;

/**
 * Whether one of the values of a sentence is what its words say. A rank and "the only" no value can tell.
 * @example isTrue(separuh, [{ value: 50.5, is: 'share' }]) // true; 47.38 is not
 */
export function isTrue(said: Said, values: readonly Value[]): boolean {
  switch (said.means) {
    case 'share':
      return values.some(({ value, is }) => is === 'share' && fitsShare(said, value));
    case 'digits':
      return values.some(({ value, is }) => is === 'share' && within(said, value));
    case 'count':
      return values.some(({ value, is }) => is === 'amount' && fitsAmount(said, value));
    case 'times':
      return ratiosOf(values).some((ratio) => fitsAmount(said, ratio));
    default:
      return false;
  }
}

function fitsShare(said: Said, value: number): boolean {
  const [least, most] = [said.least ?? 0, said.most ?? 100];
  if (said.side === 'above') return value > most && value <= most + REACH;
  if (said.side === 'below') return value < least && value >= least - REACH;
  const tolerance = most - least < 1 ? POINTS : 0;
  return value >= least - tolerance && value <= most + tolerance;
}

function fitsAmount(said: Said, value: number): boolean {
  const [least, most] = [said.least ?? 0, said.most ?? Infinity];
  if (said.side === 'above') return value > most && value <= most * (1 + REACH / 100);
  if (said.side === 'below') return value < least && value >= least * (1 - REACH / 100);
  const part = least === most ? PART : 0;
  return value >= least * (1 - part) && value <= most * (1 + part);
}

function within({ least = 0, most = Infinity }: Said, value: number): boolean {
  return value >= least && value <= most;
}

/** How many times one value is another of its kind; of a rule, the number of times itself. */
function ratiosOf(values: readonly Value[]): number[] {
  const ratios = values.flatMap((one) =>
    values.flatMap((other) =>
      one !== other && one.is === other.is && other.value > 0 ? [one.value / other.value] : [],
    ),
  );
  return [...ratios, ...values.filter(({ is }) => is === 'amount').map(({ value }) => value)];
}
