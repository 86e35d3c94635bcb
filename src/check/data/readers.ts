import type { Rules } from '../../rules/rule-types.ts';
import { namesOfUse } from '../../vocabulary/names.ts';
import type { Page } from '../reading/content-folder.ts';
import type { Desk } from '../check-desk.ts';

/** Where a reader meets a rule. */
export interface RuleReaders {
  /** Whether the home page opens with it. */
  home: boolean;
  /** Pages by folder and name, calculators, and data files whose texts name it. */
  pages: string[];
}

/** Everything that reads differently once `ref` has changed: what names it, and what computes from it. */
export function readersOf(
  ref: string,
  { data, rules, subject }: Pick<Desk, 'data' | 'rules' | 'subject'>,
  pages: readonly Page[],
): RuleReaders {
  const refs = [ref, ...derivedFrom(ref, rules)];
  const isRead = (read: readonly string[]) => read.some((one) => refs.includes(one));
  const calculators = Object.entries(subject.calculators)
    .filter(([, read]) => isRead(read))
    .map(([name]) => name);
  const found = [
    ...calculators.map((name) => `calculators/${name}`),
    ...pages
      .filter(
        (page) =>
          names(page.text, refs) ||
          page.contents.uses
            .flatMap((use) => namesOfUse(use, subject.tables))
            .some(({ kind, id }) => kind === 'rule' && refs.includes(id)),
      )
      .map(({ folder, name }) => `${folder}/${name}`),
    ...data.json.filter(({ text }) => names(text, refs)).map(({ path }) => path),
  ];
  return { home: isRead(subject.home), pages: [...new Set(found)] };
}

/** The rules computed from a rule, at however many removes. */
function derivedFrom(ref: string, rules: Rules): string[] {
  const direct = rules.all().filter(({ inputs }) => inputs?.includes(ref));
  return direct.flatMap((entry) => [entry.ref, ...derivedFrom(entry.ref, rules)]);
}

/** Whether a text names a rule: as an attribute, in front matter or in a `[[…]]`. */
function names(text: string, refs: readonly string[]): boolean {
  return refs.some((ref) => new RegExp(`(?:"|rule:)${ref}(?![\\w-])`).test(text));
}
