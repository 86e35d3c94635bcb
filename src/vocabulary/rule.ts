import type { Element } from './element.ts';

export const Rule = {
  gives: {
    id: 'besaran, tarif, usia, atau tenggat; yang berakhir mencetak hari terakhirnya; `on` membacanya untuk hari lain',
    en: 'an amount, rate, age or deadline; one that ends prints its last day; `on` reads it for another day',
  },
  example: {
    id: 'Santunan kematian sebesar <Rule of="jkm/death-benefit" />.',
    en: 'The death benefit is <Rule of="jkm/death-benefit" />.',
  },
  attributes: {
    of: { is: 'rule', printed: true },
    on: { is: 'date', optional: true },
  },
  stands: 'anywhere',
  holds: 'nothing',
  states: 'rule',
  compared: 'attributes',
} as const satisfies Element;
