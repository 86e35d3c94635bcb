import { monthName } from '../../i18n/formats.ts';
import type { Place } from '../../mdx/mdx-types.ts';
import { isCalendarDay } from '../../schema/common.ts';
import { locales } from '../../schema/locales.ts';
import { answering } from '../reading/remembered.ts';
import type { Report } from '../reports/problem.ts';

/** A day, a month or a weekday as it is written in text, in any language of readers. */
export interface WrittenDay {
  /** `2025-03-17`, `2025-03-17/18`, `2025-03`, `--03-17` where no year is given, or a weekday: `day 1`. */
  key: string;
  text: string;
  index: number;
}

const MONTHS = new Map(
  locales.flatMap((locale) =>
    Array.from({ length: 12 }, (_, index): [string, number] => [
      monthName(index + 1, locale).toLowerCase(),
      index + 1,
    ]),
  ),
);

/** Sunday first, as days are counted by machines. */
const WEEKDAYS = [
  ['minggu', 'sunday'],
  ['senin', 'monday'],
  ['selasa', 'tuesday'],
  ['rabu', 'wednesday'],
  ['kamis', 'thursday'],
  ['jumat', 'friday'],
  ['sabtu', 'saturday'],
] as const;

const WEEKDAY_NAMES = WEEKDAYS.flat().map((name) => name.charAt(0).toUpperCase() + name.slice(1));
const WEEKDAY = `(?<weekday>${WEEKDAY_NAMES.join('|')})`;
const MONTH = `(?<month>${[...MONTHS.keys()].map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}|${name.toUpperCase()}`).join('|')})`;
const DATE = new RegExp(
  `(?<!\\p{L})(?:${WEEKDAY}s?(?!\\p{L}),?\\s?)?` +
    `(?:(?<![\\p{N}.,])(?<day>[0-9]{1,2})(?:[–-](?<until>[0-9]{1,2}))?\\s)?` +
    `(?:${MONTH}s?(?!\\p{L})(?:\\s(?<after>[0-9]{1,2})(?:[–-](?<afterUntil>[0-9]{1,2}))?,(?=\\s[0-9]{4}))?` +
    `(?:\\s(?<year>[0-9]{4})(?!\\p{N}))?)?`,
  'gu',
);

/** The days, months and weekdays of a text in the order written. */
export const daysIn = answering((text: string): readonly WrittenDay[] =>
  [...text.matchAll(DATE)].flatMap((match) => {
    const { weekday, month, day, until, after, afterUntil, year } = match.groups ?? {};
    const found: WrittenDay[] = [];
    const index = match.index;
    const written = match[0].trim().replace(/,$/, '');
    if (weekday !== undefined && isWeekday(weekday, month)) {
      found.push({ key: `day ${weekdayOf(weekday)}`, text: weekday, index });
    }
    if (month === undefined) return found;
    const [from, to] = [day ?? after, until ?? afterUntil];
    // Without a day or a year "May" is more often a verb than a month.
    if (from === undefined && year === undefined && /^(?:Mei|May)$/i.test(month)) return found;
    const parts = [year ?? '-', pad(MONTHS.get(month.toLowerCase())), from && pad(Number(from))];
    const key = parts.filter(Boolean).join('-') + (to ? `/${pad(Number(to))}` : '');
    found.push({ key, text: written, index });
    return found;
  }),
);

/** A Sunday is called like a week in Indonesian: only beside a date is it surely the day. */
function isWeekday(name: string, month: string | undefined): boolean {
  return month !== undefined || !/^(?:Minggu|Sunday)$/.test(name);
}

function weekdayOf(name: string): number {
  return WEEKDAYS.findIndex((names) => names.some((one) => one === name.toLowerCase()));
}

function pad(value: number | undefined): string {
  return String(value ?? 0).padStart(2, '0');
}

/** What is wrong with a day as written: it does not exist, or it is another day of the week. */
export type DayFault =
  | { code: 'no-such-day'; index: number; args: { day: string } }
  | { code: 'wrong-weekday'; index: number; args: { weekday: string; day: string; right: number } };

/**
 * Days of a text that no calendar has, and weekdays that are not those of their days.
 * @example dayFaultsOf('Jumat, 17 Maret 2025')[0].code // 'wrong-weekday'
 */
export function dayFaultsOf(text: string): DayFault[] {
  const days = daysIn(text);
  return days.flatMap(({ key, text: written, index }, nth): DayFault[] => {
    const [, year = '', month = '', from = '', to = from] =
      /^([0-9]{4}|-)-([0-9]{2})-([0-9]{2})(?:\/([0-9]{2}))?$/.exec(key) ?? [];
    if (from === '') return [];
    // Without a year the day may be that of a leap year.
    const ends = [from, to].map((day) => `${year === '-' ? '2024' : year}-${month}-${day}`);
    const before = days[nth - 1];
    const named = before?.index === index ? before : null;
    const day = named ? written.slice(named.text.length).replace(/^[s,\s]+/, '') : written;
    if (!ends.every(isCalendarDay)) return [{ code: 'no-such-day', index, args: { day } }];
    if (named === null || year === '-') return [];
    const right = new Date(`${ends[0] ?? ''}T00:00:00Z`).getUTCDay();
    const args = { weekday: named.text, day, right };
    return named.key === `day ${right}` ? [] : [{ code: 'wrong-weekday', index, args }];
  });
}

/** Tells of the days of a text that no calendar has, and of weekdays that are not theirs. */
export function checkDays(
  text: string,
  file: string,
  places: (index: number) => Place,
  report: Report,
): void {
  for (const fault of dayFaultsOf(text)) {
    if (fault.code === 'no-such-day') report(fault.code, file, places(fault.index), fault.args);
    else report(fault.code, file, places(fault.index), fault.args);
  }
}
