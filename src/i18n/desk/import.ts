import { strings } from '../text.ts';
import { commandStrings } from './command.ts';

/** What `npm run import` says. */
export const importStrings = strings({
  usage: {
    id: 'Pakai: npm run import -- BERKAS.csv|xlsx --source ID [--map BERKAS.map.json] [--period 2026-11] [--page BERKAS.html] [--dry] [--root FOLDER] [--lang id|en] [--on TTTT-BB-HH].',
    en: 'Use: npm run import -- FILE.csv|xlsx --source ID [--map FILE.map.json] [--period 2026-11] [--page FILE.html] [--dry] [--root FOLDER] [--lang id|en] [--on YYYY-MM-DD].',
  },
  badOption: commandStrings.badOption,
  unreadable: {
    id: (path: string) => `"${path}" tidak dapat dibaca.`,
    en: (path: string) => `"${path}" cannot be read.`,
  },
  noSource: {
    id: (source: string) =>
      `Sumber "${source}" belum ada. Tulis dulu data/sources/${source}.json, lalu ulangi.`,
    en: (source: string) =>
      `The source "${source}" is not there yet. Write data/sources/${source}.json first, then try again.`,
  },
  notClean: {
    id: (problems: number) =>
      `Sebelum impor sudah ada ${String(problems)} kesalahan. Jalankan npm run check dan perbaiki dulu.`,
    en: (problems: number) =>
      `There ${problems === 1 ? 'is 1 problem' : `are ${String(problems)} problems`} before anything is taken in. Run npm run check and mend ${problems === 1 ? 'it' : 'them'} first.`,
  },
  drafted: {
    id: (file: string) =>
      `Belum ada peta untuk tabel ini; ${file} ditulis sebagai awal. Isi "indicator" dan "period" setiap kolom, hapus kolom yang tidak diambil, lalu ulangi.`,
    en: (file: string) =>
      `There is no map of this table yet; ${file} was written to begin with. Fill in "indicator" and "period" of each column, delete columns that are not taken, then try again.`,
  },
  noDraft: {
    id: 'Tidak ada kolom yang menyebut daerah, jadi peta tidak dapat diusulkan. Tulis petanya sendiri; bentuknya ada di README.',
    en: 'No column names places, so that no map can be proposed. Write the map yourself; the README shows its form.',
  },
  read: {
    id: (file: string, numbers: number, places: number) =>
      `${file}: ${String(numbers)} angka dari ${String(places)} daerah.`,
    en: (file: string, numbers: number, places: number) =>
      `${file}: ${String(numbers)} numbers of ${String(places)} places.`,
  },
  note: {
    id: (row: number, text: string) => `baris ${String(row)} dilewati sebagai catatan: ${text}`,
    en: (row: number, text: string) => `row ${String(row)} passed over as a note: ${text}`,
  },
  sum: {
    id: (head: string, sum: string) => `jumlah kolom "${head}" cocok: ${sum}`,
    en: (head: string, sum: string) => `the sum of the column "${head}" is right: ${sum}`,
  },
  faults: {
    id: 'Tidak ada yang ditulis: tabelnya belum terbaca seluruhnya.',
    en: 'Nothing was written: the table cannot be read whole yet.',
  },
  waits: {
    id: 'Tidak ada yang ditulis: perbaiki yang mustahil atau berubah, atau jelaskan dalam "mismatch" atau "revises" pada peta.',
    en: 'Nothing was written: mend what is implausible or revised, or explain it under "mismatch" or "revises" in the map.',
  },
  notGreen: {
    id: 'Tidak ada yang ditulis: pemeriksa menolak berkas yang akan jadi.',
    en: 'Nothing was written: the check refuses the files as they would be.',
  },
  nothing: {
    id: 'Tidak ada yang baru; tidak ada yang ditulis.',
    en: 'There is nothing new; nothing was written.',
  },
  dry: {
    id: (files: number) =>
      `${String(files)} berkas akan ditulis. Ulangi tanpa --dry untuk menulisnya.`,
    en: (files: number) =>
      `${String(files)} ${files === 1 ? 'file' : 'files'} would be written. Run it again without --dry to write.`,
  },
  written: {
    id: (files: number) => `${String(files)} berkas ditulis; pemeriksa tidak menemukan kesalahan.`,
    en: (files: number) =>
      `${String(files)} ${files === 1 ? 'file was' : 'files were'} written; the check finds no problem.`,
  },
  page: {
    id: (file: string) => `Halaman perbandingan: ${file}`,
    en: (file: string) => `Page of the comparison: ${file}`,
  },
  title: {
    id: (file: string, source: string) => `${file} dan data: ${source}`,
    en: (file: string, source: string) => `${file} and the record: ${source}`,
  },
});

/** How a number of a table stands to the record. */
export const importKinds = {
  id: {
    new: 'baru',
    same: 'sama',
    replacing: 'pengganti',
    conflicting: 'bertentangan',
    revised: 'berubah',
    implausible: 'mustahil',
  },
  en: {
    new: 'new',
    same: 'same',
    replacing: 'replacing',
    conflicting: 'conflicting',
    revised: 'revised',
    implausible: 'implausible',
  },
} as const;

/** Heads of the columns of the comparison. */
export const importHeads = {
  id: ['Sel', 'Keadaan', 'Rujukan', 'Tertulis', 'Yang sudah ada, atau yang salah'],
  en: ['Cell', 'State', 'Reference', 'Printed', 'What is there already, or what is wrong'],
} as const;
