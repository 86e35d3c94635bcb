import type { RegionalObservation } from '../../schema/index.ts';
import type { Data, Located } from '../reading/data-folder.ts';
import type { Report } from '../reports/problem.ts';

/** Fewer digits are those of another number by chance. */
const DIGITS = 3;
/** From so many on, even the digits in the title of another source are no chance. */
const MANY_DIGITS = 5;

/** A number in a title: "24,86 persen", "81.466 pekerja", "Rp7,69 triliun". */
const NUMBER =
  /(?:(?<![\p{L}\p{N}.,/-])|(?<=(?<!\p{L})(?:Rp|IDR)\.?))\d+(?:[.,]\d+)*(?![\p{L}\p{N}/-])/gu;
/** The same in an address: `24-86-persen`, `488317-tenaga-kerja`. */
const SHARE_IN_ADDRESS = /(?<!\d)(\d{1,2})-(\d{1,2})-persen/g;
const COUNT_IN_ADDRESS = /(?<=[-/])(\d{5,6})-(?=tenaga|pekerja|peserta|orang)/g;

type LocatedObservation = Located<RegionalObservation>;

/** A number of an observation, and its key: `value`, or the part or base of a share. */
interface Written {
  key: 'value' | 'numerator' | 'denominator';
  value: number;
  decimals: number;
}

/** The numbers of an observation. */
function writtenIn({ value, decimals, numerator, denominator }: RegionalObservation): Written[] {
  const parts = { numerator, denominator };
  return [
    { key: 'value', value, decimals },
    ...(['numerator', 'denominator'] as const).flatMap((key): Written[] => {
      const part = parts[key];
      return typeof part === 'object' ? [{ key, ...part }] : [];
    }),
  ];
}

/**
 * Values, and the parts and bases of shares, that are the number in the title or address of their source
 * with its digits in another order or one of them changed, while nothing else of that source is that number.
 * What is right all the same says why in "mismatch".
 */
export function checkTitles({ records }: Data, report: Report): void {
  const printed = new Map(
    records.sources.map(({ record }) => [record.id, numbersIn(record.title, record.url)]),
  );
  const everywhere = new Map(
    [...printed].flatMap(([source, numbers]) =>
      [...numbers]
        .filter(([digits]) => digits.length >= MANY_DIGITS)
        .map(([digits, text]) => [digits, { source, text }] as const),
    ),
  );
  const held = new Set(
    records.observations.flatMap(({ record }) => writtenIn(record).map(digitsOf)),
  );
  const bySource = Map.groupBy(records.observations, ({ record }) => record.source);
  for (const [source, own] of bySource) {
    const all = [...(printed.get(source) ?? [])];
    const notIn = (keys: readonly Written['key'][]) => {
      const known = new Set(
        own.flatMap(({ record }) =>
          writtenIn(record).flatMap((one) => (keys.includes(one.key) ? [digitsOf(one)] : [])),
        ),
      );
      return all.filter(([digits]) => !known.has(digits));
    };
    // The part of a share may well be the number of the title; a value beside it is then no less wrong.
    const missing = {
      value: notIn(['value']),
      numerator: notIn(['value', 'numerator', 'denominator']),
    };
    for (const one of own) {
      const isExplained = one.record.mismatch !== undefined;
      for (const written of writtenIn(one.record)) {
        const digits = digitsOf(written);
        const numbers = written.key === 'value' ? missing.value : missing.numerator;
        const near = numbers.find(
          ([other]) => areExchanged(digits, other) || (!isExplained && isNear(digits, other)),
        );
        const far = near || isExplained ? null : exchangedElsewhere(digits, everywhere, held);
        const found = near ? { source, text: near[1] } : far;
        if (found) tell(one, written, found, report);
      }
    }
  }
}

function tell(
  { file, place }: LocatedObservation,
  { key, value, decimals }: Written,
  { source, text }: { source: string; text: string },
  report: Report,
): void {
  const at = key === 'value' ? place(key) : place(key, 'value');
  report('title-slip', file, at, { value: value.toFixed(decimals), printed: text, source });
}

/** The numbers of a title and an address by their digits, as they are printed. */
function numbersIn(title: string, url: string | null): Map<string, string> {
  const found = new Map<string, string>();
  const add = (digits: string, text: string) => {
    if (digits.length >= DIGITS && !/^(?:19|20)\d\d$/.test(digits)) found.set(digits, text);
  };
  for (const [, whole = '', part = ''] of (url ?? '').matchAll(SHARE_IN_ADDRESS))
    add(whole + part, `${whole},${part} persen`);
  for (const [, digits = ''] of (url ?? '').matchAll(COUNT_IN_ADDRESS)) add(digits, digits);
  for (const [text] of title.matchAll(NUMBER)) add(text.replace(/\D/g, ''), text);
  return found;
}

/** `47.38` and `1.327` million as their digits. */
function digitsOf({ value, decimals }: Pick<Written, 'value' | 'decimals'>): string {
  return value.toFixed(decimals).replace('.', '');
}

/** Digits of another source’s title in another order, where no number of the record is that title’s. */
function exchangedElsewhere(
  digits: string,
  everywhere: ReadonlyMap<string, { source: string; text: string }>,
  held: ReadonlySet<string>,
): { source: string; text: string } | null {
  if (digits.length < MANY_DIGITS) return null;
  const found = [...everywhere].find(
    ([other]) => !held.has(other) && areExchanged(digits, other) && differsAtTwo(digits, other),
  );
  return found ? found[1] : null;
}

const sorted = (digits: string) => digits.split('').sort().join('');

function areExchanged(one: string, other: string): boolean {
  return one !== other && one.length === other.length && sorted(one) === sorted(other);
}

const differences = (one: string, other: string) =>
  one.split('').filter((digit, at) => digit !== other[at]).length;

/** Two digits that were exchanged, and no more. */
const differsAtTwo = (one: string, other: string) => differences(one, other) === 2;

/** One digit that is another. */
function isNear(one: string, other: string): boolean {
  return one.length > DIGITS && one.length === other.length && differences(one, other) === 1;
}
