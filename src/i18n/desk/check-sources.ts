import { error } from './check-definition.ts';

/** Problems of sources: their addresses, and the days on which they were published and read. */
export const sourceProblems = {
  'dead-address': error<{ fault: 'url' | 'day'; dead: string }>({
    message: {
      id: ({ fault, dead }) =>
        fault === 'url'
          ? 'Sumber ini tidak punya alamat yang dapat mati.'
          : `Alamat ini tidak mungkin didapati mati pada ${dead}: sebelum dibaca, atau hari yang belum tiba.`,
      en: ({ fault, dead }) =>
        fault === 'url'
          ? 'This source has no address that could be dead.'
          : `This address cannot have been found dead on ${dead}: it is before it was read, or a day to come.`,
    },
    hint: {
      id: ({ fault }) =>
        fault === 'url'
          ? 'Hapus "dead".'
          : 'Tulis hari ketika alamatnya dicoba, atau hapus "dead".',
      en: ({ fault }) =>
        fault === 'url'
          ? 'Delete "dead".'
          : 'Write the day on which the address was tried, or delete "dead".',
    },
  }),
  'address-day': error<{ day: string; published: string }>({
    message: {
      id: ({ day, published }) =>
        `Alamat ini memuat ${day}, tetapi sumbernya tercatat terbit pada ${published}.`,
      en: ({ day, published }) =>
        `This address holds ${day}, but its source is recorded as published on ${published}.`,
    },
    hint: {
      id: () => 'Periksa "url" dan "published": salin alamatnya sekali lagi dari sumbernya.',
      en: () => 'Check "url" and "published": copy the address from the source once more.',
    },
  }),
  'same-address': error<{ other: string }>({
    message: {
      id: ({ other }) => `Alamat ini sudah dipakai sumber "${other}".`,
      en: ({ other }) => `This address is already that of the source "${other}".`,
    },
    hint: {
      id: () => 'Pakai satu sumber untuk satu dokumen, atau salin alamat yang benar.',
      en: () => 'Use one source for one document, or copy the right address.',
    },
  }),
  'other-office': error<{ attribution: string; role: string }>({
    message: {
      id: ({ attribution, role }) =>
        `"${attribution}" bukan jabatan orang yang berbicara dalam sumber ini ("${role}").`,
      en: ({ attribution, role }) =>
        `"${attribution}" is not the office of the person who speaks in this source ("${role}").`,
    },
    hint: {
      id: () => 'Periksa "attribution" dan "person"; bila orangnya tidak disebut, tulis null.',
      en: () => 'Check "attribution" and "person"; if nobody is named, write null.',
    },
  }),
  'said-by-another': error<{ person: string; reference: string; other: string }>({
    message: {
      id: ({ person, reference, other }) =>
        `Pernyataan ini ditulis sebagai ucapan "${person}", tetapi angkanya, "${reference}", disebut "${other}".`,
      en: ({ person, reference, other }) =>
        `This statement is recorded as said by "${person}", but its number, "${reference}", was given by "${other}".`,
    },
    hint: {
      id: () => 'Periksa "person" pada pernyataan dan pada angkanya.',
      en: () => 'Check "person" of the statement and of the number.',
    },
  }),
  'read-to-come': error<{ read: string; on: string }>({
    message: {
      id: ({ read, on }) => `Sumber ini baru akan dibaca pada ${read}, sesudah ${on}.`,
      en: ({ read, on }) => `This source will only be read on ${read}, after ${on}.`,
    },
    hint: {
      id: () => 'Tulis hari sumbernya benar-benar dibaca.',
      en: () => 'Write the day it was really read.',
    },
  }),
  'read-too-early': error<{ read: string; published: string }>({
    message: {
      id: ({ read, published }) => `Berita ini dibaca pada ${read}, sebelum terbit (${published}).`,
      en: ({ read, published }) =>
        `This news was read on ${read}, before it was published (${published}).`,
    },
    hint: {
      id: () => 'Periksa "read" dan "published".',
      en: () => 'Check "read" and "published".',
    },
  }),
};
