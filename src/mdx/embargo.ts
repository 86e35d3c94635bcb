import { dayAtOffice, dayOfText, isCalendarDay } from '../schema/common.ts';

/**
 * The day before which a page stays out of the site, `YYYY-MM-DD`: the later of its `published` and
 * its `date`; null where its front matter names neither.
 * @example embargoOf({ date: '2025-03-17', published: '2026-11-22' }) // '2026-11-22'
 */
export function embargoOf(matter: Readonly<Record<string, unknown>>): string | null {
  const days = [matter['date'], matter['published']].map(dayOf).filter((day) => day !== null);
  return days.sort().at(-1) ?? null;
}

/**
 * A day of front matter, in the zone of the site: YAML reads a day, and a time with its zone, as a Date,
 * schemas as text.
 */
export function dayOf(value: unknown): string | null {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : dayAtOffice(value);
  const day = typeof value === 'string' ? dayOfText(value) : '';
  return isCalendarDay(day) ? day : null;
}

/** Whether a page is on the site of the day `on`: no draft, and no release dated later. */
export function isPublishedOn(matter: Readonly<Record<string, unknown>>, on: string): boolean {
  const embargo = embargoOf(matter);
  return matter['translation'] !== 'draft' && (embargo === null || embargo <= on);
}
