import { derivation, type Derivation } from '../../../rules/derive.ts';
import { percentOf } from '../../../rules/money.ts';
import { percent, rupiah, sum } from '../../../rules/values.ts';
import { EXAMPLE_WAGE } from '../../example.ts';
import { needs } from './compute.ts';

/** The most there can be, what is paid in for it, and an example at the example wage. */
export const derivations: readonly Derivation[] = [
  derivation({
    ref: 'jkp/monthly-maximum',
    label: { id: 'Uang tunai JKP paling banyak per bulan', en: 'Highest JKP cash benefit a month' },
    kind: 'benefit',
    limit: 'at-most',
    inputs: [needs.ceiling, needs.rate],
    compute: (ceiling, rate) => rupiah(percentOf(ceiling, rate)),
  }),
  derivation({
    ref: 'jkp/total-maximum',
    label: { id: 'Uang tunai JKP paling banyak seluruhnya', en: 'Highest JKP cash benefit in all' },
    kind: 'benefit',
    limit: 'at-most',
    inputs: [['jkp/monthly-maximum', 'rupiah'], needs.months],
    compute: (monthly, months) => rupiah(monthly * months),
  }),
  derivation({
    ref: 'jkp/rate',
    label: { id: 'Iuran JKP seluruhnya', en: 'JKP contribution in all' },
    kind: 'contribution',
    inputs: [
      ['jkp/rate-government', 'percent'],
      ['jkp/rate-from-jkk', 'percent'],
      ['jkp/rate-from-jkm', 'percent'],
    ],
    compute: (...rates) => percent(2)(sum(rates)),
  }),
  derivation({
    ref: 'jkp/example-monthly',
    label: { id: 'Contoh: uang tunai JKP sebulan', en: 'Example: JKP cash benefit a month' },
    kind: 'benefit',
    inputs: [EXAMPLE_WAGE, needs.ceiling, needs.rate],
    compute: (amount, ceiling, rate) => rupiah(percentOf(Math.min(amount, ceiling), rate)),
  }),
  derivation({
    ref: 'jkp/example-total',
    label: { id: 'Contoh: uang tunai JKP seluruhnya', en: 'Example: JKP cash benefit in all' },
    kind: 'benefit',
    inputs: [['jkp/example-monthly', 'rupiah'], needs.months],
    compute: (monthly, months) => rupiah(monthly * months),
  }),
];
