import { rulesReadBy, subject, type Calculator } from '../jamsostek/subject.ts';
import { namesInTexts, namesOfMatter } from '../ledger/names.ts';
import type { Contents } from '../mdx/mdx-types.ts';
import { namesOfUse } from '../vocabulary/names.ts';
import type { Edition } from './edition.ts';

/** Whether a page names nothing whose source is still to come: a page is there as a whole, or not yet. */
export function stands(edition: Edition, matter: object, { uses, targets }: Contents): boolean {
  const names = [
    ...namesOfMatter(matter).map(({ name }) => name),
    ...uses.flatMap((use) => namesOfUse(use, subject.tables)),
    ...namesInTexts(targets.map(({ text }) => text)),
  ];
  return !names.some(edition.isLost);
}

/** Whether every rule that a calculator may read is there. */
export function canCompute(edition: Edition, calculator: Calculator): boolean {
  return rulesReadBy(calculator).every((rule) => isRuleThere(edition, rule));
}

/** Whether a rule's source is not still to come. */
export function isRuleThere(edition: Edition, ref: string): boolean {
  return !edition.isLost({ kind: 'rule', id: ref });
}
