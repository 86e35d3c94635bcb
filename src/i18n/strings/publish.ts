import { strings } from '../text.ts';

/** What `npm run build` tells whoever started it. */
export const publishStrings = strings({
  badOption: {
    id: (option: string) => `Pilihan "${option}" tidak dapat dipakai.`,
    en: (option: string) => `The option "${option}" cannot be used.`,
  },
  usage: {
    id: 'Pakai: build [--out FOLDER] [--link] [--lang id|en].',
    en: 'Use: build [--out FOLDER] [--link] [--lang id|en].',
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
  foreignLink: {
    id: (folder: string, target: string) =>
      `${folder} adalah tautan ke ${target}, yang bukan buatan kami. Hapus tautan itu, lalu arahkan server ke ${folder} sendiri; dengan --link, pergantian situsnya tanpa jeda.`,
    en: (folder: string, target: string) =>
      `${folder} is a link to ${target}, which no build of ours made. Delete the link and have the server serve ${folder} itself; with --link the sites change without a gap.`,
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
    id: 'Situs ini memuat hal yang tidak boleh terbit:',
    en: 'The site holds what must not be published:',
  },
  style: {
    id: (written: string) => `${written}: peramban mengabaikan gaya ini; pakai kelas.`,
    en: (written: string) => `${written}: browsers ignore this style; use a class instead.`,
  },
  handler: {
    id: (written: string) => `${written}: peramban mengabaikan penangan ini; pakai skrip.`,
    en: (written: string) => `${written}: browsers ignore this handler; use a script instead.`,
  },
  codeAddress: {
    id: (written: string) => `${written}: alamat tidak boleh memuat kode.`,
    en: (written: string) => `${written}: an address must not hold code.`,
  },
  baseElement: {
    id: '<base> mengubah semua alamat halaman; tulis jalur lengkapnya.',
    en: '<base> changes every address of the page; write full paths instead.',
  },
  headless: {
    id: 'Halaman ini tidak punya <head> untuk kebijakannya.',
    en: 'The page has no <head> to put a policy into.',
  },
  strangeScript: {
    id: (written: string) =>
      `${written}: skrip ini bukan dari src/; hapus dari isi, atau tulis dalam komponen.`,
    en: (written: string) =>
      `${written}: this script is not one of src/; delete it from the content, or write it in a component.`,
  },
  stranger: {
    id: 'berkas ini tidak ditulis oleh halaman mana pun di src/ dan tidak diizinkan dari public/; hapus.',
    en: 'no page of src/ wrote this file, and public/ may not hold it; delete it.',
  },
  original: {
    id: 'gambar ini masih memuat metadata (kamera, tempat, pembuat); tampilkan lewat ![…](…) supaya diolah.',
    en: 'this picture still holds metadata (camera, place, author); show it by ![…](…), which prepares it.',
  },
  unsafeDrawing: {
    id: (written: string) => `SVG ini memuat lebih dari gambar: ${written}.`,
    en: (written: string) => `this SVG holds more than a picture: ${written}.`,
  },
  stray: {
    id: (number: string, around: string, place: string) =>
      `${number} (“…${around}…”, ${place}): angka ini tercetak tanpa data. Tampilkan dengan <Value> atau <data value="…">; kalau bukan statistik, nyatakan jenisnya dalam src/publish/exempt.ts atau kinds.ts.`,
    en: (number: string, around: string, place: string) =>
      `${number} (“…${around}…”, ${place}): this number is printed without data behind it. Show it with <Value> or <data value="…">; if it is no statistic, declare its kind in src/publish/exempt.ts or kinds.ts.`,
  },
  unshown: {
    id: (written: string, place: string) =>
      `${written} (${place}): yang tercetak bukan nilai itu menurut kaidah bahasa halaman ini; cetak dengan src/i18n/formats.ts, tanpa pembulatan.`,
    en: (written: string, place: string) =>
      `${written} (${place}): what is printed is not that value as the language of the page writes it; print it with src/i18n/formats.ts, not rounded.`,
  },
  unknownData: {
    id: (number: string, place: string) =>
      `<data>${number}</data> (${place}): angka ini bukan angka dari data/. Cetak nilai dari datanya, atau sebut dalam data-of dari rujukan mana angka ini dihitung.`,
    en: (number: string, place: string) =>
      `<data>${number}</data> (${place}): this is no number of data/. Print the value of a record, or name in data-of the references it is computed from.`,
  },
  wrongMark: {
    id: (text: string, place: string) =>
      `${text} (${place}): nomor sumber ini berbeda dari alamat atau labelnya; cetak dengan <Mark> dan <Sources>.`,
    en: (text: string, place: string) =>
      `${text} (${place}): the number of this source is not that of its address or label; print it with <Mark> and <Sources>.`,
  },
  falseSum: {
    id: (written: string, made: string) =>
      `${written} tidak menghasilkan ${made}: faktor atau jumlahnya dibulatkan atau keliru saat dicetak; perbaiki src/jamsostek/.`,
    en: (written: string, made: string) =>
      `${written} does not make ${made}: a factor or the sum was rounded or wrong when it was printed; mend src/jamsostek/.`,
  },
  unequal: {
    id: (position: number, here: string, page: string, there: string) =>
      `angka ke-${position} di sini ${here}, tetapi di ${page} ${there}: kedua bahasa harus memuat angka yang sama dalam urutan yang sama.`,
    en: (position: number, here: string, page: string, there: string) =>
      `number ${position} is ${here} here, but ${there} in ${page}: both languages must hold the same numbers in the same order.`,
  },
  more: {
    id: (count: number) => `Begitu juga di ${count} tempat lain.`,
    en: (count: number) =>
      count === 1 ? 'So it is in 1 more place.' : `So it is in ${count} more places.`,
  },
  unchanged: {
    id: 'Situs yang dibangun sebelumnya tidak berubah.',
    en: 'The site built before is unchanged.',
  },
});
