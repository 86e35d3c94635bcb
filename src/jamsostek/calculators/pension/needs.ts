import type { NeededRules } from '../../../rules/rule-types.ts';

/** The rules it reads. */
export const needs = {
  rate: ['jp/accrual-rate', 'percent'],
  minimum: ['jp/minimum-years', 'years'],
  ceiling: ['jp/ceiling', 'rupiah'],
  widowOnce: ['jp/widow-once', 'window'],
  /** How long work may go on after the age is reached. */
  deferral: ['jp/deferral-years', 'years'],
  share: {
    spouse: ['jp/spouse-share', 'percent'],
    child: ['jp/child-share', 'percent'],
    parent: ['jp/parent-share', 'percent'],
  },
  /** What makes a short period count in full. */
  full: {
    disability: {
      density: ['jp/disability-density', 'percent'],
      membership: ['jp/disability-membership', 'months'],
    },
    death: {
      density: ['jp/survivor-density', 'percent'],
      membership: ['jp/survivor-membership', 'years'],
    },
  },
  age: ['jp/age', 'years-of-age'],
} as const satisfies NeededRules;
