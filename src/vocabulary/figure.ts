import type { Element } from './element.ts';

export const Figure = {
  gives: {
    id: 'grafik dengan judul, uraian, tabel, sumber, dan CSV',
    en: 'a picture with its headline, description, table, sources and CSV',
  },
  example: {
    id: '<Figure of="makassar-100-people" />',
    en: '<Figure of="makassar-100-people" />',
  },
  attributes: { of: { is: 'record', kind: 'figures' } },
  stands: 'alone',
  holds: 'nothing',
  states: 'figure',
  compared: 'attributes',
} as const satisfies Element;
