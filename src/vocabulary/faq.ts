import type { Element } from './element.ts';

export const Faq = {
  gives: {
    id: 'pertanyaan dan jawabannya',
    en: 'a question and its answer',
  },
  example: {
    id: '<Faq of="daily-wage" />',
    en: '<Faq of="daily-wage" />',
  },
  attributes: { of: { is: 'record', kind: 'faqs' } },
  stands: 'alone',
  holds: 'nothing',
  states: 'question',
  compared: 'attributes',
} as const satisfies Element;
