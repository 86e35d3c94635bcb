import type { CalculatorFolder } from '../../calculator.ts';
import { needs as employee } from '../employee/compute.ts';
import { outcome } from './answer.ts';
import { fields } from './case.ts';
import { needs } from './compute.ts';
import { derivations } from './derived.ts';
import { examples } from './example.ts';
import { says } from './texts.ts';

export const employer = {
  fields,
  needs: [employee, needs],
  outcome,
  says,
  examples,
  derivations,
  users: ['companies', 'micro-small-business'],
  beside: 'sizes',
} as const satisfies CalculatorFolder<typeof fields>;
