import type { Program } from '../schema/index.ts';
import type { Unit } from './derive.ts';
import { derivations } from '../jamsostek/derived/index.ts';
import { riskClasses } from '../jamsostek/calculators/employee/compute.ts';
import { rowProblems, type RowProblem } from './rows.ts';
import { levels } from '../jamsostek/levels.ts';
import { sizeRules } from '../jamsostek/rules-for.ts';

/**
 * What is wrong with the rules of the programmes; `index` is the position of the rule in its
 * programme. Printing is the checker's business.
 */
export type ProgramProblem =
  | ({ rule: string; index: number } & RowProblem)
  /** A rule that calculations read has another unit than they need. */
  | { problem: 'unit'; rule: string; index: number; unit: Unit; expected: Unit }
  /** `data/` holds a rule that is derived from others. */
  | { problem: 'derived'; rule: string; index: number }
  /** Two rules of a programme have the same id. */
  | { problem: 'twice'; rule: string; index: number };

/** Rules that calculations read, by their unit; those of derived rules come from their table. */
const READ: Partial<Record<Unit, readonly string[]>> = {
  brackets: ['bpu/brackets'],
  tiers: ['construction/jkk-tiers', 'construction/jkm-tiers'],
  window: [
    'bpu/discount',
    'bpu/discount-transport',
    'employer/jkk-jkm-required',
    'employer/jht-required',
    'employer/jp-required',
    'jkp/jht-required',
    'jkp/jp-required',
    'jp/widow-once',
  ],
  percent: [
    'bpu/jkk-rate',
    'bpu/jht-rate',
    'bpu/discount-rate',
    ...riskClasses.map((risk) => `jkk/rate-${risk}`),
    'jkk/labour-intensive-relief',
    'jkk/death-share',
    'jkk/total-disability-share',
    'jkk/stmb-first-rate',
    'jkk/stmb-later-rate',
    'jkm/rate',
    'jht/rate-employer',
    'jht/rate-worker',
    'jht/partial-housing',
    'jht/partial-other',
    'jht/tax-rate',
    'jp/rate-employer',
    'jp/rate-worker',
    'jp/accrual-rate',
    'jp/spouse-share',
    'jp/child-share',
    'jp/parent-share',
    'jp/disability-density',
    'jp/survivor-density',
    'jkp/cash-rate',
    'construction/jkk-rate',
    'construction/jkm-rate',
  ],
  rupiah: [
    ...sizeRules,
    'bpu/jkm',
    'employer/example-wage',
    'jkk/periodic',
    'jkk/funeral',
    'jkm/lump-sum',
    'jkm/periodic',
    'jkm/funeral',
    'jht/tax-free',
    'jp/ceiling',
    'jkp/ceiling',
    'migrant/before-agency',
    'migrant/package-short',
    'migrant/package-medium',
    'migrant/package-long',
    'migrant/extra-month',
    'migrant/jht-minimum',
    'migrant/jht-maximum',
    'migrant/death-abroad',
    'migrant/death-home',
    'migrant/accident-death',
    ...levels.map((level) => `scholarship/${level}`),
  ],
  months: [
    'bpu/arrears-limit',
    'bpu/jkm-full-after',
    'employer/arrears-limit',
    'jkk/stmb-first-months',
    'jp/disability-membership',
    'jkp/cash-months',
    'jkp/claim-months',
    'jkp/contribution-months',
    'jkp/within-months',
    'migrant/contract-short',
    'migrant/contract-medium',
    'migrant/contract-long',
  ],
  years: [
    'jht/partial-years',
    'jht/tax-years',
    'jkp/claim-interval',
    'jp/deferral-years',
    'jp/minimum-years',
    'jp/survivor-membership',
    'scholarship/jkm-years',
    ...levels.map((level) => `scholarship/${level}-years`),
  ],
  times: ['jkk/multiple', 'jkp/claims'],
  persons: ['jkk/relief-workers', 'scholarship/children'],
  'years-of-age': ['jp/age', 'jkp/age-limit'],
};

/** The unit each rule must have, by its reference. */
const EXPECTED: ReadonlyMap<string, Unit> = new Map([
  ...derivations.flatMap(({ inputs }) => inputs.map(({ ref, unit }) => [ref, unit] as const)),
  ...(Object.entries(READ) as [Unit, readonly string[]][]).flatMap(([unit, refs]) =>
    refs.map((ref) => [ref, unit] as const),
  ),
]);
const DERIVED: ReadonlySet<string> = new Set(derivations.map(({ ref }) => ref));

/** Everything wrong with the rules of `programs`, in their order; an empty list if they can be relied upon. */
export function programProblems(programs: Program[]): ProgramProblem[] {
  return programs.flatMap((program) =>
    program.rules.flatMap((rule, index): ProgramProblem[] => {
      const ref = `${program.id}/${rule.id}`;
      const twice = program.rules.findIndex(({ id }) => id === rule.id) < index;
      const unit = rule.rows[0]?.value.unit;
      const wanted = EXPECTED.get(ref);
      return [
        ...rowProblems(rule).map((problem) => ({ rule: ref, index, ...problem })),
        ...(twice ? [{ problem: 'twice' as const, rule: ref, index }] : []),
        ...(DERIVED.has(ref) ? [{ problem: 'derived' as const, rule: ref, index }] : []),
        ...(unit && wanted && unit !== wanted
          ? [{ problem: 'unit' as const, rule: ref, index, unit, expected: wanted }]
          : []),
      ];
    }),
  );
}
