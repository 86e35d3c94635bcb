import type { Bilingual } from '../../schema/index.ts';
import { error } from './check-definition.ts';

/** What breaks strict JSON, by the name the reader of JSON gives it. */
const faults: Record<string, Bilingual> = {
  TrailingComma: {
    id: 'ada koma sesudah isi terakhir',
    en: 'there is a comma after the last item',
  },
  InvalidCommentToken: { id: 'JSON tidak mengenal komentar', en: 'JSON has no comments' },
  CommaExpected: { id: 'koma kurang', en: 'a comma is missing' },
  ColonExpected: { id: 'titik dua kurang', en: 'a colon is missing' },
  PropertyNameExpected: {
    id: 'nama kunci dalam tanda petik kurang',
    en: 'a key in quotation marks is missing',
  },
  ValueExpected: { id: 'isi kurang', en: 'a value is missing' },
  CloseBraceExpected: { id: 'kurung } kurang', en: 'a closing } is missing' },
  CloseBracketExpected: { id: 'kurung ] kurang', en: 'a closing ] is missing' },
  UnexpectedEndOfString: {
    id: 'tanda petik penutup kurang',
    en: 'a closing quotation mark is missing',
  },
  EndOfFileExpected: {
    id: 'masih ada isi sesudah kurung terakhir',
    en: 'there is more after the last bracket',
  },
};
const otherFault: Bilingual = {
  id: 'ada tanda yang tidak dikenal JSON',
  en: 'there is a character JSON does not know',
};

/** Slips of which it is known what was meant: `found` is what stands there, `meant` what JSON would have. */
export interface JsonSlip {
  kind: 'number' | 'quotation-mark' | 'bare-key' | 'bare-word' | 'character';
  found: string;
  /** One spelling, or two where the sign in a number may mean either. */
  meant: string[];
}

interface SlipWords {
  fault: Bilingual<(found: string) => string>;
  mend: Bilingual<(meant: string[]) => string>;
}

const slips: Record<JsonSlip['kind'], SlipWords> = {
  number: {
    fault: {
      id: (found) => `angka ${found} memakai koma atau pemisah ribuan`,
      en: (found) => `the number ${found} has a comma or a sign between thousands`,
    },
    mend: {
      id: ([number = '', whole]) =>
        whole === undefined
          ? `Tulis ${number}: titik untuk desimal, tanpa pemisah ribuan.`
          : `Tulis ${number} bila tandanya desimal, atau ${whole} bila tandanya pemisah ribuan.`,
      en: ([number = '', whole]) =>
        whole === undefined
          ? `Write ${number}: a point before decimals, nothing between thousands.`
          : `Write ${number} if the sign stands before decimals, or ${whole} if it parts thousands.`,
    },
  },
  'quotation-mark': {
    fault: {
      id: (found) => `tanda petik ${found} tidak dikenal JSON`,
      en: (found) => `JSON does not know the quotation mark ${found}`,
    },
    mend: {
      id: () => 'Tulis tanda petik ganda yang lurus: ".',
      en: () => 'Write straight double quotation marks: ".',
    },
  },
  'bare-key': {
    fault: {
      id: (found) => `kunci ${found} tanpa tanda petik`,
      en: (found) => `the key ${found} has no quotation marks`,
    },
    mend: {
      id: ([meant = '']) => `Tulis ${meant}.`,
      en: ([meant = '']) => `Write ${meant}.`,
    },
  },
  'bare-word': {
    fault: {
      id: (found) => `${found} tanpa tanda petik`,
      en: (found) => `${found} has no quotation marks`,
    },
    mend: {
      id: ([meant = '']) =>
        `Tulis ${meant}. Tanpa tanda petik hanya angka, true, false, dan null yang boleh.`,
      en: ([meant = '']) =>
        `Write ${meant}. Only numbers, true, false and null stand without quotation marks.`,
    },
  },
  character: {
    fault: {
      id: (found) => `JSON tidak mengenal tanda ${found} di sini`,
      en: (found) => `JSON does not know the character ${found} here`,
    },
    mend: {
      id: () => 'Hapus tandanya, atau apit seluruh isi dengan tanda petik ganda bila teks.',
      en: () => 'Delete it, or put the whole value in double quotation marks if it is text.',
    },
  },
};

/** Problems of JSON as such. */
export const jsonProblems = {
  'broken-json': error<{ reason: string; slip: JsonSlip | null }>({
    message: {
      id: ({ reason, slip }) =>
        `JSON rusak: ${slip ? slips[slip.kind].fault.id(slip.found) : (faults[reason] ?? otherFault).id}.`,
      en: ({ reason, slip }) =>
        `Broken JSON: ${slip ? slips[slip.kind].fault.en(slip.found) : (faults[reason] ?? otherFault).en}.`,
    },
    hint: {
      id: ({ slip }) =>
        slip
          ? slips[slip.kind].mend.id(slip.meant)
          : 'Perbaiki di sini atau pada baris sebelumnya.',
      en: ({ slip }) =>
        slip ? slips[slip.kind].mend.en(slip.meant) : 'Mend it here or on the line before.',
    },
  }),
  'number-changed': error<{ written: string; read: string }>({
    message: {
      id: ({ written, read }) =>
        `Mesin membaca angka ${shortened(written)} sebagai ${read === 'Infinity' ? 'tak terhingga' : read}.`,
      en: ({ written, read }) =>
        `A machine reads the number ${shortened(written)} as ${read === 'Infinity' ? 'infinite' : read}.`,
    },
    hint: {
      id: () => 'Tulis seperti yang dicetak sumbernya, tanpa e dan tanpa tanda minus pada nol.',
      en: () => 'Write it as its source prints it, without an e, and zero without a minus.',
    },
  }),
};

function shortened(number: string): string {
  return number.length > 40 ? `${number.slice(0, 40)}…` : number;
}
