import { scriptOf, type ScriptName } from './scripts.ts';

/** What is wrong with a character. */
export type CharacterKind =
  /** Moves a machine or a reader and shows nothing: controls, direction, zero width, private use. */
  | 'hidden'
  /** A letter that is not of the Latin alphabet. */
  | 'letter'
  /** Looks like a character of the keyboard and is another: full width, a digit of another script. */
  | 'form'
  /** Any other sign that is not among those the site prints. */
  | 'sign';

/** What a hidden character is. */
export type HiddenName =
  | 'control'
  | 'direction'
  | 'soft-hyphen'
  | 'zero-width'
  | 'byte-order-mark'
  | 'line-separator'
  | 'variation'
  | 'tag'
  | 'private'
  | 'surrogate'
  | 'unassigned'
  | 'invisible';

/** What a character of another form is. */
export type FormName = 'space' | 'mark' | 'digit' | 'form';

/** The name of a character that may not be there. */
export type CharacterName = HiddenName | FormName | ScriptName | 'sign';

/** A character that may not be there. */
export interface CharacterFault {
  kind: CharacterKind;
  /** Where it stands, in UTF-16 units. */
  offset: number;
  /** Its code point as it is written. */
  code: string;
  name: CharacterName;
  /** What to write instead, where that can be told. */
  meant: string | null;
}

/**
 * The characters the site prints besides those of a keyboard; all others are faults.
 */
const PRINTED = [
  // No-break space to ÿ without the soft hyphen; the letters of Europe, Vietnam and transliteration.
  '\\u00A0-\\u00AC\\u00AE-\\u0131\\u0134-\\u0137\\u0139-\\u013E\\u0141-\\u0148\\u014A-\\u017E',
  '\\u01A0\\u01A1\\u01AF\\u01B0\\u01CD-\\u01DC\\u0218-\\u021B\\u1E00-\\u1E99\\u1E9E\\u1EA0-\\u1EF9',
  // Hyphens, dashes, quotation marks, ellipsis, primes, the narrow no-break space.
  '\\u2010-\\u2015\\u2018-\\u201F\\u2020-\\u2022\\u2026\\u202F\\u2030\\u2032\\u2033\\u2039\\u203A',
  // Raised and lowered digits, currencies, №, ™, fractions, arrows, signs of mathematics, marks of lists.
  '\\u2070\\u2074-\\u2079\\u2080-\\u2089\\u20A0-\\u20C0\\u2116\\u2122\\u2150-\\u215E\\u2190-\\u2194',
  '\\u2211\\u2212\\u221A\\u221E\\u2248\\u2260\\u2264\\u2265\\u25A0-\\u25FF\\u2605\\u2606\\u2610-\\u2612\\u2713\\u2714\\u2717',
].join('');

const PRINTED_ONE = new RegExp(`^[${PRINTED}]$`);

// Most of a text is of the keyboard. Without the flag u, which makes a search of much text slow, half
// of a pair is found too.
const OFF_KEYBOARD = /[^\t\n\r\x20-\x7E]/g;

/**
 * Every character of `text` that may not be there, in order.
 * @example characterFaults('a\u202Eb')[0]?.code // 'U+202E'
 */
export function characterFaults(text: string): CharacterFault[] {
  const faults: CharacterFault[] = [];
  // What comes in thousands is of few kinds.
  const judged = new Map<string, Omit<CharacterFault, 'offset'>>();
  let end = 0;
  for (const { 0: unit, index: offset } of text.matchAll(OFF_KEYBOARD)) {
    if (offset < end || PRINTED_ONE.test(unit)) continue;
    const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
    end = offset + character.length;
    // A mark is judged together with the letter before it.
    const pair = text.slice(Math.max(0, offset - 1), end);
    const known = judged.get(pair) ?? { code: codeOf(character), ...judge(character, pair) };
    judged.set(pair, known);
    faults.push({ offset, ...known });
  }
  return faults;
}

function codeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

type Judgement = Pick<CharacterFault, 'kind' | 'name' | 'meant'>;

function judge(character: string, pair: string): Judgement {
  const hidden = HIDDEN.find(([pattern]) => pattern.test(character))?.[1];
  if (hidden !== undefined) return { kind: 'hidden', name: hidden, meant: null };
  if (/\p{Zs}/u.test(character)) return { kind: 'form', name: 'space', meant: null };
  if (/\p{M}/u.test(character)) {
    return { kind: 'form', name: 'mark', meant: composed(pair) };
  }
  if (/\p{Nd}/u.test(character)) {
    return { kind: 'form', name: 'digit', meant: digitOf(character) };
  }
  const plain = character.normalize('NFKC');
  if (plain !== character && characterFaults(plain).length === 0) {
    return { kind: 'form', name: 'form', meant: plain };
  }
  if (!/\p{L}/u.test(character)) return { kind: 'sign', name: 'sign', meant: null };
  return { kind: 'letter', ...scriptOf(character) };
}

const HIDDEN: readonly [RegExp, HiddenName][] = [
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u, 'direction'],
  [/\u00AD/u, 'soft-hyphen'],
  [/[\u200B-\u200D\u2060]/u, 'zero-width'],
  [/\uFEFF/u, 'byte-order-mark'],
  [/[\u2028\u2029]/u, 'line-separator'],
  [/[\uFE00-\uFE0F\u180B-\u180D\u180F\u{E0100}-\u{E01EF}]/u, 'variation'],
  [/[\u{E0000}-\u{E007F}]/u, 'tag'],
  [/\p{Cc}/u, 'control'],
  [/\p{Co}/u, 'private'],
  [/\p{Cs}/u, 'surrogate'],
  [/[\uFFFD\p{Cn}]/u, 'unassigned'],
  [/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u, 'invisible'],
];

/** A letter and the mark behind it as one character, where there is one. */
function composed(pair: string): string | null {
  const whole = pair.normalize('NFC');
  return /^\p{L}.$/u.test(pair) && whole.length === 1 && characterFaults(whole).length === 0
    ? whole
    : null;
}

/** The digit of the keyboard; digits of a script stand together, from 0 to 9. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value % 10);
}
