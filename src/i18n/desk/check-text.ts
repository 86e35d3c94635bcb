import type { Bilingual } from '../../schema/index.ts';
import { formatNumber } from '../formats-numbers.ts';
import { error, warning } from './check-definition.ts';

/** Where the references are listed, and where a number is added that is not among them. */
const numbers: Bilingual = {
  id: 'Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/observations/<wilayah>/<sumber>.json.',
  en: 'Copy its reference from the page /data/ (not in the data yet? Add it to data/observations/<region>/<source>.json).',
};
const rules: Bilingual = {
  id: 'Salin rujukannya dari halaman /data/; belum ada di data? Tambahkan ke data/programs/<program>.json.',
  en: 'Copy its reference from the page /data/ (not in the data yet? Add it to data/programs/<programme>.json).',
};

/** What to write instead of a number in the text of a page, by what it seems to be. */
const inProse = {
  stat: {
    id: () => `Pakai <Stat of="wilayah/indikator/periode@sumber" />. ${numbers.id}`,
    en: () => `Use <Stat of="region/indicator/period@source" />. ${numbers.en}`,
  },
  rule: {
    id: () => `Pakai <Rule of="program/aturan" />. ${rules.id}`,
    en: () => `Use <Rule of="programme/rule" />. ${rules.en}`,
  },
  'rule-or-stat': {
    id: () =>
      `Pakai <Rule of="program/aturan" />; bila bukan ketentuan, <Stat of="…" />. ${rules.id}`,
    en: () => `Use <Rule of="programme/rule" />; if no rule sets it, <Stat of="…" />. ${rules.en}`,
  },
  'year-or-stat': {
    id: () =>
      `Bila tahun, tulis "tahun" di depannya; bila jumlah, pakai <Stat of="…" />. ${numbers.id}`,
    en: () =>
      `If it is a year, write "the year" before it; if a count, use <Stat of="…" />. ${numbers.en}`,
  },
} satisfies Record<string, Bilingual<() => string>>;
type Known = keyof typeof inProse;
/** One of these, or digits that look like a kind that is no statistic. */
type Instead = Known | { plain: string };

const proseFor: Bilingual<(token: string, instead: Instead) => string> = {
  id: (token, instead) =>
    typeof instead === 'string'
      ? inProse[instead].id()
      : `Bila bukan statistik, tulis <Plain kind="${instead.plain}">${token}</Plain>; bila statistik, <Stat of="…" />. ${numbers.id}`,
  en: (token, instead) =>
    typeof instead === 'string'
      ? inProse[instead].en()
      : `If it is no statistic, write <Plain kind="${instead.plain}">${token}</Plain>; if it is one, <Stat of="…" />. ${numbers.en}`,
};

/** The same for strings of the data and of front matter, where no element can stand. */
const inString: Record<Known, Bilingual> = {
  stat: {
    id: `Pakai [[wilayah/indikator/periode@sumber]]. ${numbers.id}`,
    en: `Use [[region/indicator/period@source]]. ${numbers.en}`,
  },
  rule: {
    id: `Pakai [[rule:program/aturan]]. ${rules.id}`,
    en: `Use [[rule:programme/rule]]. ${rules.en}`,
  },
  'rule-or-stat': {
    id: `Pakai [[rule:program/aturan]]; bila bukan ketentuan, [[wilayah/indikator/periode@sumber]]. ${rules.id}`,
    en: `Use [[rule:programme/rule]]; if no rule sets it, [[region/indicator/period@source]]. ${rules.en}`,
  },
  'year-or-stat': {
    id: `Bila tahun, tulis "tahun" di depannya; bila jumlah, pakai [[…@sumber]]. ${numbers.id}`,
    en: `If it is a year, write "the year" before it; if a count, use [[…@source]]. ${numbers.en}`,
  },
};

const inStringElse: Bilingual = {
  id: `Pakai [[…]] dengan rujukan ke data, atau tulis kalimat ini tanpa angka. ${numbers.id}`,
  en: `Use [[…]] with a reference to the data, or write the sentence without it. ${numbers.en}`,
};
const stringFor = (instead: Instead): Bilingual =>
  typeof instead === 'string' ? inString[instead] : inStringElse;

/** What digits are that are told to be no statistic and are one. */
const statistics = {
  percent: { id: 'itu bagian atau persentase', en: 'that is a share' },
  money: { id: 'itu uang', en: 'that is money' },
  count: { id: 'itu jumlah atau peringkat', en: 'that is a count or a rank' },
  age: { id: 'itu usia', en: 'that is an age' },
  duration: { id: 'itu jangka waktu', en: 'that is a length of time' },
  multiple: { id: 'itu kelipatan', en: 'that is a multiple' },
} satisfies Record<string, Bilingual>;
type Statistic = keyof typeof statistics;

const answerFor: Record<Statistic, Known> = {
  percent: 'stat',
  money: 'rule-or-stat',
  count: 'stat',
  age: 'rule',
  duration: 'rule-or-stat',
  multiple: 'rule-or-stat',
};

/** Problems of headings, numbers and comparisons, and warnings about words and dates. */
export const textProblems = {
  'bare-number': error<{ token: string; instead: Instead }>({
    message: {
      id: ({ token }) => `Angka "${token}" ditulis langsung.`,
      en: ({ token }) => `The number "${token}" is written out.`,
    },
    hint: {
      id: ({ token, instead }) => proseFor.id(token, instead),
      en: ({ token, instead }) => proseFor.en(token, instead),
    },
  }),
  'bare-number-in-string': error<{ token: string; key: string; instead: Instead }>({
    message: {
      id: ({ token, key }) => `Angka "${token}" ditulis langsung dalam "${key}".`,
      en: ({ token, key }) => `The number "${token}" is written out in "${key}".`,
    },
    hint: {
      id: ({ instead }) => stringFor(instead).id,
      en: ({ instead }) => stringFor(instead).en,
    },
  }),
  'number-in-heading': error<{ token: string }>({
    message: {
      id: ({ token }) => `Judul bagian memuat angka "${token}".`,
      en: ({ token }) => `The heading holds the number "${token}".`,
    },
    hint: {
      id: () => 'Tulis judul tanpa angka; angkanya masuk ke kalimat pertama bagian itu.',
      en: () => 'Write the heading without it; the number goes into the first sentence below.',
    },
  }),
  'plain-statistic': error<{ text: string; of: Statistic }>({
    message: {
      id: ({ text, of }) => `<Plain> memuat "${text}": ${statistics[of].id}.`,
      en: ({ text, of }) => `<Plain> holds "${text}": ${statistics[of].en}.`,
    },
    hint: {
      id: ({ of }) => inProse[answerFor[of]].id(),
      en: ({ of }) => inProse[answerFor[of]].en(),
    },
  }),
  'plain-unlike': error<{
    text: string;
    kind: string;
    holds: Bilingual;
    shown: Bilingual;
    fits: string | null;
  }>({
    message: {
      id: ({ text, kind, holds, shown }) =>
        `"${text}" bukan isi <Plain kind="${kind}">, yang memuat ${holds.id}, misalnya ${shown.id}.`,
      en: ({ text, kind, holds, shown }) =>
        `"${text}" does not fit <Plain kind="${kind}">, which holds ${holds.en}, such as ${shown.en}.`,
    },
    hint: {
      id: ({ fits }) =>
        fits === null
          ? `Tulis seperti contoh itu; bila statistik, pakai <Stat of="…" />. ${numbers.id}`
          : `Tulis kind="${fits}".`,
      en: ({ fits }) =>
        fits === null
          ? `Write it as in that example; if it is a statistic, use <Stat of="…" />. ${numbers.en}`
          : `Write kind="${fits}".`,
    },
  }),
  'component-in-heading': error<{ component: string }>({
    message: {
      id: ({ component }) => `Judul bagian memuat <${component}>, yang hilang dari daftar isi.`,
      en: ({ component }) =>
        `The heading holds <${component}>, which gets lost in lists of headings.`,
    },
    hint: {
      id: () => 'Tulis judul dengan kata saja.',
      en: () => 'Write the heading in words only.',
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
  'quantity-word': warning<{ word: string }>({
    message: {
      id: ({ word }) => `"${word}" menyatakan jumlah, tetapi kalimatnya tanpa rujukan.`,
      en: ({ word }) => `"${word}" states a quantity, but its sentence holds no reference.`,
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
