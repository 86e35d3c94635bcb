import type { Bilingual } from '../../schema/index.ts';
import { error, quoted } from './check-definition.ts';

/** A number and the name of what it is of. */
interface Named {
  ref: string;
  name: Bilingual;
}

/** A number or rule and its period, or the days on which the rule holds. */
interface Dated {
  ref: string;
  time: string;
}

function datedNames(held: readonly Dated[]): string {
  return held.map(({ ref, time }) => `"${ref}" (${time})`).join(', ');
}

/** A number or rule and its value. */
interface Valued {
  ref: string;
  value: number;
}

/** Problems of sentences that say something else than the numbers and rules in them. */
export const claimProblems = {
  'other-place': error<{ place: string; held: readonly Named[] }>({
    message: {
      id: ({ place, held }) =>
        `Kalimat ini menyebut ${place}, tetapi angkanya tentang ${held.map(({ ref, name }) => `${name.id} ("${ref}")`).join(', ')}.`,
      en: ({ place, held }) =>
        `This sentence names ${place}, but its number is of ${held.map(({ ref, name }) => `${name.en} ("${ref}")`).join(', ')}.`,
    },
    hint: {
      id: () =>
        'Tulis tempat yang menjadi isi angka itu, ganti acuannya, atau sebut keduanya bila yang satu hanya pembanding. Bila di sana sumbernya berbicara, sebut acaranya: "dalam rapat di …".',
      en: () =>
        'Name the place that the number is of, change the reference, or name both where one is only mentioned. If the source spoke there, name the occasion: "at a meeting in …".',
    },
  }),
  'other-time': error<{ time: string; held: readonly Dated[] }>({
    message: {
      id: ({ time, held }) => `"${time}" bukan waktu dari ${datedNames(held)}.`,
      en: ({ time, held }) => `"${time}" is not the time of ${datedNames(held)}.`,
    },
    hint: {
      id: () =>
        'Tulis waktu yang dicakup acuannya; bila itu waktu sumber berbicara, tulis begitu: "pada Juni 2025 … menyebut".',
      en: () =>
        'Write the time that the reference covers; if it is when the source spoke, say so: "in June 2025 … said".',
    },
  }),
  'stale-now': error<{ word: string; ref: string; period: string; months: number }>({
    message: {
      id: ({ word, ref, period, months }) =>
        `"${word}" di samping "${ref}", keadaan ${period}: angka itu sudah berumur ${String(months)} bulan.`,
      en: ({ word, ref, period, months }) =>
        `"${word}" beside "${ref}", the state of ${period}: that number is ${String(months)} months old.`,
    },
    hint: {
      id: () => 'Sebut waktunya, misalnya "pada 2024", atau pakai angka yang lebih baru.',
      en: () => 'Say when, such as "in 2024", or use a newer number.',
    },
  }),
  'moving-time': error<{ word: string }>({
    message: {
      id: ({ word }) =>
        `"${word}" berubah artinya setiap hari, sedangkan angka di kalimat ini tidak.`,
      en: ({ word }) =>
        `"${word}" means another time every day, but the number in this sentence does not.`,
    },
    hint: {
      id: () => 'Tulis tahun, bulan, atau tanggalnya.',
      en: () => 'Write the year, the month or the day.',
    },
  }),
  'other-word': error<{ word: string; ref: string; name: Bilingual; words: readonly string[] }>({
    message: {
      id: ({ word, ref, name }) => `"${word}" bukan kata untuk "${ref}" (${name.id}).`,
      en: ({ word, ref, name }) => `"${word}" is no word for "${ref}" (${name.en}).`,
    },
    hint: {
      id: ({ words }) =>
        `Pakai kata untuk yang dihitung acuan itu (${words.join(', ')}), atau acuan yang menghitung hal itu.`,
      en: ({ words }) =>
        `Use a word for what the reference counts (${words.join(', ')}), or a reference that counts what the word says.`,
    },
  }),
  'other-speaker': error<{ speaker: string; ref: string; own: Bilingual }>({
    message: {
      id: ({ speaker, ref, own }) =>
        `"${speaker}" tidak berbicara dalam sumber "${ref}" (${own.id}).`,
      en: ({ speaker, ref, own }) =>
        `"${speaker}" does not speak in the source of "${ref}" (${own.en}).`,
    },
    hint: {
      id: () => 'Sebut siapa yang berbicara di sumbernya, atau pakai acuan dari sumber orang itu.',
      en: () => 'Name who speaks in its source, or use a reference to a source of that speaker.',
    },
  }),
  'unsaid-target': error<{ ref: string; name: Bilingual }>({
    message: {
      id: ({ ref, name }) =>
        `"${ref}" adalah target (${name.id}), tetapi kalimatnya tidak mengatakan begitu.`,
      en: ({ ref, name }) => `"${ref}" is a target (${name.en}), but its sentence does not say so.`,
    },
    hint: {
      id: () => 'Tulis "target" atau "ditargetkan" di kalimat itu, atau pakai acuan hasilnya.',
      en: () => 'Write "target" or "aims" in that sentence, or use the reference of the result.',
    },
  }),
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
};
