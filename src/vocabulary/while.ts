import type { Element } from './element.ts';

export const While = {
  gives: {
    id: 'teks yang berdiri selama sebuah aturan berlaku',
    en: 'text that stands while a dated rule is in force',
  },
  example: {
    id: '<While rule="bpu/discount">Selama diskon, iurannya lebih ringan.</While> <Else>Diskonnya sudah berakhir.</Else>',
    en: '<While rule="bpu/discount">During the discount, you pay less.</While> <Else>The discount is over.</Else>',
  },
  attributes: { rule: { is: 'rule' } },
  stands: 'anywhere',
  holds: 'text',
  compared: 'attributes',
  condition: { attribute: 'rule', inForce: true },
} as const satisfies Element;
