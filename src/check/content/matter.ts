import { checkLink, type Desk } from '../desk.ts';
import type { LinkedKind } from '../../i18n/desk/check-records.ts';
import { checkRule } from '../desk.ts';
import type { Page } from '../reading/content.ts';
import type { Place } from '../../mdx/types.ts';
import { checkPrintable, checkText } from './references.ts';

/** A string of the front matter that a reader sees, and where its key stands. */
export interface MatterText {
  key: string;
  text: string;
  place: Place;
}

/** Keys of the front matter that hold identifiers, dates or choices: the same in both languages. */
export const SAME_KEYS: readonly string[] = [
  'sections',
  'kind',
  'date',
  'published',
  'source',
  'regions',
  'audience',
  'lead',
  'discounted',
  'program',
  'checked',
  'region',
];
/** All keys without text for readers: those, and what each language says of its own translation. */
const NOT_TEXT = new Set([...SAME_KEYS, 'translationOf', 'translation']);

/** Every string of the front matter that a reader sees. */
export function matterTexts(page: Page): MatterText[] {
  return Object.entries(page.matter).flatMap(([key, value]) =>
    NOT_TEXT.has(key) ? [] : textsIn(page, value, [key]),
  );
}

function textsIn(page: Page, value: unknown, path: (string | number)[]): MatterText[] {
  if (typeof value === 'string') {
    return [{ key: path.join('.'), text: value, place: page.matterPlace(...path) }];
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    NOT_TEXT.has(key)
      ? []
      : textsIn(page, inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Front matter that names a record that does not exist, or another page than its folder. */
export function checkMatter(desk: Desk, page: Page): void {
  const { file, folder, matter, name, matterPlace } = page;
  const link = (kind: LinkedKind, key: string) => {
    const value = matter[key];
    const ids = Array.isArray(value) ? value : [value];
    ids.forEach((id: unknown, index) => {
      if (typeof id !== 'string') return;
      const place = Array.isArray(value) ? matterPlace(key, index) : matterPlace(key);
      checkLink(desk, kind, id, { file, place });
    });
  };
  if (folder === 'press') {
    link('sources', 'source');
    link('regions', 'regions');
  } else if (folder === 'coverage') {
    link('regions', 'region');
    checkName('region');
  } else if (folder === 'explainers') {
    link('audiences', 'audience');
    checkName('audience');
    checkAmounts();
  } else if (folder === 'programs') {
    link('programs', 'program');
    checkName('program');
    checkAmounts();
  }
  for (const { text, place } of matterTexts(page)) checkText(desk, page, text, place);

  /** The amounts that a page opens with. */
  function checkAmounts(): void {
    for (const key of ['lead', 'discounted']) {
      const value = matter[key];
      // What is no reference to a rule at all has been told of already.
      if (typeof value !== 'string' || !/^rule:[\w-]+\/[\w-]+$/.test(value)) continue;
      const spot = { file, place: matterPlace(key) };
      if (checkRule(desk, value, spot)) checkPrintable(desk, value, spot);
    }
  }

  function checkName(key: string): void {
    const value = matter[key];
    if (typeof value !== 'string' || value === name) return;
    desk.report('wrong-name', file, matterPlace(key), { key, value, expected: name });
  }
}
