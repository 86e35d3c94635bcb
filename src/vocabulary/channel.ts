import type { Element } from './element.ts';

export const Channel = {
  gives: {
    id: 'saluran resmi',
    en: 'an official contact',
  },
  example: {
    id: '<Channel of="call-centre" />',
    en: '<Channel of="call-centre" />',
  },
  attributes: { of: { is: 'record', kind: 'channels' } },
  stands: 'alone',
  holds: 'nothing',
  compared: 'attributes',
} as const satisfies Element;
