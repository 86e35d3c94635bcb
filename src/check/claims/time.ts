import { parsePeriod } from '../../i18n/period.ts';
import { spanOf, type PeriodSpan } from '../../ledger/period.ts';
import type { Source } from '../../schema/index.ts';
import type { AllowedNumbers } from '../numbers/index.ts';
import type { SentenceClaim, Number, Ruled } from './claim.ts';
import {
  AFTER,
  BEFORE,
  BESIDE,
  LASTS_UNTIL,
  MOVING,
  NOW,
  OF_READER,
  SAID,
  SINCE,
  UNTIL_NOW,
} from './time-words.ts';
import { fitsSpan, timesIn, type NamedTime } from './times.ts';

/** What is wrong with a word of a sentence that says when. */
export type TimeFault =
  | { code: 'other-time'; index: number; text: string }
  | { code: 'stale-now'; index: number; text: string; number: Number; months: number }
  | { code: 'moving-time'; index: number; text: string };

/** For how many months a number is news where its indicator does not say. */
export const FRESH_MONTHS = 12;

/** The times of a sentence that are not those of what it states, nor of who said so. */
export function timeFaults(claim: SentenceClaim, allowed: AllowedNumbers): TimeFault[] {
  const { sentence } = claim;
  const hasDigit = /\p{N}/u.test(sentence.text);
  const times = timesIn(sentence.text, allowed).filter(
    ({ span }) => hasDigit && (span !== null || claim.numbers.length > 0),
  );
  return [
    ...otherTimes(claim, times).map(({ text, index }): TimeFault => ({
      code: 'other-time',
      index,
      text,
    })),
    ...staleWords(claim),
    ...movingWords(claim),
  ];
}

const ALWAYS: PeriodSpan = { first: '0000-00-00', last: '9999-99-99' };

function otherTimes(claim: SentenceClaim, times: readonly NamedTime[]): NamedTime[] {
  if (times.length === 0) return [];
  const { sentence, numbers } = claim;
  const own = [
    ...numbers.map(({ entry }) => spanOf(entry.observation.period)),
    ...claim.rules.flatMap(spansOfRule),
  ];
  const told = toldIn(claim);
  const titled = numbers.flatMap(({ entry }) => yearsInTitle(entry.source));
  const everyOwnNamed = own.every((span) =>
    times.some((time) => time.span && fitsSpan(time, span)),
  );
  const latest =
    own
      .map(({ last }) => last)
      .toSorted()
      .at(-1) ?? '';
  return times.filter((time) => {
    if (numbers.length === 0 && !isOfRule(time, claim)) return false;
    const before = sentence.text.slice(0, time.index);
    if (isToCome(time, before, claim)) return true;
    if ([...own, ...told].some((span) => fitsSpan(time, span))) return false;
    if (isYear(time) && titled.includes(time.text)) return false;
    if (time.span && [...own, ...told].some((span) => touches(time.span, span, before)))
      return false;
    if (time.span && time.span.first > latest && LASTS_UNTIL.test(before)) return false;
    if (time.span === null && LASTS_UNTIL.test(before)) return false;
    if (time.span && SINCE.test(before) && isSince(time.span, claim, latest)) return false;
    if (SINCE.test(before) && !everyOwnNamed) return true;
    return !(everyOwnNamed && BESIDE.test(before));
  });
}

/** Whether a time is that of a rule: before it, or behind it without a pause. */
function isOfRule({ index }: NamedTime, { sentence, rules }: SentenceClaim): boolean {
  const nearest = rules
    .map((rule) => rule.index - sentence.start)
    .filter((at) => at < index)
    .at(-1);
  return nearest === undefined || !/[,;:(]/.test(sentence.text.slice(nearest, index));
}

/** Whether a time is a year and no more. */
function isYear({ text }: NamedTime): boolean {
  return /^\d{4}$/.test(text);
}

/** Whether it can be so since a time: that in which a row of the rule begins. A number is of its own time alone. */
function isSince({ first, last }: PeriodSpan, { rules }: SentenceClaim, latest: string): boolean {
  const begins = rules.flatMap(({ entry }) => entry.rule.rows.map(({ from }) => from));
  return first <= latest && begins.some((from) => first <= from && from <= last);
}

/**
 * Whether something is said to be so since a day that is still to come; of a number of that time, which
 * waits for its source as its sentence does, it will be so by then.
 */
function isToCome(time: NamedTime, before: string, { page, numbers }: SentenceClaim): boolean {
  const since = /(?<!\p{L})(?:sejak|since)\s+(?:\p{L}+\s+){0,2}$/iu;
  const waits = numbers.some(({ entry }) => fitsSpan(time, spanOf(entry.observation.period)));
  return time.span !== null && time.span.first > page.day && since.test(before) && !waits;
}

/** "Before 2029" is 2028, "after 2023" is 2024. */
function touches(named: PeriodSpan | null, span: PeriodSpan, before: string): boolean {
  if (!named) return false;
  const day = BEFORE.test(before)
    ? dayBeside(named.first, -1)
    : AFTER.test(before)
      ? dayBeside(named.last, 1)
      : null;
  return day !== null && span.first <= day && day <= span.last;
}

/** The days on which the row of a rule that is printed holds, those of its law, and the day asked for. */
function spansOfRule({ entry, row, on }: Ruled): PeriodSpan[] {
  if (entry.inputs !== undefined || row === null) return [ALWAYS];
  const lawYears = [...row.basis.matchAll(/(?:19|20)\d\d/g)].map(([year]) => spanOf(year));
  // What ends is told of with the day after it.
  const span = { first: row.from, last: row.to === null ? ALWAYS.last : dayBeside(row.to, 1) };
  return [span, ...lawYears, ...(on === undefined ? [] : [{ first: on, last: on }])];
}

function dayBeside(day: string, by: 1 | -1): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);
}

/** When it was said, where the sentence speaks of saying: by a source, in a statement, on the page itself. */
function toldIn({ sentence, numbers, said, figures, links, page }: SentenceClaim): PeriodSpan[] {
  const sources = numbers.map(({ entry }) => entry.source);
  const days = has(SAID, sentence.text)
    ? [...sources.flatMap(({ published }) => published ?? []), ...page.days]
    : [];
  return [
    ...days,
    ...said.map(({ date }) => date),
    ...said.flatMap(({ references }) => references.flatMap(periodOf)),
    ...figures.flatMap(({ references }) => references.flatMap(periodOf)),
    ...links().flatMap((address) => /\d{4}-\d\d-\d\d/.exec(address)?.[0] ?? []),
  ].flatMap((period) => (parsePeriod(period) ? [spanOf(period)] : []));
}

function yearsInTitle({ title }: Source): string[] {
  return title.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? [];
}

function periodOf(reference: string): string[] {
  const period = /^[^/]+\/[^/]+\/([0-9Q/-]+)/.exec(reference)?.[1];
  return period === undefined ? [] : [period];
}

/** "Now" beside numbers that are all too old for it, or a rule that is read for another time. */
function staleWords({ sentence, numbers, rules, page }: SentenceClaim): TimeFault[] {
  if (numbers.length === 0 || rules.some(({ on }) => on === undefined)) return [];
  // Where the sentence tells what was said, "now" is the day of who said it.
  // What opens the sentence is said by us.
  const isTold = has(SAID, sentence.text) && sentence.text.search(NOW) !== 0;
  const ages = numbers.map((number) => {
    const day = (isTold ? number.entry.source.published : null) ?? page.day;
    const { last } = spanOf(number.entry.observation.period);
    return { number, months: monthsBetween(last, day) };
  });
  // Of a year alone that is over nobody knows the month, unless its source or its indicator lets it be now.
  const isFresh = ages.some(({ number: { entry }, months }) => {
    const { observation, indicator } = entry;
    const isOver = /^\d{4}$/.test(observation.period) && observation.period < page.day.slice(0, 4);
    const mayBeNow = !isOver || isTold || indicator.fresh !== undefined;
    return mayBeNow && months <= (indicator.fresh ?? FRESH_MONTHS);
  });
  if (isFresh) return [];
  const free = [...sentence.text.matchAll(UNTIL_NOW)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  const [first] = ages;
  return [...sentence.text.matchAll(NOW)].flatMap(({ index, 0: text }): TimeFault[] =>
    first === undefined || free.some(([from, to]) => index >= from && index < to)
      ? []
      : [{ code: 'stale-now', index, text, ...first }],
  );
}

function monthsBetween(from: string, to: string): number {
  const [a, b] = [from, to].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)));
  return (b ?? 0) - (a ?? 0);
}

function movingWords({ sentence, numbers }: SentenceClaim): TimeFault[] {
  if (numbers.length === 0 && has(OF_READER, sentence.text)) return [];
  return [...sentence.text.matchAll(MOVING)].map(({ index, 0: text }) => ({
    code: 'moving-time',
    index,
    text,
  }));
}

function has(words: RegExp, text: string): boolean {
  words.lastIndex = 0;
  return words.test(text);
}
