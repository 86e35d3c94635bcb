import type { Place } from '../../mdx/mdx-types.ts';
import { ruleReference } from '../../schema/common.ts';
import { checkRule, type Desk } from '../check-desk.ts';
import { checkNaming } from '../naming.ts';
import type { Page } from '../reading/content-folder.ts';
import { toldInPage } from '../reading/told.ts';
import { checkPrintable, checkText } from './references.ts';

/** A string of the front matter that a reader sees, and where its key stands. */
export interface MatterText {
  key: string;
  text: string;
  place: Place;
}

/** Every string of the front matter that a reader sees. */
export function matterTexts(page: Page): MatterText[] {
  return toldInPage(page).flatMap(({ path, value, role }) =>
    role.is === 'text' && typeof value === 'string'
      ? [{ key: path.join('.'), text: value, place: page.matterPlace(...path) }]
      : [],
  );
}

/** Front matter that names a record that does not exist, or another page than its folder. */
export function checkMatter(desk: Desk, page: Page): void {
  const { file, name, matterPlace } = page;
  for (const told of toldInPage(page)) {
    const spot = { file, place: matterPlace(...told.path) };
    checkNaming(desk, told, name, spot);
    const { role, value } = told;
    // What is no reference to a rule at all has been told of already.
    if (role.is !== 'rule' || !ruleReference.safeParse(value).success) continue;
    if (checkRule(desk, String(value), spot)) checkPrintable(desk, String(value), spot);
  }
  for (const { text, place } of matterTexts(page)) checkText(desk, page, text, place);
}
