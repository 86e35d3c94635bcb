import type { Examples } from '../../calculator.ts';
import { SCHOLARSHIP } from '../../scholarship.ts';
import type { fields } from './case.ts';

export const examples: Examples<typeof fields> = ({ date, at }) => [
  {
    segment: 'pu',
    date,
    contributionMonths: 60,
    arrearsMonths: 0,
    children: [
      {
        primary: at(SCHOLARSHIP.levels.primary.most[0]),
        senior: at(SCHOLARSHIP.levels.senior.most[0]),
      },
    ],
  },
  { segment: 'bpu', date, membershipMonths: 2, contributionMonths: 2, arrearsMonths: 0 },
];
