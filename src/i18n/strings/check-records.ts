import type { Bilingual } from '../../schema/index.ts';
import { didYouMean, error, quoted } from './check-definition.ts';

/** What a name in a record or an element can point to, and the file that holds it. */
const kinds = {
  regions: { id: 'Wilayah', en: 'region', file: 'data/regions.json' },
  indicators: { id: 'Indikator', en: 'indicator', file: 'data/indicators.json' },
  populations: { id: 'Populasi', en: 'population', file: 'data/populations.json' },
  sources: { id: 'Sumber', en: 'source', file: 'data/sources.json' },
  people: { id: 'Orang', en: 'person', file: 'data/people.json' },
  statements: { id: 'Pernyataan', en: 'statement', file: 'data/statements.json' },
  audiences: { id: 'Kelompok pembaca', en: 'audience', file: 'data/audiences.json' },
  glossary: { id: 'Istilah', en: 'term', file: 'data/glossary.json' },
  channels: { id: 'Saluran resmi', en: 'channel', file: 'data/channels.json' },
  faqs: { id: 'Tanya jawab', en: 'question', file: 'data/faqs.json' },
  programs: { id: 'Program', en: 'programme', file: 'data/programs/' },
  figures: { id: 'Grafik', en: 'figure', file: 'data/figures/' },
} satisfies Record<string, Bilingual & { file: string }>;
export type LinkedKind = keyof typeof kinds;

/** Ways in which the dated rows of a rule contradict each other, and how to mend each. */
const rowFaults = {
  overlap: {
    id: 'Baris aturan ini mulai ketika baris di atasnya masih berlaku.',
    en: 'This row of the rule starts while the row above it still applies.',
    mend: {
      id: 'Akhiri baris di atasnya ("to") sehari sebelum baris ini mulai.',
      en: 'End the row above it ("to") one day before this row starts.',
    },
  },
  'out-of-order': {
    id: 'Baris aturan ini mulai sebelum baris di atasnya.',
    en: 'This row of the rule starts before the row above it.',
    mend: { id: 'Urutkan baris menurut "from".', en: 'Sort the rows by "from".' },
  },
  'ends-before-start': {
    id: 'Hari terakhir baris ini mendahului hari pertamanya.',
    en: 'The last day of this row is before its first day.',
    mend: { id: 'Periksa "from" dan "to".', en: 'Check "from" and "to".' },
  },
  'starts-inside-month': {
    id: 'Iuran dihitung per bulan, tetapi baris ini mulai di tengah bulan.',
    en: 'Contributions go by the month, but this row starts inside one.',
    mend: {
      id: 'Tulis hari pertama bulan yang dibayar dalam "from".',
      en: 'Write the first day of the month paid for in "from".',
    },
  },
  'ends-inside-month': {
    id: 'Iuran dihitung per bulan, tetapi baris ini berakhir di tengah bulan.',
    en: 'Contributions go by the month, but this row ends inside one.',
    mend: {
      id: 'Tulis hari terakhir bulan yang dibayar dalam "to".',
      en: 'Write the last day of the month paid for in "to".',
    },
  },
  'other-unit': {
    id: 'Satuan baris ini berbeda dari baris pertama aturannya.',
    en: 'The unit of this row differs from the first row of its rule.',
    mend: {
      id: 'Pakai satuan yang sama, atau buat aturan lain.',
      en: 'Use the same unit, or make another rule.',
    },
  },
  brackets: {
    id: 'Golongan penghasilan ini tidak bersambung dari yang di bawahnya.',
    en: 'This income bracket does not follow on from the one below it.',
    mend: {
      id: 'Mulai dari 0, lalu naikkan "from", "to", dan "base"; hanya yang terakhir tanpa batas.',
      en: 'Start at 0, then raise "from", "to" and "base"; only the last has no upper end.',
    },
  },
} satisfies Record<string, Bilingual & { mend: Bilingual }>;
export type RowFault = keyof typeof rowFaults;

/** Ways in which "supersedes" and "roundingOf" of an observation make no sense. */
const observationLinks = {
  'supersedes-unknown': {
    id: (value) => `"supersedes" menyebut "${value}", yang bukan tepat satu pengamatan.`,
    en: (value) => `"supersedes" names "${value}", which is not exactly one observation.`,
  },
  'supersedes-another-subject': {
    id: (value) => `"supersedes" menyebut "${value}", yang tentang hal lain.`,
    en: (value) => `"supersedes" names "${value}", which is about something else.`,
  },
  'supersedes-in-a-circle': {
    id: (value) => `"supersedes" menyebut "${value}", yang menggantikan pengamatan ini.`,
    en: (value) => `"supersedes" names "${value}", which supersedes this observation.`,
  },
  'rounding-of-unknown': {
    id: (value) => `"roundingOf" menyebut "${value}", yang bukan tepat satu pengamatan.`,
    en: (value) => `"roundingOf" names "${value}", which is not exactly one observation.`,
  },
  'rounding-of-another-value': {
    id: (value) => `"roundingOf" menyebut "${value}", yang tidak membulat ke angka ini.`,
    en: (value) => `"roundingOf" names "${value}", which does not round to this value.`,
  },
} satisfies Record<string, Bilingual<(value: string) => string>>;
export type ObservationLink = keyof typeof observationLinks;

/** Whether a word names a way in which an observation's link makes no sense. */
export function isObservationLink(name: string): name is ObservationLink {
  return name in observationLinks;
}

const languages = {
  id: { id: 'Indonesia', en: 'Indonesian' },
  en: { id: 'Inggris', en: 'English' },
} satisfies Bilingual<Bilingual>;

/** Problems of records that point to each other, and of references to numbers. */
export const recordProblems = {
  'unknown-record': error<{ kind: LinkedKind; id: string; near: string | null }>({
    message: {
      id: ({ kind, id }) => `${kinds[kind].id} "${id}" tidak ada.`,
      en: ({ kind, id }) => `There is no ${kinds[kind].en} "${id}".`,
    },
    hint: {
      id: ({ kind, near }) =>
        didYouMean.id(near, `Pakai yang ada di ${kinds[kind].file}, atau tambahkan di sana.`),
      en: ({ kind, near }) =>
        didYouMean.en(near, `Use one from ${kinds[kind].file}, or add it there.`),
    },
  }),
  'malformed-reference': error<{ reference: string }>({
    message: {
      id: ({ reference }) => `"${reference}" bukan rujukan.`,
      en: ({ reference }) => `"${reference}" is not a reference.`,
    },
    hint: {
      id: () => 'Tulis wilayah/indikator/periode[:segmen][@sumber], atau rule:program/aturan.',
      en: () => 'Write region/indicator/period[:segment][@source], or rule:programme/rule.',
    },
  }),
  'unknown-reference': error<{ reference: string; near: string[] }>({
    message: {
      id: ({ reference }) => `Tidak ada angka "${reference}" dalam data.`,
      en: ({ reference }) => `The data hold no number "${reference}".`,
    },
    hint: {
      id: ({ near }) =>
        near.length > 0
          ? `Yang paling mirip: ${quoted(near)}.`
          : 'Tambahkan pengamatannya di data/observations/, dengan sumbernya.',
      en: ({ near }) =>
        near.length > 0
          ? `The nearest are: ${quoted(near)}.`
          : 'Add the observation to data/observations/, with its source.',
    },
  }),
  'ambiguous-reference': error<{ reference: string; candidates: string[] }>({
    message: {
      id: ({ reference, candidates }) =>
        `"${reference}" punya ${candidates.length} angka dari sumber yang berbeda.`,
      en: ({ reference, candidates }) =>
        `"${reference}" has ${candidates.length} numbers from different sources.`,
    },
    hint: {
      id: ({ candidates }) => `Pilih salah satu: ${quoted(candidates)}.`,
      en: ({ candidates }) => `Choose one of: ${quoted(candidates)}.`,
    },
  }),
  'unsourced-reference': error<{ reference: string; candidates: string[] }>({
    message: {
      id: ({ reference }) => `"${reference}" tidak menyebut sumbernya.`,
      en: ({ reference }) => `"${reference}" does not name its source.`,
    },
    hint: {
      id: ({ candidates }) => `Siaran pers dan grafik harus menyebutnya: ${quoted(candidates)}.`,
      en: ({ candidates }) => `Press pages and figures must name it: ${quoted(candidates)}.`,
    },
  }),
  'unknown-rule': error<{ reference: string; near: string[] }>({
    message: {
      id: ({ reference }) => `Tidak ada aturan "${reference}" dalam data.`,
      en: ({ reference }) => `The data hold no rule "${reference}".`,
    },
    hint: {
      id: ({ near }) =>
        near.length > 0
          ? `Yang paling mirip: ${quoted(near)}.`
          : 'Tambahkan aturannya di data/programs/, dengan dasar hukumnya.',
      en: ({ near }) =>
        near.length > 0
          ? `The nearest are: ${quoted(near)}.`
          : 'Add the rule to data/programs/, with its legal basis.',
    },
  }),
  'observation-link': error<{ fault: ObservationLink; value: string }>({
    message: {
      id: ({ fault, value }) => observationLinks[fault].id(value),
      en: ({ fault, value }) => observationLinks[fault].en(value),
    },
    hint: {
      id: () => 'Tulis rujukan lengkap dengan @sumber, atau hapus kuncinya.',
      en: () => 'Write the full reference with @source, or delete the key.',
    },
  }),
  'unequal-strings': error<{ key: string; reference: string; language: 'id' | 'en' }>({
    message: {
      id: ({ key, reference, language }) =>
        `[[${reference}]] dalam "${key}" hanya ada dalam teks ${languages[language].id}.`,
      en: ({ key, reference, language }) =>
        `[[${reference}]] in "${key}" stands only in the ${languages[language].en} text.`,
    },
    hint: {
      id: () => 'Tulis rujukan yang sama dalam kedua bahasa.',
      en: () => 'Write the same references in both languages.',
    },
  }),
  'hidden-decimals': error<{ value: string; decimals: number }>({
    message: {
      id: ({ value, decimals }) =>
        `${value} punya angka di belakang koma lebih banyak daripada "decimals" (${decimals}).`,
      en: ({ value, decimals }) => `${value} has more decimals than "decimals" says (${decimals}).`,
    },
    hint: {
      id: () => 'Samakan "value" dan "decimals" dengan yang dicetak sumbernya.',
      en: () => 'Write "value" and "decimals" as the source prints them.',
    },
  }),
  'share-mismatch': error<{ printed: string; computed: string }>({
    message: {
      id: ({ printed, computed }) =>
        `Angka yang tercetak ${printed}, tetapi pembilang dibagi pembaginya menghasilkan ${computed}.`,
      en: ({ printed, computed }) =>
        `The printed value is ${printed}, but numerator over denominator gives ${computed}.`,
    },
    hint: {
      id: () => 'Periksa ketiganya; bila sumbernya memang begitu, jelaskan dalam "mismatch".',
      en: () => 'Check all three; if the source is like that, explain it in "mismatch".',
    },
  }),
  'rule-rows': error<{ fault: RowFault }>({
    message: {
      id: ({ fault }) => rowFaults[fault].id,
      en: ({ fault }) => rowFaults[fault].en,
    },
    hint: {
      id: ({ fault }) => rowFaults[fault].mend.id,
      en: ({ fault }) => rowFaults[fault].mend.en,
    },
  }),
  'statement-figure': error<{ kind: string }>({
    message: {
      id: ({ kind }) =>
        kind === 'statement'
          ? 'Grafik jenis "statement" belum menyebut pernyataannya.'
          : `Grafik jenis "${kind}" tidak boleh menyebut pernyataan.`,
      en: ({ kind }) =>
        kind === 'statement'
          ? 'A figure of kind "statement" does not name its statement.'
          : `A figure of kind "${kind}" must not name a statement.`,
    },
    hint: {
      id: ({ kind }) =>
        kind === 'statement'
          ? 'Tambahkan "statement" dengan nama dari data/statements.json.'
          : 'Hapus "statement", atau ganti "kind".',
      en: ({ kind }) =>
        kind === 'statement'
          ? 'Add "statement" with an id from data/statements.json.'
          : 'Delete "statement", or change "kind".',
    },
  }),
};
