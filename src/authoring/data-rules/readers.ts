import { calculatorRules, homeRules } from '../../jamsostek/subject.ts';
import { tableCalculators } from '../../jamsostek/table-calculators.ts';
import type { Rules } from '../../rules/types.ts';
import type { Page } from '../content.ts';
import type { Desk } from '../desk.ts';

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
  { data, rules }: Pick<Desk, 'data' | 'rules'>,
  pages: readonly Page[],
): RuleReaders {
  const refs = [ref, ...derivedFrom(ref, rules)];
  const isRead = (read: readonly string[]) => read.some((one) => refs.includes(one));
  const calculators = Object.entries(calculatorRules)
    .filter(([, read]) => isRead(read))
    .map(([name]) => name);
  const found = [
    ...calculators.map((name) => `calculators/${name}`),
    ...pages
      .filter((page) => names(page.text, refs) || hasTable(page, calculators))
      .map(({ folder, name }) => `${folder}/${name}`),
    ...data.json.filter(({ text }) => names(text, refs)).map(({ path }) => path),
  ];
  return { home: isRead(homeRules), pages: [...new Set(found)] };
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

function hasTable({ contents }: Page, calculators: readonly string[]): boolean {
  return contents.uses.some(({ name, attributes }) => {
    const computes =
      name === 'Contributions' ? tableCalculators.get(attributes['for'] ?? '') : undefined;
    return computes !== undefined && calculators.includes(computes);
  });
}
