import { daysInMonth, parsePeriod, type Period } from '../i18n/period.ts';
import { inOrder } from './order.ts';

/** First and last day of a period, `YYYY-MM-DD`, both part of it. */
export interface PeriodSpan {
  first: string;
  last: string;
}

/**
 * The days a period covers.
 * @example spanOf('2024-Q1') // { first: '2024-01-01', last: '2024-03-31' }
 * @throws RangeError if `period` is no year, quarter, month or day, nor part of a year
 */
export function spanOf(period: string): PeriodSpan {
  const span = known.get(period) ?? daysOf(period);
  known.set(period, span);
  return span;
}

/** The days of every period asked for: a record of many years has some hundred, each asked for a thousand times. */
const known = new Map<string, PeriodSpan>();

function daysOf(period: string): PeriodSpan {
  const parts = parsePeriod(period);
  if (!parts) throw new RangeError(`"${period}" is not a year, quarter, month or day.`);
  if (parts.precision === 'day') return { first: period, last: period };
  if (parts.precision === 'part') {
    return { first: spanOf(parts.from).first, last: spanOf(parts.to).last };
  }
  const [from, to] = monthsOf(parts);
  return {
    first: `${period.slice(0, 4)}-${twoDigits(from)}-01`,
    last: `${period.slice(0, 4)}-${twoDigits(to)}-${daysInMonth(parts.year, to)}`,
  };
}

/**
 * Whether two periods share a day. A bare year overlaps every period inside it, because its month
 * is unknown; two different months never overlap.
 * @example periodsOverlap('2024', '2024-06') // true
 */
export function periodsOverlap(a: string, b: string): boolean {
  const [one, other] = [spanOf(a), spanOf(b)];
  return one.first <= other.last && other.first <= one.last;
}

/**
 * The month of the year (1 to 12) that a period lies in, or null where it is not one: a year, a
 * quarter, a part of a year.
 * @example monthOfYear('2023-12-31') // 12
 */
export function monthOfYear(period: string): number | null {
  const parts = parsePeriod(period);
  return parts?.precision === 'month' || parts?.precision === 'day' ? parts.month : null;
}

/**
 * A period without its year, to compare what happened in the same part of different years.
 * @example partOfYear('2025-Q1') // 'Q1'
 * @example partOfYear('2024') // ''
 * @example partOfYear('2025-01/2025-09') // '01/09'
 */
export function partOfYear(period: string): string {
  return period
    .split('/')
    .map((end) => end.slice(5))
    .join('/');
}

/** Whether a period runs from one month or day of a year to another. */
export function isPartOfYear(period: string): boolean {
  return parsePeriod(period)?.precision === 'part';
}

/** Sorts periods by their first day, the longer of two that start together first. */
export function comparePeriods(a: string, b: string): number {
  const [one, other] = [spanOf(a), spanOf(b)];
  return inOrder(one.first, other.first) || inOrder(other.last, one.last);
}

function monthsOf(
  parts: Exclude<Period, { precision: 'day' | 'part' }>,
): [from: number, to: number] {
  switch (parts.precision) {
    case 'year':
      return [1, 12];
    case 'quarter':
      return [parts.quarter * 3 - 2, parts.quarter * 3];
    case 'month':
      return [parts.month, parts.month];
  }
}

function twoDigits(month: number): string {
  return String(month).padStart(2, '0');
}
