import { spanOf, type PeriodSpan } from '../../ledger/period.ts';
import type { AllowedNumbers } from '../numbers/index.ts';
import { comparedValues } from '../pairs/values.ts';

/** A day, month or year named in a text. */
export interface NamedTime {
  /** As written. */
  text: string;
  index: number;
  /** The days it covers; null for a month or day without a year. */
  span: PeriodSpan | null;
  /** Of a month or day without a year, `03` or `03-17`. */
  partOfYear: string;
}

/** The days, months and years of a text, those of laws and the days of the week left out. */
export function timesIn(text: string, allowed: AllowedNumbers): NamedTime[] {
  const found = comparedValues(text, allowed)
    .filter(({ kind }) => kind === 'day' || kind === 'year')
    .flatMap(({ key, text: written, index }) => {
      const time = timeOf(key);
      return time ? [{ ...time, text: written, index }] : [];
    })
    .toSorted((a, b) => a.index - b.index);
  return found.flatMap((time, nth) => {
    const [before, after] = [found[nth - 1], found[nth + 1]];
    if (before && isRange(text, before, time)) return [];
    if (!after?.span || !time.span || !isRange(text, time, after)) return [time];
    const written = text.slice(time.index, after.index + after.text.length);
    return [{ ...time, text: written, span: { first: time.span.first, last: after.span.last } }];
  });
}

/** Whether two years are the ends of one time: "2025–2029", "2025/2026". */
function isRange(text: string, from: NamedTime, to: NamedTime): boolean {
  const between = text.slice(from.index + from.text.length, to.index);
  return from.span !== null && /^\s?[–/-]\s?$/.test(between);
}

function timeOf(key: string): Pick<NamedTime, 'span' | 'partOfYear'> | null {
  const [, year = '', month = '', day = '', until = ''] =
    /^(\d{4}|-)(?:-(\d\d)(?:-(\d\d)(?:\/(\d\d))?)?)?$/.exec(key) ?? [];
  if (year === '') return null;
  if (year === '-') return { span: null, partOfYear: [month, day].filter(Boolean).join('-') };
  const period = [year, month, day].filter(Boolean).join('-');
  const last = until === '' ? null : `${year}-${month}-${until}`;
  try {
    const span = spanOf(period);
    return { span: { first: span.first, last: last ?? span.last }, partOfYear: '' };
  } catch (error) {
    // A day that no calendar has is told of elsewhere.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Whether a time named shares a day with a span; one without a year with the same days of any year. */
export function fitsSpan({ span, partOfYear }: NamedTime, { first, last }: PeriodSpan): boolean {
  if (span) return span.first <= last && first <= span.last;
  const [from, to] = [first.slice(5), last.slice(5)];
  if (first.slice(0, 4) !== last.slice(0, 4)) return true;
  return partOfYear.length === 2
    ? from.slice(0, 2) <= partOfYear && partOfYear <= to.slice(0, 2)
    : from <= partOfYear && partOfYear <= to;
}
