import { derivation, type Derivation } from '../../../rules/derive.ts';
import { percentOf } from '../../../rules/money.ts';
import { percent, rupiah, sum } from '../../../rules/values.ts';
import { needs } from './compute.ts';

const balance = ['jht/example-balance', 'rupiah'] as const;

/** Tax on a balance taken out at once: only what exceeds the free part is taxed. */
const taxOn = (amount: number, free: number, rate: number): number =>
  percentOf(Math.max(amount - free, 0), rate);

/** The whole rate, and an example on the balance that the data sets for it. */
export const derivations: readonly Derivation[] = [
  derivation({
    ref: 'jht/rate',
    label: { id: 'Iuran JHT seluruhnya', en: 'JHT contribution in all' },
    kind: 'contribution',
    limit: 'exactly',
    inputs: [needs.share.employer, needs.share.worker],
    compute: (...rates) => percent(1)(sum(rates)),
  }),
  derivation({
    ref: 'jht/example-tax',
    label: {
      id: 'Contoh: pajak atas saldo JHT yang diambil sekaligus',
      en: 'Example: tax on a JHT balance taken out at once',
    },
    kind: 'benefit',
    inputs: [balance, needs.tax.free, needs.tax.rate],
    compute: (amount, free, rate) => rupiah(taxOn(amount, free, rate)),
  }),
  derivation({
    ref: 'jht/example-paid',
    label: {
      id: 'Contoh: saldo JHT yang diterima setelah pajak',
      en: 'Example: JHT balance received after tax',
    },
    kind: 'benefit',
    inputs: [balance, needs.tax.free, needs.tax.rate],
    compute: (amount, free, rate) => rupiah(amount - taxOn(amount, free, rate)),
  }),
];
