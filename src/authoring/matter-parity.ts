import { referencesInText } from '../i18n/text.ts';
import { matterTexts } from './content-rules/matter.ts';
import type { Page } from './content.ts';
import type { Report } from './problem.ts';

/** Front matter that is the same in both languages. */
const SAME = [
  'sections',
  'kind',
  'date',
  'published',
  'event.date',
  'source',
  'regions',
  'audience',
  'lead',
  'checked',
  'region',
];
/** Lists of which each language holds its own words, but equally many. */
const SAME_LENGTH = ['issuers', 'corrections'];

/** Reports front matter that differs between the languages, at the second of the two pages. */
export function checkMatterParity(one: Page, other: Page, report: Report): void {
  for (const key of SAME) {
    compare(key, print(at(one.matter, key)), print(at(other.matter, key)));
  }
  for (const key of SAME_LENGTH) {
    compare(key, print(lengthOf(one.matter[key])), print(lengthOf(other.matter[key])));
  }
  compare('corrections', datesOf(one), datesOf(other));
  const there = new Map(matterTexts(one).map(({ key, text }) => [key, referencesIn(text)]));
  for (const { key, text } of matterTexts(other)) {
    const expected = there.get(key);
    if (expected !== undefined) compare(key, expected, referencesIn(text));
  }

  function compare(key: string, expected: string, found: string): void {
    if (expected === found) return;
    report('unequal-matter', other.file, other.matterPlace(...key.split('.')), {
      key,
      here: found,
      partner: one.file,
      there: expected,
    });
  }
}

function at(matter: Record<string, unknown>, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>(
      (here, part) =>
        typeof here === 'object' && here !== null
          ? (here as Record<string, unknown>)[part]
          : undefined,
      matter,
    );
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

function datesOf({ matter }: Page): string {
  const { corrections } = matter;
  return print(Array.isArray(corrections) ? corrections.map((one) => at(one, 'date')) : []);
}

function referencesIn(text: string): string {
  return print(referencesInText(text).sort());
}

function print(value: unknown): string {
  if (value === undefined) return '–';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return `[${value.map(print).join(', ')}]`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
