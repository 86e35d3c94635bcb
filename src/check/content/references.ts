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
import type { Place } from '../../mdx/types.ts';
import { reasonsOf } from '../data/comparisons.ts';
import type { Page } from '../reading/content.ts';
import {
  checkLink,
  checkObservation,
  checkReference,
  checkRule,
  type Desk,
  type Spot,
} from '../desk.ts';
import { findFrom } from '../reading/files.ts';
import { nearest } from '../nearest.ts';
import type { AttributeForm } from './vocabulary.ts';
import { attributePlace, elementNamed } from './elements.ts';

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
  const element = elementNamed(node.name ?? '');
  if (!element) return;
  const forms = new Map(Object.entries({ ...element.required, ...element.optional }));
  for (const attribute of attributesOf(node)) {
    if (attribute.kind !== 'string' || attribute.value.trim() === '') continue;
    const form = forms.get(attribute.name);
    const place = attributePlace(page.text, node, attribute.name);
    if (form) checkValue(desk, page, attribute.name, attribute.value, form, place);
  }
  if (node.name === 'Stat') checkComparison(desk, page, node);
  const { of } = stringAttributes(node);
  if (node.name === 'Rule' && of !== undefined) {
    const place = attributePlace(page.text, node, 'of');
    checkPrintable(desk, of, { file: page.file, place });
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
      if (!form.of.includes(value)) {
        const args = { key, value, near: nearest(value, form.of), allowed: [...form.of] };
        desk.report('bad-choice', page.file, place, args);
      }
      break;
    case 'date':
      if (!isCalendarDay(value)) {
        desk.report('bad-form', page.file, place, { key, value, form: 'date' });
      }
      break;
    case 'text':
      checkText(desk, page, value, place);
  }
}

function checkComparison({ ledger, report }: Desk, page: Page, node: MdxElement): void {
  const values = new Map(
    attributesOf(node).flatMap((one) => (one.kind === 'string' ? [[one.name, one.value]] : [])),
  );
  for (const attribute of ['minus', 'over']) {
    const [a, b] = [values.get('of'), values.get(attribute)].map((reference) =>
      reference === undefined ? undefined : ledger.find(reference),
    );
    if (!a?.ok || !b?.ok) continue;
    const verdict = ledger.compare(a.entry, b.entry);
    if (verdict.allowed) continue;
    report('refused-comparison', page.file, attributePlace(page.text, node, attribute), {
      attribute,
      reasons: reasonsOf(verdict),
    });
  }
}

/** Reports a rule that is to be printed and holds no single number; an unknown one has been told of. */
export function checkPrintable({ rules, report }: Desk, rule: string, { file, place }: Spot): void {
  const lookup = rules.find(rule);
  if (!lookup.ok) return;
  const unit = lookup.entry.rule.rows[0]?.value.unit;
  if (unit !== 'brackets' && unit !== 'tiers' && unit !== 'window') return;
  report('unprintable-rule', file, place, { reference: lookup.entry.ref, unit });
}
