import { referencesInText } from '../../i18n/text.ts';
import { dayOf } from '../../mdx/embargo.ts';
import type { Place } from '../../mdx/mdx-types.ts';
import { placesOf, type Role } from '../../schema/role.ts';
import { keysOfMatter } from '../../schema/roles.ts';
import { matterTexts } from '../content/matter.ts';
import type { Page } from '../reading/content-folder.ts';
import { findFrom } from '../reading/files.ts';
import type { IsFaulty, Report } from '../reports/problem.ts';
import { valueAt, type Path } from '../reading/schema-faults.ts';

/** Roles of keys that each language writes in its own way, or not at all. */
const OWN: readonly Role['is'][] = ['text', 'path', 'machine', 'group'];

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
  for (const { path, role, isOptional } of keysOfMatter(one.folder)) {
    const isOwn = OWN.includes(role.is);
    const [list, inList] = cutAtList(path);
    const [expected, found] = [one, other].map(({ matter }) => valueAt(matter, list));
    if (inList !== null && (isOwn || inList.length > 0)) {
      // Each language has its own words in a list, but equally many.
      compare(list, print(lengthOf(expected)), print(lengthOf(found)));
      if (!isOwn) compareItems(path);
    } else if (!isOwn && (isOptional || (expected !== undefined && found !== undefined))) {
      // A key that may not be left out, and is, has been told of as missing.
      compare(list, print(expected), print(found));
    }
  }
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

  function isFaultyKey(path: Path): boolean {
    return [one, other].some((page) => {
      const place = page.matterPlace(...path);
      return isFaulty(page.file, place, { line: place.line, column: Infinity });
    });
  }

  function compareItems(path: readonly string[]): void {
    const there = new Map(placesOf(one.matter, path).map((it) => [it.path.join('.'), it.value]));
    for (const here of placesOf(other.matter, path)) {
      const value = there.get(here.path.join('.'));
      if (value !== undefined) compare(here.path, print(value), print(here.value));
    }
  }

  function compare(path: Path, expected: string, found: string): void {
    if (expected === found || isFaultyKey(path)) return;
    const { line } = one.matterPlace(...path);
    const args = { key: path.join('.'), here: found, partner: one.file, line, there: expected };
    report('unequal-matter', other.file, other.matterPlace(...path), args);
  }
}

/** The way to a list, and on from each of its items; null where no list is on the way. */
function cutAtList(path: readonly string[]): [list: string[], inList: string[] | null] {
  const at = path.indexOf('*');
  return at === -1 ? [[...path], null] : [path.slice(0, at), path.slice(at + 1)];
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}

function print(value: unknown): string {
  if (value === undefined) return '–';
  if (value instanceof Date) return dayOf(value) ?? '';
  if (Array.isArray(value)) return `[${value.map(print).join(', ')}]`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}
