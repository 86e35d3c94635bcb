import type { Examples } from '../../calculator.ts';
import type { fields } from './case.ts';
import { needs } from './compute.ts';

export const examples: Examples<typeof fields> = ({ month, at }) => [
  {
    contractMonths: at(needs.contracts.long.months[0]),
    via: 'agency',
    month,
    extraMonths: 0,
    jht: 0,
  },
];
