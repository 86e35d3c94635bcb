import type { NeededRule, NeededRules, RuleUnit } from './rule-types.ts';

/** Every rule named in some needs, in their order, each once. */
export function rulesIn(...needs: readonly NeededRules[]): NeededRule[] {
  const all = needs
    .flatMap((one) => Object.values(one))
    .flatMap((one) => (isRule(one) ? [one] : rulesIn(one)));
  return [...new Map(all.map((rule) => [rule[0], rule])).values()];
}

/** The references of the same. */
export function refsIn(...needs: readonly NeededRules[]): string[] {
  return rulesIn(...needs).map(([ref]) => ref);
}

function isRule(needed: NeededRule | NeededRules): needed is NeededRule {
  return Array.isArray(needed);
}

/**
 * The rule of a name. For a name that has none it is a rule that no data hold, so that reading it is
 * refused and never takes another one for it.
 * @example ruleOf({ low: ['jkk/rate-low', 'percent'] }, 'huge') // ['unknown/huge', …]
 */
export function ruleOf<U extends RuleUnit>(
  rules: Readonly<Record<string, NeededRule<U>>>,
  name: string,
): NeededRule<U> {
  const own = Object.hasOwn(rules, name) ? rules[name] : undefined;
  return own ?? [`unknown/${name}`, 'window' as U];
}
