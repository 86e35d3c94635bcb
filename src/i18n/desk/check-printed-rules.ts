import { error } from './check-definition.ts';

/** What a text of a law does not say that its row needs. */
const lacking = {
  'no-number': {
    id: [
      'tidak memuat angka',
      'Tulis angkanya seperti tertulis di peraturan, dengan satuannya: "paling lama 7 hari kerja".',
    ],
    en: [
      'holds no number',
      'Write the number as the law has it, with its unit: "paling lama 7 hari kerja".',
    ],
  },
  'several-numbers': {
    id: [
      'memuat lebih dari satu angka',
      'Tulis hanya angka baris ini, dengan satuan dan batasnya.',
    ],
    en: [
      'holds more than one number',
      'Write only the number of this row, with its unit and limit.',
    ],
  },
  'no-time': {
    id: [
      'tidak menyebut waktu, padahal baris ini hanya berisi waktu',
      'Tulis waktunya seperti tertulis di peraturan: "April–Desember 2026".',
    ],
    en: [
      'names no time, and this row holds nothing else',
      'Write the time as the law has it: "April–Desember 2026".',
    ],
  },
} satisfies Record<string, Record<'id' | 'en', [what: string, instead: string]>>;

/** Problems of rows of rules held against what their laws say. */
export const printedRuleProblems = {
  'rule-printed': error<{
    printed: string;
    key: 'value' | 'decimals' | 'unit' | 'limit' | 'from' | 'to';
    recorded: string;
  }>({
    message: {
      id: ({ printed, key, recorded }) =>
        `Peraturannya menulis "${printed}", tetapi "${key}" berisi ${recorded}.`,
      en: ({ printed, key, recorded }) => `The law says "${printed}", but "${key}" is ${recorded}.`,
    },
    hint: {
      id: ({ key }) =>
        `Buka pasal dalam "basis" dan betulkan yang salah, "${key}" atau "printed"; jangan menyesuaikan yang satu dengan yang lain tanpa membacanya.`,
      en: ({ key }) =>
        `Open the article in "basis" and mend what is wrong, "${key}" or "printed"; do not fit one to the other unread.`,
    },
  }),
  'rule-printed-says': error<{ printed: string; fault: keyof typeof lacking }>({
    message: {
      id: ({ printed, fault }) => `"${printed}" dalam "printed" ${lacking[fault].id[0]}.`,
      en: ({ printed, fault }) => `"${printed}" in "printed" ${lacking[fault].en[0]}.`,
    },
    hint: {
      id: ({ fault }) => lacking[fault].id[1],
      en: ({ fault }) => lacking[fault].en[1],
    },
  }),
};
