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
