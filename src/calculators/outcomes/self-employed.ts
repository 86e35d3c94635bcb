import { bpuContribution } from '../../benefits/bpu.ts';
import { outcomeOf, type OutcomeOf } from '../types.ts';
export { formOf } from '../desk.ts';

export const outcome: OutcomeOf<'self-employed'> = (rules, given) =>
  outcomeOf(bpuContribution(rules, given), 'monthly');
