import type { Indicator, Magnitude, Observation } from '../schema/index.ts';

/** One way to read what a source shows. */
export interface Reading {
  /** Exact decimal without marks of thousands: '50.50', '20000000'. */
  number: string;
  magnitude: Magnitude;
}

/** What a source shows, as far as it can be read. */
interface Printed {
  readings: Reading[];
  unit: 'percent' | 'rupiah' | 'count' | null;
  /** Words around the number that say more than a number. */
  isBound: boolean;
  isAbout: boolean;
  isPlan: boolean;
}

/** In what a record differs from what its source shows. */
export type PrintedFault =
  | 'no-number'
  | 'several-numbers'
  | 'value'
  | 'decimals'
  | 'magnitude'
  | 'unit'
  | 'bound'
  | 'about'
  | 'plan';

const WORDS = String.raw`(?![\p{L}\p{N}])`;
const magnitudes: [Magnitude, RegExp][] = [
  ['thousand', new RegExp(`^(?:ribu|rb|thousand|k)${WORDS}`, 'iu')],
  ['million', new RegExp(`^(?:juta|jt|million|mn)${WORDS}`, 'iu')],
  ['billion', new RegExp(`^(?:mil[iy]ar|billion|bn)${WORDS}`, 'iu')],
  ['trillion', new RegExp(`^(?:tril[iy]un|trillion|T)${WORDS}`, 'iu')],
  // A capital M is a million in English and a thousand million in Indonesian.
  ['million', new RegExp(`^M${WORDS}`, 'u')],
  ['billion', new RegExp(`^M${WORDS}`, 'u')],
];

const PERCENT = /%|(?<!\p{L})(?:persen|per\s?cent)(?!\p{L})/iu;
const RUPIAH = /(?<!\p{L})(?:rp|idr|rupiah)(?!\p{L})/iu;
const COUNT =
  /(?<!\p{L})(?:orang|jiwa|pekerja|peserta|tenaga\skerja|kasus|klaim|people|persons?|workers?|participants?|members?|cases?|claims?)(?!\p{L})/iu;
const BOUND =
  /(?<!\p{L})(?:(?:lebih|kurang)\sdari|di\s?(?:atas|bawah)|(?:more|less|fewer)\sthan|over|under|above|below|(?:at\s)?(?:least|most)|paling\s(?:sedikit|banyak)|minimal|maksimal|melampaui|melebihi|an\slebih)(?!\p{L})/iu;
const ABOUT =
  /(?<!\p{L})(?:sekitar|kira-kira|kurang\slebih|hampir|nyaris|mendekati|about|around|almost|nearly|approximately|some)(?!\p{L})|±|≈|~/iu;
const PLAN =
  /(?<!\p{L})(?:target(?:nya)?|ditargetkan|menargetkan|rencana(?:nya)?|direncanakan|akan|diproyeksikan|diperkirakan|targeted|planned|plans?|will|aims?|expected|projected)(?!\p{L})/iu;

/** Digits with whatever marks stand between them, and blanks that group thousands. */
const NUMBER = /\d{1,3}(?:[\s\u00A0\u202F]\d{3})+(?![\d.,]*\d)(?:,\d+)?|\d+(?:[.,]\d+)*/gu;

/**
 * In what a record differs from the text that its source shows; null where it says the same. Both
 * spellings are read (50,50% and 50.50 percent), and a mark before three digits in either way that the
 * record allows.
 * @example printedFault('1,09 juta', { value: 1.09, decimals: 2, magnitude: 'million' }, indicator) // null
 * @example printedFault('50,50%', { value: 55.5, decimals: 2, magnitude: 'one' }, indicator) // 'value'
 */
export function printedFault(
  text: string,
  record: Pick<Observation, 'value' | 'decimals' | 'magnitude' | 'approximate'> &
    Partial<Pick<Observation, 'bound' | 'upTo'>>,
  { unit, kind }: Pick<Indicator, 'unit' | 'kind'>,
): PrintedFault | null {
  const found = [...text.matchAll(NUMBER)];
  if (found.length === 0) return 'no-number';
  const { upTo } = record;
  if (found.length > (upTo ? 2 : 1)) return 'several-numbers';
  const printed = read(text, found[0]?.[0] ?? '', found[0]?.index ?? 0);
  const expected = unit === 'percent' || unit === 'rupiah' ? unit : 'count';
  if (printed.unit !== null && printed.unit !== expected) return 'unit';
  const last = found.at(-1);
  // "40 sampai 45 juta": what stands behind the upper end holds for both.
  const scaled = upTo ? read(text, last?.[0] ?? '', last?.index ?? 0) : printed;
  const scales = scaled.readings.map(({ magnitude }) => magnitude);
  const lower = printed.readings.flatMap(({ number }) =>
    scales.map((magnitude) => ({ number, magnitude })),
  );
  const fault =
    numberFault(upTo ? lower : printed.readings, record, expected) ??
    (upTo ? numberFault(scaled.readings, { ...record, ...upTo }, expected) : null);
  if (fault) return fault;
  if (printed.isBound && record.bound === undefined) return 'bound';
  if (printed.isAbout && !record.approximate) return 'about';
  return printed.isPlan && kind === 'result' ? 'plan' : null;
}

/**
 * The numbers in a text that a source shows, each with every way to read it.
 * @example printedNumbers('Rp1 miliar').map(([{ number, magnitude }]) => [number, magnitude])
 * // [['1', 'billion']]
 */
export function printedNumbers(text: string): [Reading, ...Reading[]][] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: written, index }) => {
    const [first, ...others] = read(text, written, index).readings;
    return first ? [[first, ...others] as [Reading, ...Reading[]]] : [];
  });
}

function numberFault(
  readings: readonly Reading[],
  { value, decimals, magnitude }: Pick<Observation, 'value' | 'decimals' | 'magnitude'>,
  unit: 'percent' | 'rupiah' | 'count',
): PrintedFault | null {
  const possible = readings.filter(
    // Nobody counts parts of people.
    (one) => unit !== 'count' || one.magnitude !== 'one' || !one.number.includes('.'),
  );
  const isSame = ({ number }: Reading) => Number(number) === value;
  const same = possible.filter(isSame);
  if (same.length === 0) return 'value';
  const scaled = same.filter((one) => one.magnitude === magnitude);
  if (scaled.length === 0) return 'magnitude';
  return scaled.some(({ number }) => decimalsOf(number) === decimals) ? null : 'decimals';
}

const decimalsOf = (number: string) => number.split('.')[1]?.length ?? 0;

function read(text: string, written: string, index: number): Printed {
  const after = text.slice(index + written.length).trimStart();
  const scales = magnitudes.filter(([, word]) => word.test(after)).map(([name]) => name);
  const isRupiah = RUPIAH.test(text.replace(/(?<=\p{L})(?=\d)/gu, ' '));
  return {
    readings: numbersIn(written, isRupiah).flatMap((number) =>
      (scales.length > 0 ? scales : (['one'] as const)).map((magnitude) => ({ number, magnitude })),
    ),
    unit: PERCENT.test(text) ? 'percent' : isRupiah ? 'rupiah' : COUNT.test(text) ? 'count' : null,
    isBound: BOUND.test(text),
    isAbout: ABOUT.test(text),
    isPlan: PLAN.test(text),
  };
}

/** Every number that digits with marks can be. */
function numbersIn(written: string, isRupiah: boolean): string[] {
  const text = written.replace(/[\s\u00A0\u202F]/gu, '');
  const marks = text.match(/[.,]/g) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return [text];
  const at = text.lastIndexOf(last);
  const [head, tail] = [text.slice(0, at), text.slice(at + 1)];
  const isGrouped = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/.test(text);
  const isDecimal =
    /^\d+$|^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/.test(head) && !head.includes(last);
  const whole = head.replace(/[.,]/g, '');
  return [
    ...(isGrouped ? [text.replace(/[.,]/g, '')] : []),
    ...(isDecimal ? [`${whole}.${tail}`] : []),
    // Money is printed with its cents: Rp20.000.000,00.
    ...(isDecimal && isRupiah && tail === '00' ? [whole] : []),
  ];
}
