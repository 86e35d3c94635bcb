import { z } from 'astro/zod';
import { ownSite } from '../own-site.ts';
import { isZone } from './address.ts';
import { filledIn, filledInPlain } from './fallback.ts';
import { key } from './key.ts';
import { everyLocale } from './locales.ts';

/** What its author writes in both languages of the desk, and in any other that has it. */
const written = (text: z.ZodString) =>
  z.strictObject({
    ...everyLocale(() => text.optional().describe('The text in this language')),
    id: text.describe('The text in Indonesian'),
    en: text.describe('The text in English'),
  });

/**
 * Text that must exist in both languages; `[[…]]` in it is filled in with a number from the data. Where
 * another language of readers has none, the text of the first language stands in, marked as such.
 */
export const localized = written(z.string().trim().min(1)).transform(filledIn);

/** A stable identifier: lower-case words joined by hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens');

/** Words of an address in each language, as above but unmarked: an address says no language. */
export const localizedPath = written(slug).transform(filledInPlain);

/** Whether `text` (`YYYY-MM-DD`) is a day that exists in the calendar. */
export function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const days = [31, isLeapYear(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return month >= 1 && month <= 12 && day >= 1 && day <= (days[month - 1] ?? 0);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** A day, `YYYY-MM-DD`. */
export const isoDate = z.string().refine(isCalendarDay, 'a day that exists, written YYYY-MM-DD');

/** Days of the office; of a zone there is none of, which the check tells, those of UTC. */
const officeDays = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ownSite.zone !== undefined && isZone(ownSite.zone) ? ownSite.zone : 'UTC',
});

/**
 * The day in the zone of the office on which a moment falls. A day that YAML has turned
 * into a moment, midnight UTC, stays the day it was.
 * @example dayAtOffice(new Date('2026-12-04T16:00:00Z')) // '2026-12-05' in Asia/Makassar
 */
export function dayAtOffice(moment: Date): string {
  return officeDays.format(moment);
}

const MOMENT =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/**
 * The day that a text names: itself, or, of a time with its zone, the day at the office. What is neither
 * stays as it is.
 * @example dayOfText('2026-12-05T00:00:00+08:00') // '2026-12-05'
 * @example dayOfText('2026-12') // '2026-12'
 */
export function dayOfText(text: string): string {
  return isCalendarDay(MOMENT.exec(text)?.[1] ?? '') ? dayAtOffice(new Date(text)) : text;
}

/**
 * A day in front matter, where YAML has already turned `2025-03-17`, or a time with its zone, into a
 * Date; both are read in the zone of the office.
 */
export const frontMatterDate = z
  .union([z.date().transform(dayAtOffice), z.string().transform(dayOfText)])
  .pipe(isoDate);

const PERIOD = /^\d{4}(?:-Q[1-4]|-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether no day named in `text`, a period or two, is missing from the calendar: 2026-11-31 is. */
function namesDaysThatExist(text: string): boolean {
  return text.split('/').every((end) => end.length !== 10 || isCalendarDay(end));
}

/** A reference period with its precision: `2024`, `2024-12`, `2024-12-31` or `2025-Q1`. */
export const period = z
  .string()
  .regex(PERIOD, 'a year, quarter, month or day: 2024, 2024-Q1, 2024-12 or 2024-12-31')
  .refine((text) => !PERIOD.test(text) || namesDaysThatExist(text), 'a day that exists');

/** When a document was published: a period, or a time with its zone, which becomes the day at the office. */
export const publication = z.string().transform(dayOfText).pipe(period);

/** Part of one year, from one month or day to a later one, both included. */
function isPartOfYear(text: string): boolean {
  const [from = '', to = '', ...more] = text.split('/');
  const [year, other] = [from, to].map((end) => end.slice(0, 4));
  const sound = [from, to].every((end) => /^\d{4}-\d/.test(end) && PERIOD.test(end));
  return more.length === 0 && sound && year === other && from.length === to.length && from < to;
}

/** The period an observation describes: also a part of a year, as ISO 8601 writes it. */
export const observedPeriod = z
  .string()
  .refine(isObservedPeriod, 'a part of a year (2025-01/2025-09), or a year, quarter, month or day')
  .refine((text) => !isObservedPeriod(text) || namesDaysThatExist(text), 'a day that exists');

function isObservedPeriod(text: string): boolean {
  return PERIOD.test(text) || isPartOfYear(text);
}

/**
 * A reference to an observation, `region/indicator/period[:segment][@source]`
 * (the grammar itself lives in `src/ledger/reference.ts`).
 */
export const observationReference = z
  .string()
  .regex(
    /^[a-z0-9-]+\/[a-z0-9-]+\/[0-9Q-]+(?:\/[0-9-]+)?(?::[a-z0-9-]+)?(?:@[a-z0-9-]+)?$/,
    'region/indicator/period[:segment][@source]',
  );

/** An observation reference that names its source, so that a later rival cannot change what it means. */
export const sourcedReference = observationReference.refine(
  (reference) => reference.includes('@'),
  'a reference that names its source with @',
);

/** A reference to a rule of a programme. */
export const ruleReference = z
  .string()
  .regex(/^rule:[a-z0-9-]+\/[a-z0-9-]+$/, 'rule:programme/rule');

/** An address outside the site: https, or a telephone number. Whether a reader may follow it, the check says. */
export const publicUrl = z
  .string()
  .regex(/^(?:https:\/\/|tel:)[^\s<>"']+$/, 'an https: or tel: address');

/** Power of ten in which a number was printed, e.g. 45.23 `million`. */
export const magnitude = z.enum(['one', 'thousand', 'million', 'billion', 'trillion']);
export type Magnitude = z.infer<typeof magnitude>;

/** Allows editors to name the JSON Schema of a data file; the site ignores it. */
export const schemaHint = key('machine', z.string().optional(), 'JSON Schema for editors');

/** Where a record stands in the lists that readers see, whatever the name of its file. */
export const listOrder = key(
  'machine',
  z.int().nonnegative().optional(),
  'Place in lists: smaller numbers first, equal ones by id, records without one last',
);
