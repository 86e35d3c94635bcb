import type { Derivation } from '../rules/derive.ts';
import type { NeededRules } from '../rules/rule-types.ts';
import type { CaseOf, Fields } from './case.ts';
import type { ExampleDay } from './example.ts';
import type { OutcomeOf } from './form/form-types.ts';

/** Worked examples: they leave nothing open, and the first stands beside the form. */
export type Examples<F extends Fields> = (day: ExampleDay) => readonly [CaseOf<F>, ...CaseOf<F>[]];

/** All that is told of a calculator; its folder in `calculators/` gathers it, and nothing else does. */
export interface CalculatorFolder<F extends Fields> {
  fields: F;
  /** Every rule it may read, for any case it may be given: its own and those of what it shares. */
  needs: readonly NeededRules[];
  outcome: OutcomeOf<CaseOf<F>>;
  /** Names of the texts that only some calculators say, apart by spaces. */
  says: string;
  examples: Examples<F>;
  /** Amounts computed from the rules it is about. */
  derivations: readonly Derivation[];
  /** Audiences who work out their contributions with it; a benefit is for those its programme pays. */
  users?: readonly string[];
  /** What stands beside its form: the sizes of enterprises, or the ages of retirement. */
  beside?: 'sizes' | 'retirement-ages';
}
