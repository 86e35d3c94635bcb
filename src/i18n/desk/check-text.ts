import type { Bilingual } from '../../schema/index.ts';
import { formatNumber } from '../formats-numbers.ts';
import { error, warning } from './check-definition.ts';

/** What words say of a value. */
const meanings = {
  share: { id: 'sebuah bagian', en: 'a share' },
  times: { id: 'sebuah kelipatan', en: 'a multiple' },
  digits: { id: 'besarnya angka', en: 'the size of a number' },
  count: { id: 'sebuah jumlah', en: 'a count' },
  highest: { id: 'sebuah peringkat', en: 'a rank' },
  lowest: { id: 'sebuah peringkat', en: 'a rank' },
  only: { id: 'bahwa tidak ada yang lain', en: 'that there is no other' },
} satisfies Record<string, Bilingual>;
type Means = keyof typeof meanings;

function isYear(token: string): boolean {
  return /^(?:19|20)\d\d(?!\d)/.test(token);
}

function isRank(means: Means): boolean {
  return means === 'highest' || means === 'lowest' || means === 'only';
}

/** Shares as a reader of the message writes them. */
function percents(shares: readonly number[], locale: 'id' | 'en'): string[] {
  return shares.map((share) => `${formatNumber(share, locale)}%`);
}

/** Problems of headings and comparisons, and warnings about words and dates. */
export const textProblems = {
  'number-in-heading': error<{ token: string }>({
    message: {
      id: ({ token }) => `Judul bagian memuat angka "${token}".`,
      en: ({ token }) => `The heading holds the number "${token}".`,
    },
    hint: {
      id: ({ token }) =>
        isYear(token)
          ? `Bila itu tahun, tulis "tahun ${token.slice(0, 4)}"; bila bukan, angkanya masuk ke kalimat pertama bagian itu.`
          : 'Tulis judul tanpa angka; angkanya masuk ke kalimat pertama bagian itu.',
      en: ({ token }) =>
        isYear(token)
          ? `If it is a year, write "the year ${token.slice(0, 4)}"; if not, the number goes into the first sentence below.`
          : 'Write the heading without it; the number goes into the first sentence below.',
    },
  }),
  'component-in-heading': error<{ component: string }>({
    message: {
      id: ({ component }) => `Judul bagian memuat <${component}>, yang hilang dari daftar isi.`,
      en: ({ component }) =>
        `The heading holds <${component}>, which gets lost in lists of headings.`,
    },
    hint: {
      id: () =>
        'Tulis judul dengan kata saja; angka atau istilahnya masuk ke kalimat pertama bagian itu.',
      en: () =>
        'Write the heading in words only; the number or term goes into the first sentence below.',
    },
  }),
  'heading-one': error({
    message: {
      id: () => 'Judul dengan satu # sudah dipakai untuk "title".',
      en: () => 'A heading with one # is the title, which the page has already.',
    },
    hint: {
      id: () => 'Tulis ## untuk judul bagian.',
      en: () => 'Write ## for a section.',
    },
  }),
  'heading-skip': error<{ depth: number; wanted: number }>({
    message: {
      id: ({ depth }) => `Judul ini meloncat ke tingkat ${'#'.repeat(depth)}.`,
      en: ({ depth }) => `This heading jumps to level ${'#'.repeat(depth)}.`,
    },
    hint: {
      id: ({ wanted }) => `Tulis ${'#'.repeat(wanted)}.`,
      en: ({ wanted }) => `Write ${'#'.repeat(wanted)}.`,
    },
  }),
  'section-count': error<{ sections: number; headings: number }>({
    message: {
      id: ({ sections, headings }) =>
        `"sections" mendaftar ${sections} bagian, tetapi ada ${headings} judul ##.`,
      en: ({ sections, headings }) =>
        `"sections" lists ${sections}, but the number of ## headings is ${headings}.`,
    },
    hint: {
      id: () => 'Tulis satu kata tetap untuk setiap judul ##, menurut urutannya.',
      en: () => 'Write one fixed word for each ## heading, in their order.',
    },
  }),
  'duplicate-section': error<{ section: string }>({
    message: {
      id: ({ section }) => `Bagian "${section}" terdaftar dua kali dalam "sections".`,
      en: ({ section }) => `The section "${section}" stands twice in "sections".`,
    },
    hint: {
      id: () => 'Beri setiap bagian kata yang berbeda.',
      en: () => 'Give each section a different word.',
    },
  }),
  'leaflet-section': error<{ section: string; sections: readonly string[] }>({
    message: {
      id: ({ section }) => `Bagian "${section}" dari "leaflet" tidak ada dalam "sections".`,
      en: ({ section }) => `The section "${section}" of "leaflet" is not in "sections".`,
    },
    hint: {
      id: ({ sections }) => `Pakai salah satu: ${sections.join(', ')}.`,
      en: ({ sections }) => `Use one of these: ${sections.join(', ')}.`,
    },
  }),
  'refused-comparison': error<{ attribute: string; reasons: Bilingual<string[]> }>({
    message: {
      id: ({ reasons }) => `Kedua angka tidak boleh dibandingkan. ${reasons.id.join(' ')}`,
      en: ({ reasons }) => `The two numbers may not be compared. ${reasons.en.join(' ')}`,
    },
    hint: {
      id: ({ attribute }) =>
        `Hapus atribut "${attribute}"; bila sumbernya sendiri membandingkan, pakai <Said of="…" />.`,
      en: ({ attribute }) =>
        `Delete the attribute "${attribute}"; if the source itself compares them, use <Said of="…" />.`,
    },
  }),
  'refused-axis': error<{ reference: string; other: string; reasons: Bilingual<string[]> }>({
    message: {
      id: ({ reference, other, reasons }) =>
        `"${reference}" dan "${other}" tidak boleh satu sumbu. ${reasons.id.join(' ')}`,
      en: ({ reference, other, reasons }) =>
        `"${reference}" and "${other}" may not share an axis. ${reasons.en.join(' ')}`,
    },
    hint: {
      id: () => 'Hapus salah satu, atau pakai "kind": "statement" bila sumbernya membandingkan.',
      en: () => 'Delete one, or use "kind": "statement" if the source compares them.',
    },
  }),
  'unprintable-rule': error<{ reference: string; unit: string }>({
    message: {
      id: ({ reference }) => `Aturan "${reference}" tidak berisi satu angka yang dapat dicetak.`,
      en: ({ reference }) => `The rule "${reference}" does not hold one number to print.`,
    },
    hint: {
      id: ({ unit }) =>
        unit !== 'window'
          ? 'Pakai <Contributions for="…" /> untuk tabelnya.'
          : 'Pakai <While rule="…"> untuk teks yang berlaku selama aturan itu.',
      en: ({ unit }) =>
        unit !== 'window'
          ? 'Use <Contributions for="…" /> for its table.'
          : 'Use <While rule="…"> for text that stands while it applies.',
    },
  }),
  quantity: error<{
    word: string;
    means: Means;
    form: 'prose' | 'string';
    /** The shares that the sentence does state, in per cent. */
    shares: readonly number[];
  }>({
    message: {
      id: ({ word, means, shares }) =>
        shares.length > 0
          ? `"${word}" menyatakan ${meanings[means].id} yang bukan ${percents(shares, 'id').join(' atau ')}, nilai rujukan dalam kalimatnya.`
          : `"${word}" menyatakan ${meanings[means].id}, tetapi tidak ada rujukan dalam kalimatnya yang bernilai begitu.`,
      en: ({ word, means, shares }) =>
        shares.length > 0
          ? `"${word}" states ${meanings[means].en} that is not ${percents(shares, 'en').join(' or ')}, the value of what its sentence refers to.`
          : `"${word}" states ${meanings[means].en}, but no reference in its sentence has that value.`,
    },
    hint: {
      id: ({ means, form, shares }) =>
        shares.length > 0
          ? 'Hapus katanya, atau tulis yang benar: kata untuk bagian harus tepat dalam satu angka persen, dengan "hampir" atau "lebih dari" dalam lima. Bila sumbernya yang berkata begitu, pakai <Said of="…" />.'
          : isRank(means)
            ? 'Pakai <Said of="…" /> bila sumbernya yang berkata begitu; bila batas dari aturan, sebut <Rule of="program/aturan" /> dalam kalimat itu.'
            : form === 'prose'
              ? 'Tulis angkanya dengan <Stat of="wilayah/indikator/periode@sumber" /> dalam kalimat itu; bila sumbernya yang berkata begitu, pakai <Said of="…" />.'
              : 'Tulis angkanya dengan [[wilayah/indikator/periode@sumber]] dalam kalimat itu, atau hapus katanya.',
      en: ({ means, form, shares }) =>
        shares.length > 0
          ? 'Delete the word, or write what is true: a word for a share has to be right within one point, with "nearly" or "more than" within five. If the source says so, use <Said of="…" />.'
          : isRank(means)
            ? 'Use <Said of="…" /> if the source says so; if it is the limit of a rule, name <Rule of="programme/rule" /> in the sentence.'
            : form === 'prose'
              ? 'Write the number with <Stat of="region/indicator/period@source" /> in the sentence; if the source says so, use <Said of="…" />.'
              : 'Write the number with [[region/indicator/period@source]] in the sentence, or delete the word.',
    },
  }),
  'unwanted-word': error<{ written: string; word: string; isForSome: boolean; reason: Bilingual }>({
    message: {
      id: ({ written, isForSome }) =>
        isForSome
          ? `"${written}" bukan kata untuk pembaca teks ini.`
          : `"${written}" bukan kata yang dipakai situs ini.`,
      en: ({ written, isForSome }) =>
        isForSome
          ? `"${written}" is no word for the readers of this text.`
          : `"${written}" is no word that this site uses.`,
    },
    hint: {
      id: ({ word, reason }) =>
        `Tulis "${word}". ${reason.id} Kata orang lain diapit “ dan ”, atau ditulis dengan <Said of="…" />.`,
      en: ({ word, reason }) =>
        `Write "${word}". ${reason.en} What others say stands between “ and ”, or in <Said of="…" />.`,
    },
  }),
  'unopened-acronym': warning<{ short: string }>({
    message: {
      id: ({ short }) => `"${short}" tidak dijelaskan di bagian ini.`,
      en: ({ short }) => `"${short}" is not opened in this section.`,
    },
    hint: {
      id: ({ short }) =>
        `Tulis lengkap saat pertama dipakai: kepanjangannya, lalu (${short}). Singkatan dalam data/glossary.json dengan "opened" dibuka sendiri di tiap bagian; nama yang dikenal orang tempatnya di data/words/names.json.`,
      en: ({ short }) =>
        `Write it in full at its first use: the words, then (${short}). The site itself opens an acronym of data/glossary.json that has "opened", in each section; a name that people know as it is belongs into data/words/names.json.`,
    },
  }),
  'quantity-word': warning<{ word: string }>({
    message: {
      id: ({ word }) => `"${word}" membandingkan, tetapi kalimatnya tanpa rujukan.`,
      en: ({ word }) => `"${word}" compares, but its sentence holds no reference.`,
    },
    hint: {
      id: () => 'Tambahkan <Stat>, <Rule>, atau <Said> dalam kalimat itu, atau pilih kata lain.',
      en: () => 'Add <Stat>, <Rule> or <Said> to the sentence, or choose another word.',
    },
  }),
  'long-sentence': warning<{ words: number }>({
    message: {
      id: ({ words }) => `Kalimat ini ${words} kata.`,
      en: ({ words }) => `This sentence has ${words} words.`,
    },
    hint: {
      id: () => 'Pecah menjadi dua kalimat; paling panjang 25 kata.',
      en: () => 'Split it in two; 25 words at most.',
    },
  }),
  'long-average': warning<{ average: number; words: number }>({
    message: {
      id: ({ average }) =>
        `Kalimat halaman ini rata-rata ${formatNumber(String(average), 'id')} kata; usahakan 15 sampai 20.`,
      en: ({ average }) =>
        `The sentences of this page have ${formatNumber(String(average), 'en')} words on average; aim for 15 to 20.`,
    },
    hint: {
      id: ({ words }) => `Mulailah dari yang terpanjang, di sini: ${words} kata.`,
      en: ({ words }) => `Begin with the longest, here: ${words} words.`,
    },
  }),
  'rule-not-in-force': warning<{ reference: string; date: string }>({
    message: {
      id: ({ reference, date }) => `Aturan "${reference}" tidak berlaku pada ${date}.`,
      en: ({ reference, date }) => `The rule "${reference}" is not in force on ${date}.`,
    },
    hint: {
      id: () => 'Tambahkan baris barunya di data/programs/, atau bungkus teksnya dengan <While>.',
      en: () => 'Add its new row to data/programs/, or wrap the text in <While>.',
    },
  }),
};
