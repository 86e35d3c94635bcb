import type { Bilingual } from '../../schema/index.ts';

/** Ways in which the dated rows of a rule contradict each other, and how to mend each. */
export const rowFaults = {
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
  tiers: {
    id: 'Lapisan nilai kontrak ini tidak bersambung dari yang di bawahnya.',
    en: 'This slice of the contract value does not follow on from the one below it.',
    mend: {
      id: 'Naikkan "upTo" dari lapisan ke lapisan; hanya yang terakhir tanpa batas.',
      en: 'Raise "upTo" from slice to slice; only the last has no upper end.',
    },
  },
} satisfies Record<string, Bilingual & { mend: Bilingual }>;
export type RowFault = keyof typeof rowFaults;

/** Ways in which "supersedes", "roundingOf" and "contradicts" of an observation make no sense. */
export const observationLinks = {
  'supersedes-unknown': {
    id: (value) => `"supersedes" menyebut "${value}", yang bukan tepat satu pengamatan.`,
    en: (value) => `"supersedes" names "${value}", which is not exactly one observation.`,
  },
  'supersedes-itself': {
    id: (value) =>
      `"supersedes" menyebut "${value}", pengamatan ini sendiri: angka tidak dapat menggantikan dirinya.`,
    en: (value) =>
      `"supersedes" names "${value}", this very observation: it cannot replace itself.`,
  },
  'supersedes-another-subject': {
    id: (value) => `"supersedes" menyebut "${value}", yang tentang hal lain.`,
    en: (value) => `"supersedes" names "${value}", which is about something else.`,
  },
  'supersedes-another-period': {
    id: (value) =>
      `"supersedes" menyebut "${value}", yang tentang masa lain; angka masa lain bukan ralat.`,
    en: (value) =>
      `"supersedes" names "${value}", which is about another time: that is no correction.`,
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
  'contradicts-unknown': {
    id: (value) => `"contradicts" menyebut "${value}", yang bukan tepat satu pengamatan.`,
    en: (value) => `"contradicts" names "${value}", which is not exactly one observation.`,
  },
  'contradicts-another-subject': {
    id: (value) => `"contradicts" menyebut "${value}", yang tentang hal lain atau sama nilainya.`,
    en: (value) =>
      `"contradicts" names "${value}", which is about something else or gives the same value.`,
  },
} satisfies Record<string, Bilingual<(value: string) => string>>;
export type ObservationLink = keyof typeof observationLinks;

/** Whether a word names a way in which an observation's link makes no sense. */
export function isObservationLink(name: string): name is ObservationLink {
  return Object.hasOwn(observationLinks, name);
}
