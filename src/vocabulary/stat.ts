import type { Element } from './element.ts';

export const Stat = {
  gives: {
    id: 'angka dari data dengan tanda sumbernya; `minus` dan `over` menghitung selisih dan perbandingan',
    en: 'a number of the data with its source mark; `minus` and `over` compute a difference and a ratio',
  },
  example: {
    id: 'Cakupan di Makassar <Stat of="makassar/coverage/2024@bpjstk-makassar-2025-03-17" /> pada 2024.',
    en: 'Coverage in Makassar was <Stat of="makassar/coverage/2024@bpjstk-makassar-2025-03-17" /> in 2024.',
  },
  attributes: {
    of: { is: 'observation' },
    minus: { is: 'observation', optional: true, against: 'of' },
    over: { is: 'observation', optional: true, against: 'of' },
  },
  stands: 'anywhere',
  holds: 'nothing',
  states: 'observation',
  compared: 'attributes',
} as const satisfies Element;
