import { WORKING_LIFE } from '../../../rules/read.ts';
import type { Bounds, CaseOf, Fields } from '../../case.ts';
import { sizes } from '../../sizes.ts';

/** Programmes an employer enrols its workers in; `only` says that there were no others. */
const programmes = ['jkk', 'jkm', 'jht', 'jp', 'only'] as const;

/** A layoff. */
export const fields = {
  /** Last monthly wage the employer reported, whole rupiah. */
  wage: { kind: 'rupiah' },
  /** Day of the layoff, `YYYY-MM-DD`: the first month of cash starts on it. */
  date: { kind: 'date' },
  /** Size of the employer, with which the programmes are checked. */
  size: { kind: sizes, optional: true },
  /** Programmes the worker was enrolled in; checked with `size`. */
  programmes: { kind: { any: programmes }, optional: true, when: ['size', sizes] },
  /** Months contributed in the period the law looks at. */
  contributionMonths: { kind: 'months', optional: true },
  /** Months from the layoff to the claim. */
  monthsToClaim: { kind: 'months', optional: true },
  /** Age on joining JKP. */
  ageOnJoining: { kind: 'whole', optional: true },
  /** Which claim in the career this is, from 1. */
  claim: { kind: 'whole', optional: true },
  /** From the second claim on: day the benefit before it was first received, `YYYY-MM-DD`. */
  lastBenefit: { kind: 'date', optional: true, when: ['claim', ['2', '3']] },
} as const satisfies Fields;

export const bounds = {
  contributionMonths: [0, WORKING_LIFE],
  monthsToClaim: [0, WORKING_LIFE],
  ageOnJoining: [15, 100],
  claim: [1, 10],
} as const satisfies Bounds<typeof fields>;

export type JobLossCase = CaseOf<typeof fields>;
