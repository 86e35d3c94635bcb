import { limits } from '../../schema/limits.ts';
import type { Bilingual } from '../../schema/index.ts';
import { error } from './check-definition.ts';

/** Where levels lie inside each other, and what to look for. */
const nested = {
  json: {
    id: 'Periksa kurung [ dan { di sini; mungkin ada yang berlebih.',
    en: 'Check the brackets [ and { here; there may be too many.',
  },
  yaml: {
    id: 'Periksa tanda -, [, { dan jorok barisnya; mungkin ada yang berlebih.',
    en: 'Check the signs -, [, { and how far the lines are indented; there may be too many.',
  },
  mdx: {
    id: 'Periksa tanda >, -, * dan _, jorok barisnya, dan tag yang belum ditutup; mungkin ada yang berlebih.',
    en: 'Check the signs >, -, * and _, how far the line is indented, and tags without an end; there may be too many.',
  },
} satisfies Record<string, Bilingual>;

/** Texts that are too long, and how to part each. */
const texts = {
  paragraph: {
    id: 'Bagian tanpa baris kosong ini',
    en: 'This part without a blank line',
    mend: {
      id: 'Bagi dengan baris kosong; tabel yang panjang dibagi menjadi beberapa tabel.',
      en: 'Divide it with blank lines; make several tables of a long one.',
    },
  },
  matter: {
    id: 'Bagian awal berkas ini',
    en: 'The front matter of this file',
    mend: {
      id: 'Pindahkan teks yang panjang ke isi halaman, di bawah garis "---" kedua.',
      en: 'Move long texts to the body of the page, below the second line "---".',
    },
  },
  value: {
    id: 'Teks ini',
    en: 'This text',
    mend: {
      id: 'Persingkat, atau bagi menjadi beberapa catatan.',
      en: 'Shorten it, or make several records of it.',
    },
  },
} satisfies Record<string, Bilingual & { mend: Bilingual }>;

const kilobytes = (bytes: number) => String(Math.ceil(bytes / 1000));
const megabytes = (bytes: number, sign: string) => (bytes / 1e6).toFixed(1).replace('.', sign);
const grouped = (count: number, sign: string) =>
  String(count).replace(/(?<=\d)(?=(?:\d{3})+$)/g, sign);

/** Problems of files that hold more than they may. */
export const limitProblems = {
  'page-size': error<{ bytes: number }>({
    message: {
      id: ({ bytes }) =>
        `Halaman ini besarnya ${kilobytes(bytes)} KB; paling besar ${kilobytes(limits.page)} KB.`,
      en: ({ bytes }) =>
        `This page has ${kilobytes(bytes)} KB; it may have ${kilobytes(limits.page)} KB at most.`,
    },
    hint: {
      id: () =>
        'Bagi menjadi beberapa halaman; simpan gambar sebagai berkas tersendiri, bukan di dalam teks.',
      en: () =>
        'Divide it into several pages; keep pictures as files of their own, not inside the text.',
    },
  }),
  'data-size': error<{ bytes: number }>({
    message: {
      id: ({ bytes }) =>
        `Berkas data ini besarnya ${megabytes(bytes, ',')} MB; paling besar ${limits.data / 1e6} MB.`,
      en: ({ bytes }) =>
        `This file of data has ${megabytes(bytes, '.')} MB; it may have ${limits.data / 1e6} MB at most.`,
    },
    hint: {
      id: () => 'Simpan hanya catatan yang dinyatakan halaman; hapus yang lain.',
      en: () => 'Keep only the records that pages state; delete the others.',
    },
  }),
  nesting: error<{ where: keyof typeof nested }>({
    message: {
      id: () => `Isi di sini bertumpuk lebih dari ${limits.depth} tingkat.`,
      en: () => `What stands here goes more than ${limits.depth} levels deep.`,
    },
    hint: {
      id: ({ where }) => nested[where].id,
      en: ({ where }) => nested[where].en,
    },
  }),
  'long-text': error<{ text: keyof typeof texts; characters: number }>({
    message: {
      id: ({ text, characters }) =>
        `${texts[text].id} panjangnya ${grouped(characters, '.')} karakter; paling panjang ${grouped(limits.text, '.')}.`,
      en: ({ text, characters }) =>
        `${texts[text].en} has ${grouped(characters, ',')} characters; it may have ${grouped(limits.text, ',')} at most.`,
    },
    hint: {
      id: ({ text }) => texts[text].mend.id,
      en: ({ text }) => texts[text].mend.en,
    },
  }),
  'many-tags': error<{ tags: number }>({
    message: {
      id: ({ tags }) =>
        `Halaman ini berisi ${grouped(tags, '.')} tanda <; paling banyak ${grouped(limits.tags, '.')}.`,
      en: ({ tags }) =>
        `This page has ${grouped(tags, ',')} signs <; it may have ${grouped(limits.tags, ',')} at most.`,
    },
    hint: {
      id: () => 'Bagi menjadi beberapa halaman.',
      en: () => 'Divide it into several pages.',
    },
  }),
};
