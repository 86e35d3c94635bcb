/** A script whose letters do not belong into the site's texts. */
export type ScriptName =
  | 'cyrillic'
  | 'greek'
  | 'armenian'
  | 'cherokee'
  | 'arabic'
  | 'hebrew'
  | 'chinese'
  | 'japanese'
  | 'korean'
  | 'thai'
  | 'devanagari'
  | 'javanese'
  | 'bugis'
  | 'phonetic'
  | 'other';

const SCRIPTS: readonly [RegExp, ScriptName][] = [
  [/\p{Script=Cyrillic}/u, 'cyrillic'],
  [/\p{Script=Greek}/u, 'greek'],
  [/\p{Script=Armenian}/u, 'armenian'],
  [/\p{Script=Cherokee}/u, 'cherokee'],
  [/\p{Script=Arabic}/u, 'arabic'],
  [/\p{Script=Hebrew}/u, 'hebrew'],
  [/\p{Script=Han}/u, 'chinese'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'japanese'],
  [/\p{Script=Hangul}/u, 'korean'],
  [/\p{Script=Thai}/u, 'thai'],
  [/\p{Script=Devanagari}/u, 'devanagari'],
  [/\p{Script=Javanese}/u, 'javanese'],
  [/\p{Script=Buginese}/u, 'bugis'],
  [/\p{Script=Latin}/u, 'phonetic'],
];

/** Letters that most typefaces draw like a Latin one, behind the Latin one. */
const ALIKE = [
  'a\u0430\u0251\u03B1',
  'c\u0441\u03F2',
  'd\u0501',
  'e\u0435',
  'g\u0261',
  'h\u04BB',
  'i\u0456\u0131\u03B9',
  'j\u0458\u03F3',
  'k\u043A',
  'l\u04CF',
  'n\u0578',
  'o\u043E\u03BF\u0585',
  'p\u0440\u03C1',
  'q\u051B',
  's\u0455',
  'u\u03C5\u057D',
  'v\u03BD\u0475',
  'w\u051D',
  'x\u0445',
  'y\u0443\u03B3',
  'A\u0410\u0391\u13AA',
  'B\u0412\u0392\u13F4',
  'C\u0421\u03F9\u13DF',
  'D\u13A0',
  'E\u0415\u0395\u13AC',
  'G\u13C0\u050C',
  'H\u041D\u0397\u13BB',
  'I\u0406\u0399\u04C0',
  'J\u0408\u13AB',
  'K\u041A\u039A\u13E6',
  'L\u13DE',
  'M\u041C\u039C\u13B7',
  'N\u039D',
  'O\u041E\u039F\u0555',
  'P\u0420\u03A1\u13E2',
  'Q\u051A',
  'R\u13A1',
  'S\u0405\u054F\u13DA',
  'T\u0422\u03A4\u13A2',
  'U\u054D',
  'V\u13D9\u0474',
  'W\u13B3\u051C',
  'X\u0425\u03A7',
  'Y\u04AE\u03A5',
  'Z\u0396\u13C3',
];
const latinOf = new Map(
  ALIKE.flatMap(([latin = '', ...others]) => others.map((other) => [other, latin] as const)),
);

/**
 * The script of a letter, and the Latin letter it is taken for, if any.
 * @example scriptOf('\u0430') // { name: 'cyrillic', meant: 'a' }
 */
export function scriptOf(letter: string): { name: ScriptName; meant: string | null } {
  const name = SCRIPTS.find(([pattern]) => pattern.test(letter))?.[1] ?? 'other';
  return { name, meant: latinOf.get(letter) ?? null };
}
