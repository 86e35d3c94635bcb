import { strings } from '../text.ts';
import { commandStrings } from './command.ts';

/** What `npm run build` tells whoever started it. */
export const publishStrings = strings({
  badOption: commandStrings.badOption,
  usage: {
    id: 'Pakai: build [--out FOLDER] [--link] [--strict] [--lang id|en].',
    en: 'Use: build [--out FOLDER] [--link] [--strict] [--lang id|en].',
  },
  hostsUsage: {
    id: 'Pakai: hosts nginx|caddy [--root FOLDER] [--lang id|en]. FOLDER adalah tempat isi dist/ di server.',
    en: 'Use: hosts nginx|caddy [--root FOLDER] [--lang id|en]. FOLDER is where the server has what is in dist/.',
  },
  hostsNote: {
    id: (server: string) =>
      `Dari npm run hosts -- ${server}; cetak lagi jika data/site.json, SITE_URL, atau BASE_PATH berubah.`,
    en: (server: string) =>
      `From npm run hosts -- ${server}; print it anew when data/site.json, SITE_URL or BASE_PATH changes.`,
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
  heavy: {
    id: 'Situs ini terbit, tetapi memuat yang terlalu besar bagi pembaca (dengan --strict, situs tidak terbit):',
    en: 'The site is published, but holds what is too big for readers (with --strict it is not published):',
  },
  heavyPage: {
    id: (size: string, limit: string) =>
      `halaman ini ${size} byte setelah dimampatkan (brotli-11), batasnya ${limit}; ringkas yang disebut dua kali, atau pindahkan daftar, tabel, atau gambar ke halaman sendiri dan tautkan dari sini.`,
    en: (size: string, limit: string) =>
      `this page is ${size} bytes packed (brotli-11), its limit is ${limit}; shorten what is said twice, or move lists, tables or pictures to a page of their own and link to it.`,
  },
  heavyStyles: {
    id: (size: string, limit: string) =>
      `gaya (CSS) halaman ini ${size} byte setelah dimampatkan (brotli-11), batasnya ${limit}; hapus aturan yang tidak perlu dari src/styles/.`,
    en: (size: string, limit: string) =>
      `the styles (CSS) of this page are ${size} bytes packed (brotli-11), their limit is ${limit}; delete rules it can do without from src/styles/.`,
  },
  manyElements: {
    id: (size: string, limit: string) =>
      `halaman ini memuat ${size} elemen, batasnya ${limit}; tampilkan yang terbaru saja, dan tautkan ke halaman menurut tahun atau wilayah.`,
    en: (size: string, limit: string) =>
      `this page has ${size} elements, its limit is ${limit}; show the newest only, and link to pages by year or place.`,
  },
  heavyFile: {
    id: (size: string, limit: string) =>
      `unduhan ini ${size} byte, batasnya ${limit}; bagi menurut indikator, tingkat wilayah, atau tahun.`,
    en: (size: string, limit: string) =>
      `this download is ${size} bytes, its limit is ${limit}; split it by indicator, level of place or year.`,
  },
  notOurs: {
    id: (reference: string) =>
      `${reference} dan angka daerah lain dari sumber dengan "reuse": "ask" berdiri dalam satu berkas; berkas hanya boleh memuat satu daerahnya sampai pemiliknya mengizinkan.`,
    en: (reference: string) =>
      `${reference} and numbers of other places from a source with "reuse": "ask" stand in one file; a file may carry one place of it only until its owners agree.`,
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
  noKind: {
    id: (by: string) =>
      `berkas dari ${by} ini tidak termasuk jenis mana pun; hapus, atau nyatakan jenisnya dalam src/publish/file-kinds.ts.`,
    en: (by: string) =>
      `this file, written by ${by}, is of no declared kind; delete it, or declare its kind in src/publish/file-kinds.ts.`,
  },
  twoKinds: {
    id: (one: string, other: string) =>
      `berkas ini termasuk dua jenis sekaligus, "${one}" dan "${other}"; pisahkan keduanya dalam src/publish/file-kinds.ts.`,
    en: (one: string, other: string) =>
      `this file is of two kinds at once, "${one}" and "${other}"; part them in src/publish/file-kinds.ts.`,
  },
  noneOfKind: {
    id: (kind: string) =>
      `tidak ada berkas berjenis "${kind}", padahal setiap situs harus memilikinya; kembalikan penulisnya, atau ubah src/publish/file-kinds.ts.`,
    en: (kind: string) =>
      `there is no file of the kind "${kind}", which every site must have; bring back what writes it, or change src/publish/file-kinds.ts.`,
  },
  inArchive: {
    id: (name: string, problem: string) => `${name} di dalamnya: ${problem}`,
    en: (name: string, problem: string) => `${name} in it: ${problem}`,
  },
  unreadable: {
    id: 'berkas unduhan ini tidak dapat dibaca: kutipan, akhir baris, atau jumlah kolomnya keliru; tulis dengan src/charts/csv.ts, src/charts/workbook.ts, atau JSON.stringify.',
    en: 'this download cannot be read: its quotes, ends of lines or columns are wrong; write it with src/charts/csv.ts, src/charts/workbook.ts or JSON.stringify.',
  },
  otherNumber: {
    id: (name: string, key: string, here: string, there: string) =>
      `${name}: ${key} di sini "${here}", dalam data "${there}"; tulis seperti dalam data.`,
    en: (name: string, key: string, here: string, there: string) =>
      `${name}: its ${key} is "${here}" here and "${there}" in the data; write it as the data have it.`,
  },
  tooMany: {
    id: (name: string) => `${name} tidak semestinya ada di sini, atau ada dua kali; hapus.`,
    en: (name: string) => `${name} does not belong here, or stands here twice; delete it.`,
  },
  missingNumbers: {
    id: (count: number, first: string) =>
      `${count} angka dari data tidak ada di sini, yang pertama ${first}; tulis semuanya.`,
    en: (count: number, first: string) =>
      `${count === 1 ? '1 number of the data is' : `${count} numbers of the data are`} missing here, ${first} first; write them all.`,
  },
  otherContent: {
    id: (kind: string) => `isi berkas ini bukan ${kind}; ganti dengan berkas yang benar.`,
    en: (kind: string) => `this file does not hold ${kind}; replace it with one that does.`,
  },
  leadsOut: {
    id: (written: string) => `${written}: skrip ini menunjuk ke luar situs; hapus rujukan itu.`,
    en: (written: string) => `${written}: this script points out of the site; delete what does.`,
  },
  missingFile: {
    id: 'berkas unduhan ini harus ada, tetapi tidak ditulis; perbaiki rutenya dalam src/pages/data/.',
    en: 'this download must be there and was not written; mend its route in src/pages/data/.',
  },
  wrongAddress: {
    id: (expected: string, found: string) =>
      `halaman ini harus menyebut alamatnya ${expected} dalam rel="canonical" dan og:url, bukan "${found}"; perbaiki src/layouts/Base.astro.`,
    en: (expected: string, found: string) =>
      `this page must name its address ${expected} in rel="canonical" and og:url, not "${found}"; mend src/layouts/Base.astro.`,
  },
  noTwin: {
    id: 'halaman ini tidak menyebut pasangannya dalam bahasa lain, padahal terjemahannya bukan draf; perbaiki routes atau hreflang-nya.',
    en: 'this page names none in the other language, though its translation is no draft; mend its routes or hreflang.',
  },
  strangeTwin: {
    id: (address: string) =>
      `hreflang menyebut ${address}, yang tidak ada atau tidak menyebut halaman ini kembali; perbaiki routes-nya.`,
    en: (address: string) =>
      `hreflang names ${address}, which is not there or does not name this page back; mend its routes.`,
  },
  wrongLanguage: {
    id: (language: string, address: string) =>
      `hreflang="${language}" harus menyebut "${address}"; perbaiki src/layouts/Base.astro.`,
    en: (language: string, address: string) =>
      `hreflang="${language}" must name "${address}"; mend src/layouts/Base.astro.`,
  },
  wrongSwitch: {
    id: (found: string, expected: string) =>
      `pilihan bahasa menuju "${found}", bukan ${expected}; perbaiki src/components/page/Header.astro.`,
    en: (found: string, expected: string) =>
      `the choice of language leads to "${found}", not to ${expected}; mend src/components/page/Header.astro.`,
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
  wrongDate: {
    id: (text: string, place: string) =>
      `${text} (${place}): bukan tanggal yang disebut datetime-nya; cetak dengan formatDate.`,
    en: (text: string, place: string) =>
      `${text} (${place}): this is not the date that its datetime names; print it with formatDate.`,
  },
  wrongCode: {
    id: (text: string, place: string) =>
      `${text} (${place}): <code> hanya memuat rujukan untuk disalin; tulis yang lain sebagai teks.`,
    en: (text: string, place: string) =>
      `${text} (${place}): <code> holds only references to copy; write anything else as text.`,
  },
  strangeShare: {
    id: (share: string, place: string) =>
      `${share} (${place}): tidak ada aturan dengan persentase ini; cetak nilai aturannya, tanpa pembulatan.`,
    en: (share: string, place: string) =>
      `${share} (${place}): no rule has this share; print the value of the rule, not rounded.`,
  },
  dataScript: {
    id: (written: string) =>
      `${written}: tidak ada yang memeriksa data untuk mesin di dalam halaman; hapus.`,
    en: (written: string) =>
      `${written}: nobody checks data for machines that stand in a page; delete it.`,
  },
  deadLink: {
    id: (address: string, place: string) =>
      `${address} (${place}): alamat ini tidak ada di situs; perbaiki tautannya.`,
    en: (address: string, place: string) =>
      `${address} (${place}): the site has no such address; mend the link.`,
  },
  wrongContents: {
    id: (text: string, place: string) =>
      `${text} (${place}): judul yang dituju berbunyi lain; pakai kata-kata judul itu.`,
    en: (text: string, place: string) =>
      `${text} (${place}): the heading that this leads to says something else; use its words.`,
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
  same: {
    id: (folder: string) =>
      `Tidak ada yang berubah sejak situs di ${folder}/ dibangun: situs itu tetap. Hapus foldernya untuk membangun ulang.`,
    en: (folder: string) =>
      `Nothing has changed since the site in ${folder}/ was built: it stands. Delete the folder to build it anew.`,
  },
  unchanged: {
    id: 'Situs yang dibangun sebelumnya tidak berubah.',
    en: 'The site built before is unchanged.',
  },
});
