import type { Bilingual } from '../../schema/index.ts';
import { error, note } from './check-definition.ts';

type Of = 'unequal-order' | 'unequal-sentences' | 'unequal-values';

const differences: Record<Of, Bilingual> = {
  'unequal-order': { id: 'Urutan rujukan', en: 'The order of references' },
  'unequal-sentences': { id: 'Jumlah kalimat', en: 'The number of sentences' },
  'unequal-values': {
    id: 'Urutan tanggal, aturan, atau nomor',
    en: 'The order of dates, laws or numbers',
  },
};

/** Differences between two languages that an author has accepted, and faults of their file. */
export const acceptedProblems = {
  'accepted-difference': note<{ of: Of; partner: string; line: number; why: string; on: string }>({
    message: {
      id: ({ of, partner, line, why, on }) =>
        `${differences[of].id} lain dari ${partner}:${line}, dan itu diterima pada ${on}: "${why}".`,
      en: ({ of, partner, line, why, on }) =>
        `${differences[of].en} is not that of ${partner}:${line}, which was accepted on ${on}: "${why}".`,
    },
    hint: {
      id: () => 'Begitu salah satu teksnya berubah, hal ini ditanyakan lagi.',
      en: () => 'Once either text changes, this is asked again.',
    },
  }),
  'accepted-unused': error<{ file: string; why: string }>({
    message: {
      id: ({ file, why }) =>
        `Penerimaan untuk ${file} ("${why}") tidak lagi cocok dengan perbedaan apa pun.`,
      en: ({ file, why }) => `The acceptance for ${file} ("${why}") fits no difference any more.`,
    },
    hint: {
      id: () => 'Hapus butir ini: kedua bahasa kini sama, atau teksnya sudah lain.',
      en: () => 'Delete this item: both languages are the same now, or their texts are others.',
    },
  }),
  'accepted-form': error<{ nth: number | null }>({
    message: {
      id: ({ nth }) =>
        nth === null
          ? 'Berkas ini bukan daftar penerimaan: { "accepted": [ … ] }.'
          : `Butir ke-${nth} bukan penerimaan.`,
      en: ({ nth }) =>
        nth === null
          ? 'This file is no list of acceptances: { "accepted": [ … ] }.'
          : `Item ${nth} is no acceptance.`,
    },
    hint: {
      id: () =>
        'Berkas ini ditulis mesin: hapus yang salah, lalu jalankan npm run translations -- --accept BERKAS:BARIS "alasan".',
      en: () =>
        'This file is written by a machine: delete what is wrong, then run npm run translations -- --accept FILE:LINE "why".',
    },
  }),
};
