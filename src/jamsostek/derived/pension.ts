import { derivation, type Derivation } from '../../rules/derive.ts';
import { compound } from '../../rules/money.ts';
import { input, percent } from '../../rules/values.ts';

const YEAR = 12;

/** The shortest period in months, its share of the wage, and what follows a spouse's pension. */
export const derivedPension: Derivation[] = [
  derivation(
    'jp/minimum-months',
    {
      id: 'Masa iur paling sedikit untuk pensiun bulanan, dalam bulan',
      en: 'Shortest contribution period for a monthly pension, in months',
    },
    'condition',
    [input('jp/minimum-years', 'years')],
    (years) => ({ unit: 'months', value: years * YEAR }),
  ),
  derivation(
    'jp/minimum-accrual',
    {
      id: 'Bagian rata-rata upah pada masa iur paling sedikit',
      en: 'Share of the average wage at the shortest contribution period',
    },
    'benefit',
    [input('jp/accrual-rate', 'percent'), input('jp/minimum-years', 'years')],
    (rate, years) => percent(0)(rate * years),
  ),
  derivation(
    'jp/child-share-after-spouse',
    {
      id: 'Pensiun anak sesudah pensiun janda atau duda, dari pensiun peserta',
      en: 'Child’s pension after a widow’s or widower’s, of the member’s pension',
    },
    'benefit',
    [input('jp/spouse-share', 'percent'), input('jp/child-share', 'percent')],
    (spouse, child) => percent(0)(compound(spouse, child)),
  ),
];
