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
