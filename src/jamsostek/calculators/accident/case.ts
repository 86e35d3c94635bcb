import { WORKING_LIFE } from '../../../rules/read.ts';
import type { Bounds, CaseOf, Fields } from '../../case.ts';
import { segments } from '../../segments.ts';

/** A work accident. */
export const fields = {
  segment: { kind: segments },
  /** Day of the accident, `YYYY-MM-DD`. */
  date: { kind: 'date' },
  outcome: { kind: ['death', 'partial', 'total', 'incapacity'] },
  /**
   * Monthly wage, whole rupiah; for self-employed members their income, of which the base counts. Not
   * asked of migrant workers.
   */
  wage: { kind: 'rupiah', when: ['segment', ['pu', 'bpu', 'construction']] },
  /** The percentage of the annex for what was lost. */
  tablePercent: { kind: 'percent', when: ['outcome', ['partial']] },
  /** Whether the part itself is lost, or some of its function. */
  loss: { kind: ['whole', 'function'], optional: true, when: ['outcome', ['partial']] },
  /** How much of its function is lost, in per cent. */
  lossPercent: { kind: 'percent', when: ['loss', ['function']] },
  /** Whole months unable to work. */
  months: { kind: 'months', when: ['outcome', ['incapacity']] },
  /** Children who may have a scholarship. */
  children: { kind: 'children', optional: true, when: ['outcome', ['death', 'total']] },
  /** Consecutive months of arrears. */
  arrearsMonths: { kind: 'months', optional: true, when: ['segment', ['pu', 'bpu']] },
} as const satisfies Fields;

export const bounds = {
  tablePercent: [0.1, 100],
  lossPercent: [0.1, 100],
  months: [1, WORKING_LIFE],
  arrearsMonths: [0, WORKING_LIFE],
} as const satisfies Bounds<typeof fields>;

export type AccidentCase = CaseOf<typeof fields>;
