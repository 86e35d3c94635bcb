/** The word after a number printed in a power of ten; nothing for `one`. */
export const magnitudes = {
  one: '',
  thousand: 'ribu',
  million: 'juta',
  billion: 'miliar',
  trillion: 'triliun',
};

/** The words of what is computed, after a number. */
export const units = {
  'percentage-points': 'poin persentase',
  times: 'kali',
};

/** The same units for exactly one; Indonesian does not change. */
export const singularUnits = {
  'percentage-points': 'poin persentase',
  times: 'kali',
};

/** Words after the number of a rule, for any number but one. */
export const ruleUnits = {
  'years-of-age': 'tahun',
  years: 'tahun',
  months: 'bulan',
  days: 'hari',
  'working-days': 'hari kerja',
  hours: 'jam',
  times: 'kali',
  persons: 'orang',
  companies: 'perusahaan',
};

/** The same words for exactly one; Indonesian does not change. */
export const singularRuleUnits = {
  'years-of-age': 'tahun',
  years: 'tahun',
  months: 'bulan',
  days: 'hari',
  'working-days': 'hari kerja',
  times: 'kali',
  persons: 'orang',
  companies: 'perusahaan',
};

/** A part of a year, from its first month or day to its last. */
export const parts = {
  months: (from: string, to: string) => `${from}–${to}`,
  days: (from: string, to: string) => `${from} sampai ${to}`,
};

/** A period as a sentence takes it, by how much of the date is known. */
export const when = {
  day: (when: string) => `pada ${when}`,
  month: (when: string) => `pada ${when}`,
  year: (when: string) => `pada ${when}`,
  quarter: (when: string) => `pada ${when}`,
  part: (when: string) => `pada ${when}`,
};

/** The four quarters, as they stand before a year. */
export const quarters = {
  1: 'triwulan I',
  2: 'triwulan II',
  3: 'triwulan III',
  4: 'triwulan IV',
};

/** A day behind its day of the week. */
export const withWeekday = (weekday: string, date: string) => `${weekday}, ${date}`;

/** What stands before and behind the number of a day of any month. */
export const dayOfMonth: (day: number) => { before: string; after: string } = () => ({
  before: 'tanggal',
  after: '',
});

/** An age in whole months: in years from two on. */
export const age = (months: number) => {
  if (months < 1) return 'kurang dari sebulan';
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (years < 2) return `${months}\u00a0bulan`;
  return rest === 0 ? `${years}\u00a0tahun` : `${years}\u00a0tahun ${rest}\u00a0bulan`;
};
