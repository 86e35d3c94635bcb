import { strings } from '../text.ts';

/** Words about a number that stand on several pages. */
export const ledgerStrings = strings({
  approximate: { id: 'sekitar', en: 'about' },
  over: { id: 'lebih dari', en: 'over' },
  /** Behind a period that ended more than a year before the site was built. */
  aged: {
    id: (when: string) => `${when}, lebih dari 12 bulan lalu`,
    en: (when: string) => `${when}, over 12 months ago`,
  },
  disputed: { id: 'Sumber tidak sepakat', en: 'Sources disagree' },
  superseded: { id: 'Sudah diganti', en: 'Superseded' },
  /** Behind the source of a number that a newer one replaced; the reason is a sentence of its own. */
  replacedBy: {
    id: (old: string, value: string, when: string, reason: string) =>
      `Angka ${old} sudah diganti dengan ${value} (${when}). ${reason}`,
    en: (old: string, value: string, when: string, reason: string) =>
      `The figure ${old} has since been replaced by ${value} (${when}). ${reason}`,
  },
});

/** The four questions that every number answers. */
export const questionStrings = strings({
  who: { id: 'Kata siapa?', en: 'Who says so?' },
  when: { id: 'Keadaan kapan?', en: 'As of when?' },
  outOf: { id: 'Dari berapa?', en: 'Out of how many?' },
  where: { id: 'Tertulis di mana?', en: 'Where is it written?' },
});

/** How a number came to us. */
export const statusStrings = strings({
  dataset: { id: 'Dari kumpulan data resmi', en: 'From an official data set' },
  reported: {
    id: 'Disebut dalam siaran pers, berita, atau laporan',
    en: 'Stated in a press release, news item or report',
  },
  computed: { id: 'Hitungan kami', en: 'Our own calculation' },
});

/** What the time of a number means. */
export const natureStrings = strings({
  stock: { id: 'Keadaan pada satu waktu', en: 'The state at one point in time' },
  flow: { id: 'Jumlah selama satu masa', en: 'The total over a period' },
});

/** What a number claims to be. */
export const kindStrings = strings({
  result: { id: 'Hasil', en: 'Result' },
  target: { id: 'Target, bukan hasil', en: 'Target, not a result' },
  forecast: { id: 'Perkiraan, bukan hasil', en: 'Forecast, not a result' },
});

/** What numbers are about, as headings over them. */
export const topicStrings = strings({
  coverage: { id: 'Cakupan', en: 'Coverage' },
  members: { id: 'Peserta', en: 'Members' },
  'local-budget': {
    id: 'Pekerja yang iurannya dibayar anggaran kota',
    en: 'Workers whose contributions the city budget pays',
  },
  benefits: { id: 'Manfaat yang dibayar', en: 'Benefits paid' },
  labour: { id: 'Pasar kerja', en: 'The labour market' },
});

/** Where a person counts. */
export const placeRuleStrings = strings({
  domicile: {
    id: 'Orang dihitung di tempat tinggalnya.',
    en: 'People count where they live.',
  },
  registration: {
    id: 'Orang dihitung di tempat pemberi kerjanya terdaftar.',
    en: 'People count where their employer is registered.',
  },
  unstated: {
    id: 'Sumber tidak menyebut di mana seseorang dihitung.',
    en: 'The source does not say where a person counts.',
  },
});

/** Why two numbers may not be compared. */
export const obstacleStrings = strings({
  indicator: {
    id: 'Kedua angka mengukur hal yang berbeda.',
    en: 'The two figures measure different things.',
  },
  population: {
    id: 'Pembagi kedua angka berbeda.',
    en: 'The two figures have different denominators.',
  },
  'population-unstated': {
    id: 'Pembagi salah satu atau kedua angka tidak disebut.',
    en: 'The denominator of at least one figure is not stated.',
  },
  segment: {
    id: 'Kedua angka menghitung kelompok pekerja yang berbeda.',
    en: 'The two figures count different groups of workers.',
  },
  'place-rule': {
    id: 'Tempat seseorang dihitung ditentukan dengan cara yang berbeda.',
    en: 'The two figures decide in different ways where a person counts.',
  },
  month: {
    id: 'Kedua angka dari bulan yang berbeda, padahal jumlahnya naik turun sepanjang tahun.',
    en: 'The two figures are from different months, yet numbers rise and fall over the year.',
  },
  'month-unknown': {
    id: 'Bulan salah satu atau kedua angka tidak disebut.',
    en: 'The month of at least one figure is not stated.',
  },
  bound: {
    id: 'Hanya batas bawah salah satu atau kedua angka yang disebut.',
    en: 'Of at least one figure only a lower limit is given.',
  },
});
