import { strings } from '../text.ts';

/** The word after a number printed in a power of ten; nothing for `one`. */
export const magnitudeStrings = strings({
  one: { id: '', en: '' },
  thousand: { id: 'ribu', en: 'thousand' },
  million: { id: 'juta', en: 'million' },
  billion: { id: 'miliar', en: 'billion' },
  trillion: { id: 'triliun', en: 'trillion' },
});

/** What is counted, for a column head or after a number. */
export const unitStrings = strings({
  percent: { id: 'persen', en: 'per cent' },
  persons: { id: 'orang', en: 'people' },
  memberships: { id: 'kepesertaan', en: 'memberships' },
  cases: { id: 'kasus', en: 'cases' },
  claims: { id: 'klaim', en: 'claims' },
  rupiah: { id: 'rupiah', en: 'rupiah' },
  'percentage-points': { id: 'poin persentase', en: 'percentage points' },
  times: { id: 'kali', en: 'times' },
});

/** The same units for exactly one; Indonesian does not change. */
export const singularUnitStrings = strings({
  'percentage-points': { id: 'poin persentase', en: 'percentage point' },
  times: { id: 'kali', en: 'time' },
});

/** Words after the number of a rule, for any number but one. */
export const ruleUnitStrings = strings({
  'years-of-age': { id: 'tahun', en: 'years' },
  years: { id: 'tahun', en: 'years' },
  months: { id: 'bulan', en: 'months' },
  days: { id: 'hari', en: 'days' },
  'working-days': { id: 'hari kerja', en: 'working days' },
  hours: { id: 'jam', en: 'hours' },
  times: { id: 'kali', en: 'times' },
  persons: { id: 'orang', en: 'people' },
  companies: { id: 'perusahaan', en: 'companies' },
});

/** The same words for exactly one; Indonesian does not change. */
export const singularRuleUnitStrings = strings({
  'years-of-age': { id: 'tahun', en: 'year' },
  years: { id: 'tahun', en: 'year' },
  months: { id: 'bulan', en: 'month' },
  days: { id: 'hari', en: 'day' },
  'working-days': { id: 'hari kerja', en: 'working day' },
  times: { id: 'kali', en: 'time' },
  persons: { id: 'orang', en: 'person' },
  companies: { id: 'perusahaan', en: 'company' },
});

/** A part of a year, from its first month or day to its last. */
export const partStrings = strings({
  months: {
    id: (from: string, to: string) => `${from}–${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
  days: {
    id: (from: string, to: string) => `${from} sampai ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
});

/** A period as a sentence takes it, by how much of the date is known. */
export const whenStrings = strings({
  day: { id: (when: string) => `pada ${when}`, en: (when: string) => `on ${when}` },
  month: { id: (when: string) => `pada ${when}`, en: (when: string) => `in ${when}` },
  year: { id: (when: string) => `pada ${when}`, en: (when: string) => `in ${when}` },
  quarter: { id: (when: string) => `pada ${when}`, en: (when: string) => `in the ${when}` },
  part: { id: (when: string) => `pada ${when}`, en: (when: string) => `from ${when}` },
});

/** The four quarters, as they stand before a year. */
export const quarterStrings = strings({
  1: { id: 'triwulan I', en: 'first quarter of' },
  2: { id: 'triwulan II', en: 'second quarter of' },
  3: { id: 'triwulan III', en: 'third quarter of' },
  4: { id: 'triwulan IV', en: 'fourth quarter of' },
});
