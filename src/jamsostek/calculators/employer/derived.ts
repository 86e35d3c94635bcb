import { derivation, type Derivation } from '../../../rules/derive.ts';
import { percentOf, proportionOf } from '../../../rules/money.ts';
import type { NeededRule } from '../../../rules/rule-types.ts';
import { rupiah, sum } from '../../../rules/values.ts';
import type { Bilingual } from '../../../schema/index.ts';
import { EXAMPLE_WAGE } from '../../example.ts';
import { needs as accident } from '../accident/compute.ts';
import { needs } from '../employee/compute.ts';

const wage = EXAMPLE_WAGE;
const { accident: required, savings: jhtRequired, pension: jpRequired } = needs.required;
const veryLow = needs.risk['very-low'];
const jkmRate = needs.jkm;
const { employer: jhtEmployer, worker: jhtWorker } = needs.jht;
const { employer: jpEmployer, worker: jpWorker } = needs.jp;

/** A share of the example wage. */
const share = (ref: string, label: Bilingual, rate: NeededRule<'percent'>): Derivation =>
  derivation({
    ref,
    label,
    kind: 'contribution',
    inputs: [wage, rate],
    compute: (amount, per) => rupiah(percentOf(amount, per)),
  });

/** Several shares of the wage together; a window has no rate and only needs to be in force. */
const sharesOf = (amount: number, ...rates: (number | null)[]) =>
  rupiah(sum(rates.map((rate) => (rate === null ? 0 : percentOf(amount, rate)))));

/**
 * A worked example at the example wage: what it costs, and what it pays after an accident. That wage
 * lies below every ceiling of JP, so that the example does not end with the ceiling of a year.
 */
export const derivations: readonly Derivation[] = [
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
  derivation({
    ref: 'employer/example-micro',
    label: {
      id: 'Contoh: iuran usaha mikro per pekerja, risiko sangat rendah',
      en: 'Example: micro enterprise, per worker, very low risk',
    },
    kind: 'contribution',
    inputs: [wage, veryLow, jkmRate, required],
    compute: sharesOf,
  }),
  derivation({
    ref: 'employer/example-small',
    label: {
      id: 'Contoh: iuran bagian usaha kecil per pekerja, risiko sangat rendah',
      en: 'Example: small enterprise’s own share, per worker, very low risk',
    },
    kind: 'contribution',
    inputs: [wage, veryLow, jkmRate, jhtEmployer, required, jhtRequired],
    compute: sharesOf,
  }),
  share(
    'employer/example-jp-worker',
    { id: 'Contoh: iuran JP pekerja', en: 'Example: worker JP' },
    jpWorker,
  ),
  derivation({
    ref: 'employer/example-medium',
    label: {
      id: 'Contoh: iuran bagian usaha menengah atau besar per pekerja, risiko sangat rendah',
      en: 'Example: medium or large enterprise’s own share, per worker, very low risk',
    },
    kind: 'contribution',
    inputs: [wage, veryLow, jkmRate, jhtEmployer, jpEmployer, required, jhtRequired, jpRequired],
    compute: sharesOf,
  }),
  derivation({
    ref: 'employer/example-medium-worker',
    label: {
      id: 'Contoh: potongan JHT dan JP dari upah di usaha menengah atau besar',
      en: 'Example: JHT and JP taken from the wage in a medium or large enterprise',
    },
    kind: 'contribution',
    inputs: [wage, jhtWorker, jpWorker, jhtRequired, jpRequired],
    compute: sharesOf,
  }),
  derivation({
    ref: 'employer/example-accident-death',
    label: {
      id: 'Contoh: seluruh manfaat uang bila pekerja meninggal karena kecelakaan kerja',
      en: 'Example: all cash benefits when a worker dies from a work accident',
    },
    kind: 'benefit',
    inputs: [
      wage,
      ['jkk/death-multiple', 'times'],
      ['jkk/death-minimum', 'rupiah'],
      accident.funeral,
      accident.periodic,
    ],
    compute: (amount, factor, least, ...extra) =>
      rupiah(sum([Math.max(factor * amount, least), ...extra])),
  }),
  derivation({
    ref: 'employer/example-arm-disability',
    label: {
      id: 'Contoh: santunan kehilangan lengan kanan dari sendi bahu',
      en: 'Example: benefit for the loss of the right arm from the shoulder',
    },
    kind: 'benefit',
    inputs: [wage, accident.multiple, ['jkk/disability-right-arm', 'percent']],
    compute: (amount, factor, share) => rupiah(proportionOf(amount, factor, 1, share)),
  }),
];
