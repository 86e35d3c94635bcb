import type { Bilingual, Locale } from '../../schema/index.ts';
import { formatNumber } from '../formats.ts';
import { error } from './check-definition.ts';

/** What files hold, at the end of a sentence. */
const kinds = {
  png: { id: 'PNG', en: 'PNG' },
  jpeg: { id: 'JPEG', en: 'JPEG' },
  gif: { id: 'GIF', en: 'GIF' },
  webp: { id: 'WebP', en: 'WebP' },
  avif: { id: 'AVIF', en: 'AVIF' },
  heic: { id: 'HEIC', en: 'HEIC' },
  tiff: { id: 'TIFF', en: 'TIFF' },
  bmp: { id: 'BMP', en: 'BMP' },
  icon: { id: 'ikon', en: 'an icon' },
  woff2: { id: 'huruf WOFF2', en: 'a WOFF2 font' },
  pdf: { id: 'PDF', en: 'PDF' },
  zip: { id: 'arsip ZIP atau dokumen kantor', en: 'a ZIP archive or office document' },
  svg: { id: 'SVG', en: 'SVG' },
  html: { id: 'HTML', en: 'HTML' },
  text: { id: 'teks', en: 'text' },
  empty: { id: 'kosong', en: 'empty' },
  unknown: { id: 'tidak dikenal', en: 'of an unknown kind' },
} satisfies Record<string, Bilingual>;
type Kind = keyof typeof kinds;

const notPublic = {
  page: {
    id: 'Tulis halaman sebagai id.mdx dan en.mdx di content/; kepemilikan domain dibuktikan lewat DNS.',
    en: 'Write pages as id.mdx and en.mdx in content/; prove that a domain is yours by DNS.',
  },
  script: {
    id: 'Hapus: skrip situs ini hanya berasal dari src/.',
    en: 'Delete it: scripts of this site come from src/ alone.',
  },
  host: {
    id: 'Hapus, lalu atur pengalihan dan kepala HTTP di penyedia hosting.',
    en: 'Delete it, and set redirects and HTTP headers where the site is hosted.',
  },
  built: {
    id: 'Hapus: berkas dengan nama ini ditulis oleh npm run build.',
    en: 'Delete it: npm run build writes the file of this name.',
  },
  picture: {
    id: 'Simpan gambar di folder halaman yang menampilkannya, di content/.',
    en: 'Save a picture in the folder of the page that shows it, in content/.',
  },
  other: {
    id: 'Hapus, atau pindahkan ke luar public/.',
    en: 'Delete it, or move it out of public/.',
  },
} satisfies Record<string, Bilingual>;

/** Problems of what may come in at all: links, hidden files, what public/ holds, pictures. */
export const doorProblems = {
  'symbolic-link': error({
    message: {
      id: () => 'Ini tautan simbolis, bukan berkas atau folder.',
      en: () => 'This is a symbolic link, not a file or folder.',
    },
    hint: {
      id: () => 'Hapus tautan ini dan simpan salinan aslinya di sini.',
      en: () => 'Delete the link and save a copy of the original here.',
    },
  }),
  'special-file': error({
    message: {
      id: () => 'Ini pipa, soket, atau perangkat, bukan berkas.',
      en: () => 'This is a pipe, a socket or a device, not a file.',
    },
    hint: { id: () => 'Hapus dari folder ini.', en: () => 'Delete it from this folder.' },
  }),
  'hidden-file': error({
    message: {
      id: () => 'Nama yang diawali titik menyembunyikan berkas atau folder ini.',
      en: () => 'A name that starts with a dot hides this file or folder.',
    },
    hint: {
      id: () => 'Hapus, atau pindahkan ke luar content/, data/, dan public/.',
      en: () => 'Delete it, or move it out of content/, data/ and public/.',
    },
  }),
  'not-public': error<{ reason: keyof typeof notPublic; allowed: readonly string[] }>({
    message: {
      id: ({ allowed }) =>
        `Berkas ini tidak boleh terbit dari public/; yang boleh hanya ${allowed.join(', ')}.`,
      en: ({ allowed }) =>
        `This file may not be published from public/; only these may: ${allowed.join(', ')}.`,
    },
    hint: {
      id: ({ reason }) => notPublic[reason].id,
      en: ({ reason }) => notPublic[reason].en,
    },
  }),
  'wrong-content': error<{ promised: Kind; found: Kind; endings: readonly string[] }>({
    message: {
      id: ({ promised, found }) =>
        `Menurut namanya isi berkas ini ${kinds[promised].id}, padahal isinya ${kinds[found].id}.`,
      en: ({ promised, found }) =>
        `By its name this file should be ${kinds[promised].en}, but it is ${kinds[found].en}.`,
    },
    hint: {
      id: ({ promised, endings }) =>
        endings.length > 0
          ? `Ganti akhiran namanya menjadi ${endings.join(' atau ')}, juga di halaman yang menampilkannya.`
          : isPicture(promised)
            ? `Simpan ulang gambarnya sebagai ${kinds[promised].id}, atau hapus berkas ini.`
            : `Ganti dengan berkas yang isinya ${kinds[promised].id}, atau hapus.`,
      en: ({ promised, endings }) =>
        endings.length > 0
          ? `Let its name end in ${endings.join(' or ')}, also on the page that shows it.`
          : isPicture(promised)
            ? `Save the picture again as ${kinds[promised].en}, or delete this file.`
            : `Replace it by a file that is ${kinds[promised].en}, or delete it.`,
    },
  }),
  'picture-name': error<{ name: string }>({
    message: {
      id: ({ name }) => `Nama "${name}" memuat tanda yang tidak dapat menjadi alamat gambar.`,
      en: ({ name }) => `The name "${name}" holds signs that cannot be the address of a picture.`,
    },
    hint: {
      id: () => 'Pakai huruf, angka, spasi, titik, kurung, garis bawah, dan tanda hubung.',
      en: () => 'Use letters, digits, spaces, dots, brackets, underscores and hyphens.',
    },
  }),
  'picture-broken': error<{ kind: Kind }>({
    message: {
      id: ({ kind }) => `Gambar ${kinds[kind].id} ini rusak atau terpotong.`,
      en: ({ kind }) => `This ${kinds[kind].en} picture is damaged or cut short.`,
    },
    hint: {
      id: () => 'Salin atau unduh lagi dari aslinya.',
      en: () => 'Copy or download it again from the original.',
    },
  }),
  'picture-moves': error({
    message: {
      id: () => 'Gambar ini bergerak.',
      en: () => 'This picture moves.',
    },
    hint: {
      id: () => 'Simpan satu bingkainya sebagai JPEG atau PNG.',
      en: () => 'Save one frame of it as JPEG or PNG.',
    },
  }),
  'picture-pixels': error<{ width: number; height: number; side: number; pixels: number }>({
    message: {
      id: ({ width, height, side, pixels }) =>
        `Gambar ini ${formatNumber(width, 'id')} × ${formatNumber(height, 'id')} piksel; yang terbesar ${formatNumber(side, 'id')} piksel sesisi dan ${formatNumber(pixels / 1e6, 'id')} juta piksel seluruhnya.`,
      en: ({ width, height, side, pixels }) =>
        `This picture has ${formatNumber(width, 'en')} × ${formatNumber(height, 'en')} pixels; the most is ${formatNumber(side, 'en')} a side and ${formatNumber(pixels / 1e6, 'en')} million in all.`,
    },
    hint: {
      id: () => 'Perkecil sampai sisi terpanjangnya 4.000 piksel.',
      en: () => 'Scale it down until its longer side has 4,000 pixels.',
    },
  }),
  'picture-bytes': error<{ bytes: number; most: number; kind: Kind }>({
    message: {
      id: ({ bytes, most }) =>
        `Berkas gambar ini ${size(bytes, 'id')}; yang terbesar ${size(most, 'id')}.`,
      en: ({ bytes, most }) =>
        `This picture file has ${size(bytes, 'en')}; the most is ${size(most, 'en')}.`,
    },
    hint: {
      id: ({ kind }) =>
        kind === 'svg'
          ? 'Sederhanakan gambarnya, atau simpan sebagai PNG.'
          : 'Simpan ulang sebagai JPEG dengan ukuran yang lebih kecil.',
      en: ({ kind }) =>
        kind === 'svg'
          ? 'Simplify the drawing, or save it as PNG.'
          : 'Save it again as a smaller JPEG.',
    },
  }),
};

function isPicture(kind: Kind): boolean {
  return ['png', 'jpeg', 'webp', 'avif', 'svg'].includes(kind);
}

/** Bytes rounded up, in the unit that leaves few digits. */
function size(bytes: number, locale: Locale): string {
  return bytes > 1e6
    ? `${formatNumber(Math.ceil(bytes / 1e5) / 10, locale)} MB`
    : `${formatNumber(Math.ceil(bytes / 1000), locale)} KB`;
}
