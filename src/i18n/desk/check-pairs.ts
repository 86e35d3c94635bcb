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

interface Unread {
  /** What `translationOf` is to say. */
  digest: string;
  source: string;
  /** The translation. */
  file: string;
}

const compare: Bilingual<(args: Pick<Unread, 'digest' | 'file'>) => string> = {
  id: ({ digest, file }) =>
    `Bandingkan kedua teks, lalu jalankan npm run translations -- --stamp ${file}, atau tulis translationOf: "${digest}" di awal berkas.`,
  en: ({ digest, file }) =>
    `Compare the two texts, then run npm run translations -- --stamp ${file}, or write translationOf: "${digest}" at its top.`,
};

/** A line of a file of stamps. */
const stampLine = ({ key, now }: { key: string; now: string }) => `"${key}": "${now}"`;

const languageNames: Bilingual<Record<string, string>> = {
  id: { id: 'Indonesia', en: 'Inggris' },
  en: { id: 'Indonesian', en: 'English' },
};

const languagesOf = (languages: readonly string[], locale: 'id' | 'en') =>
  languages
    .map((one) => languageNames[locale][one] ?? one)
    .join(locale === 'id' ? ' dan ' : ' and ');

/** Problems of two languages that do not say the same, and of stale translations. */
export const pairProblems = {
  'translation-unmarked': error<Unread>({
    message: {
      id: ({ source }) => `Berkas ini dan ${source} tidak ada yang menyebut "translationOf".`,
      en: ({ source }) => `Neither this file nor ${source} says "translationOf".`,
    },
    hint: {
      id: ({ digest, file }) =>
        `Bila ini terjemahannya, bandingkan kedua teks, lalu jalankan npm run translations -- --stamp ${file}, atau tulis translationOf: "${digest}" di awal berkas.`,
      en: ({ digest, file }) =>
        `If this is the translation, compare the two texts, then run npm run translations -- --stamp ${file}, or write translationOf: "${digest}" at its top.`,
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
  'translation-untied': error<Unread>({
    message: {
      id: ({ source }) => `Halaman ini belum diikat pada ${source}, teks yang diterjemahkannya.`,
      en: ({ source }) => `This page has not been tied to ${source}, the text it translates, yet.`,
    },
    hint: compare,
  }),
  'translation-stale': error<Unread>({
    message: {
      id: ({ source }) =>
        `"translationOf" tidak cocok dengan ${source}: teks itu berubah, atau keduanya belum pernah dibandingkan.`,
      en: ({ source }) =>
        `"translationOf" does not match ${source}: that text has changed, or the two were never compared.`,
    },
    hint: compare,
  }),
  'translation-edited': error<Unread>({
    message: {
      id: ({ source }) =>
        `Teks halaman ini berubah sesudah dibandingkan dengan ${source}, sedangkan teks di sana tetap.`,
      en: ({ source }) =>
        `The text of this page has changed since it was compared with ${source}, and the text there has not.`,
    },
    hint: compare,
  }),
  'pair-stale': error<{
    key: string;
    languages: readonly string[];
    now: string;
    file: string;
    stamps: string;
  }>({
    message: {
      id: ({ key, languages }) =>
        `"${key}" berubah dalam bahasa ${languagesOf(languages, 'id')} sesudah kedua bahasa dibandingkan.`,
      en: ({ key, languages }) =>
        `"${key}" has changed in ${languagesOf(languages, 'en')} since both languages were compared.`,
    },
    hint: {
      id: ({ file, stamps, ...line }) =>
        `Bandingkan keduanya, lalu jalankan npm run translations -- --stamp ${file}, atau tulis di ${stamps}: ${stampLine(line)}.`,
      en: ({ file, stamps, ...line }) =>
        `Compare the two, then run npm run translations -- --stamp ${file}, or write in ${stamps}: ${stampLine(line)}.`,
    },
  }),
  'pair-unread': error<{
    pairs: readonly { key: string; now: string }[];
    file: string;
    stamps: string;
  }>({
    message: {
      id: ({ pairs }) =>
        `Kedua bahasa belum pernah dibandingkan: ${quoted(pairs.map(({ key }) => key))}.`,
      en: ({ pairs }) =>
        `Both languages were never compared: ${quoted(pairs.map(({ key }) => key))}.`,
    },
    hint: {
      id: ({ pairs, file, stamps }) =>
        `Bandingkan, lalu jalankan npm run translations -- --stamp ${file}, atau tulis di ${stamps}: ${pairs.map(stampLine).join(', ')}.`,
      en: ({ pairs, file, stamps }) =>
        `Compare them, then run npm run translations -- --stamp ${file}, or write in ${stamps}: ${pairs.map(stampLine).join(', ')}.`,
    },
  }),
  'stamps-form': error<{ key: string | null }>({
    message: {
      id: ({ key }) =>
        key === null
          ? 'Berkas ini bukan daftar cap: { "kunci": "cap", … }.'
          : `"${key}" tidak berisi cap.`,
      en: ({ key }) =>
        key === null
          ? 'This file is no list of stamps: { "key": "stamp", … }.'
          : `"${key}" holds no stamp.`,
    },
    hint: {
      id: () =>
        'Berkas ini ditulis mesin: hapus, bandingkan teksnya, lalu jalankan npm run translations -- --stamp.',
      en: () =>
        'This file is written by the machine: delete it, compare its texts, then run npm run translations -- --stamp.',
    },
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
  'unequal-matter': error<{
    key: string;
    here: string;
    partner: string;
    line: number;
    there: string;
  }>({
    message: {
      id: ({ key, here, partner, line, there }) =>
        `"${key}" berisi ${here}, di ${partner}:${line} ${there}.`,
      en: ({ key, here, partner, line, there }) =>
        `"${key}" is ${here}, in ${partner}:${line} ${there}.`,
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
