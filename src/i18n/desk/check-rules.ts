import { error, warning } from './check-definition.ts';
import { rowFaults, type RowFault } from './check-faults.ts';

/** Problems of dated rules: rows that cannot be, and rules that end. */
export const ruleProblems = {
  'rule-rows': error<{ fault: RowFault }>({
    message: {
      id: ({ fault }) => rowFaults[fault].id,
      en: ({ fault }) => rowFaults[fault].en,
    },
    hint: {
      id: ({ fault }) => rowFaults[fault].mend.id,
      en: ({ fault }) => rowFaults[fault].mend.en,
    },
  }),
  'rule-unit': error<{ rule: string; unit: string; expected: string }>({
    message: {
      id: ({ rule, unit, expected }) =>
        `Aturan "${rule}" bersatuan "${unit}", padahal hitungan memerlukan "${expected}".`,
      en: ({ rule, unit, expected }) =>
        `The rule "${rule}" is in "${unit}", but calculations need "${expected}".`,
    },
    hint: {
      id: ({ expected }) => `Tulis "unit" sebagai "${expected}" di semua barisnya.`,
      en: ({ expected }) => `Write "${expected}" in "unit", in all of its rows.`,
    },
  }),
  'rule-derived': error<{ rule: string }>({
    message: {
      id: ({ rule }) => `Aturan "${rule}" dihitung dari aturan lain.`,
      en: ({ rule }) => `The rule "${rule}" is computed from other rules.`,
    },
    hint: {
      id: () => 'Hapus dari data, dan ubah aturan yang menjadi dasarnya.',
      en: () => 'Delete it from the data, and change the rules it is computed from.',
    },
  }),
  'rule-ending': warning<{ rule: string; to: string; days: number; next: string }>({
    message: {
      id: ({ rule, to, days }) =>
        `Aturan "${rule}" berakhir pada ${to}, ${days === 0 ? 'hari ini' : `${days} hari lagi`}, dan belum ada baris sesudahnya.`,
      en: ({ rule, to, days }) =>
        `The rule "${rule}" ends on ${to}, ${days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}`}, and no row follows it.`,
    },
    hint: {
      id: ({ next }) =>
        `Tambahkan baris baru bila sudah ditetapkan; bila belum, jalankan pemeriksa dengan --on ${next} untuk melihat akibatnya.`,
      en: ({ next }) =>
        `Add the next row once it is set; until then, run the check with --on ${next} to see what follows.`,
    },
  }),
  'rule-ended': warning<{ rule: string; to: string; home: boolean; pages: string[] }>({
    message: {
      id: ({ rule, to }) =>
        `Aturan "${rule}" sudah berakhir pada ${to}, dan belum ada baris sesudahnya.`,
      en: ({ rule, to }) => `The rule "${rule}" ended on ${to}, and no row follows it.`,
    },
    hint: {
      id: ({ home, pages }) => {
        const named = home ? ['beranda', ...pages] : pages;
        return `Tambahkan baris baru bila sudah ditetapkan.${named.length > 0 ? ` Yang bunyinya berubah sejak itu: ${named.join(', ')}.` : ''}`;
      },
      en: ({ home, pages }) => {
        const named = home ? ['the home page', ...pages] : pages;
        return `Add the next row once it is set.${named.length > 0 ? ` What reads differently since: ${named.join(', ')}.` : ''}`;
      },
    },
  }),
};
