import type { CalculatorFolder } from '../../calculator.ts';
import { outcome } from './answer.ts';
import { fields } from './case.ts';
import { needs } from './compute.ts';
import { derivations } from './derived.ts';
import { examples } from './example.ts';
import { says } from './texts.ts';

export const selfEmployed = {
  fields,
  needs: [needs],
  outcome,
  says,
  examples,
  derivations,
  users: ['self-employed', 'vulnerable-workers', 'women'],
} as const satisfies CalculatorFolder<typeof fields>;
