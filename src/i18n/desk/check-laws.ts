import { didYouMean, error } from './check-definition.ts';

/** Problems of laws and articles that the register does not hold. */
export const lawProblems = {
  'unknown-law': error<{ law: string; near: string | null; file: string }>({
    message: {
      id: ({ law }) => `"${law}" tidak ada dalam daftar peraturan.`,
      en: ({ law }) => `"${law}" is not in the register of laws.`,
    },
    hint: {
      id: ({ near, file }) =>
        didYouMean.id(near, `Periksa nomor dan tahunnya, atau tambahkan peraturannya: ${file}.`),
      en: ({ near, file }) =>
        didYouMean.en(near, `Check number and year, or add the law as ${file}.`),
    },
  }),
  'unknown-article': error<{ law: string; article: string }>({
    message: {
      id: ({ law, article }) =>
        `${isAnnex(article) ? article : `Pasal ${article}`} tidak ada dalam daftar peraturan untuk "${law}".`,
      en: ({ law, article }) =>
        `${isAnnex(article) ? article.replace('Lampiran', 'Annex') : `Article ${article}`} is not in the register for "${law}".`,
    },
    hint: {
      id: ({ law }) =>
        `Periksa nomornya, atau tambahkan di data/laws/${law}.json dengan hari dibaca; tulis null bila teksnya belum dibaca.`,
      en: ({ law }) =>
        `Check its number, or add it to data/laws/${law}.json with the day it was read; write null if its text was not.`,
    },
  }),
  'law-name': error<{ id: string; expected: string }>({
    message: {
      id: ({ id, expected }) => `Berkas ini bernama "${id}", tetapi isinya "${expected}".`,
      en: ({ id, expected }) => `This file is named "${id}", but it holds "${expected}".`,
    },
    hint: {
      id: ({ expected }) =>
        `Betulkan nomor, tahun, atau jenisnya, atau namai berkasnya ${expected}.json.`,
      en: ({ expected }) => `Mend number, year or kind, or name the file ${expected}.json.`,
    },
  }),
  'law-address': error<{ law: string; found: string }>({
    message: {
      id: ({ law, found }) => `Ini peraturan ${law}, tetapi alamatnya memuat ${found}.`,
      en: ({ law, found }) => `This is law ${law}, but its address holds ${found}.`,
    },
    hint: {
      id: () => 'Salin alamatnya sekali lagi dari laman peraturannya.',
      en: () => 'Copy the address once more from the page of the law.',
    },
  }),
  'basis-source': error<{ basis: string; title: string }>({
    message: {
      id: ({ basis, title }) => `Dasarnya "${basis}", tetapi sumbernya "${title}".`,
      en: ({ basis, title }) => `The basis is "${basis}", but the source is "${title}".`,
    },
    hint: {
      id: () => 'Tulis sumber yang memuat peraturan itu, atau betulkan "basis".',
      en: () => 'Write the source that holds that law, or correct "basis".',
    },
  }),
  'law-joint': error<{ law: string; cited: string }>({
    message: {
      id: ({ law, cited }) => `Yang diubah adalah ${law}, tetapi yang dikutip bersamanya ${cited}.`,
      en: ({ law, cited }) => `What is amended is ${law}, but what is cited with it is ${cited}.`,
    },
    hint: {
      id: () => 'Cocokkan judul peraturan yang mengubah dengan "basis" aturannya.',
      en: () => 'Compare the title of the amending law with the "basis" of the rules.',
    },
  }),
  'law-amends': error<{ law: string }>({
    message: {
      id: ({ law }) => `Judul ini menyebut "${law}", yang tidak mungkin diubah peraturan ini.`,
      en: ({ law }) => `This title names "${law}", which this law cannot amend.`,
    },
    hint: {
      id: () => 'Periksa nomor dan tahun dalam judulnya: yang diubah selalu lebih dahulu terbit.',
      en: () => 'Check number and year in the title: what is amended is always the older one.',
    },
  }),
};

const isAnnex = (article: string) => article.startsWith('Lampiran');
