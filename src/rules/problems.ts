import type { Program } from '../schema/index.ts';
import type { Derivation } from './derive.ts';
import { rowProblems, type RowProblem } from './rows.ts';
import type { NeededRule, RuleUnit } from './rule-types.ts';

/**
 * What is wrong with the rules of the programmes; `index` is the position of the rule in its
 * programme. Printing is the checker's business.
 */
export type ProgramProblem =
  | ({ rule: string; index: number } & RowProblem)
  /** A rule that calculations read has another unit than they need. */
  | { problem: 'unit'; rule: string; index: number; unit: RuleUnit; expected: RuleUnit }
  /** `data/` holds a rule that is derived from others. */
  | { problem: 'derived'; rule: string; index: number }
  /** Two rules of a programme have the same id. */
  | { problem: 'twice'; rule: string; index: number };

/** What is computed from the rules of the programmes, and with which unit it takes them. */
export interface RuleNeeds {
  derivations: readonly Derivation[];
  /** Rules that calculations read, besides those that derived amounts do. */
  needed: readonly NeededRule[];
}

/** Everything wrong with the rules of `programs`, in their order; an empty list if they can be relied upon. */
export function programProblems(
  programs: readonly Program[],
  { derivations, needed }: RuleNeeds,
): ProgramProblem[] {
  const expected = new Map([...derivations.flatMap(({ inputs }) => inputs), ...needed]);
  const computed = new Set(derivations.map(({ ref }) => ref));
  return programs.flatMap((program) =>
    program.rules.flatMap((rule, index): ProgramProblem[] => {
      const ref = `${program.id}/${rule.id}`;
      const twice = program.rules.findIndex(({ id }) => id === rule.id) < index;
      const unit = rule.rows[0]?.value.unit;
      const wanted = expected.get(ref);
      return [
        ...rowProblems(rule).map((problem) => ({ rule: ref, index, ...problem })),
        ...(twice ? [{ problem: 'twice' as const, rule: ref, index }] : []),
        ...(computed.has(ref) ? [{ problem: 'derived' as const, rule: ref, index }] : []),
        ...(unit && wanted && unit !== wanted
          ? [{ problem: 'unit' as const, rule: ref, index, unit, expected: wanted }]
          : []),
      ];
    }),
  );
}
