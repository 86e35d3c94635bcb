import { addMonths } from '../../../rules/add-months.ts';
import type { Examples } from '../../calculator.ts';
import type { fields } from './case.ts';
import { needs } from './needs.ts';

/** The first day on which anybody can have paid for long enough, or today where that has passed. */
export const examples: Examples<typeof fields> = ({ date, rules, wage, at }) => {
  const [minimum] = needs.minimum;
  const shortest = at(minimum) * 12;
  const first = addMonths(rules.rowsOf(minimum)?.[0]?.from ?? date, shortest);
  const pensioned = first > date ? first : date;
  return [
    {
      event: 'retirement',
      averageWage: 4_000_000,
      contributionMonths: shortest,
      born: Number(pensioned.slice(0, 4)) - at(needs.age[0], pensioned),
      date: pensioned,
    },
    {
      event: 'death',
      averageWage: wage,
      contributionMonths: 24,
      date,
      recipient: 'spouse',
      membershipMonths: 24,
      density: 100,
    },
  ];
};
