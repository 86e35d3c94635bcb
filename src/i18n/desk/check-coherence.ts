import { error, warning } from './check-definition.ts';

/** Problems of numbers that each fit their form and yet cannot all be right. */
export const coherenceProblems = {
  'parts-mismatch': error<{ printed: string; sum: string }>({
    message: {
      id: ({ printed, sum }) =>
        `Angka yang tercetak ${printed}, tetapi bagian-bagiannya berjumlah ${sum}.`,
      en: ({ printed, sum }) => `The printed value is ${printed}, but its parts add up to ${sum}.`,
    },
    hint: {
      id: () => 'Periksa semuanya; bila sumbernya memang begitu, jelaskan dalam "mismatch".',
      en: () => 'Check them all; if the source is like that, explain it in "mismatch".',
    },
  }),
  'part-mismatch': error<{ part: string; counted: string }>({
    message: {
      id: ({ part, counted }) => `"${part}" berbeda dari jumlah yang sama, "${counted}".`,
      en: ({ part, counted }) => `"${part}" differs from the same count, "${counted}".`,
    },
    hint: {
      id: () => 'Samakan keduanya; bila sumbernya memang begitu, jelaskan dalam "mismatch".',
      en: () => 'Make both the same; if the source is like that, explain it in "mismatch".',
    },
  }),
  'part-over-whole': error<{ part: string; whole: string }>({
    message: {
      id: ({ part, whole }) => `${part} lebih besar daripada keseluruhannya, "${whole}".`,
      en: ({ part, whole }) => `${part} is more than the whole it is part of, "${whole}".`,
    },
    hint: {
      id: () =>
        'Periksa apakah indikatornya tertukar; bila sumbernya memang begitu, jelaskan dalam "mismatch".',
      en: () =>
        'Check whether the indicators were mixed up; if the source is like that, explain it in "mismatch".',
    },
  }),
  'same-value': warning<{ value: string; other: string }>({
    message: {
      id: ({ value, other }) =>
        `Angka ${value} juga tercetak untuk tempat atau masa lain: "${other}".`,
      en: ({ value, other }) => `${value} was also printed for another place or time: "${other}".`,
    },
    hint: {
      id: () => 'Periksa apakah ada yang tertukar, dan katakan dalam "note" apa yang Anda ketahui.',
      en: () => 'Check whether they were mixed up, and say in "note" what you know of it.',
    },
  }),
  'stock-over-time': error<{ period: string; indicator: string }>({
    message: {
      id: ({ period, indicator }) =>
        `"${indicator}" adalah keadaan pada satu waktu, tetapi "period" berisi rentang ${period}.`,
      en: ({ period, indicator }) =>
        `"${indicator}" is the state at one time, but "period" is a stretch of it: ${period}.`,
    },
    hint: {
      id: () => 'Tulis bulan atau hari keadaannya; biasanya akhir rentang itu.',
      en: () => 'Write the month or day it describes; usually the end of the stretch.',
    },
  }),
  'mixed-units': error<{ other: string; unit: string; expected: string }>({
    message: {
      id: ({ other, unit, expected }) =>
        `"${other}" dihitung dalam ${unit}, sedangkan indikator ini dalam ${expected}.`,
      en: ({ other, unit, expected }) =>
        `"${other}" is counted in ${unit}, but this indicator in ${expected}.`,
    },
    hint: {
      id: () => 'Orang, kepesertaan, kasus, dan klaim tidak boleh dijumlahkan: hapus namanya.',
      en: () => 'Persons, memberships, cases and claims are never added: remove the name.',
    },
  }),
  'bound-shown': error<{ reference: string }>({
    message: {
      id: ({ reference }) => `Dari "${reference}" hanya batas bawahnya yang diketahui.`,
      en: ({ reference }) => `Of "${reference}" only a lower limit is known.`,
    },
    hint: {
      id: () => 'Angka seperti itu tidak digambar dan tidak membuka halaman: pakai angka lain.',
      en: () => 'Such a number is not drawn and opens no page: use another one.',
    },
  }),
};
