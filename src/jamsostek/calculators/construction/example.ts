import type { Examples } from '../../calculator.ts';
import type { fields } from './case.ts';

/** The contract of the official example. */
export const EXAMPLE_CONTRACT = ['construction/example-contract', 'rupiah'] as const;

export const examples: Examples<typeof fields> = ({ month, at }) => [
  { of: 'contract', amount: at(EXAMPLE_CONTRACT[0]), month },
];
