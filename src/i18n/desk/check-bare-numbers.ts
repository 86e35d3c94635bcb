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
  'rule-or-plain': {
    id: (token) =>
      `Pakai <Rule of="program/aturan" />; bila bukan ketentuan, <Plain>${token}</Plain>. ${rules.id}`,
    en: (token) =>
      `Use <Rule of="programme/rule" />; if no rule sets it, <Plain>${token}</Plain>. ${rules.en}`,
  },
  'stat-or-plain': {
    id: (token) =>
      `Pakai <Stat of="…" />; bila bukan statistik, <Plain>${token}</Plain>. ${numbers.id}`,
    en: (token) =>
      `Use <Stat of="…" />; if it is no statistic, <Plain>${token}</Plain>. ${numbers.en}`,
  },
  'year-or-stat': {
    id: () =>
      `Bila tahun, tulis "tahun" di depannya; bila jumlah, pakai <Stat of="…" />. ${numbers.id}`,
    en: () =>
      `If it is a year, write "the year" before it; if a count, use <Stat of="…" />. ${numbers.en}`,
  },
  plain: {
    id: (token) =>
      `Bila bukan statistik, tulis <Plain>${token}</Plain>; bila statistik, <Stat>. ${numbers.id}`,
    en: (token) =>
      `If it is no statistic, write <Plain>${token}</Plain>; if it is one, <Stat>. ${numbers.en}`,
  },
} satisfies Record<string, Bilingual<(token: string) => string>>;
type Instead = keyof typeof inProse;

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
const inString: Record<Instead, Bilingual> = {
  stat: {
    id: `Pakai [[wilayah/indikator/periode@sumber]]. ${numbers.id}`,
    en: `Use [[region/indicator/period@source]]. ${numbers.en}`,
  },
  rule: {
    id: `Pakai [[rule:program/aturan]]. ${rules.id}`,
    en: `Use [[rule:programme/rule]]. ${rules.en}`,
  },
  'rule-or-plain': {
    id: `Pakai [[rule:program/aturan]], atau tulis kalimat ini tanpa angka. ${rules.id}`,
    en: `Use [[rule:programme/rule]], or write the sentence without it. ${rules.en}`,
  },
  'stat-or-plain': {
    id: `Pakai [[wilayah/indikator/periode@sumber]], atau tulis kalimat ini tanpa angka. ${numbers.id}`,
    en: `Use [[region/indicator/period@source]], or write the sentence without it. ${numbers.en}`,
  },
  'year-or-stat': {
    id: `Bila tahun, tulis "tahun" di depannya; bila jumlah, pakai [[…@sumber]]. ${numbers.id}`,
    en: `If it is a year, write "the year" before it; if a count, use [[…@source]]. ${numbers.en}`,
  },
  plain: {
    id: `Pakai [[…]] dengan rujukan ke data, atau tulis kalimat ini tanpa angka. ${numbers.id}`,
    en: `Use [[…]] with a reference to the data, or write the sentence without it. ${numbers.en}`,
  },
};

/** Problems of numbers that stand in text and are not of the data. */
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
          ? written.id(ready, tagOf, inProse[instead].id(token))
          : written.id(ready, bracketsOf, inString[instead].id),
      en: ({ token, instead, ready, form }) =>
        form === 'prose'
          ? written.en(ready, tagOf, inProse[instead].en(token))
          : written.en(ready, bracketsOf, inString[instead].en),
    },
  }),
  'bare-number-in-string': error<{ token: string; key: string; instead: Instead; ready: Ready }>({
    message: {
      id: ({ token, key }) => `Angka "${token}" ditulis langsung dalam "${key}".`,
      en: ({ token, key }) => `The number "${token}" is written out in "${key}".`,
    },
    hint: {
      id: ({ instead, ready }) => written.id(ready, bracketsOf, inString[instead].id),
      en: ({ instead, ready }) => written.en(ready, bracketsOf, inString[instead].en),
    },
  }),
};
