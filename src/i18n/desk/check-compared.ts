import type { Bilingual } from '../../schema/index.ts';
import { error, quoted } from './check-definition.ts';

/** A number or rule and its value. */
interface Valued {
  ref: string;
  value: number;
}

/** Problems of sentences that compare, or tell of a change, otherwise than the numbers do. */
export const comparedProblems = {
  'refused-words': error<{ word: string; refs: readonly string[]; reasons: Bilingual<string[]> }>({
    message: {
      id: ({ word, refs, reasons }) =>
        `"${word}" membandingkan ${quoted(refs)}, yang tidak boleh disandingkan. ${reasons.id.join(' ')}`,
      en: ({ word, refs, reasons }) =>
        `"${word}" compares ${quoted(refs)}, which must not stand side by side. ${reasons.en.join(' ')}`,
    },
    hint: {
      id: () =>
        'Sebut kedua angka tanpa membandingkannya, atau tampilkan pernyataan sumbernya dengan <Said of="…" />.',
      en: () =>
        'State both numbers without comparing them, or show what their source says with <Said of="…" />.',
    },
  }),
  'wrong-direction': error<{ word: string; less: Valued; more: Valued }>({
    message: {
      id: ({ word, less, more }) =>
        `"${word}" terbalik: "${less.ref}" (${String(less.value)}) tidak lebih kecil daripada "${more.ref}" (${String(more.value)}).`,
      en: ({ word, less, more }) =>
        `"${word}" is the wrong way round: "${less.ref}" (${String(less.value)}) is not smaller than "${more.ref}" (${String(more.value)}).`,
    },
    hint: {
      id: () => 'Tukar katanya atau kedua acuannya.',
      en: () => 'Exchange the word or the two references.',
    },
  }),
  'lone-comparison': error<{ word: string; ref: string }>({
    message: {
      id: ({ word, ref }) =>
        `"${word}" membandingkan "${ref}" dengan sesuatu yang angkanya tidak ada di kalimat ini.`,
      en: ({ word, ref }) =>
        `"${word}" compares "${ref}" with something whose number is not in this sentence.`,
    },
    hint: {
      id: () =>
        'Tulis acuan angka pembandingnya di kalimat ini, atau tampilkan pernyataan sumbernya dengan <Said of="…" />.',
      en: () =>
        'Write the reference of the other number in this sentence, or show what its source says with <Said of="…" />.',
    },
  }),
  'lone-change': error<{ word: string; ref: string; period: string }>({
    message: {
      id: ({ word, ref, period }) =>
        `"${word}" mengatakan "${ref}" berubah, tetapi angka sebelum ${period} tidak ada di paragraf ini, dan data tidak menyimpan yang boleh disandingkan.`,
      en: ({ word, ref, period }) =>
        `"${word}" says that "${ref}" changed, but no number from before ${period} is in this paragraph, and the data hold none that may be compared.`,
    },
    hint: {
      id: () =>
        'Tulis kedua angkanya, "dari … menjadi …", tampilkan pernyataan sumbernya dengan <Said of="…" />, atau sebut angkanya tanpa kata itu.',
      en: () =>
        'Write both numbers, "from … to …", show what its source says with <Said of="…" />, or state the number without that word.',
    },
  }),
  'wrong-change': error<{ word: string; own: Valued; before: Valued }>({
    message: {
      id: ({ word, own, before }) =>
        `"${word}" tidak sesuai data: "${before.ref}" (${String(before.value)}) lebih awal daripada "${own.ref}" (${String(own.value)}).`,
      en: ({ word, own, before }) =>
        `"${word}" is not what the data say: "${before.ref}" (${String(before.value)}) is earlier than "${own.ref}" (${String(own.value)}).`,
    },
    hint: {
      id: () => 'Tulis kata untuk arah yang sebaliknya, atau sebut angkanya tanpa kata itu.',
      en: () => 'Write the word for the other direction, or state the number without it.',
    },
  }),
};
