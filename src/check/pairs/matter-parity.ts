import { referencesInText } from '../../i18n/text.ts';
import { dayOf } from '../../mdx/embargo.ts';
import type { Place } from '../../mdx/types.ts';
import { matterTexts, SAME_KEYS } from '../content/matter.ts';
import type { Page } from '../reading/content.ts';
import { findFrom } from '../reading/files.ts';
import type { IsFaulty, Report } from '../reports/problem.ts';
import { valueAt } from '../reading/schema-faults.ts';

/** Keys that a page may leave out, and then both languages do. */
const MAY_BE_ABSENT = ['published', 'discounted'];
/** Lists of which each language holds its own words, but equally many. */
const SAME_LENGTH = ['issuers', 'corrections'];

/**
 * Reports front matter that differs between the languages, at the second of the two pages. A key with
 * a fault of its own in either is not compared.
 */
export function checkMatterParity(
  one: Page,
  other: Page,
  report: Report,
  isFaulty: IsFaulty,
): void {
  for (const key of [...SAME_KEYS, 'event.date']) {
    const [expected, found] = [one, other].map(({ matter }) => valueAt(matter, key.split('.')));
    // A key that only one file holds is told of as missing or unknown, unless it may be left out.
    const isRequired = key === 'published' && one.folder === 'press';
    const isOptional = MAY_BE_ABSENT.includes(key) && !isRequired;
    if (isOptional || (expected !== undefined && found !== undefined)) {
      compare(key, print(expected), print(found));
    }
  }
  for (const key of SAME_LENGTH) {
    compare(key, print(lengthOf(one.matter[key])), print(lengthOf(other.matter[key])));
  }
  compare('corrections', datesOf(one), datesOf(other));
  const references = new Map(
    matterTexts(one).map(({ key, text }) => [key, referencesInText(text).sort()]),
  );
  for (const { key, text, place } of matterTexts(other)) {
    const [there, here] = [references.get(key), referencesInText(text).sort()];
    if (there === undefined || print(there) === print(here) || isFaultyText(key)) continue;
    report('unequal-references', other.file, place, { key, here, partner: one.file, there });
  }

  function isFaultyText(wanted: string): boolean {
    return [one, other].some((page) =>
      matterTexts(page).some(
        ({ key, text, place }) =>
          key === wanted &&
          referencesInText(text).some((reference) => {
            const at: Place = findFrom(page.text, place, `[[${reference}`);
            return isFaulty(page.file, at, at);
          }),
      ),
    );
  }

  function isFaultyKey(key: string): boolean {
    const path = key.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    return [one, other].some((page) => {
      const place = page.matterPlace(...path);
      return isFaulty(page.file, place, { line: place.line, column: Infinity });
    });
  }

  function compare(key: string, expected: string, found: string): void {
    if (expected === found || isFaultyKey(key)) return;
    report('unequal-matter', other.file, other.matterPlace(...key.split('.')), {
      key,
      here: found,
      partner: one.file,
      there: expected,
    });
  }
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

function datesOf({ matter }: Page): string {
  const corrections: unknown = matter['corrections'];
  const dates = (Array.isArray(corrections) ? corrections : []).map((one: unknown) =>
    valueAt(one, ['date']),
  );
  return print(dates);
}

function print(value: unknown): string {
  if (value === undefined) return '–';
  if (value instanceof Date) return dayOf(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(print).join(', ')}]`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
