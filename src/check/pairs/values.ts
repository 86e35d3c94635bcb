import { allowedByKind, type AllowedNumbers, type Span } from '../numbers/allowed.ts';
import { answering, onceFor } from '../reading/remembered.ts';
import { daysIn } from './days.ts';

/** Something written that is the same in every language: a day, a time, a year, a law, an article … */
export interface PairValue {
  kind: 'day' | 'time' | 'year' | 'law' | 'article' | 'phone' | 'form';
  /** Equal for what means the same. */
  key: string;
  /** As written. */
  text: string;
  index: number;
}

/**
 * The values of a text in the order written, each kind for itself.
 * @example valuesOf('PP 44/2015 Pasal 8 ayat (2)', allowed).map(({ key }) => key)
 * // ['other 44/2015', '8', '(2)']
 */
export function comparedValues(text: string, allowed: AllowedNumbers): readonly PairValue[] {
  return valuesBy(allowed)(text);
}

const valuesBy = onceFor((allowed: AllowedNumbers) =>
  answering((text: string) => valuesIn(text, allowed)),
);

function valuesIn(text: string, allowed: AllowedNumbers): readonly PairValue[] {
  const days = daysIn(text).map((day): PairValue => ({ kind: 'day', ...day }));
  if (!/\p{N}/u.test(text)) return days;
  const spans = allowedByKind(text, allowed);
  const part = ({ start, end }: Span) => ({ text: text.slice(start, end), index: start });
  const within = (holders: readonly Span[]) => (span: Span) =>
    holders.some(({ start, end }) => span.start >= start && span.end <= end);
  const outside = (holders: readonly Span[]) => (span: Span) => !within(holders)(span);
  const isOwn = outside([...spans.address, ...spans.date, ...spans.law, ...spans.document]);
  return [
    ...days,
    ...spans.time.filter(isOuter).map(part).map(timeOf),
    ...spans.year.filter(isOwn).map(part).flatMap(yearsOf),
    ...spans.law.map(part).flatMap(lawsOf),
    ...spans.article.filter(isOuter).map(part).flatMap(articlesOf),
    ...spans.phone.filter(outside(spans.law)).map(part).map(phoneOf),
    ...spans.document.map(part).map(documentOf),
    ...[...spans.form, ...spans.name]
      .map(part)
      .map((form): PairValue => ({ kind: 'form', key: form.text, ...form })),
  ];
}

type Written = Pick<PairValue, 'text' | 'index'>;

/** Whether a span is the longest of those that share its text. */
function isOuter(span: Span, _: number, all: readonly Span[]): boolean {
  return !all.some(
    (other) =>
      other.start <= span.start &&
      other.end >= span.end &&
      other.end - other.start > span.end - span.start,
  );
}

const AFTERNOON = /siang|sore|malam|p\.?m\.?/i;
const MORNING = /pagi|a\.?m\.?/i;

/** `pukul 13.30 WITA` and `1:30 p.m. WITA`: 13:30 WITA. */
function timeOf({ text, index }: Written): PairValue {
  const clocks = [...text.matchAll(/([0-9]{1,2})(?:[.:]([0-9]{2}))?/g)].map(
    ([, hour = '', minute = '00']) => `${hourOf(Number(hour), text)}:${minute}`,
  );
  const zone = /WITA|WIB|WIT/.exec(text)?.[0] ?? '';
  return { kind: 'time', key: `${clocks.join('–')} ${zone}`, text, index };
}

function hourOf(hour: number, text: string): number {
  if (AFTERNOON.test(text) && hour < 12 && !(/siang/i.test(text) && hour > 9)) return hour + 12;
  return MORNING.test(text) && hour === 12 ? 0 : hour;
}

function yearsOf({ text, index }: Written): PairValue[] {
  return [...text.matchAll(/[0-9]{4}/g)].map((match) => ({
    kind: 'year',
    key: match[0],
    text: match[0],
    index: index + match.index,
  }));
}

/** What is an act of parliament in either language; every other law stands below it. */
const ACT = /^(?:UU|Undang-[Uu]ndang|Laws?|Act)(?!\p{L})/u;

function lawsOf({ text, index }: Written): PairValue[] {
  const rank = ACT.test(text) ? 'act' : 'other';
  return [
    ...text.matchAll(
      /([0-9]{1,4}[A-Z]?)(?:\/[A-Z][A-Za-z.]*)*(?:\/|\s(?:[Tt]ahun|of)\s)([0-9]{4})/g,
    ),
  ].map((match, nth) => ({
    kind: 'law',
    key: `${rank} ${match[1] ?? ''}/${match[2] ?? ''}`,
    text: nth === 0 ? text.slice(0, match.index + match[0].length) : match[0],
    index: index + match.index,
  }));
}

/** `Pasal 16 ayat (2) huruf a`, `Article 16(2)(a)`: 16, (2), a. */
function articlesOf({ text, index }: Written): PairValue[] {
  const parts = [
    ...text.matchAll(/[0-9]{1,3}[A-Z]{0,2}|\([0-9]{1,2}[a-z]?\)|(?<!\p{L})[a-z](?!\p{L})/gu),
  ];
  return parts.map((match) => ({
    kind: 'article',
    key: match[0],
    text: match[0],
    index: index + match.index,
  }));
}

/** `Putusan MK Nomor 6/PUU-XVI/2018`: its number, for the rest is said in each language's words. */
function documentOf({ text, index }: Written): PairValue {
  return { kind: 'form', key: /\S+$/.exec(text)?.[0] ?? text, text, index };
}

function phoneOf({ text, index }: Written): PairValue {
  return { kind: 'phone', key: text.replace(/\D/g, ''), text, index };
}
