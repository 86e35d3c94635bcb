import { derivation, type Derivation } from '../../rules/derive.ts';
import { percentOf, proportionOf } from '../../rules/money.ts';
import { input, rupiah } from '../../rules/values.ts';

const wage = input('employer/example-wage', 'rupiah');
const balance = input('jht/example-balance', 'rupiah');
const taxFree = input('jht/tax-free', 'rupiah');
const taxRate = input('jht/tax-rate', 'percent');
const averageWage = input('jp/example-wage', 'rupiah');
const accrual = input('jp/accrual-rate', 'percent');

/** Tax on a balance taken out at once: only what exceeds the free part is taxed. */
const taxOn = (amount: number, free: number, rate: number): number =>
  percentOf(Math.max(amount - free, 0), rate);

/** Worked examples of what is paid out, on the wage or the balance that the data sets for them. */
export const derivedExamples: Derivation[] = [
  derivation(
    'employer/example-arm-disability',
    {
      id: 'Contoh: santunan kehilangan lengan kanan dari sendi bahu',
      en: 'Example: benefit for the loss of the right arm from the shoulder',
    },
    'benefit',
    [wage, input('jkk/multiple', 'times'), input('jkk/disability-right-arm', 'percent')],
    (amount, factor, share) => rupiah(proportionOf(amount, factor, 1, share)),
  ),
  derivation(
    'jht/example-tax',
    {
      id: 'Contoh: pajak atas saldo JHT yang diambil sekaligus',
      en: 'Example: tax on a JHT balance taken out at once',
    },
    'benefit',
    [balance, taxFree, taxRate],
    (amount, free, rate) => rupiah(taxOn(amount, free, rate)),
  ),
  derivation(
    'jht/example-paid',
    {
      id: 'Contoh: saldo JHT yang diterima setelah pajak',
      en: 'Example: JHT balance received after tax',
    },
    'benefit',
    [balance, taxFree, taxRate],
    (amount, free, rate) => rupiah(amount - taxOn(amount, free, rate)),
  ),
  derivation(
    'jp/example-pension',
    {
      id: 'Contoh: pensiun sebulan pada masa iur paling sedikit',
      en: 'Example: monthly pension at the shortest contribution period',
    },
    'benefit',
    [averageWage, accrual, input('jp/minimum-years', 'years')],
    (amount, rate, years) => rupiah(proportionOf(amount, years, 1, rate)),
  ),
  derivation(
    'jp/example-pension-long',
    {
      id: 'Contoh: pensiun sebulan pada masa iur yang lebih lama',
      en: 'Example: monthly pension after a longer contribution period',
    },
    'benefit',
    [averageWage, accrual, input('jp/example-years-long', 'years')],
    (amount, rate, years) => rupiah(proportionOf(amount, years, 1, rate)),
  ),
  derivation(
    'jkp/example-monthly',
    { id: 'Contoh: uang tunai JKP sebulan', en: 'Example: JKP cash benefit a month' },
    'benefit',
    [wage, input('jkp/ceiling', 'rupiah'), input('jkp/cash-rate', 'percent')],
    (amount, ceiling, rate) => rupiah(percentOf(Math.min(amount, ceiling), rate)),
  ),
  derivation(
    'jkp/example-total',
    { id: 'Contoh: uang tunai JKP seluruhnya', en: 'Example: JKP cash benefit in all' },
    'benefit',
    [input('jkp/example-monthly', 'rupiah'), input('jkp/cash-months', 'months')],
    (monthly, months) => rupiah(monthly * months),
  ),
];
