import { isCalendarDay } from '../../schema/common.ts';
import { dayOf } from '../../mdx/embargo.ts';
import { isMdxElement, stringAttributes, walk, type MdxElement } from '../../mdx/tree.ts';
import { elementNamed } from '../../vocabulary/index.ts';
import type { Page } from '../reading/content-folder.ts';
import type { Desk } from '../check-desk.ts';
import { attributePlace } from './elements.ts';

/**
 * Rules that set nothing on the day their page speaks for, outside a `<While>`. Only a warning:
 * the page says so itself, and time alone never stops the site.
 * @param on the day the site speaks for, `YYYY-MM-DD`
 */
export function checkDates(desk: Desk, page: Page, on: string): void {
  if (!page.mdx) return;
  walk(page.mdx.tree, (node) => {
    if (!isMdxElement(node)) return undefined;
    checkRuleDate(desk, page, node, on);
    return elementNamed(node.name)?.condition ? 'skip' : undefined;
  });
}

function checkRuleDate({ rules, report }: Desk, page: Page, node: MdxElement, on: string): void {
  const forms = Object.entries(elementNamed(node.name)?.attributes ?? {});
  const attributes = stringAttributes(node);
  const own = forms.find(([, { is }]) => is === 'date')?.[0];
  const date = (own === undefined ? undefined : attributes[own]) ?? dateOf(page, on);
  for (const [attribute, form] of forms) {
    const reference = attributes[attribute];
    if (form.is !== 'rule' || !form.printed || reference === undefined) continue;
    if (!isCalendarDay(date) || !rules.find(reference).ok) continue;
    if (rules.at(reference, date).state === 'in-force') continue;
    const place = attributePlace(page.text, node, attribute);
    report('rule-not-in-force', page.file, place, { reference, date });
  }
}

/** A release speaks for its own date, every other page for that of the site. */
function dateOf({ folder, matter }: Page, on: string): string {
  const { date } = matter;
  if (folder !== 'press') return on;
  return dayOf(date) ?? String(date);
}
