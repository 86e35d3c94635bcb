import type { Bilingual } from '../../schema/index.ts';
import { error, quoted } from './check-definition.ts';

/** The part of a page between one heading and the next, in a sentence. */
const inSection: Bilingual<(section: string | null) => string> = {
  id: (section) => (section === null ? 'sebelum judul bagian pertama' : `di bagian "${section}"`),
  en: (section) => (section === null ? 'before the first heading' : `in the section "${section}"`),
};

const listed: Bilingual<(names: readonly string[]) => string> = {
  id: (names) => (names.length > 0 ? quoted(names) : 'tidak ada'),
  en: (names) => (names.length > 0 ? quoted(names) : 'none'),
};

const heading: Bilingual<(written: string | null) => string> = {
  id: (written) => (written === null ? 'tidak ada judul lagi' : `"${written}"`),
  en: (written) => (written === null ? 'there is no further heading' : `"${written}"`),
};

const compare: Bilingual<(args: { digest: string }) => string> = {
  id: ({ digest }) => `Bandingkan kedua teks, lalu tulis translationOf: "${digest}".`,
  en: ({ digest }) => `Compare the two texts, then put translationOf: "${digest}".`,
};

/** Problems of two languages that do not say the same, and of stale translations. */
export const pairProblems = {
  'translation-unmarked': error<{ digest: string; source: string }>({
    message: {
      id: ({ source }) => `Berkas ini dan ${source} tidak ada yang menyebut "translationOf".`,
      en: ({ source }) => `Neither this file nor ${source} says "translationOf".`,
    },
    hint: {
      id: ({ digest }) =>
        `Bila ini terjemahannya, bandingkan kedua teks, lalu tulis translationOf: "${digest}" di awal berkas.`,
      en: ({ digest }) =>
        `If this is the translation, compare the two texts, then write translationOf: "${digest}" at its top.`,
    },
  }),
  'translation-both': error<{ partner: string }>({
    message: {
      id: ({ partner }) => `Berkas ini dan ${partner} sama-sama menyebut "translationOf".`,
      en: ({ partner }) => `Both this file and ${partner} say "translationOf".`,
    },
    hint: {
      id: () => 'Hapus dari berkas yang ditulis lebih dulu.',
      en: () => 'Delete it from the file that was written first.',
    },
  }),
  'translation-untied': error<{ digest: string; source: string }>({
    message: {
      id: ({ source }) => `Halaman ini belum diikat pada ${source}, teks yang diterjemahkannya.`,
      en: ({ source }) => `This page has not been tied to ${source}, the text it translates, yet.`,
    },
    hint: compare,
  }),
  'translation-stale': error<{ digest: string; source: string }>({
    message: {
      id: ({ source }) =>
        `"translationOf" tidak cocok dengan ${source}: teks itu berubah, atau keduanya belum pernah dibandingkan.`,
      en: ({ source }) =>
        `"translationOf" does not match ${source}: that text has changed, or the two were never compared.`,
    },
    hint: compare,
  }),
  'wrong-language': error<{ start: string }>({
    message: {
      id: ({ start }) => `"${start}" berbahasa lain daripada tempatnya.`,
      en: ({ start }) => `"${start}" is in another language than its place is for.`,
    },
    hint: {
      id: () =>
        'Tulis dalam bahasa halaman atau kunci itu; bila ini kutipan asli, ceritakan isinya.',
      en: () =>
        'Write it in the language of that page or key; if it is a quotation, tell what it says.',
    },
  }),
  untranslated: error<{ start: string; partner: string }>({
    message: {
      id: ({ start, partner }) => `"${start}" belum diterjemahkan: sama dengan ${partner}.`,
      en: ({ start, partner }) => `"${start}" is not translated: it is the same in ${partner}.`,
    },
    hint: {
      id: ({ partner }) =>
        partner.endsWith('.mdx')
          ? 'Terjemahkan, atau beri halaman ini "translation: draft" sampai selesai.'
          : 'Terjemahkan.',
      en: ({ partner }) =>
        partner.endsWith('.mdx')
          ? 'Translate it, or give this page "translation: draft" until it is finished.'
          : 'Translate it.',
    },
  }),
  'unequal-matter': error<{ key: string; here: string; partner: string; there: string }>({
    message: {
      id: ({ key, here, partner, there }) => `"${key}" berisi ${here}, di ${partner} ${there}.`,
      en: ({ key, here, partner, there }) => `"${key}" is ${here}, in ${partner} ${there}.`,
    },
    hint: {
      id: () => 'Tulis isi yang sama dalam kedua berkas.',
      en: () => 'Write the same in both files.',
    },
  }),
  'unequal-references': error<{ key: string; here: string[]; partner: string; there: string[] }>({
    message: {
      id: ({ key, here, partner, there }) =>
        `Rujukan dalam "${key}" berbeda: di sini ${listed.id(here)}, di ${partner} ${listed.id(there)}.`,
      en: ({ key, here, partner, there }) =>
        `The references in "${key}" differ: here ${listed.en(here)}, in ${partner} ${listed.en(there)}.`,
    },
    hint: {
      id: () => 'Tulis rujukan yang sama dalam kedua berkas.',
      en: () => 'Write the same references in both files.',
    },
  }),
  'unequal-headings': error<{
    here: string | null;
    partner: string;
    line: number;
    there: string | null;
  }>({
    message: {
      id: ({ here, partner, line, there }) =>
        `Susunan judul berbeda: di sini ${heading.id(here)}, di ${partner}:${line} ${heading.id(there)}.`,
      en: ({ here, partner, line, there }) =>
        `The headings differ: here ${heading.en(here)}, in ${partner}:${line} ${heading.en(there)}.`,
    },
    hint: {
      id: () => 'Samakan jumlah, tingkat, dan urutan judul dalam kedua bahasa.',
      en: () => 'Make number, level and order of headings the same in both languages.',
    },
  }),
  'unequal-element': error<{
    element: string;
    partner: string;
    line: number;
    section: string | null;
  }>({
    message: {
      id: ({ element, partner, line, section }) =>
        `${element} tidak ada di ${partner}:${line} ${inSection.id(section)}.`,
      en: ({ element, partner, line, section }) =>
        `${element} is missing in ${partner}:${line} ${inSection.en(section)}.`,
    },
    hint: {
      id: () =>
        'Tambahkan di sana, atau hapus di sini: kedua bahasa harus menyatakan hal yang sama.',
      en: () => 'Add it there, or delete it here: both languages must say the same.',
    },
  }),
};
