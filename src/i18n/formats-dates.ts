import { languages, type Locale } from '../schema/languages.ts';
import { everyLocale, type Localized } from '../schema/locales.ts';
import { fixedSpace, type FormatOptions } from './formats-numbers.ts';
import { parsePeriod } from './period.ts';
import { formatsOf } from './reader/index.ts';

export interface DateOptions extends FormatOptions {
  /** Puts the day of the week before the date. Default false. */
  weekday?: boolean;
}

/** Only names come from Intl, so that order and spaces stay ours; UTC, because a day has no zone. */
const weekdays = formatters({ weekday: 'long', timeZone: 'UTC' });

/** Names of the twelve months: they are asked for a thousand times a page, and Intl is slow. */
const months = ((month) => everyLocale((locale) => namesOf(month[locale])))(
  formatters({ month: 'long', timeZone: 'UTC' }),
);

/**
 * A day in words. The space after the weekday may break, those inside the date may not.
 * @example formatDate('2025-03-17', 'id') // '17 Maret 2025'
 * @example formatDate('2025-03-17', 'en', { weekday: true }) // 'Monday 17 March 2025'
 * @throws RangeError if `date` is no day of the calendar
 */
export function formatDate(date: string, locale: Locale, options: DateOptions = {}): string {
  const parts = parsePeriod(date);
  if (parts?.precision !== 'day') {
    throw new RangeError(`"${date}" is not a day of the calendar written YYYY-MM-DD.`);
  }
  const { year, month, day } = parts;
  const space = fixedSpace(options);
  const text = `${day}${space}${monthName(month, locale)}${space}${yearText(date)}`;
  if (!options.weekday) return text;
  return formatsOf(locale).withWeekday(weekdays[locale].format(utc(year, month, day)), text);
}

/**
 * A reference period in words, at the precision it is written in.
 * @example formatPeriod('2024-12', 'id') // 'Desember 2024'
 * @example formatPeriod('2025-Q1', 'en') // 'first quarter of 2025'
 * @example formatPeriod('2025-01/2025-09', 'en') // 'January to September 2025'
 * @throws RangeError if `period` is no year, quarter, month or day, nor part of a year
 */
export function formatPeriod(period: string, locale: Locale, options: FormatOptions = {}): string {
  const parts = parsePeriod(period);
  if (!parts) throw new RangeError(`"${period}" is not a year, quarter, month or day.`);
  const year = yearText(period);
  const space = fixedSpace(options);
  switch (parts.precision) {
    case 'year':
      return year;
    case 'quarter': {
      const { quarters } = formatsOf(locale);
      const quarter = quarters[parts.quarter as keyof typeof quarters];
      return `${quarter.replaceAll(' ', space)}${space}${year}`;
    }
    case 'month':
      return formatMonth(period, locale, options);
    case 'day':
      return formatDate(period, locale, options);
    case 'part': {
      // Both ends lie in one year, which is said once, after the second.
      const [from, to] = [parts.from, parts.to].map((end) => formatPeriod(end, locale, options));
      const words = formatsOf(locale).parts;
      const join = parts.from.length === 'YYYY-MM'.length ? words.months : words.days;
      return join((from ?? '').slice(0, -`${space}${year}`.length), to ?? '');
    }
  }
}

/**
 * A reference period with the preposition that a sentence needs before it.
 * @example formatWhen('2024-07-31', 'en') // 'on 31 July 2024'
 * @example formatWhen('2024-07', 'en') // 'in July 2024'
 * @example formatWhen('2025-01/2025-09', 'en') // 'from January to September 2025'
 * @throws RangeError if `period` is no year, quarter, month or day, nor part of a year
 */
export function formatWhen(period: string, locale: Locale, options: FormatOptions = {}): string {
  const text = formatPeriod(period, locale, options);
  return formatsOf(locale).when[parsePeriod(period)?.precision ?? 'year'](text);
}

/**
 * A month with its year, from a month or a day.
 * @example formatMonth('2026-12', 'id') // 'Desember 2026'
 * @throws RangeError if `date` is neither
 */
export function formatMonth(date: string, locale: Locale, options: FormatOptions = {}): string {
  const parts = parsePeriod(date);
  if (parts?.precision !== 'month' && parts?.precision !== 'day') {
    throw new RangeError(`"${date}" is not a month written YYYY-MM.`);
  }
  return `${monthName(parts.month, locale)}${fixedSpace(options)}${yearText(date)}`;
}

/**
 * An age of whole months in words.
 * @example formatAge(30, 'id') // '2 tahun 6 bulan'
 */
export function formatAge(months: number, locale: Locale): string {
  return formatsOf(locale).age(months);
}

/**
 * The name of a month, 1 to 12.
 * @example monthName(12, 'id') // 'Desember'
 * @throws RangeError for any other number
 */
export function monthName(month: number, locale: Locale): string {
  const name = months[locale][month - 1];
  if (name === undefined) throw new RangeError(`${month} is not a month.`);
  return name;
}

function namesOf(month: Intl.DateTimeFormat): string[] {
  return Array.from({ length: 12 }, (_, index) => month.format(utc(2000, index + 1, 1)));
}

function formatters(options: Intl.DateTimeFormatOptions): Localized<Intl.DateTimeFormat> {
  return everyLocale((locale) => new Intl.DateTimeFormat(languages[locale].tag, options));
}

function utc(year: number, month: number, day: number): Date {
  return new Date(Date.UTC(year, month - 1, day));
}

function yearText(period: string): string {
  return String(Number(period.slice(0, 4)));
}
