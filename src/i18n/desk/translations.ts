import { strings } from '../text.ts';
import { commandStrings } from './command.ts';

/** What `npm run translations` says. */
export const translationStrings = strings({
  usage: {
    id: 'Pakai: translations [--stamp BERKAS | --accept BERKAS:BARIS "alasan"] [--root FOLDER] [--lang id|en] [--on TTTT-BB-HH].',
    en: 'Use: translations [--stamp FILE | --accept FILE:LINE "why"] [--root FOLDER] [--lang id|en] [--on YYYY-MM-DD].',
  },
  badOption: commandStrings.badOption,
  missing: { id: 'belum ada', en: 'missing' },
  draft: { id: 'konsep', en: 'draft' },
  stale: { id: 'perlu dibaca', en: 'stale' },
  unequal: { id: 'tidak sama', en: 'unequal' },
  current: { id: 'sesuai', en: 'current' },
  texts: {
    id: (keys: readonly string[]) => `belum dibandingkan: ${keys.join(', ')}`,
    en: (keys: readonly string[]) => `not compared yet: ${keys.join(', ')}`,
  },
  lost: {
    id: 'Versi yang terakhir dibaca tidak ditemukan dalam riwayat git.',
    en: 'The version that was read last is not in the history of git.',
  },
  summary: {
    id: (open: number, all: number) =>
      open === 0
        ? `Semua ${String(all)} sesuai.`
        : `${String(open)} dari ${String(all)} perlu dikerjakan.`,
    en: (open: number, all: number) =>
      open === 0
        ? `All ${String(all)} are current.`
        : `${String(open)} of ${String(all)} need work.`,
  },
  stamped: {
    id: (file: string) => `${file} dicatat sudah dibaca dalam kedua bahasa.`,
    en: (file: string) => `${file} is noted as read in both languages.`,
  },
  stampedAlready: {
    id: (file: string) => `${file} sudah tercatat; tidak ada yang diubah.`,
    en: (file: string) => `${file} is noted already; nothing was changed.`,
  },
  accepted: {
    id: (place: string, count: number) =>
      `Perbedaan di ${place} diterima (${String(count)}). Begitu salah satu teksnya berubah, hal ini ditanyakan lagi.`,
    en: (place: string, count: number) =>
      `The difference at ${place} is accepted (${String(count)}). Once either text changes, this is asked again.`,
  },
  nothingToAccept: {
    id: (place: string) => `Di ${place} tidak ada perbedaan yang dapat diterima.`,
    en: (place: string) => `There is no difference at ${place} that could be accepted.`,
  },
  notAcceptable: {
    id: 'Yang dapat diterima hanya urutan dan pembagian kalimat. Ini perbedaan isi:',
    en: 'Only another order and division of sentences can be accepted. This is a difference of content:',
  },
  noSuchFile: {
    id: (file: string) => `${file} bukan halaman atau berkas data dengan teks dalam dua bahasa.`,
    en: (file: string) => `${file} is no page or data file with texts in two languages.`,
  },
});
