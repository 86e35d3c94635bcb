import { strings } from '../text.ts';

/** Programmes by their id in `data/programs/`, as table headings name them. */
export const programmeStrings = strings({
  jkk: { id: 'Jaminan Kecelakaan Kerja (JKK)', en: 'Work accident insurance (JKK)' },
  jkm: { id: 'Jaminan Kematian (JKM)', en: 'Death benefit (JKM)' },
  jht: { id: 'Jaminan Hari Tua (JHT)', en: 'Old-age savings (JHT)' },
  jp: { id: 'Jaminan Pensiun (JP)', en: 'Pension (JP)' },
  jkp: { id: 'Jaminan Kehilangan Pekerjaan (JKP)', en: 'Job loss insurance (JKP)' },
});

/** Who pays a line; the keys are those of `Line.payer`. */
export const payerStrings = strings({
  worker: { id: 'dipotong dari upah', en: 'withheld from the wage' },
  employer: { id: 'dibayar pemberi kerja', en: 'paid by the employer' },
  government: { id: 'dibayar pemerintah', en: 'paid by the government' },
  contractor: { id: 'dibayar kontraktor', en: 'paid by the contractor' },
  self: { id: 'dibayar sendiri', en: 'paid by yourself' },
  'worker-or-agency': {
    id: 'dibayar pekerja atau perusahaan penempatan',
    en: 'paid by the worker or the agency',
  },
  bpjs: { id: 'dibayar BPJS Ketenagakerjaan', en: 'paid by BPJS Ketenagakerjaan' },
});

/** Sectors with a discount of their own. */
export const sectorStrings = strings({
  transport: {
    id: 'sektor transportasi (pengemudi, sopir, kurir)',
    en: 'transport (drivers, couriers)',
  },
  other: { id: 'sektor lain', en: 'other sectors' },
});

/** Work accident risk classes, which BPJS Ketenagakerjaan assigns. */
export const riskStrings = strings({
  'very-low': { id: 'Sangat rendah', en: 'Very low' },
  low: { id: 'Rendah', en: 'Low' },
  medium: { id: 'Sedang', en: 'Medium' },
  high: { id: 'Tinggi', en: 'High' },
  'very-high': { id: 'Sangat tinggi', en: 'Very high' },
});

/** Scales of enterprise. */
export const sizeStrings = strings({
  micro: { id: 'usaha mikro', en: 'micro enterprise' },
  small: { id: 'usaha kecil', en: 'small enterprise' },
  medium: { id: 'usaha menengah', en: 'medium enterprise' },
  large: { id: 'usaha besar', en: 'large enterprise' },
});

/** Headings of the columns of a contribution table. */
export const columnStrings = strings({
  income: { id: 'Penghasilan sebulan', en: 'Monthly income' },
  discounted: { id: 'JKK dan JKM dengan diskon', en: 'JKK and JKM with the discount' },
  normal: { id: 'JKK dan JKM tanpa diskon', en: 'JKK and JKM without a discount' },
  jht: { id: 'Tambahan JHT (sukarela)', en: 'Extra for JHT (voluntary)' },
  risk: { id: 'Risiko kecelakaan kerja', en: 'Work accident risk' },
  'jkk-rate': { id: 'Tarif JKK', en: 'JKK rate' },
  jkk: { id: 'JKK', en: 'JKK' },
  jkm: { id: 'JKM', en: 'JKM' },
  'jht-employer': { id: 'JHT, bagian pemberi kerja', en: 'JHT, employer’s share' },
  'employer-total': { id: 'Dibayar pemberi kerja', en: 'Paid by the employer' },
  'jht-worker': { id: 'JHT, dipotong dari upah', en: 'JHT, withheld from the wage' },
  slice: { id: 'Lapisan nilai kontrak', en: 'Slice of the contract value' },
  'jkm-rate': { id: 'Tarif JKM', en: 'JKM rate' },
  below: { id: 'Iuran semua lapisan di bawahnya', en: 'Contribution for all slices below' },
  contract: { id: 'Kontrak, bulan', en: 'Contract, months' },
  before: {
    id: 'Sebelum bekerja, hanya lewat perusahaan penempatan (P3MI)',
    en: 'Before work, only through an agency',
  },
  package: { id: 'Selama dan setelah bekerja', en: 'During and after work' },
  'agency-total': { id: 'Seluruhnya, lewat P3MI', en: 'In all, through an agency' },
  individual: { id: 'Seluruhnya, sendiri', en: 'In all, going alone' },
});

/** Sentences and phrases about contributions and dated rules. */
export const benefitsStrings = strings({
  sameForAll: {
    id: (what: string, amount: string) => `${what}: ${amount}, sama di semua baris`,
    en: (what: string, amount: string) => `${what}: ${amount}, the same in every row`,
  },
  inRupiah: { id: 'dalam rupiah', en: 'in rupiah' },
  /** The heading of the normal rate where no discount stands beside it. */
  onlyRate: { id: 'JKK dan JKM', en: 'JKK and JKM' },
  /** The heading of the discounted amounts while nobody outside transport pays them. */
  transportDiscount: {
    id: 'JKK dan JKM dengan diskon transportasi',
    en: 'JKK and JKM with the transport discount',
  },
  moreBrackets: { id: 'Golongan penghasilan di atasnya', en: 'Higher income brackets' },
  computedFrom: { id: 'Dihitung dari aturan:', en: 'Computed from the rules:' },
  noTable: {
    id: 'Tabel iuran untuk tanggal ini belum dapat dibuat.',
    en: 'The contribution table for this date cannot be made yet.',
  },
  contributionTable: {
    id: (month: string) => `Iuran untuk ${month}, per bulan`,
    en: (month: string) => `Contributions for ${month}, a month`,
  },
  exampleTable: {
    id: (size: string, wage: string, month: string) =>
      `Contoh iuran ${size} untuk satu pekerja dengan upah ${wage} sebulan, ${month}`,
    en: (size: string, wage: string, month: string) =>
      `Example: ${size}, one worker with a wage of ${wage} a month, ${month}`,
  },
  constructionTable: {
    id: (month: string) => `Iuran JKK dan JKM proyek menurut nilai kontrak, ${month}`,
    en: (month: string) => `JKK and JKM of a project by contract value, ${month}`,
  },
  migrantTable: {
    id: (month: string) => `Iuran JKK dan JKM pekerja migran untuk seluruh kontrak, ${month}`,
    en: (month: string) => `JKK and JKM of a migrant worker for the whole contract, ${month}`,
  },
  /** In a narrow cell, where the law has an amount that could not be found. */
  unknownAmount: { id: 'tanya 175', en: 'ask 175' },
  /** Leads the list of sectors, each with its last month. */
  discountLasts: { id: 'Diskon berlaku bagi:', en: 'The discount lasts, for:' },
  sectorThrough: {
    id: (sector: string, month: string) => `${sector}: sampai iuran ${month}`,
    en: (sector: string, month: string) => `${sector}: through the ${month} contribution`,
  },
  incomeRange: {
    id: (from: string, to: string) => `${from} sampai ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
  incomeUpTo: {
    id: (to: string) => `sampai ${to}`,
    en: (to: string) => `up to ${to}`,
  },
  incomeFrom: {
    id: (from: string) => `${from} ke atas`,
    en: (from: string) => `${from} or more`,
  },
  noRuleYet: {
    id: (label: string, month: string) => `${label}: belum ada ketentuan untuk iuran ${month}.`,
    en: (label: string, month: string) => `${label}: no rule yet for the ${month} contribution.`,
  },
});
