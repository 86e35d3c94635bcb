import type { Program, RuleRecord } from '../schema/index.ts';
import { deriveRule, type Derivation } from './derive.ts';
import { derivations } from '../jamsostek/derived/index.ts';
import { nearestNames } from './nearest.ts';
import { neighbours, rowOn } from './rows.ts';
import type { RuleEntry, Rules } from './types.ts';

/**
 * All rules of `programs` with those derived from them. Never throws: a derived rule whose inputs
 * are missing or have another unit is left out, and `programProblems` says so.
 * @example createRules(programs).at('jkm/death-benefit', '2026-11-22')
 */
export function createRules(programs: Program[]): Rules {
  const entries = new Map<string, RuleEntry>();
  for (const program of programs)
    for (const rule of program.rules) {
      const ref = `${program.id}/${rule.id}`;
      entries.set(ref, { ref, program, rule });
    }
  for (const derived of derivations) {
    const entry = derivedEntry(derived, programs, entries);
    if (entry) entries.set(derived.ref, entry);
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

function derivedEntry(
  derived: Derivation,
  programs: Program[],
  entries: Map<string, RuleEntry>,
): RuleEntry | null {
  const program = programs.find(({ id }) => derived.ref.startsWith(`${id}/`));
  if (!program || entries.has(derived.ref)) return null;
  const inputs = derived.inputs.map(({ ref, unit }) => {
    const rule = entries.get(ref)?.rule;
    return rule?.rows.every((row) => row.value.unit === unit) ? rule : null;
  });
  if (!inputs.every((rule) => rule !== null)) return null;
  const rule: RuleRecord | null = deriveRule(derived, inputs);
  return rule
    ? { ref: derived.ref, program, rule, inputs: derived.inputs.map(({ ref }) => ref) }
    : null;
}
