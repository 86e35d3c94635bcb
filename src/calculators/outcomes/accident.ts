import { accidentBenefit } from '../../benefits/accident.ts';
import { outcomeOf, type OutcomeOf } from '../types.ts';
import type { Words } from '../words.ts';
export { formOf } from '../desk.ts';

export const outcome: OutcomeOf<'accident'> = (rules, given) =>
  outcomeOf(
    accidentBenefit(rules, given),
    given.children?.length ? 'most' : 'all',
    ...(given.outcome === 'death' ? [({ say }: Words) => say('besides')] : []),
  );
