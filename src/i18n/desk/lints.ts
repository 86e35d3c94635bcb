import { strings } from '../text.ts';

/** What is wrong with a finished page: each is a fault of a template, for the check has let the text in. */
export const lintStrings = strings({
  'table-name': {
    id: (detail: string) =>
      `Tabel "${detail}" tidak punya nama: beri <caption> atau aria-labelledby.`,
    en: (detail: string) =>
      `The table "${detail}" has no name: give it a <caption> or aria-labelledby.`,
  },
  'table-head': {
    id: (detail: string) =>
      `Tabel "${detail}" tidak punya sel judul yang utuh: pakai <th scope="…"> berisi kata.`,
    en: (detail: string) =>
      `The table "${detail}" lacks whole head cells: use <th scope="…"> with words in it.`,
  },
  'picture-name': {
    id: (detail: string) =>
      `Gambar ${detail} tidak punya nama yang menyebut isinya: tulis apa yang tampak, atau sembunyikan dengan aria-hidden.`,
    en: (detail: string) =>
      `The picture ${detail} has no name that says what it shows: write it, or hide it with aria-hidden.`,
  },
  'link-name': {
    id: (detail: string) =>
      `Tautan ${detail} tidak menyebut tujuannya: pakai kata yang menyebutnya.`,
    en: (detail: string) => `The link ${detail} does not say where it leads: use words that do.`,
  },
  'file-type': {
    id: (detail: string) =>
      `Tautan ${detail} membuka berkas tanpa menyebut jenisnya: sebut jenisnya.`,
    en: (detail: string) => `The link ${detail} opens a file without naming its type: name it.`,
  },
  'fold-name': {
    id: (detail: string) =>
      `Lipatan ${detail} tidak menyebut isinya: sebutkan dalam <summary>, sebab isinya tertutup.`,
    en: (detail: string) =>
      `The fold ${detail} does not say what is inside: say it in <summary>, for it is closed.`,
  },
  'fake-heading': {
    id: (detail: string) => `"${detail}" hanya teks tebal di tempat judul: pakai <h2> atau <h3>.`,
    en: (detail: string) => `"${detail}" is bold text in place of a heading: use <h2> or <h3>.`,
  },
  'small-text': {
    id: (detail: string) => `Teks gambar ${detail} lebih kecil dari 12 px di ponsel: besarkan.`,
    en: (detail: string) =>
      `The text ${detail} of a picture is smaller than 12 px on a phone: enlarge it.`,
  },
  'weak-text': {
    id: (detail: string) => `Teks gambar ${detail} kurang kontras: paling sedikit 4,5 banding 1.`,
    en: (detail: string) => `The text ${detail} of a picture is too faint: 4.5 to 1 at least.`,
  },
  'weak-mark': {
    id: (detail: string) => `Bentuk gambar ${detail} kurang kontras: paling sedikit 3 banding 1.`,
    en: (detail: string) => `The mark ${detail} of a picture is too faint: 3 to 1 at least.`,
  },
  'colour-only': {
    id: (detail: string) =>
      `Gambar ${detail} membedakan bentuknya dengan warna saja: pakai pola, bentuk, atau tulisan.`,
    en: (detail: string) =>
      `The picture ${detail} tells its marks apart by colour alone: use patterns, shapes or words.`,
  },
  'chart-value': {
    id: (detail: string) => `Gambar dan tabelnya tidak sama pada ${detail}: samakan keduanya.`,
    en: (detail: string) => `A picture and its table differ at ${detail}: make the two agree.`,
  },
  'endless-motion': {
    id: (detail: string) => `${detail} bergerak tanpa henti: hentikan dalam lima detik.`,
    en: (detail: string) => `${detail} moves without end: stop it within five seconds.`,
  },
  'style-text': {
    id: (detail: string) =>
      `${detail} menulis kata atau angka lewat CSS, yang tidak diperiksa: tulis dalam halaman.`,
    en: (detail: string) =>
      `${detail} writes words or numbers by CSS, which nobody checks: write them in the page.`,
  },
  'strange-element': {
    id: (detail: string) =>
      `${detail} menunjukkan sesuatu yang tidak diperiksa: pakai <data> atau gambar dari src/charts/.`,
    en: (detail: string) =>
      `${detail} shows what nobody checks: use <data>, or a picture of src/charts/.`,
  },
  'foreign-number': {
    id: (detail: string) =>
      `Angka ${detail} ditulis dalam bentuk bahasa lain: pakai bentuk bahasa halaman.`,
    en: (detail: string) =>
      `The number ${detail} is in the form of another language: use that of the page.`,
  },
});

/** The name of a kind of fault. */
export type LintCode = keyof typeof lintStrings;
