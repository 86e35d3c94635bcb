import type { Locale } from '../schema/index.ts';
import { languages } from '../schema/languages.ts';
import { faultMeant } from './meant.ts';
import { MOST_RUPIAH } from './read.ts';

/** Why a text is no amount. */
export type AmountFault =
  | 'empty'
  /** No number, or more than a number. */
  | 'not-a-number'
  /** Could be read in two ways that differ, such as 3.000 in English or "3 M". */
  | 'ambiguous'
  /** The same by a separator before three digits and a word: 3.125 juta. */
  | 'scaled'
  /** The amount of a day: 150k a day. */
  | 'daily'
  /** The amount of another time than a month: 40 million a year. */
  | 'not-monthly'
  /** The name of a minimum wage instead of an amount: UMR. */
  | 'minimum'
  /** Two amounts: 5-6 juta. */
  | 'span'
  /** An amount that is not exact: 5 jutaan, about 5 million. */
  | 'rough'
  /** Less than one rupiah is written after the separator. */
  | 'not-whole'
  | 'negative'
  /** Above ten trillion. */
  | 'too-large';

export type ParsedAmount = { ok: true; amount: number } | { ok: false; reason: AmountFault };

/** Words for each third power of ten in both languages; a person may write either on either page. */
const SCALES = [
  /^$/,
  /^(?:rb|ribu|k|thousand)$/,
  /^(?:jt|juta|million)$/,
  /^(?:mil[iy]ar|billion|bn)$/,
  /^(?:tril[iy]un|trillion)$/,
];
/** One letter that means a million to some and a thousand million to others. */
const UNCLEAR = /^[mbt]$/;
/** A number with a word after it; anything else matches without one. */
const PART = /([\d.,]+)([a-z]*)|./g;
/** Digits, whether in threes or not, then what may be a decimal mark and what stands behind it. */
const NUMBER = /^(\d+|[1-9]\d{0,2}([.,])\d{3}(?:\2\d{3})*)(?:([.,])(\d+))?$/;
const LONGEST = 60;
/** "5 juta per bulan": what an amount is asked for, so that nothing is meant but the amount. */
const MONTHLY = /\s*(?:\/|per|(?:se)?tiap|\b(?:se|a|each|every)?)\s*(?:bulan|bln|month(?:ly)?)\.?$/;
const CURRENCY = /^(?:rp\.?|idr)\s*|\s*(?:rupiah|idr)$|(?<=[a-z])\.$/g;
/** "3 000 000". */
const SPACED = /(?<!\d)\d{1,3}(?:\s\d{3})+(?!\d|\s*[a-z])/g;

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
  return typeof read === 'number'
    ? { ok: true, amount: read }
    : { ok: false, reason: faultMeant(text, read) };
}

/** The same as a number, or the name of what is wrong, which `faultMeant` may tell more of. */
export function amountIn(text: string, locale: Locale): number | AmountFault {
  const bare = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(MONTHLY, '')
    .replace(CURRENCY, '')
    // "16.800,-": no cents, and the comma is the decimal mark.
    .replace(/(\d),\s*[-\u2212\u2013]+$/, '$1,00')
    .replace(/[.,]\s*[-\u2212\u2013]+$/, '')
    .replace(SPACED, (run) => run.replace(/\s/g, ''));
  if (!bare) return 'empty';
  if (/^[-\u2212\u2013]/.test(bare)) return 'negative';
  const isNumber = bare.length <= LONGEST && !/\d\s+\d/.test(bare);
  const sum = isNumber ? sumOfParts(bare.replace(/\s+/g, ''), locale) : 'not-a-number';
  return Number(sum) > MOST_RUPIAH ? 'too-large' : sum;
}

/** "3juta500ribu" part by part: each scale lower than the one before. Exact as far as amounts go. */
function sumOfParts(text: string, locale: Locale): number | AmountFault {
  let [sum, above] = [0, Infinity];
  for (const [, digits = '', word = ''] of text.matchAll(PART)) {
    // "3 juta 500" is half a million more to some and five hundred to others.
    if (UNCLEAR.test(word) || (digits && !word && above < Infinity)) return 'ambiguous';
    const scale = 3 * SCALES.findIndex((words) => words.test(word));
    if (scale < 0 || scale >= above) return 'not-a-number';
    const part = valueOf(digits, scale, locale);
    if (typeof part === 'string') return part;
    if (part >= 10 ** above) return 'not-a-number';
    sum += part;
    above = scale;
  }
  return sum;
}

/** Digits with their separators, times ten to the power of `scale`. */
function valueOf(written: string, scale: number, locale: Locale): number | AmountFault {
  // "3.125 juta" is three million to some and three thousand million to others, in either language.
  if (scale && /[.,]\d{3}$/.test(written)) return 'scaled';
  const [, whole, group, mark, behind = ''] = NUMBER.exec(written) ?? [];
  if (!whole || (mark && mark === group)) return 'not-a-number';
  let [head, tail] = [whole.replace(/\D/g, ''), behind];
  if (tail.length === 3 && head !== '0') {
    if (group || head.length > 3 || mark !== languages[locale].group) return 'ambiguous';
    [head, tail] = [head + tail, ''];
  }
  // Without a word after it, a fraction is cents: two digits at most.
  if (!scale && tail.length > 2) return 'not-a-number';
  const digits = tail.replace(/0+$/, '');
  return digits.length > scale ? 'not-whole' : Number(head + digits.padEnd(scale, '0'));
}
