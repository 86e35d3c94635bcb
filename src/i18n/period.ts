/** A reference period taken apart; `precision` says how much of the date is known. */
export type Period =
  | { precision: 'year'; year: number }
  | { precision: 'quarter'; year: number; quarter: number }
  | { precision: 'month'; year: number; month: number }
  | { precision: 'day'; year: number; month: number; day: number }
  | { precision: 'part'; year: number; from: string; to: string };

const PERIOD = /^(\d{4})(?:-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * The parts of a period, or null if `text` is no year, quarter, month or day of the calendar, nor
 * part of a year from one month or day to a later one.
 * @example parsePeriod('2024-12') // { precision: 'month', year: 2024, month: 12 }
 * @example parsePeriod('2025-01/2025-09')
 * // { precision: 'part', year: 2025, from: '2025-01', to: '2025-09' }
 * @example parsePeriod('2024-02-30') // null
 */
export function parsePeriod(text: string): Period | null {
  const period = known.get(text) ?? readPeriod(text);
  if (period) known.set(text, period);
  return period;
}

/** Periods met so far: a few hundred, asked for a hundred thousand times in a build. */
const known = new Map<string, Readonly<Period>>();

function readPeriod(text: string): Period | null {
  if (text.includes('/')) return parsePart(text);
  const match = PERIOD.exec(text);
  if (!match) return null;
  const [, yearText, quarterText, monthText, dayText] = match;
  const year = Number(yearText);
  if (quarterText !== undefined)
    return { precision: 'quarter', year, quarter: Number(quarterText) };
  if (monthText === undefined) return { precision: 'year', year };
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  if (dayText === undefined) return { precision: 'month', year, month };
  const day = Number(dayText);
  return day >= 1 && day <= daysInMonth(year, month)
    ? { precision: 'day', year, month, day }
    : null;
}

function parsePart(text: string): Period | null {
  const [from = '', to = '', ...more] = text.split('/');
  if (more.length > 0) return null;
  const [start, end] = [from, to].map(parsePeriod);
  if (!start || !end || !['month', 'day'].includes(start.precision)) return null;
  return start.precision === end.precision && start.year === end.year && from < to
    ? { precision: 'part', year: start.year, from, to }
    : null;
}

/**
 * Number of days of a month (1 to 12) in the Gregorian calendar.
 * @example daysInMonth(2024, 2) // 29
 */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
