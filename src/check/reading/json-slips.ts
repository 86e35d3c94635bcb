import type { JsonSlip } from '../../i18n/desk/check-json.ts';

/** A slip, and the offset where what it is about begins. */
export interface FoundSlip extends JsonSlip {
  offset: number;
}

/**
 * What was meant where JSON stops at `offset`, for the slips that writers of text make; null where that
 * cannot be told.
 * @example slipAt('{ "value": 47,62 }', 14)?.meant // ['47.62']
 */
export function slipAt(text: string, offset: number, reason: string): FoundSlip | null {
  const number = numberAround(text, offset);
  if (number) return number;
  if (reason !== 'InvalidSymbol') return null;
  const rest = text.slice(offset);
  const word = /^[\p{L}_$][^\s:,"'{}[\]]*/u.exec(rest)?.[0];
  if (word !== undefined) {
    const isKey = /^\s*:/.test(rest.slice(word.length));
    // Most who write these mean the words that JSON has in lower case.
    const known = KNOWN.find(([spelt]) => spelt === word.toLowerCase())?.[1];
    const meant = isKey || known === undefined ? `"${word}"` : known;
    return { kind: isKey ? 'bare-key' : 'bare-word', found: word, meant: [meant], offset };
  }
  const found = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  const isQuote = /[\p{Pi}\p{Pf}„'`´]/u.test(found);
  return { kind: isQuote ? 'quotation-mark' : 'character', found, meant: [], offset };
}

const KNOWN: [string, string][] = [
  ['true', 'true'],
  ['false', 'false'],
  ['null', 'null'],
  ['none', 'null'],
];

/** A value written with a decimal comma or with signs between thousands, if `offset` lies within one. */
function numberAround(text: string, offset: number): FoundSlip | null {
  // Nobody writes longer numbers, and a search from each digit of a very long one would take hours.
  const before = /-?[\d.,]*$/.exec(text.slice(Math.max(0, offset - 60), offset))?.[0] ?? '';
  const start = offset - before.length;
  const found = /^-?\d+(?:[.,]\d+)+/.exec(text.slice(start))?.[0];
  // In a list, commas part numbers.
  if (found === undefined || !/:\s*$/.test(text.slice(0, start))) return null;
  if (offset >= start + found.length) return null;
  const last = Math.max(found.lastIndexOf(','), found.lastIndexOf('.'));
  const sign = found.charAt(last);
  const digits = (part: string) => part.replaceAll(/[.,]/g, '');
  const whole = digits(found);
  const decimal = `${digits(found.slice(0, last))}.${found.slice(last + 1)}`;
  const isRepeated = found.indexOf(sign) !== last;
  const isMixed = /,/.test(found) && found.includes('.');
  if (isRepeated) return { kind: 'number', found, meant: [whole], offset: start };
  const isEither = !isMixed && /^-?\d{1,3}[.,]\d{3}$/.test(found);
  return { kind: 'number', found, meant: isEither ? [decimal, whole] : [decimal], offset: start };
}
