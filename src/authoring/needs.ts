import { derivations } from '../benefits/derived/index.ts';
import { calculatorRules, exampleRules, homeRules, sizeRules } from '../benefits/rules-for.ts';
import { footerChannels } from '../i18n/strings/site.ts';
import { UNSTATED } from '../ledger/compare.ts';

/** A record that code knows by its name, and what of the site needs it. */
export interface Need {
  kind: 'rules' | 'channels' | 'indicators' | 'populations';
  id: string;
  /** Parts of the site, by the names of `needers`. */
  by: string[];
}

const derivedFrom = new Map(derivations.map(({ ref, inputs }) => [ref, inputs]));

/** The rules of the data behind a rule; itself where it is computed from no others. */
function writtenRules(ref: string): string[] {
  return derivedFrom.get(ref)?.flatMap((input) => writtenRules(input.ref)) ?? [ref];
}

/**
 * Every record that code names, declared once: without one of them a page would break or fall silent, so
 * removing or renaming it is a problem of the check. Rules are needed where the data hold programmes:
 * without any of those a site has no calculators.
 */
export const needs: readonly Need[] = gathered([
  ...Object.entries(calculatorRules).map(
    ([name, refs]) => [`calculator ${name}`, 'rules', refs.flatMap(writtenRules)] as const,
  ),
  ['examples', 'rules', [...exampleRules, ...sizeRules].flatMap(writtenRules)],
  ['home', 'rules', homeRules.flatMap(writtenRules)],
  ['footer', 'channels', footerChannels],
  ['places', 'indicators', ['coverage', 'active-participants-by-province']],
  ['gaps', 'indicators', ['coverage', 'working-people']],
  ['comparisons', 'populations', [UNSTATED]],
]);

function gathered(
  all: readonly (readonly [by: string, kind: Need['kind'], ids: readonly string[]])[],
): Need[] {
  const found = new Map<string, Need>();
  for (const [by, kind, ids] of all)
    for (const id of ids) {
      const need = found.get(`${kind} ${id}`) ?? { kind, id, by: [] };
      if (!need.by.includes(by)) need.by.push(by);
      found.set(`${kind} ${id}`, need);
    }
  return [...found.values()];
}
