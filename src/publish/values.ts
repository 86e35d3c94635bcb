import { powers } from '../i18n/quantity.ts';
import { formatsOf } from '../i18n/reader/index.ts';
import type { Magnitude } from '../schema/index.ts';
import { languages, type Locale } from '../schema/languages.ts';
import type { PageNumbers, ShownText } from './page-text.ts';
import { closest, type Open } from './scan.ts';

/**
 * Whether a `<data>` shows the number that its value says in full, with the marks of the language:
 * nothing rounded, nothing in the words of the other language.
 * @example showsValue('50.50', '50,50%', 'id') // true
 * @example showsValue('25004000', '25,004 juta', 'id') // true
 */
export function showsValue(value: string, text: string, locale: Locale): boolean {
  const { group, decimal } = languages[locale];
  const [number, after = ''] = NUMBER.exec(text)?.slice(1) ?? [];
  const [, sign = '', ones, rest] = DECIMAL.exec(value) ?? [];
  if (number === undefined || ones === undefined) return false;
  const { whole, fraction } = moved(ones, rest, powerOf(after, locale));
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  const expected = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  const [, shownSign = '', shown = ''] = /^([-−]?)(?:Rp)?(.+)$/u.exec(number) ?? [];
  return (sign === '') === (shownSign === '') && sameNumber(shown, expected, decimal);
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;
/** A number, and the word behind it. */
const NUMBER = /([-−]?(?:Rp)?\p{N}(?:[\p{N}.,]*\p{N})?)(?:[.,]*\s+(\p{L}+))?/u;

/** How many places a word of a language moves the decimal mark: "juta" moves it by six. */
function powerOf(word: string, locale: Locale): number {
  const magnitudes = Object.entries(formatsOf(locale).magnitudes);
  const found = magnitudes.find(([, name]) => name !== '' && name === word);
  return found ? powers[found[0] as Magnitude] : 0;
}

/** The digits before and behind the decimal mark once it is moved to the left. */
function moved(ones: string, rest: string | undefined, power: number) {
  if (power === 0) return { whole: ones, fraction: rest };
  const digits = ones.padStart(power + 1, '0');
  return { whole: digits.slice(0, -power), fraction: digits.slice(-power) + (rest ?? '') };
}

/** Zeros behind the decimal mark may be printed or not; nothing else may differ. */
function sameNumber(one: string, other: string, decimal: string): boolean {
  const bare = (number: string) => {
    if (!number.includes(decimal)) return number;
    return number.replace(/0+$/, '').replace(/[.,]$/, '');
  };
  return bare(one) === bare(other);
}

/**
 * The values of a page in order. Inside one sentence or cell a language may put its words in another
 * order, and places are listed by their names: such values count as a set.
 */
export function pageValues({ data, worked, locale }: PageNumbers): string[] {
  const groups = Map.groupBy(data, ({ element, block }) => listOf(element) ?? block);
  return [
    ...[...groups.values()].flatMap((group) => group.map(valueOf).sort()),
    ...worked.flatMap(({ text }) => numbersIn(text, locale)),
  ];
}

/** The amounts and shares of what was worked out, with a dot and without marks of thousands. */
function numbersIn(text: string, locale: Locale): string[] {
  const { group, decimal } = languages[locale];
  return [...text.matchAll(/\d{1,3}(?:[.,]\d{3})+(?!\d)|\d[\d.,]*\s?%/g)]
    .map(([number]) => number.replaceAll(group, '').replace(decimal, '.'))
    .sort();
}

/** Lists that each language sorts by its own names of places. */
function listOf(element: Open): Open | null {
  return closest(element, ({ written }) => written.includes('data-by-name'));
}

function valueOf({ value = '' }: ShownText): string {
  return value;
}
