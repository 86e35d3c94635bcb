import type { Bilingual } from '../../schema/index.ts';
import { derivation, type Derivation } from '../../rules/derive.ts';
import { percentOf } from '../../rules/money.ts';
import { input, percent, rupiah, sum } from '../../rules/values.ts';

const wage = input('employer/example-wage', 'rupiah');
const required = input('employer/jkk-jkm-required', 'window');
const jhtRequired = input('employer/jht-required', 'window');
const jpRequired = input('employer/jp-required', 'window');
const veryLow = input('jkk/rate-very-low', 'percent');
const jkmRate = input('jkm/rate', 'percent');
const jhtEmployer = input('jht/rate-employer', 'percent');
const jhtWorker = input('jht/rate-worker', 'percent');
const jpEmployer = input('jp/rate-employer', 'percent');
const jpWorker = input('jp/rate-worker', 'percent');
const ceiling = input('jp/ceiling', 'rupiah');

/** A share of the example wage. */
const share = (ref: string, label: Bilingual, rate: typeof veryLow): Derivation =>
  derivation(ref, label, 'contribution', [wage, rate], (amount, per) =>
    rupiah(percentOf(amount, per)),
  );

/** Several shares of the wage together; a window has no rate and only needs to be in force. */
const sharesOf = (amount: number, ...rates: (number | null)[]) =>
  rupiah(sum(rates.map((rate) => (rate === null ? 0 : percentOf(amount, rate)))));

/**
 * Whole rates, the highest JP contribution, and a worked example at the example wage. That wage
 * lies below every ceiling of JP, so that the example does not end with the ceiling of a year.
 */
export const derivedEmployer: Derivation[] = [
  derivation(
    'jht/rate',
    { id: 'Iuran JHT seluruhnya', en: 'JHT contribution in all' },
    'contribution',
    [jhtEmployer, jhtWorker],
    (...rates) => percent(1)(sum(rates)),
  ),
  derivation(
    'jp/rate',
    { id: 'Iuran JP seluruhnya', en: 'JP contribution in all' },
    'contribution',
    [jpEmployer, jpWorker],
    (...rates) => percent(0)(sum(rates)),
  ),
  derivation(
    'jkp/rate',
    { id: 'Iuran JKP seluruhnya', en: 'JKP contribution in all' },
    'contribution',
    [
      input('jkp/rate-government', 'percent'),
      input('jkp/rate-from-jkk', 'percent'),
      input('jkp/rate-from-jkm', 'percent'),
    ],
    (...rates) => percent(2)(sum(rates)),
  ),
  derivation(
    'jp/highest-employer',
    { id: 'Iuran JP pemberi kerja tertinggi', en: 'Highest employer JP contribution' },
    'contribution',
    [ceiling, jpEmployer],
    (amount, rate) => rupiah(percentOf(amount, rate)),
  ),
  derivation(
    'jp/highest-worker',
    { id: 'Iuran JP pekerja tertinggi', en: 'Highest worker JP contribution' },
    'contribution',
    [ceiling, jpWorker],
    (amount, rate) => rupiah(percentOf(amount, rate)),
  ),
  share(
    'employer/example-jkk',
    { id: 'Contoh: iuran JKK, risiko sangat rendah', en: 'Example: JKK, very low risk' },
    veryLow,
  ),
  share('employer/example-jkm', { id: 'Contoh: iuran JKM', en: 'Example: JKM' }, jkmRate),
  share(
    'employer/example-jht-employer',
    { id: 'Contoh: iuran JHT pemberi kerja', en: 'Example: employer JHT' },
    jhtEmployer,
  ),
  share(
    'employer/example-jht-worker',
    { id: 'Contoh: iuran JHT pekerja', en: 'Example: worker JHT' },
    jhtWorker,
  ),
  derivation(
    'employer/example-micro',
    {
      id: 'Contoh: iuran usaha mikro per pekerja, risiko sangat rendah',
      en: 'Example: micro enterprise, per worker, very low risk',
    },
    'contribution',
    [wage, veryLow, jkmRate, required],
    sharesOf,
  ),
  derivation(
    'employer/example-small',
    {
      id: 'Contoh: iuran bagian usaha kecil per pekerja, risiko sangat rendah',
      en: 'Example: small enterprise’s own share, per worker, very low risk',
    },
    'contribution',
    [wage, veryLow, jkmRate, jhtEmployer, required, jhtRequired],
    sharesOf,
  ),
  share(
    'employer/example-jp-worker',
    { id: 'Contoh: iuran JP pekerja', en: 'Example: worker JP' },
    jpWorker,
  ),
  derivation(
    'employer/example-medium',
    {
      id: 'Contoh: iuran bagian usaha menengah atau besar per pekerja, risiko sangat rendah',
      en: 'Example: medium or large enterprise’s own share, per worker, very low risk',
    },
    'contribution',
    [wage, veryLow, jkmRate, jhtEmployer, jpEmployer, required, jhtRequired, jpRequired],
    sharesOf,
  ),
  derivation(
    'employer/example-medium-worker',
    {
      id: 'Contoh: potongan JHT dan JP dari upah di usaha menengah atau besar',
      en: 'Example: JHT and JP taken from the wage in a medium or large enterprise',
    },
    'contribution',
    [wage, jhtWorker, jpWorker, jhtRequired, jpRequired],
    sharesOf,
  ),
  derivation(
    'employer/example-accident-death',
    {
      id: 'Contoh: seluruh manfaat uang bila pekerja meninggal karena kecelakaan kerja',
      en: 'Example: all cash benefits when a worker dies from a work accident',
    },
    'benefit',
    [
      wage,
      input('jkk/death-multiple', 'times'),
      input('jkk/death-minimum', 'rupiah'),
      input('jkk/funeral', 'rupiah'),
      input('jkk/periodic', 'rupiah'),
    ],
    (amount, factor, least, ...extra) => rupiah(sum([Math.max(factor * amount, least), ...extra])),
  ),
];
