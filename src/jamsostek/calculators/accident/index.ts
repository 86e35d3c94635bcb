import { ARREARS } from '../../arrears.ts';
import { BRACKETS } from '../../brackets.ts';
import type { CalculatorFolder } from '../../calculator.ts';
import { SCHOLARSHIP } from '../../scholarship.ts';
import { outcome } from './answer.ts';
import { fields } from './case.ts';
import { needs } from './compute.ts';
import { derivations } from './derived.ts';
import { examples } from './example.ts';
import { says } from './texts.ts';

export const accident = {
  fields,
  needs: [BRACKETS, needs, ARREARS, SCHOLARSHIP],
  outcome,
  says,
  examples,
  derivations,
} as const satisfies CalculatorFolder<typeof fields>;
