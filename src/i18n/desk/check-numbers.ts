import { error, quoted, warning } from './check-definition.ts';

/** Problems of single numbers: replaced ones in use, and values and times that cannot be. */
export const numberProblems = {
  'replaced-headline': warning<{ reference: string; successors: string[] }>({
    message: {
      id: ({ reference }) => `"${reference}" sudah diganti; halaman dibuka dengan penggantinya.`,
      en: ({ reference }) =>
        `"${reference}" has been replaced; the page opens with what replaced it.`,
    },
    hint: {
      id: ({ successors }) => `Tulis ${quoted(successors)}, atau hapus "headline".`,
      en: ({ successors }) => `Write ${quoted(successors)}, or remove "headline".`,
    },
  }),
  'replaced-number': warning<{ reference: string; successors: string[] }>({
    message: {
      id: ({ reference, successors }) =>
        `"${reference}" sudah diganti dengan ${quoted(successors)}.`,
      en: ({ reference, successors }) =>
        `"${reference}" has been replaced by ${quoted(successors)}.`,
    },
    hint: {
      id: () =>
        'Pakai angka barunya. Kutipan yang sudah terbit boleh tetap: catatan sumbernya menyebut penggantinya.',
      en: () =>
        'Use the newer number. A quotation already issued may stay: its source entry names what replaced it.',
    },
  }),
  'over-the-whole': error<{ indicator: string; value: string }>({
    message: {
      id: ({ indicator, value }) =>
        `"${indicator}" untuk semua orang berisi ${value} persen, lebih dari keseluruhannya.`,
      en: ({ indicator, value }) =>
        `"${indicator}" of everyone is ${value} per cent, more than the whole.`,
    },
    hint: {
      id: () => 'Periksa angkanya; bila sumbernya memang begitu, jelaskan dalam "mismatch".',
      en: () => 'Check the number; if the source is like that, explain it in "mismatch".',
    },
  }),
  'result-to-come': error<{
    period: string;
    source: string;
    date: string;
    shown: 'published' | 'read';
  }>({
    message: {
      id: ({ period, source, date, shown }) =>
        `Hasil untuk ${period} tidak mungkin ada dalam sumber "${source}", yang ${shown === 'published' ? 'terbit' : 'dibaca'} ${date}.`,
      en: ({ period, source, date, shown }) =>
        `A result for ${period} cannot come from the source "${source}", ${shown} ${date}.`,
    },
    hint: {
      id: ({ shown }) =>
        `Periksa "period", dan "${shown}" sumbernya; target dan perkiraan punya indikator sendiri.`,
      en: ({ shown }) =>
        `Check "period", and "${shown}" of the source; targets and forecasts have indicators of their own.`,
    },
  }),
  'population-of-count': error<{ indicator: string; population: string }>({
    message: {
      id: ({ indicator, population }) =>
        `"${indicator}" adalah jumlah, bukan bagian dari "${population}".`,
      en: ({ indicator, population }) =>
        `"${indicator}" is a count, not a share of "${population}".`,
    },
    hint: {
      id: () => 'Tulis null dalam "population": hanya persentase yang punya populasi.',
      en: () => 'Write null in "population": only percentages have one.',
    },
  }),
};
