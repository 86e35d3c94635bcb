import type { Examples } from '../../calculator.ts';
import { SCHOLARSHIP } from '../../scholarship.ts';
import type { fields } from './case.ts';

export const examples: Examples<typeof fields> = ({ date, wage, at }) => [
  {
    segment: 'pu',
    wage,
    date,
    outcome: 'death',
    arrearsMonths: 0,
    children: [
      {
        primary: at(SCHOLARSHIP.levels.primary.most[0]),
        senior: at(SCHOLARSHIP.levels.senior.most[0]),
      },
    ],
  },
  {
    segment: 'pu',
    wage,
    date,
    outcome: 'partial',
    tablePercent: 40,
    loss: 'whole',
    arrearsMonths: 0,
  },
  {
    segment: 'bpu',
    wage: 1_500_000,
    date,
    outcome: 'incapacity',
    months: 14,
    arrearsMonths: 0,
  },
];
