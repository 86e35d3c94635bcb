import type { Element } from './element.ts';

export const Term = {
  gives: {
    id: 'kata dari daftar istilah, ditulis lengkap saat pertama dipakai',
    en: 'a word of the glossary, written in full at its first use',
  },
  example: {
    id: 'Anda ikut sebagai <Term of="bpu" />.',
    en: 'You join as a <Term of="bpu" />.',
  },
  attributes: { of: { is: 'record', kind: 'glossary' } },
  stands: 'anywhere',
  holds: 'nothing',
  // It only explains a word, and a language may need it more often than the other.
  stamped: ['of'],
} as const satisfies Element;
