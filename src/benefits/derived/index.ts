import type { Derivation } from '../derive.ts';
import { derivedBenefits } from './benefits.ts';
import { derivedBpu } from './bpu.ts';
import { derivedEmployer } from './employer.ts';

/** Every derived rule. One that is an input of another stands before it. */
export const derivations: readonly Derivation[] = [
  ...derivedBenefits,
  ...derivedBpu,
  ...derivedEmployer,
];
