import { error, warning } from './check-definition.ts';

/** Problems of numbers that each fit their form and yet cannot all be right. */
export const coherenceProblems = {
  'parts-mismatch': error<{ value: string; sum: string; parts: readonly string[] }>({
    message: {
      id: ({ value, sum, parts }) =>
        `Angkanya ${value}, tetapi bagian-bagiannya berjumlah ${sum}: ${parts.join(', ')}.`,
      en: ({ value, sum, parts }) =>
        `The value is ${value}, but its parts add up to ${sum}: ${parts.join(', ')}.`,
    },
    hint: {
      id: () => 'Periksa semuanya; bila sumbernya memang begitu, jelaskan dalam "mismatch".',
      en: () => 'Check them all; if the source is like that, explain it in "mismatch".',
    },
  }),
  'mismatch-says': error<{ value: string; computed: string; fault: 'way' | 'size' }>({
    message: {
      id: ({ value, computed, fault }) =>
        fault === 'way'
          ? `Angkanya ${value} dan hasil hitungnya ${computed}: selisihnya berlawanan arah dengan yang dijelaskan "mismatch".`
          : `Angkanya ${value} dan hasil hitungnya ${computed}: selisih itu tidak sedikit, seperti kata "mismatch".`,
      en: ({ value, computed, fault }) =>
        fault === 'way'
          ? `The value is ${value} and the computed one ${computed}: they differ the other way round than "mismatch" explains.`
          : `The value is ${value} and the computed one ${computed}: they do not differ slightly, as "mismatch" says.`,
    },
    hint: {
      id: () => 'Periksa angka-angkanya pada sumbernya, lalu jelaskan selisih yang sebenarnya.',
      en: () => 'Check the numbers in the source, then explain the difference that is there.',
    },
  }),
  'part-mismatch': error<{ part: string; printed: string; counted: string; value: string }>({
    message: {
      id: ({ part, printed, counted, value }) =>
        `"${part}" berisi ${printed}, tetapi jumlah yang sama, "${counted}", ${value}.`,
      en: ({ part, printed, counted, value }) =>
        `"${part}" is ${printed}, but the same count, "${counted}", is ${value}.`,
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
      id: ({ reference }) => `Dari "${reference}" hanya batas atau kisarannya yang diketahui.`,
      en: ({ reference }) => `Of "${reference}" only a limit or a range is known.`,
    },
    hint: {
      id: () => 'Angka seperti itu tidak digambar dan tidak membuka halaman: pakai angka lain.',
      en: () => 'Such a number is not drawn and opens no page: use another one.',
    },
  }),
};
