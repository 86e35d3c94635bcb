import { spanOf } from './period.ts';

/**
 * Whether a figure is older than 12 months on a day: its period ended more than a year before.
 * @example isOld('2024', '2026-01-01') // true
 * @example isOld('2025-06', '2026-06-30') // false
 */
export function isOld(period: string, date: string): boolean {
  const { last } = spanOf(period);
  return date > `${Number(last.slice(0, 4)) + 1}${last.slice(4)}`;
}

/**
 * Whole months from one day to another; none where the first comes later.
 * @example monthsBetween('2026-01-12', '2026-11-22') // 10
 */
export function monthsBetween(day: string, date: string): number {
  const [from, to] = [day, date].map((one) => one.split('-').map(Number)) as [number[], number[]];
  const [[y1 = 0, m1 = 0, d1 = 0], [y2 = 0, m2 = 0, d2 = 0]] = [from, to];
  // The last day of a month counts as its end in the shorter one too.
  const isShort = d2 < d1 && d2 < new Date(Date.UTC(y2, m2, 0)).getUTCDate();
  return Math.max(0, (y2 - y1) * 12 + (m2 - m1) - (isShort ? 1 : 0));
}
