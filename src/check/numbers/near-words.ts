import { CURRENCY, COUNTED, MAGNITUDE, NEUTRAL_AFTER_YEAR, PERCENT, TIME, TIMES } from './words.ts';

/** Stands in a block's text for an element that prints a number or a statement of the data. */
export const DATA = '\uFFFC';
/** Stands for an element that prints words: a term, a channel, `<Plain>`. */
export const WORD = '\uE000';
/** Stands for the edge of an element with text in it; it shows nothing, yet what it parts is no token. */
export const EDGE = '\uE001';

const EDGES = new RegExp(EDGE, 'g');

/**
 * Whether a number that begins at `start` begins there for the reader too: `Rp2024`, `-2024`,
 * `1.2024` and `≥2024` are not the year they end in.
 */
export function beginsClean(text: string, start: number): boolean {
  const before = text.slice(0, start).replace(EDGES, '');
  if (before === '' || /[\s(["'“‘«—]$/u.test(before)) return true;
  // "pra-2024" holds a year, "ke-2024" an ordinal.
  return /\p{L}[-–]$/u.test(before) && !/(?<!\p{L})ke[-–]$/iu.test(before);
}

/** Whether a number that ends at `end` ends there for the reader too. */
export function endsClean(text: string, end: number): boolean {
  const after = text.slice(end).replace(EDGES, '');
  return /^(?:$|[\s)\]"”»!?;…—]|[.,:](?!\p{N})|[’'](?:s(?!\p{L})|(?!\p{L}|\p{N}))|–(?=\p{L}))/u.test(
    after,
  );
}

/** What follows a number, as far as it tells what the number is. */
export type Following =
  /** Nothing, punctuation or a word that follows no count. */
  | 'neutral'
  /** A unit: per cent, million, years, times. */
  | 'unit'
  /** A thing that is counted. */
  | 'counted'
  /** Any other word. */
  | 'word'
  /** Any other word, written like a name. */
  | 'name'
  /** Another number or a sign of arithmetic. */
  | 'sign';

/** What follows the number that ends at `end`; `counted` are the words of what is counted. */
export function following(text: string, end: number, counted = COUNTED): Following {
  // What is quoted is followed by what follows the quotation.
  const after = text
    .slice(end)
    .replace(EDGES, '')
    .replace(/^(?:[’']s(?!\p{L})|["'”’»]+)/u, '');
  if (/^(?:\s*$|[.,;:!?)\]…—])/u.test(after)) return 'neutral';
  const next = after.trimStart();
  if (next.startsWith(DATA) || /^(?:[(["“‘«—;,.:?!]|[–-]\s*\p{L})/u.test(next)) return 'neutral';
  if (next.startsWith(WORD)) return 'word';
  const word = wordAt(next);
  if (word === undefined) return 'sign';
  if (isUnit(word)) return 'unit';
  if (counted.has(word.toLowerCase())) {
    // "Kota Parepare" is one city, and has a name.
    const isNamed = /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}/u.test(next);
    return isNamed ? 'name' : 'counted';
  }
  if (NEUTRAL_AFTER_YEAR.has(word.toLowerCase())) return 'neutral';
  return /^\p{Lu}.*\p{Ll}/u.test(word) ? 'name' : 'word';
}

function wordAt(text: string): string | undefined {
  return /^\p{L}[\p{L}\p{M}'’.-]*/u.exec(text)?.[0].replace(/[.'’-]+$/u, '');
}

/** The word that follows the number that ends at `end`; empty where none does. */
export function nextWord(text: string, end: number): string {
  return wordAt(text.slice(end).replace(EDGES, '').trimStart()) ?? '';
}

/** Whether a word after a number makes it a quantity whatever comes before. */
export function isUnit(word: string): boolean {
  return [PERCENT, MAGNITUDE, CURRENCY, TIME, TIMES].some((unit) => unit.test(word));
}
