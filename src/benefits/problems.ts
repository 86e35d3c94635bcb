import type { Program } from '../schema/index.ts';
import type { Unit } from './derive.ts';
import { derivations } from './derived/index.ts';
import { riskClasses } from './pu.ts';
import { rowProblems, type RowProblem } from './rows.ts';

/** What is wrong with the rules of the programmes; printing is the checker's business. */
export type ProgramProblem =
  | ({ rule: string } & RowProblem)
  /** A rule that calculations read has another unit than they need. */
  | { problem: 'unit'; rule: string; unit: Unit; expected: Unit }
  /** `data/` holds a rule that is derived from others. */
  | { problem: 'derived'; rule: string }
  /** Two rules of a programme have the same id. */
  | { problem: 'twice'; rule: string };

/** Units of the rules that contributions read; those of derived rules come from their table. */
const READ: [ref: string, unit: Unit][] = [
  ['bpu/brackets', 'brackets'],
  ['bpu/jkk-rate', 'percent'],
  ['bpu/jkm', 'rupiah'],
  ['bpu/jht-rate', 'percent'],
  ['bpu/discount', 'window'],
  ['bpu/discount-transport', 'window'],
  ['bpu/discount-rate', 'percent'],
  ...riskClasses.map((risk): [string, Unit] => [`jkk/rate-${risk}`, 'percent']),
  ['jkm/rate', 'percent'],
  ['jht/rate-employer', 'percent'],
  ['jht/rate-worker', 'percent'],
  ['jp/rate-employer', 'percent'],
  ['jp/rate-worker', 'percent'],
  ['jp/ceiling', 'rupiah'],
  ['employer/jkk-jkm-required', 'window'],
  ['employer/jht-required', 'window'],
  ['employer/jp-required', 'window'],
  ['employer/example-wage', 'rupiah'],
];

/** Everything wrong with the rules of `programs`, in their order; an empty list if they can be relied upon. */
export function programProblems(programs: Program[]): ProgramProblem[] {
  const expected = new Map<string, Unit>([
    ...derivations.flatMap(({ inputs }) => inputs.map(({ ref, unit }) => [ref, unit] as const)),
    ...READ,
  ]);
  const derived = new Set(derivations.map(({ ref }) => ref));
  return programs.flatMap((program) =>
    program.rules.flatMap((rule, index): ProgramProblem[] => {
      const ref = `${program.id}/${rule.id}`;
      const twice = program.rules.findIndex(({ id }) => id === rule.id) < index;
      const unit = rule.rows[0]?.value.unit;
      const wanted = expected.get(ref);
      return [
        ...rowProblems(rule).map((problem) => ({ rule: ref, ...problem })),
        ...(twice ? [{ problem: 'twice' as const, rule: ref }] : []),
        ...(derived.has(ref) ? [{ problem: 'derived' as const, rule: ref }] : []),
        ...(unit && wanted && unit !== wanted
          ? [{ problem: 'unit' as const, rule: ref, unit, expected: wanted }]
          : []),
      ];
    }),
  );
}
