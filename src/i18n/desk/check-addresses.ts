import type { Bilingual } from '../../schema/index.ts';
import { error } from './check-definition.ts';

const hosts = {
  letters: {
    id: 'memuat huruf di luar a sampai z, jadi dapat menyamar sebagai alamat lain',
    en: 'holds letters other than a to z, so it can pass for another address',
  },
  number: { id: 'berupa angka, bukan nama', en: 'is a number, not a name' },
  port: { id: 'diikuti nomor porta', en: 'is followed by a port' },
  form: { id: 'bukan nama situs yang utuh', en: 'is not the whole name of a site' },
} satisfies Record<string, Bilingual>;

/** Problems of addresses that lead out of the site. */
export const addressProblems = {
  'unsafe-url': error<{ address: string }>({
    message: {
      id: ({ address }) => `Alamat "${address}" tidak aman.`,
      en: ({ address }) => `The address "${address}" is not safe.`,
    },
    hint: {
      id: () => 'Pakai https:, tel:, mailto:, bagian (#…), atau jalur ke berkas .mdx lain.',
      en: () => 'Use https:, tel:, mailto:, a section (#…) or the path of another .mdx file.',
    },
  }),
  'insecure-link': error<{ address: string }>({
    message: {
      id: ({ address }) => `"${address}" memakai http: yang dapat disadap.`,
      en: ({ address }) => `"${address}" uses http:, which others can read on the way.`,
    },
    hint: {
      id: ({ address }) =>
        `Tulis ${address.replace(/^http:/i, 'https:')}, setelah Anda membukanya.`,
      en: ({ address }) =>
        `Write ${address.replace(/^http:/i, 'https:')}, once you have opened it.`,
    },
  }),
  'hidden-in-address': error<{ address: string }>({
    message: {
      id: ({ address }) =>
        `Alamat "${address}" memuat spasi, garis miring terbalik, atau karakter tersembunyi, mungkin sebagai kode seperti %0d atau %0a.`,
      en: ({ address }) =>
        `The address "${address}" holds a space, a backslash or a hidden character, perhaps as a code such as %0d or %0a.`,
    },
    hint: {
      id: () => 'Hapus bagian itu, atau salin alamatnya dari peramban; spasi ditulis %20.',
      en: () => 'Delete that part, or copy the address from the browser; a space is %20.',
    },
  }),
  'user-in-address': error<{ address: string }>({
    message: {
      id: ({ address }) =>
        `Alamat "${address}" memuat nama pengguna sebelum @, yang mudah disangka nama situs.`,
      en: ({ address }) =>
        `The address "${address}" holds a user name before @, easily taken for the name of the site.`,
    },
    hint: {
      id: () =>
        'Buka halaman yang Anda maksud, lalu salin alamatnya dari peramban; nama situs berdiri tepat sesudah https://.',
      en: () =>
        'Open the page you mean and copy its address from the browser; the name of the site stands right behind https://.',
    },
  }),
  'unknown-host': error<{ host: string; reason: keyof typeof hosts }>({
    message: {
      id: ({ host, reason }) => `Nama situs "${host}" dalam alamat ini ${hosts[reason].id}.`,
      en: ({ host, reason }) =>
        `The name of the site "${host}" in this address ${hosts[reason].en}.`,
    },
    hint: {
      id: () => 'Tulis alamat umum situs itu, misalnya https://www.example.org/halaman.',
      en: () => 'Write the public address of that site, e.g. https://www.example.org/page.',
    },
  }),
  'host-look-alike': error<{ host: string; known: string }>({
    message: {
      id: ({ host, known }) => `"${host}" mirip dengan "${known}", tetapi bukan bagian darinya.`,
      en: ({ host, known }) => `"${host}" looks like "${known}", but is no part of it.`,
    },
    hint: {
      id: ({ known }) =>
        `Tulis ${known} bila situs itu yang dimaksud. Bila situs ini memang lain dan resmi, tambahkan dulu di data/channels.json.`,
      en: ({ known }) =>
        `Write ${known} if that is the site you mean. If this is another one and official, add it to data/channels.json first.`,
    },
  }),
  'mail-address': error<{ address: string; header: string | null }>({
    message: {
      id: ({ address, header }) =>
        header === null
          ? `"${address}" bukan alamat surel tunggal.`
          : `"${address}" mengisi "${header}", bukan hanya subject dan body.`,
      en: ({ address, header }) =>
        header === null
          ? `"${address}" is not one e-mail address.`
          : `"${address}" fills in "${header}", not only subject and body.`,
    },
    hint: {
      id: () => 'Tulis mailto:nama@example.org, tanpa penerima lain.',
      en: () => 'Write mailto:name@example.org, without other receivers.',
    },
  }),
  'phone-address': error<{ address: string }>({
    message: {
      id: ({ address }) =>
        `"${address}" bukan nomor telepon biasa; tanda seperti * dan # dapat menjalankan perintah di ponsel.`,
      en: ({ address }) =>
        `"${address}" is not a plain telephone number; signs such as * and # can make a phone run a command.`,
    },
    hint: {
      id: () => 'Tulis tel: diikuti angka saja, misalnya tel:175 atau tel:+62215207797.',
      en: () => 'Write tel: and digits only, e.g. tel:175 or tel:+62215207797.',
    },
  }),
  'misleading-link': error<{ named: string; address: string }>({
    message: {
      id: ({ named, address }) => `Teks tautan menyebut "${named}", tetapi menuju "${address}".`,
      en: ({ named, address }) =>
        `The words of the link name "${named}", but lead to "${address}".`,
    },
    hint: {
      id: () => 'Samakan keduanya, atau tulis kata-kata yang menyebut tujuannya.',
      en: () => 'Make the two agree, or write words that say where it leads.',
    },
  }),
};
