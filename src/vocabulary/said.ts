import type { Element } from './element.ts';

export const Said = {
  gives: {
    id: 'pernyataan, siapa yang mengatakannya, dan apa yang tidak dikatakannya',
    en: 'a statement, who made it, and what it leaves unsaid',
  },
  example: {
    id: '<Said of="makassar-above-national" />',
    en: '<Said of="makassar-above-national" />',
  },
  attributes: { of: { is: 'record', kind: 'statements' } },
  stands: 'alone',
  holds: 'nothing',
  states: 'statement',
  compared: 'attributes',
} as const satisfies Element;
