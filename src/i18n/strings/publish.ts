import { strings } from '../text.ts';

/** What `npm run build` tells whoever started it. */
export const publishStrings = strings({
  badOption: {
    id: (option: string) => `Pilihan "${option}" tidak dapat dipakai.`,
    en: (option: string) => `The option "${option}" cannot be used.`,
  },
  usage: {
    id: 'Pakai: build [--out FOLDER] [--lang id|en].',
    en: 'Use: build [--out FOLDER] [--lang id|en].',
  },
  built: {
    id: (pages: number, files: number, folder: string, date: string) =>
      `${pages} halaman, ${files} berkas di ${folder}/ untuk keadaan ${date}.`,
    en: (pages: number, files: number, folder: string, date: string) =>
      `${pages} pages, ${files} files in ${folder}/ for ${date}.`,
  },
  busy: {
    id: 'Situs ini sedang dibangun oleh proses lain. Tunggu sampai selesai.',
    en: 'Another build of this site is running. Wait until it has ended.',
  },
  check: {
    id: 'Isi atau data masih bermasalah (lihat di atas).',
    en: 'The content or data has problems (see above).',
  },
  render: {
    id: 'Astro tidak dapat membuat halaman-halaman situs (lihat di atas).',
    en: 'Astro could not render the pages of the site (see above).',
  },
  finish: {
    id: 'Ada halaman yang memuat hal yang akan ditolak peramban:',
    en: 'Some pages hold what browsers would refuse:',
  },
  unchanged: {
    id: 'Situs yang dibangun sebelumnya tidak berubah.',
    en: 'The site built before is unchanged.',
  },
});
