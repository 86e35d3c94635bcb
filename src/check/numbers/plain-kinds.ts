import type { PlainKind, Unread } from '../../vocabulary/index.ts';
import { kindOfNumber, type NumberKind } from './kind.ts';
import { DATA, EDGE, following, isUnit } from './near-words.ts';
import { COUNTED, isQuantityAfter, MAGNITUDE } from './words.ts';

/** What an author answers for as no statistic, and what stands around it. */
export interface PlainText {
  /** The kind that its author named, as written. */
  kind: string;
  text: string;
  before: string;
  after: string;
}

/** What is wrong with digits that are told to be no statistic. */
export type PlainFault =
  /** They are one: a share, an amount of money, a count, an age, a length of time, a multiple. */
  | { is: 'statistic'; of: Exclude<NumberKind, 'other'> }
  /** They do not look like what they are told to be; `fits` names a kind that they do look like. */
  | { is: 'unlike'; named: PlainKind; fits: string | null };

/** Things that may be counted on a page, in the words of both languages. */
export type IsThing = (words: string) => boolean;

const RANK = /(?:peringkat|urutan|posisi|juara|rank(?:ed|s|ing)?|place)\s+$/iu;
const RANKED =
  /^[\s-]*(?:ter\p{L}{4,}|paling|highest|largest|biggest|lowest|most|best|place|rank)/iu;
const GROUPED = /^\d{1,3}(?:[., ]\d{3})+$/;
const MOST_THINGS = 11;

/**
 * What is wrong with digits that an author calls plain, or null. Whatever their kind, a share, money and
 * people are a statistic, also where the unit stands outside: `<Plain kind="code">300.000</Plain> peserta`.
 * @example plainFault({ kind: 'form', text: '99,9 persen', before: '', after: '' }, …)
 * // { is: 'statistic', of: 'percent' }
 */
export function plainFault(
  { kind, text, before, after }: PlainText,
  { kinds }: Unread,
  isThing: IsThing,
): PlainFault | null {
  const clean = (part: string): string => part.replaceAll(EDGE, '');
  const held = clean(text).trim().replace(/\s+/g, ' ');
  const around = { before: clean(before), after: clean(after) };
  const of = statisticIn(held, around, isThing);
  if (of) return { is: 'statistic', of };
  const fits = (one: PlainKind): boolean => isLike(held, one, around.before, isThing);
  const named = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  // A kind that nobody knows has been told of.
  if (!named || fits(named)) return null;
  const other = Object.entries(kinds).find(([, one]) => fits(one));
  return { is: 'unlike', named, fits: other?.[0] ?? null };
}

/** The kinds of plain digits that a number written in a text may be. */
export function plainKindsOf(text: string, before: string, { kinds }: Unread, isThing: IsThing) {
  return Object.entries(kinds).flatMap(([name, one]) =>
    isLike(text, one, before, isThing) ? [name] : [],
  );
}

function isLike(
  text: string,
  { form, bare, behind, isCounted }: PlainKind,
  before: string,
  isThing: IsThing,
): boolean {
  if (!form.test(text)) return false;
  if (isCounted) return isThing(text.replace(/^\d+\s/, ''));
  return !bare?.test(text) || (behind?.test(before) ?? false);
}

type Statistic = Exclude<NumberKind, 'other'>;

function statisticIn(
  text: string,
  { before, after }: Pick<PlainText, 'before' | 'after'>,
  isThing: IsThing,
): Statistic | null {
  const words = text.split(/[^\p{L}]+/u).filter((word) => word !== '');
  const next = after.startsWith('%') ? 'unit' : following(text + after, text.length);
  const nextWord = /^\s?([\p{L}×]+|[%‰])/u.exec(after)?.[1] ?? '';
  const kind = kindOfNumber(next === 'unit' ? `${text} ${nextWord}` : text);
  if (kind !== 'count' && kind !== 'other') return kind;
  if (/(?:Rp\.?|IDR|USD|[$€])\s?$/iu.test(before)) return 'money';
  const [counted, unit] = [/^\d{1,2} (\p{L}.*)$/u.exec(text)?.[1], words.at(-1) ?? ''];
  const isOfPage = counted !== undefined && Number.parseInt(text, 10) <= MOST_THINGS;
  if (isOfPage && isThing(counted)) return null;
  if (words.some((word) => MAGNITUDE.test(word)) || isUnit(unit)) return 'count';
  if (COUNTED.has(unit.toLowerCase()) && /\d\s/.test(text)) return 'count';
  if (!/\d/.test(text) || /\p{L}/u.test(text)) return isRank(text, before, after) ? 'count' : null;
  if (next === 'counted' || next === 'unit' || GROUPED.test(text)) return 'count';
  if (isRank(text, before, after) || isQuantityAfter(before.replace(/nomor\s+$/iu, '')))
    return 'count';
  // "3 dari 5", "3 of 5": a part of a whole.
  return /^\s(?:dari|of|out of|in|per)\s(?:\d|[A-Z]?\p{L}+\s(?:pekerja|workers))/u.test(after) ||
    after.startsWith(` ${DATA}`)
    ? 'count'
    : null;
}

function isRank(text: string, before: string, after: string): boolean {
  return /^(?:ke-\d|\d)/.test(text) && (RANK.test(before) || RANKED.test(after));
}
