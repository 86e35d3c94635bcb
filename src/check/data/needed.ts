import { footerChannels } from '../../i18n/footer.ts';
import { memberSegments } from '../../jamsostek/subject.ts';
import { UNSTATED } from '../../ledger/compare.ts';
import { EVERYONE, SEXES } from '../../ledger/index.ts';
import type { Subject } from '../../rules/subject.ts';

/** A record that code knows by its name, and what of the site needs it. */
export interface Need {
  kind: 'rules' | 'channels' | 'indicators' | 'populations' | 'segments' | 'units';
  id: string;
  /** Parts of the site, by the names of `needers`. */
  by: string[];
}

/**
 * Every record that code names, declared once: without one of them a page would break or fall silent, so
 * removing or renaming it is a problem of the check. Rules are needed where the data hold programmes:
 * without any of those a site has no calculators.
 */
export function needsOf({ calculators, needed, home, derivations }: Subject): Need[] {
  const derivedFrom = new Map(derivations.map(({ ref, inputs }) => [ref, inputs]));
  /** The rules of the data behind a rule; itself where it is computed from no others. */
  const written = (ref: string): string[] =>
    derivedFrom.get(ref)?.flatMap(([input]) => written(input)) ?? [ref];
  const ofCalculators = new Set(Object.values(calculators).flat());
  const besides = needed.map(([ref]) => ref).filter((ref) => !ofCalculators.has(ref));
  return gathered([
    ...Object.entries(calculators).map(
      ([name, refs]) => [`calculator ${name}`, 'rules', refs.flatMap(written)] as const,
    ),
    ['examples', 'rules', besides.flatMap(written)],
    ['home', 'rules', home.flatMap(written)],
    ['footer', 'channels', footerChannels],
    ['places', 'indicators', ['coverage', 'active-participants-by-province']],
    ['gaps', 'indicators', ['coverage', 'working-people']],
    ['comparisons', 'populations', [UNSTATED]],
    ['gaps', 'segments', [...SEXES, ...memberSegments]],
    ['references', 'segments', [EVERYONE]],
    ['numbers', 'units', ['percent', 'rupiah']],
  ]);
}

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
