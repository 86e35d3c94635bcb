import type { Element } from './element.ts';

export const Person = {
  gives: {
    id: 'nama seorang pejabat, pertama kali dengan jabatannya pada hari halaman itu',
    en: 'the name of an official, the first time with the office held on the day of the page',
  },
  example: {
    id: '<Person of="munafri-arifuddin" /> menerima kunjungan itu.',
    en: '<Person of="munafri-arifuddin" /> received the visit.',
  },
  attributes: { of: { is: 'record', kind: 'people' } },
  stands: 'anywhere',
  holds: 'nothing',
  compared: 'attributes',
} as const satisfies Element;
