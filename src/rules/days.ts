const DAY = 86_400_000;

function shift(date: string, days: number): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? '' : new Date(time + days * DAY).toISOString().slice(0, 10);
}

/** The day after `date`, both `YYYY-MM-DD`. @example dayAfter('2024-02-28') // '2024-02-29' */
export function dayAfter(date: string): string {
  return shift(date, 1);
}

/** The day before `date`, both `YYYY-MM-DD`. @example dayBefore('2026-03-01') // '2026-02-28' */
export function dayBefore(date: string): string {
  return shift(date, -1);
}

/** The day so many days after `date`. @example daysAfter('2026-12-30', 3) // '2027-01-02' */
export function daysAfter(date: string, days: number): string {
  return shift(date, days);
}

/** Days from one date to another, both `YYYY-MM-DD`. @example daysBetween('2026-12-30', '2027-01-01') // 2 */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/** Whether `day` is written `YYYY-MM-DD` and exists. */
export function isDay(day: string): boolean {
  return day !== '' && shift(day, 0) === day;
}

/** A month written `YYYY-MM` that exists. */
export const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;

/** Whether `month` is written `YYYY-MM` and exists. */
export function isMonth(month: string): boolean {
  return MONTH.test(month);
}

/** First day of a month `YYYY-MM`: contribution rules are looked up on it. */
export function firstDay(month: string): string {
  return `${month}-01`;
}
