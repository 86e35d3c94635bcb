import type { Bilingual } from '../../schema/index.ts';
import { derivation, type Derivation } from '../../rules/derive.ts';
import { percentOf } from '../../rules/money.ts';
import { levels, type Level } from '../levels.ts';
import { input, rupiah, sum, times } from '../../rules/values.ts';

const multiple = input('jkk/multiple', 'times');
const lumpSum = input('jkm/lump-sum', 'rupiah');

const stages: Record<Level, Bilingual> = {
  primary: { id: 'TK sampai SD', en: 'kindergarten and primary school' },
  junior: { id: 'SMP', en: 'junior secondary school' },
  senior: { id: 'SMA', en: 'senior secondary school' },
  degree: { id: 'kuliah atau pelatihan', en: 'a degree or training' },
};

/** Sums and multiples of benefits that pages state as one number. */
export const derivedBenefits: Derivation[] = [
  derivation(
    'jkm/death-benefit',
    { id: 'Manfaat JKM bila peserta meninggal', en: 'JKM benefit when a member dies' },
    'benefit',
    [lumpSum, input('jkm/periodic', 'rupiah'), input('jkm/funeral', 'rupiah')],
    (...parts) => rupiah(sum(parts)),
  ),
  derivation(
    'jkk/death-multiple',
    {
      id: 'Santunan kematian karena kecelakaan kerja, kelipatan upah sebulan',
      en: 'Death benefit after a work accident, as a multiple of the monthly wage',
    },
    'benefit',
    [multiple, input('jkk/death-share', 'percent')],
    (factor, share) => times((factor * share) / 100),
  ),
  derivation(
    'jkk/death-minimum',
    {
      id: 'Santunan kematian karena kecelakaan kerja, paling sedikit',
      en: 'Smallest lump sum for death from a work accident',
    },
    'benefit',
    [lumpSum],
    rupiah,
    'PP 82/2019 Lampiran III',
  ),
  derivation(
    'jkk/total-disability-multiple',
    {
      id: 'Santunan cacat total tetap, kelipatan upah sebulan',
      en: 'Permanent total disability benefit, as a multiple of the monthly wage',
    },
    'benefit',
    [multiple, input('jkk/total-disability-share', 'percent')],
    (factor, share) => times((factor * share) / 100),
  ),
  ...levels.map((level) =>
    derivation(
      `scholarship/${level}-total`,
      {
        id: `Beasiswa paling banyak selama ${stages[level].id}`,
        en: `Highest scholarship for all of ${stages[level].en}`,
      },
      'benefit',
      [input(`scholarship/${level}`, 'rupiah'), input(`scholarship/${level}-years`, 'years')],
      (yearly, years) => rupiah(yearly * years),
    ),
  ),
  derivation(
    'scholarship/per-child',
    { id: 'Beasiswa paling banyak per anak', en: 'Highest scholarship per child' },
    'benefit',
    [
      ...levels.map((level) => input(`scholarship/${level}`, 'rupiah')),
      ...levels.map((level) => input(`scholarship/${level}-years`, 'years')),
    ],
    (...values) =>
      rupiah(sum(levels.map((_, i) => (values[i] ?? 0) * (values[i + levels.length] ?? 0)))),
  ),
  derivation(
    'scholarship/maximum',
    { id: 'Beasiswa paling banyak seluruhnya', en: 'Highest scholarship in all' },
    'benefit',
    [input('scholarship/per-child', 'rupiah'), input('scholarship/children', 'persons')],
    (perChild, children) => rupiah(perChild * children),
  ),
  derivation(
    'jkp/monthly-maximum',
    { id: 'Uang tunai JKP paling banyak per bulan', en: 'Highest JKP cash benefit a month' },
    'benefit',
    [input('jkp/ceiling', 'rupiah'), input('jkp/cash-rate', 'percent')],
    (ceiling, rate) => rupiah(percentOf(ceiling, rate)),
  ),
  derivation(
    'jkp/total-maximum',
    { id: 'Uang tunai JKP paling banyak seluruhnya', en: 'Highest JKP cash benefit in all' },
    'benefit',
    [input('jkp/monthly-maximum', 'rupiah'), input('jkp/cash-months', 'months')],
    (monthly, months) => rupiah(monthly * months),
  ),
];
