import type { Bilingual } from '../../schema/index.ts';
import { error, quoted } from './check-definition.ts';

/** What a block is for its reader. */
export type BlockKind =
  | ('paragraph' | 'point' | 'step' | 'heading' | 'cell' | 'code')
  | ('alt' | 'title' | 'attribute' | 'opening' | 'closing');

/** A block of one language, as it begins; null where none stands. */
interface Stands {
  kind: BlockKind;
  start: string;
}

const kinds: Record<BlockKind, Bilingual> = {
  paragraph: { id: 'paragraf', en: 'the paragraph' },
  point: { id: 'butir', en: 'the list item' },
  step: { id: 'langkah bernomor', en: 'the numbered step' },
  heading: { id: 'judul', en: 'the heading' },
  cell: { id: 'sel tabel', en: 'the table cell' },
  code: { id: 'kode', en: 'the code' },
  alt: { id: 'teks alternatif gambar', en: 'the alternative text' },
  title: { id: 'judul tautan atau gambar', en: 'the title of a link or picture' },
  attribute: { id: 'teks atribut', en: 'the text of an attribute' },
  opening: { id: 'awal elemen', en: 'the start of an element' },
  closing: { id: 'akhir elemen', en: 'the end of an element' },
};

const block: Bilingual<(one: Stands | null) => string> = {
  id: (one) => (one === null ? 'tidak ada' : named(kinds[one.kind].id, one.start)),
  en: (one) => (one === null ? 'nothing' : named(kinds[one.kind].en, one.start)),
};

function named(kind: string, start: string): string {
  return start === '' ? kind : `${kind} "${start}"`;
}

/** What both languages must state equally often: its lexicon is in the check. */
export type SenseName =
  | (
      | 'not'
      | 'must'
      | 'may'
      | 'must not'
      | 'need not'
      | 'rise'
      | 'fall'
      | 'above'
      | 'below'
      | 'at least'
      | 'at most'
    )
  | ('employer' | 'worker' | 'before' | 'after' | 'women' | 'men' | 'deputy' | 'agency');

const force = { id: 'Wajib atau boleh', en: 'Must or may' };
const leave = { id: 'Larangan atau kelonggaran', en: 'Forbidden or only not needed' };
const direction = { id: 'Arah naik atau turun', en: 'The direction, up or down,' };
const size = { id: 'Lebih atau kurang', en: 'More or less' };
const limit = { id: 'Batas bawah atau batas atas', en: 'At least or at most' };
const party = { id: 'Pemberi kerja atau pekerja', en: 'Employer or worker' };
const order = { id: 'Sebelum atau sesudah', en: 'Before or after' };

const senseNames: Record<SenseName, Bilingual> = {
  not: { id: 'Kata ingkar', en: 'The negation' },
  must: force,
  may: force,
  'must not': leave,
  'need not': leave,
  rise: direction,
  fall: direction,
  above: size,
  below: size,
  'at least': limit,
  'at most': limit,
  employer: party,
  worker: party,
  before: order,
  after: order,
  women: { id: 'Penyebutan perempuan', en: 'The mention of women' },
  men: { id: 'Penyebutan laki-laki', en: 'The mention of men' },
  deputy: { id: 'Penyebutan wakil', en: 'The mention of a deputy' },
  agency: { id: 'Penyebutan perusahaan penempatan', en: 'The mention of a placement company' },
};

const listed: Bilingual<(texts: readonly string[]) => string> = {
  id: (texts) => (texts.length > 0 ? quoted(texts) : 'tidak ada'),
  en: (texts) => (texts.length > 0 ? quoted(texts) : 'nothing'),
};

/** The digests of both texts, where their difference may be accepted; else null. */
interface Accept {
  sides: { here: string; there: string } | null;
}

/** How a difference is accepted, where it can be. */
const orAccept: Bilingual<(sides: Accept['sides']) => string> = {
  id: (sides) =>
    sides
      ? ' Bila bahasanya memang menuntut begitu: npm run translations -- --accept BERKAS:BARIS "alasan".'
      : '',
  en: (sides) =>
    sides ? ' If the language needs it so: npm run translations -- --accept FILE:LINE "why".' : '',
};

/** Problems of blocks that do not say the same in both languages. */
export const blockProblems = {
  'unequal-blocks': error<{
    here: Stands | null;
    partner: string;
    line: number;
    there: Stands | null;
  }>({
    message: {
      id: ({ here, partner, line, there }) =>
        `Susunan teks berbeda: di sini ${block.id(here)}, di ${partner}:${line} ${block.id(there)}.`,
      en: ({ here, partner, line, there }) =>
        `The blocks differ: here ${block.en(here)}, in ${partner}:${line} ${block.en(there)}.`,
    },
    hint: {
      id: () =>
        'Samakan paragraf, butir, sel, dan catatan dalam kedua bahasa: tambahkan yang kurang, atau hapus yang lebih.',
      en: () =>
        'Give both languages the same paragraphs, list items, cells and notes: add what is missing, or delete what is too much.',
    },
  }),
  'unequal-sentences': error<
    { here: number; partner: string; line: number; there: number } & Accept
  >({
    message: {
      id: ({ here, partner, line, there }) =>
        `Jumlah kalimat berbeda: di sini ${here}, di ${partner}:${line} ${there}.`,
      en: ({ here, partner, line, there }) =>
        `The number of sentences differs: here ${here}, in ${partner}:${line} ${there}.`,
    },
    hint: {
      id: ({ sides }) =>
        `Bandingkan kalimat demi kalimat: tambahkan yang kurang, atau bagi kalimat di tempat yang sama.${orAccept.id(sides)}`,
      en: ({ sides }) =>
        `Compare sentence by sentence: add the one that is missing, or divide them in the same places.${orAccept.en(sides)}`,
    },
  }),
  'unequal-order': error<{ here: string; partner: string; line: number; there: string } & Accept>({
    message: {
      id: ({ here, partner, line, there }) =>
        `Urutan berbeda: di sini ${here}, di ${partner}:${line} pada tempat yang sama ${there}.`,
      en: ({ here, partner, line, there }) =>
        `The order differs: here ${here}, in ${partner}:${line} in the same place ${there}.`,
    },
    hint: {
      id: ({ sides }) =>
        `Sebut dalam urutan yang sama, agar setiap angka menjelaskan hal yang sama dalam kedua bahasa.${orAccept.id(sides)}`,
      en: ({ sides }) =>
        `Name them in the same order, so that each number speaks of the same thing in both languages.${orAccept.en(sides)}`,
    },
  }),
  'unequal-values': error<
    { here: string[]; partner: string; line: number; there: string[] } & Accept
  >({
    message: {
      id: ({ here, partner, line, there }) =>
        `Tanggal, tahun, aturan, atau nomor berbeda: di sini ${listed.id(here)}, di ${partner}:${line} ${listed.id(there)}.`,
      en: ({ here, partner, line, there }) =>
        `A date, year, law or number differs: here ${listed.en(here)}, in ${partner}:${line} ${listed.en(there)}.`,
    },
    hint: {
      id: ({ sides }) =>
        `Cocokkan dengan sumbernya, lalu tulis yang sama, dalam urutan yang sama, di kedua bahasa.${orAccept.id(sides)}`,
      en: ({ sides }) =>
        `Compare with the source, then write the same, in the same order, in both languages.${orAccept.en(sides)}`,
    },
  }),
  'unequal-force': error<{
    sense: SenseName;
    here: string[];
    sentence: string;
    partner: string;
    line: number;
    there: string[];
    original: string;
  }>({
    message: {
      id: ({ sense, here, sentence, partner, line, there, original }) =>
        `${senseNames[sense].id} berbeda: di sini ${listed.id(here)}, di ${partner}:${line} ${listed.id(there)}. "${sentence}" dan "${original}"`,
      en: ({ sense, here, sentence, partner, line, there, original }) =>
        `${senseNames[sense].en} differs: here ${listed.en(here)}, in ${partner}:${line} ${listed.en(there)}. "${sentence}" and "${original}"`,
    },
    hint: {
      id: () =>
        'Tulis arah dan kekuatan yang sama dalam kedua bahasa; cap "translationOf" tidak memaafkan bedanya.',
      en: () =>
        'Say it in the same direction and with the same force in both languages; the stamp "translationOf" excuses no difference.',
    },
  }),
  'no-such-day': error<{ day: string }>({
    message: {
      id: ({ day }) => `"${day}" tidak ada dalam kalender.`,
      en: ({ day }) => `"${day}" is in no calendar.`,
    },
    hint: {
      id: () => 'Tulis hari yang ada, seperti dalam sumbernya.',
      en: () => 'Write a day that exists, as its source has it.',
    },
  }),
  'wrong-weekday': error<{ weekday: string; day: string; right: number }>({
    message: {
      id: ({ weekday, day, right }) =>
        `${day} bukan "${weekday}", melainkan ${weekdays[right]?.id ?? ''}.`,
      en: ({ weekday, day, right }) =>
        `${day} is no "${weekday}" but a ${weekdays[right]?.en ?? ''}.`,
    },
    hint: {
      id: () => 'Betulkan harinya, atau tanggalnya bila itu yang salah.',
      en: () => 'Correct the weekday, or the date if that is what is wrong.',
    },
  }),
};

const weekdays: readonly Bilingual[] = [
  { id: 'Minggu', en: 'Sunday' },
  { id: 'Senin', en: 'Monday' },
  { id: 'Selasa', en: 'Tuesday' },
  { id: 'Rabu', en: 'Wednesday' },
  { id: 'Kamis', en: 'Thursday' },
  { id: 'Jumat', en: 'Friday' },
  { id: 'Sabtu', en: 'Saturday' },
];
