/** Programmes by their id in `data/programs/`, as table headings name them. */
export const programmes = {
  jkk: 'Jaminan Kecelakaan Kerja (JKK)',
  jkm: 'Jaminan Kematian (JKM)',
  jht: 'Jaminan Hari Tua (JHT)',
  jp: 'Jaminan Pensiun (JP)',
  jkp: 'Jaminan Kehilangan Pekerjaan (JKP)',
};

/** Who pays a line; the keys are those of `Line.payer`. */
export const payers = {
  worker: 'dipotong dari upah',
  employer: 'dibayar pemberi kerja',
  government: 'dibayar pemerintah',
  contractor: 'dibayar kontraktor',
  self: 'dibayar sendiri',
  'worker-or-agency': 'dibayar pekerja atau perusahaan penempatan',
  bpjs: 'dibayar BPJS Ketenagakerjaan',
};

/** Sectors with a discount of their own. */
export const sectors = {
  transport: 'sektor transportasi (pengemudi, sopir, kurir)',
  other: 'sektor lain',
};

/** Work accident risk classes, which BPJS Ketenagakerjaan assigns. */
export const risks = {
  'very-low': 'Sangat rendah',
  low: 'Rendah',
  medium: 'Sedang',
  high: 'Tinggi',
  'very-high': 'Sangat tinggi',
};

/** Scales of enterprise. */
export const sizes = {
  micro: 'usaha mikro',
  small: 'usaha kecil',
  medium: 'usaha menengah',
  large: 'usaha besar',
};

/** Headings of the columns of a contribution table. */
export const columns = {
  income: 'Penghasilan sebulan',
  discounted: 'JKK dan JKM dengan diskon',
  normal: 'JKK dan JKM tanpa diskon',
  jht: 'Tambahan JHT (sukarela)',
  risk: 'Risiko kecelakaan kerja',
  'jkk-rate': 'Tarif JKK',
  jkk: 'JKK',
  jkm: 'JKM',
  'jht-employer': 'JHT, bagian pemberi kerja',
  'employer-total': 'Dibayar pemberi kerja',
  'jht-worker': 'JHT, dipotong dari upah',
  slice: 'Lapisan nilai kontrak',
  'jkm-rate': 'Tarif JKM',
  below: 'Iuran semua lapisan di bawahnya',
  contract: 'Kontrak, bulan',
  before: 'Sebelum bekerja, hanya lewat perusahaan penempatan (P3MI)',
  package: 'Selama dan setelah bekerja',
  'agency-total': 'Seluruhnya, lewat P3MI',
  individual: 'Seluruhnya, sendiri',
};

/** Sentences and phrases about contributions and dated rules. */
export const benefits = {
  sameForAll: (what: string, amount: string) => `${what}: ${amount}, sama di semua baris`,
  inRupiah: 'dalam rupiah',
  /** The heading of the normal rate where no discount stands beside it. */
  onlyRate: 'JKK dan JKM',
  /** The heading of the discounted amounts while nobody outside transport pays them. */
  transportDiscount: 'JKK dan JKM dengan diskon transportasi',
  moreBrackets: 'Golongan penghasilan di atasnya',
  computedFrom: 'Dihitung dari aturan:',
  noTable: 'Tabel iuran untuk tanggal ini belum dapat dibuat.',
  contributionTable: (month: string) => `Iuran untuk ${month}, per bulan`,
  exampleTable: (size: string, wage: string, month: string) =>
    `Contoh iuran ${size} untuk satu pekerja dengan upah ${wage} sebulan, ${month}`,
  constructionTable: (month: string) => `Iuran JKK dan JKM proyek menurut nilai kontrak, ${month}`,
  migrantTable: (month: string) =>
    `Iuran JKK dan JKM pekerja migran untuk seluruh kontrak, ${month}`,
  /** In a narrow cell, where the law has an amount that could not be found. */
  unknownAmount: 'tanya 175',
  /** Leads the list of sectors, each with its last month. */
  discountLasts: 'Diskon berlaku bagi:',
  sectorThrough: (sector: string, month: string) => `${sector}: sampai iuran ${month}`,
  incomeRange: (from: string, to: string) => `${from}–${to}`,
  incomeUpTo: (to: string) => `sampai ${to}`,
  incomeFrom: (from: string) => `${from} ke atas`,
  noRuleYet: (label: string, month: string) =>
    `${label}: belum ada ketentuan untuk iuran ${month}.`,
};
