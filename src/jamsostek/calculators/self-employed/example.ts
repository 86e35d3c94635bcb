import type { Examples } from '../../calculator.ts';
import type { fields } from './case.ts';

export const examples: Examples<typeof fields> = ({ month }) => [
  { income: 1_500_000, month, sector: 'other', jht: true, paidByState: false },
];
