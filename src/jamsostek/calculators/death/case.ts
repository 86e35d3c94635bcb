import { WORKING_LIFE } from '../../../rules/read.ts';
import type { Bounds, CaseOf, Fields } from '../../case.ts';
import { segments } from '../../segments.ts';

/** A death that is no work accident, which the calculator of accidents answers. */
export const fields = {
  segment: { kind: segments },
  /** Day of death, `YYYY-MM-DD`. */
  date: { kind: 'date' },
  /** Full months of membership, on which the benefit of the self-employed depends. */
  membershipMonths: { kind: 'months', optional: true, when: ['segment', ['bpu']] },
  /** Months contributed in all, on which the scholarship depends; not asked of migrant workers. */
  contributionMonths: {
    kind: 'months',
    optional: true,
    when: ['segment', ['pu', 'bpu', 'construction']],
  },
  /** Consecutive months of arrears. */
  arrearsMonths: { kind: 'months', optional: true, when: ['segment', ['pu', 'bpu']] },
  /** Children who may have a scholarship. */
  children: { kind: 'children', optional: true },
  /** Migrant workers: while working abroad, or before or after it. */
  stage: { kind: ['abroad', 'home'], optional: true, when: ['segment', ['migrant']] },
} as const satisfies Fields;

export const bounds = {
  membershipMonths: [0, WORKING_LIFE],
  contributionMonths: [0, WORKING_LIFE],
  arrearsMonths: [0, WORKING_LIFE],
} as const satisfies Bounds<typeof fields>;

export type DeathCase = CaseOf<typeof fields>;
