import type { Examples } from '../../calculator.ts';
import type { fields } from './case.ts';

export const examples: Examples<typeof fields> = ({ month, wage }) => [
  { segment: 'pu', wage, month, months: 120, balance: 0, growth: 5 },
];
