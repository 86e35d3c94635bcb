import type { Program, RuleRecord } from '../schema/index.ts';
import { deriveRule, type Derivation } from './derive.ts';
import { nearestNames } from '../schema/spelling.ts';
import { neighbours, rowOn } from './rows.ts';
import type { RuleEntry, Rules } from './rule-types.ts';

/**
 * All rules of `programs` with those derived from them. Never throws: a derived rule whose inputs
 * are missing or have another unit is left out, and `programProblems` says so. In which order
 * derived rules are declared decides nothing but the order in which they are listed.
 * @example createRules(programs, derivations).at('jkm/death-benefit', '2026-11-22')
 */
export function createRules(
  programs: readonly Program[],
  derivations: readonly Derivation[],
): Rules {
  const entries = new Map<string, RuleEntry>();
  for (const program of programs)
    for (const rule of program.rules) {
      const ref = `${program.id}/${rule.id}`;
      entries.set(ref, { ref, program, rule });
    }
  const derived = deriveAll(derivations, programs, entries);
  for (const { ref } of derivations) {
    const entry = derived.get(ref);
    if (entry) entries.set(ref, entry);
  }
  const all = programs.flatMap((program) =>
    [...entries.values()].filter((entry) => entry.program === program),
  );

  const find: Rules['find'] = (reference) => {
    const ref = reference.replace(/^rule:/, '');
    const entry = entries.get(ref);
    return entry
      ? { ok: true, entry }
      : { ok: false, reference: ref, nearest: nearestNames(ref, [...entries.keys()]) };
  };

  return {
    find,
    rowsOf: (ref) => entries.get(ref)?.rule.rows ?? null,
    all: () => all,
    at(reference, date) {
      const found = find(reference);
      if (!found.ok) throw new Error(`There is no rule ${found.reference}.`);
      const { entry } = found;
      const row = rowOn(entry.rule.rows, date);
      return row
        ? { state: 'in-force', entry, row }
        : { state: 'none', entry, ...neighbours(entry.rule.rows, date) };
    },
  };
}

/** Every derived rule whose inputs are there, by its reference; each is made before those it is an input of. */
function deriveAll(
  derivations: readonly Derivation[],
  programs: readonly Program[],
  held: ReadonlyMap<string, RuleEntry>,
): Map<string, RuleEntry> {
  const declared = new Map(derivations.map((one) => [one.ref, one]));
  const made = new Map<string, RuleEntry>();
  const begun = new Set<string>();

  /** The rule of a reference, held or made; null also for one that would be computed from itself. */
  function ruleOf(ref: string): RuleRecord | null {
    const there = held.get(ref) ?? made.get(ref);
    const derived = declared.get(ref);
    if (there || !derived || begun.has(ref)) return there?.rule ?? null;
    begun.add(ref);
    const entry = entryOf(derived);
    if (entry) made.set(ref, entry);
    return entry?.rule ?? null;
  }

  function entryOf(derived: Derivation): RuleEntry | null {
    const { ref, inputs } = derived;
    const program = programs.find(({ id }) => ref.startsWith(`${id}/`));
    if (!program) return null;
    const needed = inputs.map(([input, unit]) => {
      const rule = ruleOf(input);
      return rule?.rows.every((row) => row.value.unit === unit) ? rule : null;
    });
    if (!needed.every((rule) => rule !== null)) return null;
    const rule = deriveRule(derived, needed);
    return rule ? { ref, program, rule, inputs: inputs.map(([input]) => input) } : null;
  }

  for (const { ref } of derivations) ruleOf(ref);
  return made;
}
