import type { Bilingual } from '../../schema/index.ts';
import { error } from './check-definition.ts';

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
  money: {
    id: () =>
      'Bila aturan menetapkannya, pakai <Rule of="program/aturan" />. Uang yang dibayarkan, dianggarkan, atau dijanjikan memakai <Paid of="…" />; belum ada di data? Catat dengan sumbernya di data/payments/<nama>.json.',
    en: () =>
      'If a rule sets it, use <Rule of="programme/rule" />. Money that was paid, budgeted or promised takes <Paid of="…" /> (not in the data yet? Record it with its source in data/payments/<name>.json).',
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

/** What the data hold for a number: references of its value, and the one that is surely meant. */
interface Ready {
  references: readonly string[];
  /** With what stands before the number, and the number as written that it takes the place of. */
  sure: { reference: string; before: string; written: string } | null;
}

/** The tag that prints a reference, where elements can stand. */
export function tagOf(reference: string): string {
  return reference.startsWith('rule:')
    ? `<Rule of="${reference.slice('rule:'.length)}" />`
    : `<Stat of="${reference}" />`;
}

/** The same in words where none can. */
export function bracketsOf(reference: string): string {
  return `[[${reference}]]`;
}

/** What to write, where the data hold the number; else what would have to be done. */
const written: Bilingual<
  (ready: Ready, write: (reference: string) => string, otherwise: string) => string
> = {
  id: ({ references, sure }, write, otherwise) =>
    sure
      ? `Tulis ${write(sure.reference)}; npm run check -- --fix menuliskannya.`
      : references.length === 0
        ? otherwise
        : `Mungkin yang dimaksud ${references.map(write).join(' atau ')}. ${otherwise}`,
  en: ({ references, sure }, write, otherwise) =>
    sure
      ? `Write ${write(sure.reference)}; npm run check -- --fix does it.`
      : references.length === 0
        ? otherwise
        : `Is ${references.map(write).join(' or ')} meant? ${otherwise}`,
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
  money: {
    id: 'Bila aturan menetapkannya, pakai [[rule:program/aturan]]. Uang yang dibayarkan, dianggarkan, atau dijanjikan ditulis di isi halaman, dengan <Paid of="…" />; di sini tulis kalimatnya tanpa angka.',
    en: 'If a rule sets it, use [[rule:programme/rule]]. Money that was paid, budgeted or promised stands in the body of a page, by <Paid of="…" />; write the sentence without it here.',
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
  money: 'money',
  count: 'stat',
  age: 'rule',
  duration: 'rule-or-stat',
  multiple: 'rule-or-stat',
};

/** Problems of numbers that stand in text and are not of the data, and of those told to be none. */
export const bareNumberProblems = {
  'bare-number': error<{
    token: string;
    instead: Instead;
    ready: Ready;
    form: 'prose' | 'string';
  }>({
    message: {
      id: ({ token }) => `Angka "${token}" ditulis langsung.`,
      en: ({ token }) => `The number "${token}" is written out.`,
    },
    hint: {
      id: ({ token, instead, ready, form }) =>
        form === 'prose'
          ? written.id(ready, tagOf, proseFor.id(token, instead))
          : written.id(ready, bracketsOf, stringFor(instead).id),
      en: ({ token, instead, ready, form }) =>
        form === 'prose'
          ? written.en(ready, tagOf, proseFor.en(token, instead))
          : written.en(ready, bracketsOf, stringFor(instead).en),
    },
  }),
  'bare-number-in-string': error<{ token: string; key: string; instead: Instead; ready: Ready }>({
    message: {
      id: ({ token, key }) => `Angka "${token}" ditulis langsung dalam "${key}".`,
      en: ({ token, key }) => `The number "${token}" is written out in "${key}".`,
    },
    hint: {
      id: ({ instead, ready }) => written.id(ready, bracketsOf, stringFor(instead).id),
      en: ({ instead, ready }) => written.en(ready, bracketsOf, stringFor(instead).en),
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
};
