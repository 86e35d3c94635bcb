import type { Sense } from './sense.ts';

/** What must be, what may be, and what is forbidden or only not needed. */
export const force: readonly Sense[] = [
  {
    name: 'must',
    against: 'may',
    counted: true,
    words: {
      id: {
        never:
          'wajib pajak|(?:tidak|tak|tanpa|belum)(?: lagi)? (?:harus|wajib|perlu)|terlalu kecil untuk wajib',
        perhaps:
          'perlu|(?:me|di)nsyaratkan|disyaratkan|mensyaratkan(?:nya)?|syarat(?:nya)?|tentu|lalai|paling lama|jangan|sedikitnya|paling sedikit|(?:me|di)?perlukan|memerlukan|mesti|dilarang|diminta',
        surely: 'wajib(?:nya)?|harus(?:lah)?|(?:me|di)wajibkan|kewajiban(?:nya)?',
      },
      en: {
        never: '(?:need|must) not|(?:not|no longer) (?:compulsory|mandatory|required|obliged)',
        perhaps:
          'need(?:s|ed)?(?! not)|should|do I do|are to|is to|to be paid back|owes?|(?:was )?due by|are needed',
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
      id: {
        perhaps: 'belum tentu|dilarang|hak',
        surely: 'boleh(?:kah)?|dapat(?:kah)?|bisa(?:kah)?|berhak',
      },
      en: {
        never: 'may figure',
        perhaps: 'lets?|do I get',
        surely: 'may|can|could|cannot|able|entitled|right to',
      },
    },
  },
  {
    name: 'must not',
    against: 'need not',
    counted: false,
    words: {
      id: { surely: 'tidak (?:boleh|dapat|bisa)|(?:di|me)larang|jangan(?:lah)?' },
      en: { surely: '(?:must|may|can) not|cannot|forb[a-z]+|do not|should not' },
    },
  },
  {
    name: 'need not',
    against: 'must not',
    counted: false,
    words: {
      id: { surely: '(?:tidak|tak|tanpa)(?: lagi)? (?:wajib|harus|perlu)' },
      en: {
        surely:
          'need not|no need|(?:do|does|did|will) not (?:have|need)(?: to)?|not (?:compulsory|mandatory|required|obliged)|no longer required|optional',
      },
    },
  },
];
