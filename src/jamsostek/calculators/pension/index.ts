import type { CalculatorFolder } from '../../calculator.ts';
import { outcome } from './answer.ts';
import { fields } from './case.ts';
import { derivations } from './derived.ts';
import { examples } from './example.ts';
import { needs } from './needs.ts';
import { says } from './texts.ts';

export const pension = {
  fields,
  needs: [needs],
  outcome,
  says,
  examples,
  derivations,
  beside: 'retirement-ages',
} as const satisfies CalculatorFolder<typeof fields>;
