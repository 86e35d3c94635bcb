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
    /[+~\u00b1\u2248<>]|(?:rb|ribu|jt|juta|mil[iy]ar) ?an\b|sekitar|kira|lebih|kurang|about|around|most|approx|more|less/,
    'rough',
  ],
];

/** Faults of which the words of a text may tell more. */
const UNREAD: readonly string[] = [
  'not-a-number',
  'ambiguous',
  'scaled',
  'not-whole',
] satisfies AmountFault[];
/** As much of a text as is looked at. */
const LONGEST = 60;

/**
 * What is wrong with a text in which no amount could be read, where its words tell more than that.
 * @example faultMeant('50rb/hari', 'not-a-number') // 'daily'
 */
export function faultMeant<F extends string>(text: string, fault: F): F | AmountFault {
  if (!UNREAD.includes(fault)) return fault;
  const said = text.normalize('NFKC').trim().toLowerCase().slice(0, LONGEST);
  return MEANT.find(([words]) => words.test(said))?.[1] ?? fault;
}
