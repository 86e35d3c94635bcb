import type { Bilingual } from '../../schema/index.ts';
import { error } from './check-definition.ts';

/** Said where reading stops: the rest of the page has not been looked at. */
const readOn: Bilingual = {
  id: 'Sesudah dibetulkan, periksa lagi: masalah lain di halaman ini mungkin baru tampak.',
  en: 'Once it is mended, check again: further problems of this page may appear.',
};

/** Problems of signs that the reader of MDX stumbles over. */
export const syntaxProblems = {
  'curly-brace': error<{ stops: boolean }>({
    message: {
      id: () => 'Kurung kurawal { } dibaca sebagai kode, dan kode tidak boleh ada di sini.',
      en: () => 'Curly brackets { } are read as code, and code may not stand here.',
    },
    hint: {
      id: ({ stops }) =>
        `Pakai kurung biasa ( ), atau tulis \\{ untuk tandanya sendiri.${stops ? ` ${readOn.id}` : ''}`,
      en: ({ stops }) =>
        `Use round brackets ( ), or write \\{ for the character itself.${stops ? ` ${readOn.en}` : ''}`,
    },
  }),
  'word-bullet': error<{ sign: string }>({
    message: {
      id: ({ sign }) =>
        `Butir daftar diawali "${sign}", seperti di Word: pembaca mendapat satu alinea tanpa jeda.`,
      en: ({ sign }) =>
        `Items of a list begin with "${sign}", as in Word: readers get one paragraph that runs on.`,
    },
    hint: {
      id: () => 'Awali setiap butir dengan "- "; npm run check -- --fix melakukannya.',
      en: () => 'Begin each item with "- "; npm run check -- --fix does it.',
    },
  }),
  'less-than': error<{ source: string }>({
    message: {
      id: ({ source }) => `Tanda < pada "${source}" dibaca sebagai awal tag.`,
      en: ({ source }) => `The < in "${source}" is read as the start of a tag.`,
    },
    hint: {
      id: () =>
        'Tulis dengan kata, misalnya "kurang dari", dan angkanya dengan <Stat> atau <Rule>.',
      en: () => 'Write it in words, e.g. "less than", and the number with <Stat> or <Rule>.',
    },
  }),
  'angle-link': error<{ address: string }>({
    message: {
      id: ({ address }) => `Alamat dalam kurung sudut tidak dapat dibaca: <${address}>.`,
      en: ({ address }) => `An address in angle brackets cannot be read: <${address}>.`,
    },
    hint: {
      id: ({ address }) => `Tulis [teks yang menyebut tujuannya](${address}).`,
      en: ({ address }) => `Write [words that say where it leads](${address}).`,
    },
  }),
  'unclosed-tag': error<{ tag: string }>({
    message: {
      id: ({ tag }) => `Tag <${tag}> tidak ditutup di tempat yang benar.`,
      en: ({ tag }) => `The tag <${tag}> is not closed in the right place.`,
    },
    hint: {
      id: ({ tag }) =>
        `Tulis </${tag}> dalam paragraf yang sama, atau <${tag} … /> bila tanpa isi. ${readOn.id}`,
      en: ({ tag }) =>
        `Write </${tag}> in the same paragraph, or <${tag} … /> if it is empty. ${readOn.en}`,
    },
  }),
  'broken-tag': error<{ source: string; curly: string }>({
    message: {
      id: ({ source, curly }) =>
        curly === ''
          ? `Tag "${source}" tidak dapat dibaca.`
          : `Tag ${source} memakai tanda petik lengkung ${curly}, yang tidak dapat dibaca.`,
      en: ({ source, curly }) =>
        curly === ''
          ? `The tag "${source}" cannot be read.`
          : `The tag ${source} has curly quotation marks ${curly}, which cannot be read.`,
    },
    hint: {
      id: ({ curly }) =>
        curly === ''
          ? `Apit setiap isi atribut dengan tanda petik, dan akhiri tag dengan /> atau >. ${readOn.id}`
          : `Ganti dengan tanda petik lurus ". ${readOn.id}`,
      en: ({ curly }) =>
        curly === ''
          ? `Put each attribute value in quotation marks, and end the tag with /> or >. ${readOn.en}`
          : `Replace them with straight ones ". ${readOn.en}`,
    },
  }),
  'mdx-syntax': error<{ detail: string }>({
    message: {
      id: ({ detail }) => `MDX tidak dapat dibaca mulai dari sini (${detail}).`,
      en: ({ detail }) => `MDX cannot be read from here on (${detail}).`,
    },
    hint: {
      id: () => `Periksa tanda <, {, dan tanda petik pada baris ini. ${readOn.id}`,
      en: () => `Check the characters <, { and quotation marks on this line. ${readOn.en}`,
    },
  }),
};
