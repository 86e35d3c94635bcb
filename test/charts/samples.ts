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

const named = (id: string, text: string) => ({
  id,
  name: { id: text, en: text },
  definition: ucjText,
});
const ucjText = { id: '…', en: '…' };
const [workers, eligible] = [
  named('workers-as-printed', 'pekerja'),
  named('ucj-semesta', 'pekerja sasaran'),
];

/** Coverage of Makassar each December, out of one population and then out of another. */
const rebased = (['30', '32.5', '41', '44.25'] as const).map((value, i) => {
  const population = i < 2 ? workers : eligible;
  const one = entry(value, {
    period: `${2020 + i}-12`,
    observation: { population: population.id },
  });
  return { ...one, population };
});

/** A place of its own name with the same indicator. */
const place = (i: number, name = LONG_NAMES[i] ?? '') => ({
  ...makassar,
  id: `place-${String(i)}`,
  name: { id: name, en: name },
});

const members = (value: string, region: typeof makassar, period: string) =>
  entry(value, { indicator: participants, magnitude: 'thousand', region, period });

const target = (value: string, period: string) =>
  entry(value, {
    indicator: {
      ...coverage,
      id: 'coverage-target',
      kind: 'target',
      aimsAt: 'coverage',
      name: { id: 'Target cakupan', en: 'Coverage target' },
    },
    period,
    observation: { population: 'ucj-semesta' },
  });

const part = (value: string, segment: string) =>
  entry(value, {
    region: indonesia,
    indicator: participants,
    magnitude: 'million',
    period: '2025-03-31',
    source: { id: `counted-${segment}` },
    observation: { segment },
  });

const bounded = (value: string, bound: 'over' | 'under', period: string) =>
  entry(value, {
    region: indonesia,
    indicator: participants,
    magnitude: 'million',
    period,
    observation: { bound },
  });

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
  'line-gap-and-mark': {
    ...figure(
      'line',
      decembers(['29.98', '30.66', '35.86', '41.55', '45.23', '50.1']).filter((_, i) => i !== 2),
    ),
    marks: [
      {
        at: '2021-02-02',
        text: { id: 'peraturan baru', en: 'new regulation' },
        by: { id: 'Lembaran Negara', en: 'State Gazette' },
      },
    ],
  },
  'line-change-of-base': figure('line', rebased),
  'line-too-many-to-label': figure(
    'line',
    decembers(['1', '2.5', '4', '8', '11', '15', '18.25', '22', '29', '33', '37', '40'], 2013),
  ),
  'dots-ranges-and-bounds': figure('dots', [
    ...decembers(['41.5'], 2022),
    {
      ...(decembers(['41.75'], 2022)[0] ?? entry('1')),
      ref: 'indonesia/active-participants/2022-12@other',
    },
    bounded('45', 'over', '2023-12'),
    bounded('12.5', 'under', '2024-12'),
  ]),
  'target-two-dates': figure('target', [
    entry('47.38', { period: '2025-06', observation: { population: 'ucj-semesta' } }),
    target('62.93', '2025'),
    target('100', '2030'),
  ]),
  'slope-close-together': figure(
    'slope',
    [0, 1, 2].flatMap((i) => [
      members(['12', '12.1', '11.9'][i] ?? '', place(i), '2020-08'),
      members(['15', '11', '15.1'][i] ?? '', place(i), '2025-08'),
    ]),
  ),
  'groups-by-time': figure(
    'groups',
    ['2023-08', '2024-08'].flatMap((period, n) => [
      members(['0', '98.5'][n] ?? '', place(0), period),
      members(['64', '0.1'][n] ?? '', place(2), period),
    ]),
  ),
  'stacks-one-whole': figure('stacks', [
    part('26.09', 'pu'),
    part('9.22', 'bpu'),
    part('4.88', 'jakon'),
    part('40.2', 'all'),
  ]),
  'multiples-gap-in-one': figure('multiples', [
    ...['2021-08', '2022-08', '2023-08', '2024-08'].map((period, i) =>
      members(['12', '98.5', '64', '70'][i] ?? '', place(0), period),
    ),
    ...['2021-08', '2022-08', '2024-08'].map((period, i) =>
      members(['5', '4', '0'][i] ?? '', place(2), period),
    ),
  ]),
};
