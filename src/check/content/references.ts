import { isCalendarDay } from '../../schema/common.ts';
import { referencesInText } from '../../i18n/text.ts';
import {
  attributesOf,
  isMdxElement,
  placeOf,
  walk,
  type MdxElement,
  stringAttributes,
} from '../../mdx/tree.ts';
import type { Place } from '../../mdx/mdx-types.ts';
import { elementNamed, type AttributeForm } from '../../vocabulary/index.ts';
import { reasonsOf } from '../data/comparisons.ts';
import type { Page } from '../reading/content-folder.ts';
import {
  checkLink,
  checkObservation,
  checkReference,
  checkRule,
  type Desk,
  type Spot,
} from '../check-desk.ts';
import { checkAbsent } from '../absences/contradicted.ts';
import { findFrom } from '../reading/files.ts';
import { nearestName } from '../../schema/spelling.ts';
import { attributePlace } from './elements.ts';

/** References in the body of a page that lead nowhere, to several numbers, or to no number at all. */
export function checkUses(desk: Desk, page: Page): void {
  if (!page.mdx) return;
  walk(page.mdx.tree, (node) => {
    if (isMdxElement(node)) checkUse(desk, page, node);
    if (node.type === 'image') {
      checkText(desk, page, node.alt ?? '', placeOf(node));
    }
  });
}

/** Whether the references of a page must name their source: a release never changes afterwards. */
export function mustBeSourced({ folder }: Page): boolean {
  return folder === 'press';
}

/** Reports whatever is wrong with the `[[…]]` of a text that starts at `place`. */
export function checkText(desk: Desk, page: Page, text: string, place: Place): void {
  for (const reference of referencesInText(text)) {
    const spot = { file: page.file, place: findFrom(page.text, place, `[[${reference}`) };
    checkReference(desk, reference, spot, mustBeSourced(page));
  }
}

function checkUse(desk: Desk, page: Page, node: MdxElement): void {
  const forms = new Map(Object.entries(elementNamed(node.name)?.attributes ?? {}));
  for (const attribute of attributesOf(node)) {
    if (attribute.kind !== 'string' || attribute.value.trim() === '') continue;
    const form = forms.get(attribute.name);
    const place = attributePlace(page.text, node, attribute.name);
    if (form) checkValue(desk, page, attribute.name, attribute.value, form, place);
  }
  const values = stringAttributes(node);
  for (const [name, form] of forms) {
    const value = values[name];
    if (value === undefined) continue;
    const spot = { file: page.file, place: attributePlace(page.text, node, name) };
    if (form.is === 'observation' && form.against !== undefined) {
      checkComparison(desk, name, [values[form.against], value], spot);
    }
    if (form.is === 'rule' && form.printed) checkPrintable(desk, value, spot);
  }
}

function checkValue(
  desk: Desk,
  page: Page,
  key: string,
  value: string,
  form: AttributeForm,
  place: Place,
): void {
  const spot = { file: page.file, place };
  switch (form.is) {
    case 'observation':
      checkObservation(desk, value, spot, mustBeSourced(page));
      break;
    case 'rule':
      checkRule(desk, value, spot);
      break;
    case 'record':
      checkLink(desk, form.kind, value, spot);
      break;
    case 'choice':
      checkChoice(desk, key, value, form.of, spot);
      break;
    case 'table':
      checkChoice(desk, key, value, Object.keys(desk.subject.tables), spot);
      break;
    case 'date':
      if (!isCalendarDay(value)) {
        desk.report('bad-form', page.file, place, { key, value, form: 'date' });
      }
      break;
    case 'absent':
      checkAbsent(desk, key, value, spot);
      break;
    case 'text':
      checkText(desk, page, value, place);
  }
}

function checkChoice(
  { report }: Desk,
  key: string,
  value: string,
  allowed: readonly string[],
  { file, place }: Spot,
): void {
  if (allowed.includes(value)) return;
  const near = nearestName(value, allowed);
  report('bad-choice', file, place, { key, value, near, allowed: [...allowed] });
}

function checkComparison(
  { ledger, report }: Desk,
  attribute: string,
  references: readonly (string | undefined)[],
  { file, place }: Spot,
): void {
  const [a, b] = references.map((one) => (one === undefined ? undefined : ledger.find(one)));
  if (!a?.ok || !b?.ok) return;
  const verdict = ledger.compare(a.entry, b.entry);
  if (verdict.allowed) return;
  report('refused-comparison', file, place, { attribute, reasons: reasonsOf(verdict) });
}

/** Reports a rule that is to be printed and holds no single number; an unknown one has been told of. */
export function checkPrintable({ rules, report }: Desk, rule: string, { file, place }: Spot): void {
  const lookup = rules.find(rule);
  if (!lookup.ok) return;
  const unit = lookup.entry.rule.rows[0]?.value.unit;
  if (unit !== 'brackets' && unit !== 'tiers' && unit !== 'window') return;
  report('unprintable-rule', file, place, { reference: lookup.entry.ref, unit });
}
