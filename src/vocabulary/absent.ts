import type { Element } from './element.ts';

export const Absent = {
  gives: {
    id: 'kalimat bahwa sebuah angka tidak ada; berdiri selama catatan juga tidak memuatnya',
    en: 'words that a number is not there; they stand as long as the record holds none',
  },
  example: {
    id: '<Absent of="makassar/coverage/2019">Angka cakupan tahun 2019 belum kami temukan.</Absent>',
    en: '<Absent of="makassar/coverage/2019">We have not found a figure of coverage for the year 2019.</Absent>',
  },
  attributes: { of: { is: 'absent' } },
  stands: 'anywhere',
  holds: 'text',
  compared: 'attributes',
} as const satisfies Element;
