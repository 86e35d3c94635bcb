import type { Bilingual } from '../../schema/index.ts';
import { error } from './check-definition.ts';

const wantedUnits = {
  time: { id: 'lama waktu', en: 'a length of time' },
  money: { id: 'uang', en: 'money' },
  share: { id: 'persen atau kelipatan', en: 'per cent or a multiple' },
  age: { id: 'usia', en: 'an age' },
  count: { id: 'jumlah orang', en: 'a number of people' },
};

const orders = {
  less: {
    id: 'harus lebih kecil daripada',
    en: 'has to be less than',
  },
  part: {
    id: 'tidak boleh lebih besar daripada',
    en: 'cannot be more than',
  },
  earlier: {
    id: 'harus lebih awal daripada',
    en: 'has to be earlier than',
  },
  sum: {
    id: 'harus jumlah dari yang di belakangnya, mulai dari',
    en: 'has to be the sum of what follows, beginning with',
  },
};

interface Named {
  ref: string;
  name: Bilingual;
}

/** Problems of numbers that cannot stand where a sentence has them. */
export const besideProblems = {
  'other-unit': error<{
    word: string;
    ref: string;
    name: Bilingual;
    unit: string;
    wanted: keyof typeof wantedUnits;
  }>({
    message: {
      id: ({ word, ref, name, unit, wanted }) =>
        `Di samping "${word}" harus berdiri ${wantedUnits[wanted].id}, tetapi "${ref}" (${name.id}) bersatuan ${unit}.`,
      en: ({ word, ref, name, unit, wanted }) =>
        `Beside "${word}" stands ${wantedUnits[wanted].en}, but "${ref}" (${name.en}) is in ${unit}.`,
    },
    hint: {
      id: () =>
        'Mungkin dua acuan tertukar: taruh acuan yang benar di situ, atau ubah kata di sampingnya.',
      en: () =>
        'Perhaps two references are exchanged: put the right one there, or change the words beside it.',
    },
  }),
  'wrong-order': error<{ word: string; one: string; other: string; wanted: keyof typeof orders }>({
    message: {
      id: ({ word, one, other, wanted }) =>
        `Menurut "${word}", "${one}" ${orders[wanted].id} "${other}", dan tidak demikian.`,
      en: ({ word, one, other, wanted }) =>
        `By "${word}", "${one}" ${orders[wanted].en} "${other}", and is not.`,
    },
    hint: {
      id: () => 'Tukar kedua acuan itu, atau ubah kata di antaranya.',
      en: () => 'Exchange the two references, or change the words between them.',
    },
  }),
  'exchanged-words': error<{ word: string; own: Named; other: Named }>({
    message: {
      id: ({ word, own, other }) =>
        `"${word}" di samping "${own.ref}" (${own.name.id}) adalah kata untuk "${other.ref}" (${other.name.id}): keduanya tertukar.`,
      en: ({ word, own, other }) =>
        `"${word}" beside "${own.ref}" (${own.name.en}) is a word for "${other.ref}" (${other.name.en}): the two are exchanged.`,
    },
    hint: {
      id: () => 'Tukar kedua acuan itu, atau tulis di samping masing-masing apa yang disebutnya.',
      en: () => 'Exchange the two references, or write beside each what it is.',
    },
  }),
};
