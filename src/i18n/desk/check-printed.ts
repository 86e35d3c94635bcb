import { error } from './check-definition.ts';

/** What a text of a source says that its record does not. */
type Said = 'no-number' | 'several-numbers' | 'unit' | 'bound' | 'about' | 'plan';

const said = {
  'no-number': {
    id: ['tidak memuat angka', 'Tulis angkanya seperti tercetak, dengan satuannya.'],
    en: ['holds no number', 'Write the number as it is printed, with its unit.'],
  },
  'several-numbers': {
    id: ['memuat lebih dari satu angka', 'Tulis hanya angka yang dicatat, dengan satuannya.'],
    en: ['holds more than one number', 'Write only the number recorded, with its unit.'],
  },
  unit: {
    id: [
      'menyebut satuan yang bukan satuan indikatornya',
      'Periksa "indicator", atau salin lagi dari sumbernya.',
    ],
    en: [
      'names a unit that its indicator does not have',
      'Check "indicator", or copy from the source again.',
    ],
  },
  bound: {
    id: [
      'menyebut batas, bukan angka pasti',
      'Tambahkan "bound", supaya angka ini tidak dibandingkan atau digambar.',
    ],
    en: [
      'names a limit, not an exact number',
      'Add "bound", so that this number is neither compared nor drawn.',
    ],
  },
  about: {
    id: ['menyebut angka kira-kira', 'Tambahkan "approximate": true.'],
    en: ['names a number that is about right', 'Add "approximate": true.'],
  },
  plan: {
    id: [
      'menyebut rencana, tetapi indikatornya hasil',
      'Pakai indikator target atau perkiraan; rencana bukan hasil.',
    ],
    en: [
      'names a plan, but its indicator is a result',
      'Use the indicator of a target or forecast; a plan is no result.',
    ],
  },
} satisfies Record<Said, Record<'id' | 'en', [what: string, instead: string]>>;

const parts = {
  value: { id: 'angkanya', en: 'the number' },
  decimals: { id: 'banyaknya desimal', en: 'the count of decimals' },
  magnitude: { id: 'pangkat sepuluhnya', en: 'the power of ten' },
};

const noted = {
  over: {
    id: ['batas bawah', 'Tulis "bound": "over", atau betulkan catatannya.'],
    en: ['a lower limit', 'Write "bound": "over", or mend the note.'],
  },
  under: {
    id: ['batas atas', 'Tulis "bound": "under", atau betulkan catatannya.'],
    en: ['an upper limit', 'Write "bound": "under", or mend the note.'],
  },
  about: {
    id: ['angka kira-kira', 'Tulis "approximate": true, atau betulkan catatannya.'],
    en: ['about right', 'Write "approximate": true, or mend the note.'],
  },
  later: {
    id: ['sasaran jangka panjang', 'Tulis tahun sasaran itu dalam "period".'],
    en: ['a long-term aim', 'Write the year it is for in "period".'],
  },
} satisfies Record<string, Record<'id' | 'en', [what: string, instead: string]>>;

const ends = {
  'no-upper': {
    id: ['tidak punya ujung atas', 'Tambahkan "upTo" dengan "value" dan "decimals".'],
    en: ['has no upper end', 'Add "upTo" with "value" and "decimals".'],
  },
  'no-range': {
    id: [
      'punya ujung atas, tetapi tidak disebut kisaran',
      'Tulis "bound": "range", atau hapus "upTo".',
    ],
    en: [
      'has an upper end, but is not called a range',
      'Write "bound": "range", or delete "upTo".',
    ],
  },
  order: {
    id: [
      'tidak lebih besar daripada ujung bawahnya',
      'Tulis angka kecil di "value" dan angka besar di "upTo".',
    ],
    en: [
      'is not above its lower end',
      'Write the smaller number in "value" and the larger one in "upTo".',
    ],
  },
  decimals: {
    id: [
      'punya desimal lebih banyak daripada "decimals"',
      'Tulis banyaknya desimal seperti tercetak.',
    ],
    en: ['has more decimals than "decimals" says', 'Write as many decimals as are printed.'],
  },
} satisfies Record<string, Record<'id' | 'en', [what: string, instead: string]>>;

/** Problems of records held against what their sources show. */
export const printedProblems = {
  'printed-differs': error<{ printed: string; recorded: string; fault: keyof typeof parts }>({
    message: {
      id: ({ printed, recorded, fault }) =>
        `Sumbernya mencetak "${printed}", tetapi yang dicatat ${recorded}: ${parts[fault].id} berbeda.`,
      en: ({ printed, recorded, fault }) =>
        `Its source prints "${printed}", but ${recorded} is recorded: ${parts[fault].en} differs.`,
    },
    hint: {
      id: () =>
        'Buka sumbernya dan betulkan yang salah; jangan menyesuaikan "printed" dengan catatannya.',
      en: () => 'Open the source and mend what is wrong; do not fit "printed" to the record.',
    },
  }),
  'printed-says': error<{ printed: string; fault: Said }>({
    message: {
      id: ({ printed, fault }) => `"${printed}" dalam "printed" ${said[fault].id[0]}.`,
      en: ({ printed, fault }) => `"${printed}" in "printed" ${said[fault].en[0]}.`,
    },
    hint: {
      id: ({ fault }) => said[fault].id[1],
      en: ({ fault }) => said[fault].en[1],
    },
  }),
  'range-ends': error<{ fault: keyof typeof ends }>({
    message: {
      id: ({ fault }) =>
        fault === 'no-upper' || fault === 'no-range'
          ? `Angka ini ${ends[fault].id[0]}.`
          : `Ujung atas kisaran ini ${ends[fault].id[0]}.`,
      en: ({ fault }) =>
        fault === 'no-upper' || fault === 'no-range'
          ? `This number ${ends[fault].en[0]}.`
          : `The upper end of this range ${ends[fault].en[0]}.`,
    },
    hint: {
      id: ({ fault }) => ends[fault].id[1],
      en: ({ fault }) => ends[fault].en[1],
    },
  }),
  'note-says': error<{ said: keyof typeof noted }>({
    message: {
      id: ({ said }) =>
        `Menurut "note" angka ini ${noted[said].id[0]}, tetapi catatannya berkata lain.`,
      en: ({ said }) =>
        `Its "note" calls this number ${noted[said].en[0]}, but the record does not.`,
    },
    hint: {
      id: ({ said }) => noted[said].id[1],
      en: ({ said }) => noted[said].en[1],
    },
  }),
  'printed-reason': error<{ fault: 'missing' | 'needless' | 'source'; reason: string }>({
    message: {
      id: ({ fault, reason }) =>
        fault === 'missing'
          ? '"printed" kosong tanpa alasan.'
          : fault === 'needless'
            ? `"printed" terisi, tetapi "printedWhy" berisi "${reason}".`
            : `"printedWhy" berisi "${reason}", yang tidak cocok dengan jenis sumbernya.`,
      en: ({ fault, reason }) =>
        fault === 'missing'
          ? '"printed" is empty without a reason.'
          : fault === 'needless'
            ? `"printed" is written, but "printedWhy" is "${reason}".`
            : `"printedWhy" is "${reason}", which does not fit the kind of its source.`,
    },
    hint: {
      id: ({ fault }) =>
        fault === 'missing'
          ? 'Salin yang tercetak dari sumbernya; bila sumbernya tidak ada pada Anda, tulis "printedWhy": "source-not-at-hand".'
          : fault === 'needless'
            ? 'Hapus "printedWhy".'
            : 'Tulis "computed" untuk sumber dengan kind "own", dan hanya untuk itu.',
      en: ({ fault }) =>
        fault === 'missing'
          ? 'Copy what the source prints; if you do not have the source, write "printedWhy": "source-not-at-hand".'
          : fault === 'needless'
            ? 'Delete "printedWhy".'
            : 'Write "computed" for sources of kind "own", and for those only.',
    },
  }),
  'printed-made': error<{ count: number }>({
    message: {
      id: ({ count }) =>
        `Semua ${count} isi "printed" sama persis dengan cara situs ini menulis angkanya: dibuat dari "value", bukan disalin dari sumber.`,
      en: ({ count }) =>
        `All ${count} texts in "printed" are exactly as this site writes the numbers: made from "value", not copied from the sources.`,
    },
    hint: {
      id: () =>
        'Isi null dengan "printedWhy" bila sumbernya tidak ada pada Anda; salin hanya dari sumber yang terbuka.',
      en: () =>
        'Write null with "printedWhy" where you do not have the source; copy only from a source you have open.',
    },
  }),
};
