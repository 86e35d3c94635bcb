import type { Bilingual, Payment } from '../../schema/index.ts';
import { error } from './check-definition.ts';

/** What the check calls the kinds of payments. */
export const paymentTexts = {
  kinds: {
    paid: { id: 'dibayarkan', en: 'paid' },
    budgeted: { id: 'dianggarkan', en: 'budgeted' },
    promised: { id: 'dijanjikan', en: 'promised' },
  },
} satisfies { kinds: Record<Payment['kind'], Bilingual> };

/** Problems of payments, and of who said a number. */
export const paymentProblems = {
  'payment-empty': error<{ id: string }>({
    message: {
      id: ({ id }) => `Pembayaran "${id}" tidak memuat uang maupun kasus.`,
      en: ({ id }) => `The payment "${id}" holds neither money nor cases.`,
    },
    hint: {
      id: () => 'Isi "amount" atau "cases" seperti yang tercetak dalam sumbernya.',
      en: () => 'Write "amount" or "cases" as its source prints them.',
    },
  }),
  'paid-to-come': error<{
    period: string;
    source: string;
    date: string;
    shown: 'published' | 'read';
  }>({
    message: {
      id: ({ period, source, date, shown }) =>
        `Yang dibayarkan pada ${period} tidak mungkin disebut sumber "${source}", yang ${shown === 'published' ? 'terbit' : 'dibaca'} ${date}.`,
      en: ({ period, source, date, shown }) =>
        `What was paid in ${period} cannot be told by the source "${source}", ${shown} ${date}.`,
    },
    hint: {
      id: () =>
        'Periksa "period"; bila baru akan dibayar, tulis "budgeted" atau "promised" dalam "kind".',
      en: () =>
        'Check "period"; if it is still to be paid, write "budgeted" or "promised" in "kind".',
    },
  }),
  'payment-size': error<{ value: number; least: number; most: number; by: readonly string[] }>({
    message: {
      id: ({ value, least, most, by }) =>
        `Rp${value} di luar batas yang mungkin, Rp${least} sampai Rp${most}, menurut ${by.join(' dan ')}.`,
      en: ({ value, least, most, by }) =>
        `Rp${value} is outside what can be, Rp${least} to Rp${most}, by ${by.join(' and ')}.`,
    },
    hint: {
      id: () =>
        'Buka sumbernya: periksa angka, "magnitude" dan "programme"; bila memang tercetak begitu, salin tulisannya ke "printed".',
      en: () =>
        'Open the source: check the number, "magnitude" and "programme"; if it is printed so, copy its text into "printed".',
    },
  }),
  'payment-place': error<{ region: string; source: string; other: string }>({
    message: {
      id: ({ region, source, other }) =>
        `Pembayaran ini di "${region}", tetapi semua catatan lain dari sumber "${source}" tentang "${other}".`,
      en: ({ region, source, other }) =>
        `This payment is in "${region}", but all other records of the source "${source}" are of "${other}".`,
    },
    hint: {
      id: () => 'Tulis wilayah yang disebut sumbernya untuk pembayaran ini.',
      en: () => 'Write the place that the source names for this payment.',
    },
  }),
  'spoken-twice': error<{ person: string }>({
    message: {
      id: ({ person }) =>
        `Angka ini menyebut "person" (${person}) dan juga "speaker"; halaman hanya memperlihatkan satu.`,
      en: ({ person }) =>
        `This number names a "person" (${person}) and a "speaker" as well; a page shows one of them.`,
    },
    hint: {
      id: () => 'Pakai "person" bila orangnya ada di data/people/, dan hapus "speaker".',
      en: () => 'Keep "person" where they stand in data/people/, and remove "speaker".',
    },
  }),
  'several-speakers': error<{ source: string; people: readonly string[] }>({
    message: {
      id: ({ source, people }) =>
        `Dalam sumber "${source}" berbicara ${people.length} orang (${people.join(', ')}), dan angka ini tidak menyebut siapa yang mengatakannya.`,
      en: ({ source, people }) =>
        `In the source "${source}" ${people.length} people speak (${people.join(', ')}), and this number does not say who gave it.`,
    },
    hint: {
      id: () =>
        'Tambahkan "person" dengan nama dari data/people/, atau null bila naskahnya sendiri yang menyebut angka itu.',
      en: () =>
        'Add "person" with an id from data/people/, or null where the document itself gives the number.',
    },
  }),
};
