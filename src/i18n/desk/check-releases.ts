import { error, warning } from './check-definition.ts';

/** Problems of the dates of press pages, and those that are not out yet. */
export const releaseProblems = {
  'release-folder': error<{ name: string; date: string | null }>({
    message: {
      id: ({ name }) => `Folder siaran pers "${name}" tidak dimulai dengan tanggalnya.`,
      en: ({ name }) => `The press folder "${name}" does not start with its date.`,
    },
    hint: {
      id: ({ date }) => `Beri nama ${date ?? 'TTTT-BB-HH'}-kata-pendek, dengan tanda hubung.`,
      en: ({ date }) => `Name it ${date ?? 'YYYY-MM-DD'}-short-words, with hyphens.`,
    },
  }),
  'release-date': error<{ date: string; published: string; source: string }>({
    message: {
      id: ({ date, published, source }) =>
        `"date" berisi ${date}, tetapi sumber "${source}" terbit pada ${published}.`,
      en: ({ date, published, source }) =>
        `"date" is ${date}, but the source "${source}" was published on ${published}.`,
    },
    hint: {
      id: ({ source }) =>
        `Samakan keduanya: "date" di sini, atau "published" di data/sources/${source}.json.`,
      en: ({ source }) =>
        `Make both the same: "date" here, or "published" in data/sources/${source}.json.`,
    },
  }),
  embargoed: warning<{ day: string; on: string }>({
    message: {
      id: ({ day, on }) => `Halaman ini baru terbit pada ${day}; situs ini bertanggal ${on}.`,
      en: ({ day, on }) => `This page will be published on ${day}; the date of the site is ${on}.`,
    },
    hint: {
      id: () =>
        'Bila memang begitu, bangun situs lagi pada hari itu; bila tidak, betulkan tanggalnya.',
      en: () => 'If that is meant, build the site again on that day; if not, correct the date.',
    },
  }),
  'embargoed-link': warning<{ path: string; day: string }>({
    message: {
      id: ({ path, day }) =>
        `${path} baru terbit pada ${day}; sampai hari itu tautan ini tampil sebagai teks biasa.`,
      en: ({ path, day }) =>
        `${path} will only be published on ${day}; until then this link shows as plain text.`,
    },
    hint: {
      id: () => 'Pastikan kalimatnya jelas tanpa tautan itu, dan bangun situs lagi pada hari itu.',
      en: () =>
        'See that the sentence reads well without the link, and build the site again on that day.',
    },
  }),
};
