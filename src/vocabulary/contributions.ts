import type { Element } from './element.ts';

export const Contributions = {
  gives: {
    id: 'tabel iuran yang sudah dihitung; juga untuk `micro`, `migrant`, …',
    en: 'a worked contribution table; for `micro`, `migrant`, … too',
  },
  example: {
    id: '<Contributions for="bpu" />',
    en: '<Contributions for="bpu" />',
  },
  attributes: { for: { is: 'table' } },
  stands: 'alone',
  holds: 'nothing',
  states: 'table',
  compared: 'attributes',
} as const satisfies Element;
