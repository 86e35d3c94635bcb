import type { AmountFault } from './parse-amount.ts';

/** What people write instead of an amount, each with the words it shows by, in the order it is looked for. */
const MEANT: [RegExp, AmountFault][] = [
  [/\bum[rpk]|minim/, 'minimum'],
  [/hari|day|dail/, 'daily'],
  [/minggu|week|jam|hour|tahun|thn|year|annum/, 'not-monthly'],
  [
    /antara|between|\d[a-z ]*([-\u2013~]|s\/?d|s\.d\.|sampai|hingga|atau|to|or) ?(rp)?[. ]*\d/,
    'span',
  ],
  [
    /[+~\u00b1\u2248<>]|\d[a-z ]*an$|sekitar|kira|lebih|kurang|about|around|most|approx|more|less/,
    'rough',
  ],
];

/**
 * What is wrong with a text in which no amount could be read, where its words tell more than that.
 * @param text in lower case
 * @example faultMeant('50rb/hari', 'not-a-number') // 'daily'
 */
export function faultMeant(text: string, fault: AmountFault): AmountFault {
  return MEANT.find(([words]) => words.test(text))?.[1] ?? fault;
}
