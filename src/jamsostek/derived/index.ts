import type { Derivation } from '../../rules/derive.ts';
import { derivedBenefits } from './benefits.ts';
import { derivedBpu } from './bpu.ts';
import { derivedConstruction } from './construction.ts';
import { derivedEmployer } from './employer.ts';
import { derivedExamples } from './examples.ts';
import { derivedJkk } from './jkk.ts';
import { derivedMigrant } from './migrant.ts';
import { derivedPension } from './pension.ts';

/** Every derived rule. One that is an input of another stands before it. */
export const derivations: readonly Derivation[] = [
  ...derivedBenefits,
  ...derivedBpu,
  ...derivedEmployer,
  ...derivedJkk,
  ...derivedConstruction,
  ...derivedMigrant,
  ...derivedPension,
  ...derivedExamples,
];
