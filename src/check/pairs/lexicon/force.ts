import type { Sense } from './sense.ts';

/** What must be, and what may be. */
export const force: readonly Sense[] = [
  {
    name: 'must',
    against: 'may',
    counted: false,
    words: {
      id: {
        never: 'wajib pajak|(?:tidak|tak) (?:harus|wajib|perlu)',
        surely: 'wajib|harus(?:lah)?|(?:me|di)wajibkan|kewajiban(?:nya)?',
      },
      en: {
        never: '(?:need|must) not',
        surely:
          'must|compulsory|mandatory|obliged|obligations?|ha(?:ve|s|d) to|requir[a-z]+|dut(?:y|ies)',
      },
    },
  },
  {
    name: 'may',
    against: 'must',
    counted: false,
    words: {
      id: { surely: 'boleh(?:kah)?|dapat(?:kah)?|bisa(?:kah)?|berhak' },
      en: { surely: 'may|can|could|cannot|able|entitled|right to' },
    },
  },
];
