import type { Examples } from '../../calculator.ts';
import type { fields } from './case.ts';

export const examples: Examples<typeof fields> = ({ date }) => [
  {
    wage: 8_000_000,
    date,
    size: 'medium',
    programmes: ['jkk', 'jkm', 'jht', 'jp'],
    contributionMonths: 24,
    monthsToClaim: 1,
    ageOnJoining: 30,
    claim: 1,
  },
];
