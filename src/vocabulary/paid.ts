import type { Element } from './element.ts';

export const Paid = {
  gives: {
    id: 'uang atau kasus yang menurut sumber dibayarkan, dianggarkan, atau dijanjikan',
    en: 'money or cases that a source says were paid, budgeted or promised',
  },
  example: {
    id: 'Anggaran iurannya <Paid of="makassar-vulnerable-2025" />.',
    en: 'The budget for the contributions is <Paid of="makassar-vulnerable-2025" />.',
  },
  attributes: { of: { is: 'record', kind: 'payments' } },
  stands: 'anywhere',
  holds: 'nothing',
  states: 'payment',
  compared: 'attributes',
} as const satisfies Element;
