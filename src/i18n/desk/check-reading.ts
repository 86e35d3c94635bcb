import type { Locale } from '../../schema/index.ts';
import { error } from './check-definition.ts';

/** Problems of what a page tells a reader who hears it, or sees only its links and headings. */
export const readingProblems = {
  'alt-file-name': error<{ text: string; address: string }>({
    message: {
      id: ({ text }) => `Teks pengganti "${text}" hanya nama berkas.`,
      en: ({ text }) => `The alternative text "${text}" is only the name of a file.`,
    },
    hint: {
      id: ({ address }) =>
        `Tulis apa yang tampak, untuk pembaca yang tidak melihatnya: ![…](${address}).`,
      en: ({ address }) =>
        `Write what the picture shows, for readers who do not see it: ![…](${address}).`,
    },
  }),
  'alt-picture-word': error<{ words: string }>({
    message: {
      id: ({ words }) =>
        `Teks pengganti diawali "${words}", padahal pembaca layar sudah mengatakannya.`,
      en: ({ words }) =>
        `The alternative text begins with "${words}", which screen readers say already.`,
    },
    hint: {
      id: () => 'Langsung tulis apa yang tampak.',
      en: () => 'Begin with what the picture shows.',
    },
  }),
  'vague-link': error<{ text: string; address: string }>({
    message: {
      id: ({ text }) => `Tautan "${text}" tidak menyebut tujuannya.`,
      en: ({ text }) => `The link "${text}" does not say where it leads.`,
    },
    hint: {
      id: ({ address }) =>
        `Tautkan kata yang menyebut tujuannya, misalnya nama halaman itu: […](${address}).`,
      en: ({ address }) =>
        `Link words that say where it leads, such as the name of that page: […](${address}).`,
    },
  }),
  'address-as-text': error<{ text: string; address: string }>({
    message: {
      id: ({ text }) => `Alamat "${text}" dipakai sebagai teks tautan.`,
      en: ({ text }) => `The address "${text}" is used as the text of a link.`,
    },
    hint: {
      id: ({ address }) => `Tulis nama halaman atau situs itu: […](${address}).`,
      en: ({ address }) => `Write the name of that page or site: […](${address}).`,
    },
  }),
  'file-without-type': error<{ text: string; address: string; type: string }>({
    message: {
      id: ({ text, type }) => `Tautan "${text}" membuka berkas ${type} tanpa mengatakannya.`,
      en: ({ text, type }) => `The link "${text}" opens a ${type} file without saying so.`,
    },
    hint: {
      id: ({ text, type, address }) =>
        `Tulis [${text} (${type})](${address}), dan sebut ukurannya bila diketahui.`,
      en: ({ text, type, address }) =>
        `Write [${text} (${type})](${address}), and its size if you know it.`,
    },
  }),
  'fake-heading': error<{ text: string }>({
    message: {
      id: ({ text }) =>
        `"${text}" tampak seperti judul, tetapi hanya teks tebal atau miring, jadi tidak ditemukan oleh pembaca layar.`,
      en: ({ text }) =>
        `"${text}" looks like a heading but is only bold or slanted text, so screen readers do not find it.`,
    },
    hint: {
      id: ({ text }) =>
        `Tulis ### ${plain(text)} untuk judul, atau lanjutkan kalimatnya pada baris yang sama.`,
      en: ({ text }) =>
        `Write ### ${plain(text)} for a heading, or go on with the sentence on the same line.`,
    },
  }),
  'empty-table-head': error<{ nth: number }>({
    message: {
      id: ({ nth }) => `Kolom ke-${nth} tabel ini tidak punya judul.`,
      en: ({ nth }) => `Column ${nth} of this table has no head.`,
    },
    hint: {
      id: () => 'Isi setiap sel baris pertama dengan kata yang menyebut isi kolomnya.',
      en: () => 'Fill every cell of the first row with words for what its column holds.',
    },
  }),
  'nameless-table': error({
    message: {
      id: () => 'Tabel ini tidak punya nama: di atasnya tidak ada judul atau kalimat.',
      en: () => 'This table has no name: neither a heading nor a sentence stands above it.',
    },
    hint: {
      id: () => 'Tulis judul ## di atasnya, atau satu kalimat tepat sebelum tabel.',
      en: () => 'Write a ## heading above it, or a sentence right before the table.',
    },
  }),
  'foreign-number': error<{ number: string; native: string; locale: Locale }>({
    message: {
      id: ({ number, locale }) =>
        locale === 'id'
          ? `"${number}" ditulis menurut bentuk Inggris dalam teks Indonesia.`
          : `"${number}" ditulis menurut bentuk Indonesia dalam teks Inggris.`,
      en: ({ number, locale }) =>
        locale === 'id'
          ? `"${number}" is in English form in Indonesian text.`
          : `"${number}" is in Indonesian form in English text.`,
    },
    hint: {
      id: ({ native }) => `Tulis ${native}.`,
      en: ({ native }) => `Write ${native}.`,
    },
  }),
};

/** A heading ends without a mark. */
function plain(text: string): string {
  return text.replace(/[.:,;]+$/, '');
}
