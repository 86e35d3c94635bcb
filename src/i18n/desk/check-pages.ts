import type { Bilingual, Locale } from '../../schema/index.ts';
import { languageIn } from './languages.ts';
import { didYouMean, error } from './check-definition.ts';

/** What to do with a file beside a page that is no page and no picture. */
const strayHints = {
  text: {
    id: 'Ganti namanya menjadi id.mdx atau en.mdx, atau pindahkan ke luar content/.',
    en: 'Rename it to id.mdx or en.mdx, or move it out of content/.',
  },
  picture: {
    id: 'Simpan gambar ini sebagai JPEG atau PNG.',
    en: 'Save this picture as JPEG or PNG.',
  },
  attachment: {
    id: 'Lampiran belum dapat diterbitkan di sini: pindahkan ke luar content/, lalu tautkan alamat https: tempat berkas itu terbit.',
    en: 'Attachments cannot be published here yet: move it out of content/, and link the https: address where it is published.',
  },
  deep: {
    id: 'Simpan di folder halamannya, tanpa folder lain di antaranya.',
    en: 'Save it in the folder of its page, with no other folder between.',
  },
  other: { id: 'Pindahkan ke luar content/.', en: 'Move it out of content/.' },
} satisfies Record<string, Bilingual>;

/** Problems of the layout of content/ and of links. */
export const pageProblems = {
  'unknown-folder': error<{ allowed: string[] }>({
    message: {
      id: () => 'Berkas ini tidak berada di folder isi yang dikenal.',
      en: () => 'This file is not in a known folder of content.',
    },
    hint: {
      id: ({ allowed }) => `Pindahkan ke content/<${allowed.join('|')}>/<halaman>/.`,
      en: ({ allowed }) => `Move it to content/<${allowed.join('|')}>/<page>/.`,
    },
  }),
  'stray-file': error<{ kind: keyof typeof strayHints }>({
    message: {
      id: () => 'Folder halaman hanya berisi id.mdx, en.mdx, dan gambar.',
      en: () => 'The folder of a page holds only id.mdx, en.mdx and pictures.',
    },
    hint: {
      id: ({ kind }) => strayHints[kind].id,
      en: ({ kind }) => strayHints[kind].en,
    },
  }),
  'folder-name': error<{ name: string }>({
    message: {
      id: ({ name }) => `"${name}" tidak dapat menjadi nama folder halaman.`,
      en: ({ name }) => `"${name}" cannot be the name of a page's folder.`,
    },
    hint: {
      id: () => 'Pakai huruf kecil, angka, dan tanda hubung tunggal.',
      en: () => 'Use lower-case letters, digits and single hyphens.',
    },
  }),
  'unknown-page': error<{ name: string; near: string | null; kinds: readonly string[] }>({
    message: {
      id: ({ name }) => `Halaman "${name}" tidak ada.`,
      en: ({ name }) => `There is no page "${name}".`,
    },
    hint: {
      id: ({ near, kinds }) =>
        didYouMean.id(near, `Pakai nama folder di content/pages/, atau ${kinds.join(', ')}.`),
      en: ({ near, kinds }) =>
        didYouMean.en(near, `Use the name of a folder in content/pages/, or ${kinds.join(', ')}.`),
    },
  }),
  'taken-path': error<{ path: string; file: string; line: number }>({
    message: {
      id: ({ path, file, line }) => `Alamat "${path}" sudah dipakai di ${file}:${line}.`,
      en: ({ path, file, line }) => `The address "${path}" is already used in ${file}:${line}.`,
    },
    hint: {
      id: () => 'Beri salah satu halaman alamat lain; yang sudah terbit jangan diubah.',
      en: () => 'Give one of the pages another address; do not change one that has been published.',
    },
  }),
  'missing-partner': error<{ partner: string; language: Locale }>({
    message: {
      id: ({ language }) => `Halaman ini belum ada dalam bahasa ${languageIn(language).id}.`,
      en: ({ language }) => `This page does not exist in ${languageIn(language).en}.`,
    },
    hint: {
      id: ({ partner }) =>
        `Salin bagian awal berkas ini ke ${partner} dan tambahkan "translation: draft" di situ; hapus baris itu bila terjemahannya selesai.`,
      en: ({ partner }) =>
        `Copy the front matter of this file to ${partner} and add "translation: draft" there; delete that line once it is translated.`,
    },
  }),
  'absolute-path': error<{ address: string; locale: Locale }>({
    message: {
      id: ({ address }) => `"${address}" putus bila situs dipasang di bawah folder lain.`,
      en: ({ address }) => `"${address}" breaks when the site is put under another folder.`,
    },
    hint: {
      id: ({ locale }) =>
        `Tulis jalur ke berkas halaman itu, misalnya ../../pages/about/${locale}.mdx.`,
      en: ({ locale }) =>
        `Write the path of the file of that page, e.g. ../../pages/about/${locale}.mdx.`,
    },
  }),
  'not-a-page': error<{ address: string; locale: Locale }>({
    message: {
      id: ({ address }) => `"${address}" bukan berkas halaman.`,
      en: ({ address }) => `"${address}" is not the file of a page.`,
    },
    hint: {
      id: ({ locale }) =>
        `Tulis jalur ke ${locale}.mdx halaman itu, misalnya ../../pages/about/${locale}.mdx.`,
      en: ({ locale }) =>
        `Write the path of ${locale}.mdx of that page, e.g. ../../pages/about/${locale}.mdx.`,
    },
  }),
  'missing-page': error<{ path: string; near: string | null }>({
    message: {
      id: ({ path }) => `Halaman ${path} tidak ada.`,
      en: ({ path }) => `The page ${path} does not exist.`,
    },
    hint: {
      id: ({ near }) => didYouMean.id(near, 'Tulis jalur dari berkas ini, dengan ../ untuk naik.'),
      en: ({ near }) => didYouMean.en(near, 'Write the path from this file, with ../ to go up.'),
    },
  }),
  'draft-link': error<{ path: string }>({
    message: {
      id: ({ path }) => `${path} masih "translation: draft" dalam semua bahasa, jadi tidak terbit.`,
      en: ({ path }) =>
        `${path} is still "translation: draft" in every language, so it is not published.`,
    },
    hint: {
      id: () => 'Selesaikan halaman itu dulu, atau hapus tautannya di kedua bahasa.',
      en: () => 'Finish that page first, or delete the link in both languages.',
    },
  }),
  'other-language': error<{ address: string; instead: string }>({
    message: {
      id: ({ address }) => `"${address}" menuju halaman dalam bahasa lain.`,
      en: ({ address }) => `"${address}" leads to a page in the other language.`,
    },
    hint: {
      id: ({ instead }) => `Tulis ${instead}.`,
      en: ({ instead }) => `Write ${instead}.`,
    },
  }),
  'missing-section': error<{ path: string; section: string; near: string | null; ids: string[] }>({
    message: {
      id: ({ path, section }) => `${path} tidak punya bagian "#${section}".`,
      en: ({ path, section }) => `${path} has no section "#${section}".`,
    },
    hint: {
      id: ({ near, ids }) =>
        ids.length > 0
          ? didYouMean.id(near, `Bagiannya: ${ids.join(', ')}.`)
          : 'Hapus #…; halaman itu tidak mendaftar bagian dalam "sections".',
      en: ({ near, ids }) =>
        ids.length > 0
          ? didYouMean.en(near, `Its sections: ${ids.join(', ')}.`)
          : 'Delete #…; that page lists no sections.',
    },
  }),
  'empty-link': error<{ address: string }>({
    message: {
      id: ({ address }) => `Tautan ke ${address} tidak punya teks.`,
      en: ({ address }) => `The link to ${address} has no text.`,
    },
    hint: {
      id: () => 'Tulis teks yang menyebut tujuannya di antara [ dan ].',
      en: () => 'Write words that say where it leads between [ and ].',
    },
  }),
};
