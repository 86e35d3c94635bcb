import { languages, type Locale } from '../schema/languages.ts';

export interface FormatOptions {
  /** Ordinary spaces and hyphens instead of no-break spaces and minus signs. Default false. */
  plain?: boolean;
}

export interface NumberOptions extends FormatOptions {
  /** Decimals to print, filled up with zeros; by default those that `value` has. */
  decimals?: number;
}

/** A printed number in three parts, for a page that sets the unit smaller than the digits. */
export interface NumberParts {
  before: string;
  number: string;
  after: string;
}

const DECIMAL = /^(-?)0*(\d+)(?:\.(\d*))?$/;

/**
 * A number with the separators of the language. A string is an exact decimal with a point, so that
 * no digit of a large number is lost.
 * @example formatNumber(40196096, 'id') // '40.196.096'
 * @example formatNumber('50.5', 'en', { decimals: 2 }) // '50.50'
 * @throws RangeError if `value` is no decimal number, or has more decimals than `decimals`
 */
export function formatNumber(
  value: number | string,
  locale: Locale,
  options: NumberOptions = {},
): string {
  const { negative, whole, fraction } = digitsOf(value, options.decimals);
  return `${negative ? minus(options) : ''}${withMarks(whole, fraction, locale)}`;
}

/**
 * Digits before and after the decimal mark with the marks of the language.
 * @example withMarks('3000', '5', 'id') // '3.000,5'
 */
export function withMarks(whole: string, fraction: string, locale: Locale): string {
  const { group, decimal } = languages[locale];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return fraction ? grouped + decimal + fraction : grouped;
}

/**
 * A whole amount of rupiah, without a space after `Rp`, the sign before it.
 * @example formatRupiah(16800, 'id') // 'Rp16.800'
 * @throws RangeError if `amount` is not whole
 */
export function formatRupiah(
  amount: number | string,
  locale: Locale,
  options: FormatOptions = {},
): string {
  return joinParts(
    rupiahParts(formatNumber(amount, locale, { ...options, decimals: 0 }), '', options),
  );
}

/** Parts of an amount of rupiah whose number is printed already; a minus sign moves before `Rp`. */
export function rupiahParts(number: string, after: string, options: FormatOptions): NumberParts {
  const sign = minus(options);
  return number.startsWith(sign)
    ? { before: `${sign}Rp`, number: number.slice(sign.length), after }
    : { before: 'Rp', number, after };
}

/** The parts as one string. */
export function joinParts({ before, number, after }: NumberParts): string {
  return `${before}${number}${after}`;
}

/** The space between a number and the word that belongs to it. */
export function fixedSpace(options: FormatOptions): string {
  return options.plain ? ' ' : '\u00A0';
}

function minus(options: FormatOptions): string {
  return options.plain ? '-' : '\u2212';
}

function digitsOf(value: number | string, decimals: number | undefined) {
  const match = DECIMAL.exec(typeof value === 'number' ? withoutExponent(value) : value);
  if (!match) throw new RangeError(`"${value}" is not a decimal number.`);
  const [, sign = '', whole = '', printed = ''] = match;
  const fraction = decimals === undefined ? printed : fitted(printed, decimals, value);
  return { negative: sign === '-' && /[1-9]/.test(whole + fraction), whole, fraction };
}

function fitted(fraction: string, decimals: number, value: number | string): string {
  if (/[1-9]/.test(fraction.slice(decimals))) {
    throw new RangeError(
      `${value} has more than ${decimals} decimals. Round it first, or print them all.`,
    );
  }
  return fraction.slice(0, decimals).padEnd(decimals, '0');
}

/** A number as plain digits: `String()` writes 1e21 and 1e-7. */
function withoutExponent(value: number): string {
  const text = String(value);
  return text.includes('e')
    ? value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 100 })
    : text;
}
