import type { Element } from './element.ts';

export const Plain = {
  gives: {
    id: 'angka yang bukan statistik',
    en: 'digits that are no statistic',
  },
  example: {
    id: 'Laporkan dalam <Plain>2×24 jam</Plain>.',
    en: 'Report it within <Plain>2×24 hours</Plain>.',
  },
  attributes: {},
  stands: 'anywhere',
  holds: 'text',
  compared: 'text',
  unread: true,
} as const satisfies Element;
