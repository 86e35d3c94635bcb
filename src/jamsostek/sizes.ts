import type { RiskClass, Size } from './case-types.ts';

/** Risk classes from the lowest rate to the highest. */
export const riskClasses = [
  'very-low',
  'low',
  'medium',
  'high',
  'very-high',
] as const satisfies readonly RiskClass[];

/** Sizes of enterprises from the smallest to the largest. */
export const sizes = ['micro', 'small', 'medium', 'large'] as const satisfies readonly Size[];
