import { isCalendarDay } from '../../schema/common.ts';
import { dayOf } from '../../mdx/embargo.ts';
import { isMdxElement, stringAttributes, walk, type MdxElement } from '../../mdx/tree.ts';
import type { Page } from '../reading/content.ts';
import type { Desk } from '../desk.ts';
import { attributePlace } from './elements.ts';

/**
 * Rules that set nothing on the day their page speaks for, outside a `<While>`. Only a warning:
 * the page says so itself, and time alone never stops the site.
 * @param on the day the site speaks for, `YYYY-MM-DD`
 */
export function checkDates(desk: Desk, page: Page, on: string): void {
  if (!page.mdx) return;
  walk(page.mdx.tree, (node) => {
    const name = isMdxElement(node) ? node.name : null;
    if (isMdxElement(node) && name === 'Rule') checkRuleDate(desk, page, node, on);
    return name === 'While' || name === 'Else' ? 'skip' : undefined;
  });
}

function checkRuleDate({ rules, report }: Desk, page: Page, node: MdxElement, on: string): void {
  const attributes = stringAttributes(node);
  const reference = attributes['of'] ?? '';
  const date = attributes['on'] ?? dateOf(page, on);
  if (!isCalendarDay(date) || !rules.find(reference).ok) return;
  if (rules.at(reference, date).state === 'in-force') return;
  report('rule-not-in-force', page.file, attributePlace(page.text, node, 'of'), {
    reference,
    date,
  });
}

/** A release speaks for its own date, every other page for that of the site. */
function dateOf({ folder, matter }: Page, on: string): string {
  const { date } = matter;
  if (folder !== 'press') return on;
  return dayOf(date) ?? String(date);
}
