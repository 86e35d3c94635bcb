import { derivation, type Derivation } from '../../../rules/derive.ts';
import { compound, proportionOf } from '../../../rules/money.ts';
import { percent, rupiah } from '../../../rules/values.ts';
import { needs } from './needs.ts';

const YEAR = 12;
const averageWage = ['jp/example-wage', 'rupiah'] as const;

/** The shortest period, what follows a spouse's pension, and examples at the wage that the data sets for them. */
export const derivations: readonly Derivation[] = [
  derivation({
    ref: 'jp/minimum-months',
    label: {
      id: 'Masa iur paling sedikit untuk pensiun bulanan, dalam bulan',
      en: 'Shortest contribution period for a monthly pension, in months',
    },
    kind: 'condition',
    limit: 'at-least',
    inputs: [needs.minimum],
    compute: (years) => ({ unit: 'months', value: years * YEAR }),
  }),
  derivation({
    ref: 'jp/minimum-accrual',
    label: {
      id: 'Bagian rata-rata upah pada masa iur paling sedikit',
      en: 'Share of the average wage at the shortest contribution period',
    },
    kind: 'benefit',
    inputs: [needs.rate, needs.minimum],
    compute: (rate, years) => percent(0)(rate * years),
  }),
  derivation({
    ref: 'jp/child-share-after-spouse',
    label: {
      id: 'Pensiun anak sesudah pensiun janda atau duda, dari pensiun peserta',
      en: 'Child’s pension after a widow’s or widower’s, of the member’s pension',
    },
    kind: 'benefit',
    inputs: [needs.share.spouse, needs.share.child],
    compute: (spouse, child) => percent(0)(compound(spouse, child)),
  }),
  derivation({
    ref: 'jp/example-pension',
    label: {
      id: 'Contoh: pensiun sebulan pada masa iur paling sedikit',
      en: 'Example: monthly pension at the shortest contribution period',
    },
    kind: 'benefit',
    inputs: [averageWage, needs.rate, needs.minimum],
    compute: (amount, rate, years) => rupiah(proportionOf(amount, years, 1, rate)),
  }),
  derivation({
    ref: 'jp/example-pension-long',
    label: {
      id: 'Contoh: pensiun sebulan pada masa iur yang lebih lama',
      en: 'Example: monthly pension after a longer contribution period',
    },
    kind: 'benefit',
    inputs: [averageWage, needs.rate, ['jp/example-years-long', 'years']],
    compute: (amount, rate, years) => rupiah(proportionOf(amount, years, 1, rate)),
  }),
];
