import type { Calculator } from './cases.ts';
import { riskClasses } from './calculators/employee/compute.ts';
import { levels } from './levels.ts';
import type { HeldRow, HeldRule, RuleSubset } from '../rules/subset.ts';
import type { RuleRows } from '../rules/types.ts';

const scholarship = [
  'scholarship/children',
  ...levels.flatMap((level) => [`scholarship/${level}`, `scholarship/${level}-years`]),
];
const employee = [
  ...riskClasses.map((risk) => `jkk/rate-${risk}`),
  'jkk/labour-intensive-relief',
  'jkm/rate',
  'jht/rate-employer',
  'jht/rate-worker',
  'jp/rate-employer',
  'jp/rate-worker',
  'jp/ceiling',
  'employer/jkk-jkm-required',
  'employer/jht-required',
  'employer/jp-required',
];
const bracket = ['bpu/brackets'];
const arrears = ['bpu/arrears-limit', 'employer/arrears-limit'];

/** Every rule a calculator may read, for any case it may be given. */
export const calculatorRules: Record<Calculator, readonly string[]> = {
  employee,
  'self-employed': [
    ...bracket,
    'bpu/jkk-rate',
    'bpu/jkm',
    'bpu/jht-rate',
    'bpu/discount',
    'bpu/discount-transport',
    'bpu/discount-rate',
  ],
  construction: ['jkk', 'jkm'].flatMap((one) => [
    `construction/${one}-rate`,
    `construction/${one}-tiers`,
  ]),
  migrant: [
    ...['short', 'medium', 'long'].flatMap((one) => [
      `migrant/contract-${one}`,
      `migrant/package-${one}`,
    ]),
    'migrant/before-agency',
    'migrant/extra-month',
    'migrant/jht-minimum',
    'migrant/jht-maximum',
  ],
  employer: [...employee, 'jkk/relief-workers'],
  death: [
    'jkm/lump-sum',
    'jkm/periodic',
    'jkm/funeral',
    'bpu/jkm-full-after',
    'migrant/death-abroad',
    'migrant/death-home',
    'scholarship/jkm-years',
    ...arrears,
    ...scholarship,
  ],
  accident: [
    ...bracket,
    'jkk/multiple',
    'jkk/death-share',
    'jkk/total-disability-share',
    'jkk/periodic',
    'jkk/funeral',
    'jkk/stmb-first-rate',
    'jkk/stmb-first-months',
    'jkk/stmb-later-rate',
    'jkm/lump-sum',
    'migrant/accident-death',
    ...arrears,
    ...scholarship,
  ],
  'job-loss': [
    'jkp/cash-rate',
    'jkp/cash-months',
    'jkp/ceiling',
    'jkp/contribution-months',
    'jkp/within-months',
    'jkp/claim-months',
    'jkp/age-limit',
    'jkp/claims',
    'jkp/claim-interval',
    'jkp/jht-required',
    'jkp/jp-required',
  ],
  savings: [
    ...bracket,
    'bpu/jht-rate',
    'jht/rate-employer',
    'jht/rate-worker',
    'jht/tax-free',
    'jht/tax-rate',
    'jht/tax-years',
    'jht/partial-years',
    'jht/partial-housing',
    'jht/partial-other',
  ],
  pension: [
    'jp/accrual-rate',
    'jp/minimum-years',
    'jp/ceiling',
    'jp/widow-once',
    'jp/deferral-years',
    'jp/spouse-share',
    'jp/child-share',
    'jp/parent-share',
    'jp/disability-density',
    'jp/disability-membership',
    'jp/survivor-density',
    'jp/survivor-membership',
    'jp/age',
  ],
};

/** Rules by which an enterprise knows its size: a page of its calculators prints them. */
export const sizeRules: readonly string[] = (['micro', 'small', 'medium'] as const).flatMap(
  (size) => [`employer/${size}-capital`, `employer/${size}-sales`],
);

/** The lowest contribution of the self-employed, with which the home page opens, and what a discount makes of it. */
export const homePrice = 'bpu/minimum';
export const homeDiscount = 'bpu/minimum-discounted';
/** The deadline that the home page prints. */
export const homeDeadline = 'jkk/report';

/** Every rule that the home page prints. */
export const homeRules: readonly string[] = [
  homePrice,
  homeDiscount,
  `${homeDiscount}-transport`,
  homeDeadline,
];

/**
 * The rules a calculator needs, as JSON to travel with it.
 * @throws Error if the data holds no such rule
 */
export function rulesFor(rules: RuleRows, calculator: Calculator): RuleSubset {
  return Object.fromEntries(
    calculatorRules[calculator].map((ref): [string, HeldRule] => {
      const rows = rules.rowsOf(ref);
      const unit = rows?.[0]?.value.unit;
      if (!rows || !unit)
        throw new Error(`There is no rule ${ref}, which the calculator ${calculator} reads.`);
      const held = rows.map(({ from, to, value, basis }): HeldRow => {
        return [from, to, 'value' in value ? value.value : null, basis];
      });
      return [ref, [0, unit, ...held]];
    }),
  );
}
