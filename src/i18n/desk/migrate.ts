import type { Bilingual } from '../../schema/index.ts';
import { strings } from '../text.ts';
import { commandStrings } from './command.ts';

/** Why a file stays in the form it has. */
export type Leftover =
  | { reason: 'broken'; line: number }
  | { reason: 'not-utf8' }
  | { reason: 'refused' }
  | { reason: 'unknown-key'; name: string }
  | { reason: 'no-list'; name: string }
  | { reason: 'no-name'; line: number; name: string }
  | { reason: 'twice'; line: number; name: string }
  | { reason: 'other-region'; name: string }
  | { reason: 'taken'; path: string };

/** What `npm run migrate` says. */
export const migrateStrings = strings({
  usage: {
    id: 'Pakai: migrate [--root FOLDER] [--lang id|en].',
    en: 'Use: migrate [--root FOLDER] [--lang id|en].',
  },
  badOption: commandStrings.badOption,
  nothing: {
    id: 'Semua data sudah berbentuk baru; tidak ada yang diubah.',
    en: 'All data have the new form already; nothing was changed.',
  },
  moved: {
    id: (file: string, count: number, folder: string) =>
      `${file} menjadi ${String(count)} berkas di ${folder}.`,
    en: (file: string, count: number, folder: string) =>
      `${file} became ${String(count)} ${count === 1 ? 'file' : 'files'} in ${folder}.`,
  },
  added: {
    id: (file: string, records: number, of: 'first-edition' | 'toolkit') =>
      records === 0
        ? `${file} ditulis sebagai daftar kosong.`
        : of === 'first-edition'
          ? `${file} ditulis: ${String(records)} catatan yang dulu tersimpan dalam kode.`
          : `${file} ditulis: ${String(records)} catatan, seperti pada Cakupan sendiri.`,
    en: (file: string, records: number, of: 'first-edition' | 'toolkit') => {
      const what = `${String(records)} ${records === 1 ? 'record' : 'records'}`;
      if (records === 0) return `${file} was written as an empty list.`;
      return of === 'first-edition'
        ? `${file} was written: ${what} that the code used to hold.`
        : `${file} was written: ${what}, as in Cakupan itself.`;
    },
  },
  keys: {
    id: (file: string, keys: string) => `${file} kini memuat ${keys}, seperti dulu dalam kode.`,
    en: (file: string, keys: string) => `${file} now holds ${keys}, as the code used to.`,
  },
  openings: {
    id: (file: string, places: readonly string[]) =>
      `${file}: angka pembuka kini dipilih aturan; "headline" dihapus pada ${places.join(', ')}. Tulis lagi dengan "because" bila redaksi memilih yang lain.`,
    en: (file: string, places: readonly string[]) =>
      `${file}: a rule now chooses what a place opens with; "headline" was removed from ${places.join(', ')}. Write it again with "because" where the editors choose another.`,
  },
  unprinted: {
    id: (folder: string, count: number) =>
      `${folder}: ${String(count)} angka belum memuat salinan dari sumbernya ("printed": null). Isi bila sumbernya Anda buka.`,
    en: (folder: string, count: number) =>
      `${folder}: ${String(count)} ${count === 1 ? 'number has' : 'numbers have'} no copy of what the source prints ("printed": null). Fill it in when you open the source.`,
  },
  stamped: {
    id: (pages: number, lists: number) =>
      `Cap terjemahan: ${String(pages)} halaman yang dulu sudah dibaca, dan teks dalam ${String(lists)} berkas data sebagaimana dulu terbit.`,
    en: (pages: number, lists: number) =>
      `Stamps of translations: ${String(pages)} ${pages === 1 ? 'page' : 'pages'} read before, and the texts of ${String(lists)} data ${lists === 1 ? 'file' : 'files'} as they were published.`,
  },
  left: {
    id: (file: string, why: string) => `${file} dibiarkan seperti semula: ${why}`,
    en: (file: string, why: string) => `${file} was left as it was: ${why}`,
  },
  next: {
    id: 'Jalankan npm run check, lalu simpan semuanya dalam satu commit.',
    en: 'Run npm run check, then commit it all at once.',
  },
  again: {
    id: 'Perbaiki, lalu jalankan npm run migrate sekali lagi.',
    en: 'Mend it, then run npm run migrate once more.',
  },
});

/** Why a file was left as it was, and what to do about it. */
export function whyLeft(left: Leftover): Bilingual {
  switch (left.reason) {
    case 'broken':
      return {
        id: `JSON-nya rusak pada baris ${String(left.line)}. Jalankan npm run check untuk melihat salahnya.`,
        en: `its JSON is broken on line ${String(left.line)}. Run npm run check to see how.`,
      };
    case 'not-utf8':
      return {
        id: 'tidak disimpan sebagai UTF-8. Simpan ulang sebagai UTF-8.',
        en: 'it is not saved as UTF-8. Save it again as UTF-8.',
      };
    case 'refused':
      return {
        id: 'bukan berkas biasa. Ganti dengan berkas biasa.',
        en: 'it is no plain file. Put a plain file in its place.',
      };
    case 'unknown-key':
      return {
        id: `kunci "${left.name}" tidak punya tempat dalam bentuk baru. Hapus, atau pindahkan ke catatannya.`,
        en: `its key "${left.name}" has no place in the new form. Delete it, or move it into the records.`,
      };
    case 'no-list':
      return {
        id: `tidak memuat daftar "${left.name}". Tulis catatannya dalam daftar itu.`,
        en: `it holds no list "${left.name}". Put its records into that list.`,
      };
    case 'no-name':
      return {
        id: `catatan pada baris ${String(left.line)} tidak punya "${left.name}" yang dapat menjadi nama berkas. Pakai huruf kecil, angka, dan tanda hubung.`,
        en: `the record on line ${String(left.line)} has no "${left.name}" that can name a file. Use lower-case letters, digits and hyphens.`,
      };
    case 'twice':
      return {
        id: `"${left.name}" dipakai dua kali, lagi pada baris ${String(left.line)}. Beri nama lain, atau hapus yang rangkap.`,
        en: `"${left.name}" is used twice, again on line ${String(left.line)}. Give it another name, or delete the double one.`,
      };
    case 'other-region':
      return {
        id: `"region" berisi "${left.name}", bukan nama berkasnya. Samakan keduanya.`,
        en: `its "region" is "${left.name}", not the name of the file. Make both the same.`,
      };
    case 'taken':
      return {
        id: `${left.path} sudah ada dan isinya lain. Pilih salah satu.`,
        en: `${left.path} is there already and says something else. Choose one of them.`,
      };
  }
}
