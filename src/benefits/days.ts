const DAY = 86_400_000;

function shift(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The day after `date`, both `YYYY-MM-DD`. @example dayAfter('2024-02-28') // '2024-02-29' */
export function dayAfter(date: string): string {
  return shift(date, 1);
}

/** The day before `date`, both `YYYY-MM-DD`. @example dayBefore('2026-03-01') // '2026-02-28' */
export function dayBefore(date: string): string {
  return shift(date, -1);
}

/** Whether `month` is written `YYYY-MM` and exists. */
export function isMonth(month: string): boolean {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(month);
}

/** First day of a month `YYYY-MM`: contribution rules are looked up on it. */
export function firstDay(month: string): string {
  return `${month}-01`;
}
