import type { Calculator, Case, RuleRows } from '../subject.ts';
import type { Outcome, OutcomeOf } from '../form/types.ts';
import { outcome as accident } from './accident/answer.ts';
import { outcome as construction } from './construction/answer.ts';
import { outcome as death } from './death/answer.ts';
import { outcome as employee } from './employee/answer.ts';
import { outcome as employer } from './employer/answer.ts';
import { outcome as jobLoss } from './job-loss/answer.ts';
import { outcome as migrant } from './migrant/answer.ts';
import { outcome as pension } from './pension/answer.ts';
import { outcome as savings } from './savings/answer.ts';
import { outcome as selfEmployed } from './self-employed/answer.ts';

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
