import type { Locale } from '../schema/index.ts';
import { MOST_RUPIAH } from './read.ts';

/** Why a text is no amount. */
export type AmountFault =
  | 'empty'
  /** No number, or more than a number. */
  | 'not-a-number'
  /** Could be read in two ways that differ, such as 3.000 in English or "3 M". */
  | 'ambiguous'
  /** Less than one rupiah is written after the separator. */
  | 'not-whole'
  | 'negative'
  /** Above ten trillion. */
  | 'too-large';

export type ParsedAmount = { ok: true; amount: number } | { ok: false; reason: AmountFault };

/** Words for powers of ten in both languages; a person may write either on either page. */
const SCALES: Record<string, number> = {
  rb: 3,
  ribu: 3,
  k: 3,
  thousand: 3,
  jt: 6,
  juta: 6,
  million: 6,
  miliar: 9,
  milyar: 9,
  billion: 9,
  bn: 9,
  triliun: 12,
  trilyun: 12,
  trillion: 12,
};
/** One letter that means a million to some and a thousand million to others. */
const UNCLEAR = /^[mbt]$/;
const PART = /^([\d.,]+)([a-z]*)/;
const DASHES = '[-\u2212\u2013]';
const NEGATIVE = new RegExp(`^${DASHES}`);
/** "16.800,-": no cents, and the comma is the decimal mark. */
const NO_CENTS = new RegExp(`,\\s*${DASHES}+$|\\.\\s*${DASHES}+$`);
const LONGEST = 60;
const CURRENCY = /^(?:rp\.?|idr)\s*|\s*(?:rupiah|idr)$|(?<=[a-z])\.$/g;
/** "3 000 000". */
const SPACED = /(?<!\d)\d{1,3}(?:\s\d{3})+(?!\d)/g;

/**
 * An amount of rupiah as people write it, in whole rupiah, in either language's way.
 * One separator before three digits groups thousands only if the page's language does so; else it
 * is ambiguous, because the two readings differ a thousand times.
 * @example parseAmount('Rp3 juta', 'id') // 3000000
 * @example parseAmount('Rp 16.800,-', 'id') // 16800
 * @example parseAmount('3.000', 'en') // ambiguous
 */
export function parseAmount(text: string, locale: Locale): ParsedAmount {
  const read = amountIn(text, locale);
  return typeof read === 'number' ? { ok: true, amount: read } : { ok: false, reason: read };
}

/** The same as a number, or the name of what is wrong. */
export function amountIn(text: string, locale: Locale): number | AmountFault {
  const marked = text.normalize('NFKC').trim().toLowerCase().replace(CURRENCY, '');
  const bare = marked
    .replace(NO_CENTS, (end) => (end.startsWith(',') ? ',00' : ''))
    .replace(SPACED, (run) => run.replace(/\s/g, ''))
    .trim();
  if (!bare) return 'empty';
  if (NEGATIVE.test(bare)) return 'negative';
  if (bare.length > LONGEST || /\d\s+\d/.test(bare)) return 'not-a-number';
  const sum = sumOfParts(bare.replace(/\s+/g, ''), locale);
  return Number(sum) > MOST_RUPIAH ? 'too-large' : sum;
}

/** "3juta500ribu" part by part: each scale lower than the one before. Exact as far as amounts go. */
function sumOfParts(text: string, locale: Locale): number | AmountFault {
  let [rest, sum, above] = [text, 0, Infinity];
  while (rest !== '') {
    const [whole, digits = '', word = ''] = PART.exec(rest) ?? [];
    if (whole === undefined) return 'not-a-number';
    // "3 juta 500" is half a million more to some and five hundred to others.
    if (UNCLEAR.test(word) || (word === '' && above < Infinity)) return 'ambiguous';
    const scale = word === '' ? 0 : Object.hasOwn(SCALES, word) ? SCALES[word] : undefined;
    if (scale === undefined || scale >= above) return 'not-a-number';
    const part = valueOf(digits, scale, locale);
    if (typeof part === 'string') return part;
    if (part >= 10 ** above) return 'not-a-number';
    sum += part;
    above = scale;
    rest = rest.slice(whole.length);
  }
  return sum;
}

/** Digits with their separators, times ten to the power of `scale`. */
function valueOf(written: string, scale: number, locale: Locale): number | AmountFault {
  const marks = written.replace(/\d/g, '');
  const last = marks.at(-1);
  if (last === undefined) return scaled(written, '', scale);
  const at = written.lastIndexOf(last);
  const [head, tail] = [written.slice(0, at), written.slice(at + 1)];
  if (!/\d$/.test(head) || tail === '') return 'not-a-number';
  if (marks.length === 1) {
    if (tail.length !== 3 || head === '0') return decimal(head, tail, scale);
    if (head.length > 3) return 'ambiguous';
    return last === (locale === 'id' ? '.' : ',') ? scaled(head + tail, '', scale) : 'ambiguous';
  }
  const [first = ''] = marks;
  const groups = head.split(first);
  if (first === last) {
    const all = written.split(first);
    return isGrouped(all) ? scaled(all.join(''), '', scale) : 'not-a-number';
  }
  // The other mark stands before the last one: that one is the decimal mark.
  if (!isGrouped(groups)) return 'not-a-number';
  return tail.length === 3 ? 'ambiguous' : decimal(groups.join(''), tail, scale);
}

/** One to three digits, then threes. */
function isGrouped([first = '', ...rest]: string[]): boolean {
  return /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
}

function decimal(head: string, tail: string, scale: number): number | AmountFault {
  // Without a word after it, a fraction is cents: two digits at most.
  return scale === 0 && tail.length > 2 ? 'not-a-number' : scaled(head, tail, scale);
}

function scaled(whole: string, fraction: string, scale: number): number | AmountFault {
  const digits = fraction.replace(/0+$/, '');
  if (digits.length > scale) return 'not-whole';
  return Number(whole + digits.padEnd(scale, '0'));
}
