import { error, quoted } from './check-definition.ts';

/** Problems of words that say what the record does not hold, or what of it is newest. */
export const absenceProblems = {
  absence: error<{ word: string; form: 'prose' | 'string' }>({
    message: {
      id: ({ word }) =>
        `"${word}" menyatakan bahwa sebuah angka tidak ada, dan tidak ada yang memeriksanya.`,
      en: ({ word }) =>
        `"${word}" says that a figure is not there, and nothing holds that against the record.`,
    },
    hint: {
      id: ({ form }) =>
        form === 'prose'
          ? 'Apit kata-katanya dengan <Absent of="wilayah/indikator">…</Absent>, yang bertanya kepada catatan, atau sebut yang ada saja.'
          : 'Di sini tidak ada yang dapat bertanya kepada catatan: pindahkan ke isi halaman, di dalam <Absent of="wilayah/indikator">…</Absent>, atau sebut yang ada saja.',
      en: ({ form }) =>
        form === 'prose'
          ? 'Put the words into <Absent of="region/indicator">…</Absent>, which asks the record, or say only what there is.'
          : 'Nothing here can ask the record: move it to the body of a page, into <Absent of="region/indicator">…</Absent>, or say only what there is.',
    },
  }),
  'absence-contradicted': error<{ of: string; refs: readonly string[] }>({
    message: {
      id: ({ of, refs }) => `"${of}" disebut tidak ada, tetapi catatan memuat ${quoted(refs)}.`,
      en: ({ of, refs }) =>
        `"${of}" is said not to be there, but the record holds ${quoted(refs)}.`,
    },
    hint: {
      id: ({ refs }) =>
        `Ganti kalimat itu dengan angkanya, <Stat of="${refs[0] ?? ''}" />, atau sebut masa dan segmen yang memang tidak ada.`,
      en: ({ refs }) =>
        `Replace the sentence by the number, <Stat of="${refs[0] ?? ''}" />, or name the period and segment that is not there.`,
    },
  }),
  newest: error<{ word: string }>({
    message: {
      id: ({ word }) => `"${word}": yang terbaru di luar catatan kami tidak kami ketahui.`,
      en: ({ word }) => `"${word}": what is newest outside our record we do not know.`,
    },
    hint: {
      id: () => 'Tulis "yang kami temukan" di belakangnya, atau sebut waktunya saja.',
      en: () => 'Write "we have found" behind it, or just say when.',
    },
  }),
  'newest-contradicted': error<{ word: string; ref: string; newer: string }>({
    message: {
      id: ({ word, ref, newer }) =>
        `"${word}" menyebut "${ref}", tetapi catatan memuat yang lebih baru: "${newer}".`,
      en: ({ word, ref, newer }) =>
        `"${word}" is said of "${ref}", but the record holds a newer one: "${newer}".`,
    },
    hint: {
      id: () => 'Pakai yang lebih baru, atau sebut waktunya tanpa kata itu.',
      en: () => 'Use the newer one, or say when without that word.',
    },
  }),
};
