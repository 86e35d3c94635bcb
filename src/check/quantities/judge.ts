import type { Said } from './find.ts';

/** A value that a reference of a sentence has. */
export interface QuantityValue {
  value: number;
  /** A share in per cent, or an amount or count, in ones. */
  is: 'share' | 'amount';
  /** Its unit: only values of one unit make a ratio. */
  unit: string;
}

/** By how many points a share, and by what part an amount, may differ from the words for it. */
const POINTS = 1;
const PART = 0.02;
/** The same where the words say that they are not exact: "sekitar sepertiga". */
const ROUGH_POINTS = 3;
const ROUGH_PART = 0.1;
/** "Lebih dari delapan puluh persen" is said of all up to the next ten. */
const ROUND_REACH = 10;
/** How far "lebih dari", "hampir" and the like reach, in points or in a hundred of an amount. */
const REACH = 5;

/**
 * Whether one of the values of a sentence is what its words say. A rank and "the only" no value can tell.
 * @example isTrue(separuh, [{ value: 50.5, is: 'share' }]) // true; 47.38 is not
 */
export function isTrue(said: Said, values: readonly QuantityValue[]): boolean {
  switch (said.means) {
    case 'share':
      return (
        values.some(
          ({ value, is }) => is === 'share' && fitsShare(said, said.isDenied ? 100 - value : value),
        ) || ratiosOf(values).some((ratio) => ratio < 1 && fitsShare(said, 100 * ratio))
      );
    case 'digits':
      return values.some(({ value, is }) => is === 'share' && within(said, value));
    case 'count':
      return values.some(({ value, is }) => is === 'amount' && fitsAmount(said, value));
    case 'times':
      return [...ratiosOf(values), ...timesIn(values)].some((times) => fitsTimes(said, times));
    default:
      return false;
  }
}

function fitsShare(said: Said, value: number): boolean {
  const [least, most] = [said.least ?? 0, said.most ?? 100];
  const reach = isRound(said) ? ROUND_REACH : REACH;
  if (said.side === 'above') return value > most && value <= most + reach;
  if (said.side === 'below') return value < least && value >= least - reach;
  const points = said.isRough === true ? ROUGH_POINTS : POINTS;
  const tolerance = most - least < 1 ? points : 0;
  return value >= least - tolerance && value <= most + tolerance;
}

/** Whether per cents are said in tens: of "separuh" and "dua pertiga" one expects what is near. */
function isRound({ text, least = 0, most }: Said): boolean {
  return least === most && least % 10 === 0 && /(?:persen|per\s?cent)$/iu.test(text);
}

function fitsAmount(said: Said, value: number): boolean {
  const [least, most] = [said.least ?? 0, said.most ?? Infinity];
  if (said.side === 'above') return value > most && value <= most * (1 + REACH / 100);
  if (said.side === 'below') return value < least && value >= least * (1 - REACH / 100);
  const part = least !== most ? 0 : said.isRough === true ? ROUGH_PART : PART;
  return value >= least * (1 - part) && value <= most * (1 + part);
}

function within({ least = 0, most = Infinity }: Said, value: number): boolean {
  return value >= least && value <= most;
}

/** "Lebih dari dua kali lipat" is true of all below three times. */
function fitsTimes(said: Said, times: number): boolean {
  const most = said.most ?? Infinity;
  return said.side === 'above' ? times > most && times < most + 1 : fitsAmount(said, times);
}

/** How many times one value is another of its unit. */
function ratiosOf(values: readonly QuantityValue[]): number[] {
  return values.flatMap((one) =>
    values.flatMap((other) =>
      one !== other && one.unit === other.unit && other.value > 0 ? [one.value / other.value] : [],
    ),
  );
}

/** The numbers of times that rules themselves set. */
function timesIn(values: readonly QuantityValue[]): number[] {
  return values.filter(({ unit }) => unit === 'times').map(({ value }) => value);
}
