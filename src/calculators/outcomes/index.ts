import type { Calculator, Case, RuleRows } from '../../benefits/index.ts';
import type { Outcome, OutcomeOf } from '../types.ts';
import { outcome as accident } from './accident.ts';
import { outcome as construction } from './construction.ts';
import { outcome as death } from './death.ts';
import { outcome as employee } from './employee.ts';
import { outcome as employer } from './employer.ts';
import { outcome as jobLoss } from './job-loss.ts';
import { outcome as migrant } from './migrant.ts';
import { outcome as pension } from './pension.ts';
import { outcome as savings } from './savings.ts';
import { outcome as selfEmployed } from './self-employed.ts';

const outcomes: { [C in Calculator]: OutcomeOf<C> } = {
  employee,
  'self-employed': selfEmployed,
  construction,
  migrant,
  employer,
  death,
  accident,
  'job-loss': jobLoss,
  savings,
  pension,
};

/** The answer of any calculator; the build asks here, a browser loads only the one it needs. */
export function outcomeFor<C extends Calculator>(
  calculator: C,
  rules: RuleRows,
  given: Case<C>,
): Outcome {
  return outcomes[calculator](rules, given);
}
