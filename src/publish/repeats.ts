import type { Span } from '../check/numbers/allowed.ts';
import { formatsOf } from '../i18n/reader/index.ts';
import { locales } from '../schema/locales.ts';

const MAGNITUDES = locales
  .flatMap((locale) => Object.values(formatsOf(locale).magnitudes).filter(Boolean))
  .join('|');

/** A number as it is printed, with its currency, per cent or magnitude. */
const PRINTED = new RegExp(
  String.raw`[-−]?(?:Rp)?\p{N}+(?:[.,]\p{N}+)*(?:\s?%|\s(?:${MAGNITUDES})(?!\p{L}))?`,
  'gu',
);

/** A number in a text. */
export interface Repeat {
  number: string;
  start: number;
  end: number;
}

/** The numbers of a text, as they are printed. */
export function printedIn(text: string): Repeat[] {
  return [...text.matchAll(PRINTED)].map(({ 0: number, index }) => ({
    number: evenly(number),
    start: index,
    end: index + number.length,
  }));
}

/** Texts of data by the number they begin with, from there on: "Rp16.800", "3 bulan", "2×24 jam". */
export type Repeatable = ReadonlyMap<string, ReadonlySet<string>>;

/** What texts of data may be repeated. @example repeatable(['3 bulan']) // "3" with "3 bulan" */
export function repeatable(texts: Iterable<string>): Repeatable {
  const known = new Map<string, Set<string>>();
  for (const text of texts) {
    const [first] = printedIn(text);
    if (!first) continue;
    const whole = evenly(text.slice(first.start)).trim();
    known.set(first.number, (known.get(first.number) ?? new Set()).add(whole));
  }
  return known;
}

/** The stretch that a number and its unit take, where both repeat data; else null. */
export function repeatAt(text: string, { number, start }: Repeat, known: Repeatable): Span | null {
  for (const whole of known.get(number) ?? []) {
    const end = start + whole.length;
    // "3 bulan" is not repeated by "3 bulanan".
    if (evenly(text.slice(start, end)) !== whole || /^\p{L}/u.test(text.slice(end))) continue;
    return { start, end };
  }
  return null;
}

/** Every space as an ordinary one; places stay. */
function evenly(text: string): string {
  return text.replace(/\s/g, ' ');
}
