import { WORKING_LIFE } from '../../../rules/read.ts';
import type { Bounds, CaseOf, Fields } from '../../case.ts';

/** A monthly pension. */
export const fields = {
  /** What the pension is for; the last two count a short period in full under conditions. */
  event: { kind: ['retirement', 'disability', 'death'] },
  /** Average monthly wage over the whole period, past wages already indexed; whole rupiah. */
  averageWage: { kind: 'rupiah' },
  /** Months contributed. */
  contributionMonths: { kind: 'months' },
  /** Year of birth, by which the age is known and the year it is reached. */
  born: { kind: 'year', when: ['event', ['retirement']] },
  /**
   * Day the pension starts, `YYYY-MM-DD`; absent for `retirement`: the end of the year in which the
   * age is reached.
   */
  date: { kind: 'date', optional: true },
  /** Who receives it; `child-after-spouse` is a child whose parent's pension has ended. */
  recipient: {
    kind: ['spouse', 'child', 'child-after-spouse', 'parent'],
    when: ['event', ['death']],
  },
  /** Full months of membership before the event. */
  membershipMonths: { kind: 'months', optional: true, when: ['event', ['disability', 'death']] },
  /** Share of months actually paid for, in per cent. */
  density: { kind: 'percent', optional: true, when: ['event', ['disability', 'death']] },
} as const satisfies Fields;

export const bounds = {
  contributionMonths: [1, WORKING_LIFE],
  /** Of those who can be in the programme: old when it began, or too young to work yet. */
  born: [1930, 2015],
  membershipMonths: [0, WORKING_LIFE],
  density: [0, 100],
} as const satisfies Bounds<typeof fields>;

export type PensionCase = CaseOf<typeof fields>;
