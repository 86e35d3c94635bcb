import type { Examples } from '../../calculator.ts';
import type { fields } from './case.ts';

export const examples: Examples<typeof fields> = ({ month, wage }) => [
  {
    wages: [wage, 4_000_000, 6_500_000],
    month,
    riskClass: 'low',
    size: 'small',
    labourIntensive: false,
  },
];
