import type { Sense } from './sense.ts';

/** What comes first. */
export const time: readonly Sense[] = [
  {
    name: 'before',
    against: 'after',
    counted: true,
    words: {
      id: { perhaps: 'belum|sampai akhir', surely: 'sebelum(?:nya)?|lebih awal' },
      en: {
        never: 'before (?:parliament|Commission)',
        perhaps: 'before(?=[.,;?]|$)|earl(?:y|ier)|the next claim|previous',
        surely: 'before|prior to',
      },
    },
  },
  {
    name: 'after',
    against: 'before',
    counted: false,
    words: {
      id: { perhaps: 'sejak|kemudian', surely: 'sesudah(?:nya)?|setelah(?:nya)?|usai' },
      en: { perhaps: 'since|once|later|when', surely: 'after(?:wards)?' },
    },
  },
];
