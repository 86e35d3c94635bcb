import { error } from './check-definition.ts';

/** Problems of requests for information. */
export const requestProblems = {
  'request-day': error<{ key: 'asked' | 'answered'; day: string }>({
    message: {
      id: ({ key, day }) =>
        key === 'asked'
          ? `Permintaan ini dikirim pada ${day}, hari yang belum tiba.`
          : `Jawaban pada ${day} tidak mungkin: sebelum permintaannya, atau hari yang belum tiba.`,
      en: ({ key, day }) =>
        key === 'asked'
          ? `This request was sent on ${day}, a day to come.`
          : `An answer on ${day} cannot be: it is before the request, or a day to come.`,
    },
    hint: {
      id: ({ key }) => `Betulkan "${key}"; catat setelah terjadi.`,
      en: ({ key }) => `Mend "${key}"; record what has happened.`,
    },
  }),
  'request-state': error<{ state: string }>({
    message: {
      id: ({ state }) =>
        state === 'open'
          ? 'Permintaan ini disebut belum dijawab, padahal jawabannya tertulis.'
          : `Permintaan ini disebut "${state}", tetapi hari atau isi jawabannya kosong.`,
      en: ({ state }) =>
        state === 'open'
          ? 'This request is called open, though an answer is written.'
          : `This request is called "${state}", but the day or the content of its answer is empty.`,
    },
    hint: {
      id: ({ state }) =>
        state === 'open'
          ? 'Tulis "answered", "part", atau "refused" dalam "state".'
          : 'Isi "answered" dan "outcome", atau tulis "open" dalam "state".',
      en: ({ state }) =>
        state === 'open'
          ? 'Write "answered", "part" or "refused" under "state".'
          : 'Fill in "answered" and "outcome", or write "open" under "state".',
    },
  }),
};
