import type { FigureInput } from '../../src/charts/chart-types.ts';
import {
  coverage,
  decembers,
  entry,
  figure,
  indonesia,
  makassar,
  participants,
} from './factory.ts';

/** Places with names as long as Indonesia has them, in one month. */
const LONG_NAMES = [
  'Kabupaten Pangkajene dan Kepulauan, termasuk Kepulauan Spermonde',
  'Kabupaten Kepulauan Siau Tagulandang Biaro',
  'Kota Parepare',
];

const ucj = {
  region: indonesia,
  observation: { population: 'ucj-semesta' },
  period: '2024-12',
} as const;

/** Every kind of figure at its edges; each has a picture file that a reviewer can open. */
export const samples: Record<string, FigureInput> = {
  'series-five-decembers': figure(
    'series',
    decembers(['29.98', '30.66', '35.86', '41.55', '45.23']),
  ),
  'series-one-bar': figure('series', decembers(['45.23'])),
  'series-twelve-bars': figure(
    'series',
    decembers(['1', '2.5', '4', '8', '11', '15', '18.25', '22', '29', '33', '37', '40'], 2013),
  ),
  'series-zero-and-tiny': figure('series', decembers(['0', '0.01', '3.5', '120'])),
  'series-all-zero': figure('series', decembers(['0', '0'])),
  'series-over-a-hundred-percent': figure('series', [
    entry('0.03', { ...ucj, period: '2022-12' }),
    entry('100', { ...ucj, period: '2023-12' }),
    entry('104.27', { ...ucj, observation: { ...ucj.observation, approximate: true } }),
  ]),
  'series-rupiah': figure(
    'series',
    ['950', '1210.5', '3375'].map((value, i) =>
      entry(value, {
        region: indonesia,
        indicator: { ...participants, id: 'claims-paid', nature: 'flow', unit: 'rupiah' },
        period: String(2022 + i),
        magnitude: 'trillion',
      }),
    ),
  ),
  'series-long-labels': figure(
    'series',
    LONG_NAMES.map((name, i) =>
      entry(['12', '98.5', '64'][i] ?? '', {
        indicator: participants,
        period: '2024-12',
        magnitude: 'thousand',
        region: { ...makassar, id: `place-${i}`, name: { id: name, en: name } },
      }),
    ),
  ),
  'people-50.50': figure('people', [entry('50.50')], 'makassar-100-people'),
  'people-0': figure('people', [entry('0')], 'people-0'),
  'people-0.4': figure('people', [entry('0.4')], 'people-0-4'),
  'people-20': figure('people', [entry('20')], 'people-20'),
  'people-99.99': figure('people', [entry('99.99')], 'people-99-99'),
  'people-100': figure('people', [entry('100')], 'people-100'),
  'statement-two-shares': figure('statement', [entry('50.50'), entry('38', { region: indonesia })]),
  'statement-beyond-its-rule': figure('statement', [
    entry('0.03'),
    entry('104.2', { region: indonesia, indicator: coverage }),
  ]),
};
