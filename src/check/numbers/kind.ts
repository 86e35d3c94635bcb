import type { Span } from './allowed.ts';
import { DATA, EDGE, isUnit, WORD } from './near-words.ts';
import { AGE, CURRENCY, MAGNITUDE, NEUTRAL_AFTER_YEAR, PERCENT, TIME, TIMES } from './words.ts';

/** What a bare number seems to be. */
export type NumberKind = 'percent' | 'money' | 'count' | 'age' | 'duration' | 'multiple' | 'other';

/** What to write instead of a bare number. */
export type Suggestion =
  /** A figure of the data: `<Stat of="…" />`. */
  | 'stat'
  /** An amount, rate or age of a rule: `<Rule of="…" />`. */
  | 'rule'
  /** Money: an amount of a rule, or a payment: `<Paid of="…" />`. */
  | 'money'
  /** A rule, or a figure of the data where no rule sets it. */
  | 'rule-or-stat'
  /** If it is a year, name it as one ("tahun 2024", or a comma behind it); else a figure of the data. */
  | 'year-or-stat'
  /** Digits that look like a kind that is no statistic; a figure of the data if they are one. */
  | { plain: string };

const STOPS = new RegExp(`[\\s${DATA}${WORD}—]`, 'u');
const OPENING = new RegExp(`^[\\p{Ps}\\p{Pi}"'*${EDGE}]+`, 'u');
const CLOSING = new RegExp(`[\\p{Pe}\\p{Pf}"'.,;:!?…*${EDGE}]+$`, 'u');

/** The number at `index` with its signs and unit, as far as it can be told, within `bounds`. */
export function tokenAround(text: string, index: number, bounds: Span): Span {
  let start = index;
  let end = index + String.fromCodePoint(text.codePointAt(index) ?? 0).length;
  const least = end;
  while (start > bounds.start && !STOPS.test(text.charAt(start - 1))) start -= 1;
  while (end < bounds.end && !STOPS.test(text.charAt(end))) end += 1;
  const token = text.slice(start, end);
  start += OPENING.exec(token)?.[0].length ?? 0;
  end = Math.max(least, end - (CLOSING.exec(text.slice(start, end))?.[0].length ?? 0));
  // "f(1)" keeps the bracket that it opened itself.
  if (/\([^)]*$/.test(text.slice(start, end)) && text.charAt(end) === ')') end += 1;
  const prefixed = withPrefix(text, start, bounds.start);
  return { start: prefixed, end: withUnit(text, { start: prefixed, end }, bounds.end) };
}

const CURRENCY_SIGN = /^(?:Rp\.?|IDR|USD|US\$|[$€])$/i;

/** Takes in a currency or "aged" before the number. */
function withPrefix(text: string, start: number, limit: number): number {
  const prefix = /(?<!\p{L})(?:[$€]|US\$|\p{L}+\.?)\s$/u.exec(text.slice(limit, start))?.[0] ?? '';
  const word = prefix.trim();
  return CURRENCY_SIGN.test(word) || AGE.test(word) ? start - prefix.length : start;
}

/** Takes in groups of thousands, arithmetic and the unit or noun behind the number. */
function withUnit(text: string, { start, end }: Span, limit: number): number {
  let at = end;
  const take = (pattern: RegExp): string | null => {
    const found = pattern.exec(text.slice(at, limit))?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  while (take(/^\s\p{Nd}{3}(?!\p{N})/u) !== null);
  take(/^\s[x×:*]\s\p{N}+/u);
  const written = text.slice(start, at);
  if (/[%‰]$/u.test(written) || take(/^\s(?:[%‰]|per\scent(?!\p{L}))/iu)) return at;
  const isAmount = /^(?:Rp|IDR|USD|US\$|[$€])/i.test(written);
  const isAge = AGE.test(/^\p{L}+/u.exec(written)?.[0] ?? '');
  const nextWord = (): string =>
    /^\s(\p{L}[\p{L}\p{M}]*|×)/u.exec(text.slice(at, limit))?.[1] ?? '';
  const takeWord = () => take(/^\s(?:\p{L}[\p{L}\p{M}]*|×)/u);

  while (MAGNITUDE.test(nextWord())) takeWord();
  if (isAmount) return at;
  if (isUnit(nextWord())) {
    while (isUnit(nextWord())) takeWord();
    return at;
  }
  if (isAge) return at;
  // "3 consecutive months" is three months.
  if (take(/^\s\p{L}+\s(?:months?|years?|days?|weeks?|hours?)(?!\p{L})/u)) return at;
  if (isNoun(nextWord())) takeWord();
  return at;
}

function isNoun(word: string): boolean {
  return word !== '' && !NOT_COUNTED.test(word) && !NEUTRAL_AFTER_YEAR.has(word.toLowerCase());
}

const NOT_COUNTED = /^(?:per|dari|of|s|up|first|lebih|lainnya|otherwise|may|boleh|Rp|IDR|USD)$/i;

/** What a number, written with its unit, seems to be. */
export function kindOfNumber(written: string): NumberKind {
  const words = written.split(/[^\p{L}×]+/u).filter((word) => word !== '');
  const has = (pattern: RegExp): boolean => words.some((word) => pattern.test(word));
  if (/[%‰٪％]|\sper\scent/iu.test(written) || has(PERCENT)) return 'percent';
  if (/[$€]|,-/u.test(written) || has(/^(?:Rp|IDR|USD)/i) || has(CURRENCY)) return 'money';
  if (has(AGE) || /\bold\b/.test(written)) return 'age';
  if (has(TIME)) return 'duration';
  if (has(TIMES) || /\p{N}\s?[x×:]\s?\p{N}/u.test(written)) return 'multiple';
  if (has(MAGNITUDE) || /\s\p{L}+$/u.test(written)) return 'count';
  return 'other';
}

/**
 * What to write instead of a number, written with its unit.
 * @param plain the kind of plain digits that it looks like; null for none
 */
export function suggestionOf(written: string, plain: string | null): Suggestion {
  const kind = kindOfNumber(written);
  if (kind === 'percent') return 'stat';
  if (kind === 'money') return 'money';
  if (kind === 'age') return 'rule';
  if (kind === 'duration' || kind === 'multiple') return 'rule-or-stat';
  if (/^(?:19|20)\p{Nd}{2}(?!\p{N})/u.test(written)) return 'year-or-stat';
  if (plain !== null) return { plain };
  return kind === 'count' ? 'stat' : 'rule-or-stat';
}
