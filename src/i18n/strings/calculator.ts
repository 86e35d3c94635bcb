import type { Bilingual } from '../../schema/index.ts';
import { strings } from '../text.ts';

/** The two calculator pages, their list and the links that lead to them. */
export const calculatorStrings = strings({
  indexTitle: { id: 'Kalkulator Jamsostek', en: 'Jamsostek calculators' },
  indexSummary: {
    id: 'Hitung iuran dan manfaat Anda sendiri. Setiap baris hasil menyebut tanggal dan dasar hukumnya.',
    en: 'Work out your own contributions and benefits. Every line of the result names its date and its legal basis.',
  },
  contributions: { id: 'Berapa iuran saya?', en: 'What will I pay?' },
  contributionsSummary: {
    id: 'Iuran Jamsostek untuk karyawan, pekerja mandiri, proyek konstruksi, pekerja migran, dan pemberi kerja.',
    en: 'Jamsostek contributions of employees, the self-employed, construction projects, migrant workers and employers.',
  },
  benefits: {
    id: 'Apa yang saya atau keluarga saya dapat?',
    en: 'What would I or my family get?',
  },
  benefitsSummary: {
    id: 'Manfaat bila meninggal, mengalami kecelakaan kerja, atau kehilangan pekerjaan, serta tabungan hari tua dan pensiun.',
    en: 'What is paid after a death, a work accident or a layoff, and what savings and a pension come to.',
  },
  linkContributions: { id: 'Hitung iuran Anda', en: 'Work out what you pay' },
  linkBenefits: { id: 'Hitung manfaat Anda', en: 'Work out what you would get' },
  onDate: {
    id: (date: string) => `Contoh di halaman ini memakai aturan per ${date}.`,
    en: (date: string) => `The examples on this page use the rules of ${date}.`,
  },
  estimate: {
    id: 'Hasilnya perkiraan menurut aturan yang disebut. Yang berlaku adalah penetapan BPJS Ketenagakerjaan.',
    en: 'Results are estimates under the rules named. What BPJS Ketenagakerjaan decides is what counts.',
  },
  stays: {
    id: 'Yang Anda isi tetap di peramban Anda. Isian itu juga masuk ke alamat halaman ini, di belakang tanda #, yang tidak dikirim ke situs mana pun. Salin alamat itu untuk menyimpan atau membagikan hitungan.',
    en: 'What you enter stays in your browser. It also goes into the address of this page, behind the # sign, which is sent to no site. Copy the address to keep or share the result.',
  },
  whichCase: { id: 'Pilih keadaan Anda', en: 'Choose your case' },
  fillIn: { id: 'Isi keadaan Anda', en: 'Enter your case' },
  optional: { id: 'boleh kosong', en: 'optional' },
  yours: { id: 'Hitungan Anda', en: 'Your result' },
  start: {
    id: 'Hasilnya tampil di sini begitu isian yang diperlukan lengkap. Yang tidak Anda isi tidak ikut dihitung.',
    en: 'The result appears here once the fields it needs are filled in. What you leave empty is not counted.',
  },
  sizesTitle: {
    id: 'Mikro, kecil, menengah, atau besar?',
    en: 'Micro, small, medium or large?',
  },
  sizesNote: {
    id: 'Batas atas menurut modal usaha, di luar tanah dan bangunan, atau menurut penjualan setahun.',
    en: 'Upper bounds by capital, without land and buildings, or by yearly sales.',
  },
  capital: { id: 'Modal paling banyak', en: 'Capital at most' },
  sales: { id: 'Penjualan setahun paling banyak', en: 'Yearly sales at most' },
  print: { id: 'Cetak hitungan ini', en: 'Print this result' },
  otherExample: { id: 'Contoh lain', en: 'Another example' },
  tables: { id: 'Tabel iuran lengkap', en: 'Full contribution tables' },
  retirementTitle: {
    id: 'Usia pensiun menurut tahun lahir',
    en: 'Retirement age by year of birth',
  },
  born: { id: 'Lahir tahun', en: 'Born in' },
  age: { id: 'Usia pensiun', en: 'Retirement age' },
  inYear: { id: 'Dicapai tahun', en: 'Reached in' },
});

/** Each case: the heading of its part of a page, and what is to be known before it. */
export const caseStrings = strings({
  employee: { id: 'Karyawan', en: 'Employee' },
  'self-employed': { id: 'Pekerja mandiri', en: 'Self-employed' },
  construction: { id: 'Proyek konstruksi', en: 'Construction project' },
  migrant: { id: 'Pekerja migran', en: 'Migrant worker' },
  employer: { id: 'Pemberi kerja', en: 'Employer' },
  death: { id: 'Meninggal, bukan karena kerja', en: 'A death not caused by work' },
  accident: { id: 'Kecelakaan kerja', en: 'A work accident' },
  'job-loss': { id: 'Kehilangan pekerjaan', en: 'Loss of a job' },
  savings: { id: 'Tabungan hari tua', en: 'Old-age savings' },
  pension: { id: 'Pensiun', en: 'Pension' },
});

export const caseIntroStrings = strings({
  employee: {
    id: 'Berapa yang dipotong dari upah, dan berapa yang dibayar pemberi kerja. BPJS Ketenagakerjaan menetapkan kelompok risiko usaha.',
    en: 'What is withheld from the wage, and what the employer pays. BPJS Ketenagakerjaan assigns the risk class of an enterprise.',
  },
  'self-employed': {
    id: 'Iuran dihitung dari dasar menurut golongan penghasilan, bukan dari penghasilan persisnya. Jaminan Hari Tua (JHT) bersifat sukarela.',
    en: 'The contribution follows the base of your income bracket, not your exact income. Old-age savings (JHT) are voluntary.',
  },
  construction: {
    id: 'Kontraktor membayar untuk seluruh proyek: dari upah pekerja atau, bila upahnya tidak diketahui, dari nilai kontrak.',
    en: 'The contractor pays for the whole project: on the wages or, where they are not known, on the value of the contract.',
  },
  migrant: {
    id: 'Paket Jaminan Kecelakaan Kerja (JKK) dan Jaminan Kematian (JKM) menurut lama kontrak, dengan tabungan hari tua bila mau.',
    en: 'The package for work accidents (JKK) and death (JKM) by length of contract, with old-age savings if wanted.',
  },
  employer: {
    id: 'Iuran sebulan untuk semua pekerja. Iuran tiap pekerja dibulatkan sendiri, lalu dijumlahkan.',
    en: 'A month’s contributions for all workers. Each worker’s are rounded by themselves, then added up.',
  },
  death: {
    id: 'Uang Jaminan Kematian (JKM) bagi keluarga. Bila pekerja mandiri belum cukup lama menjadi peserta, keluarganya hanya menerima biaya pemakaman.',
    en: 'What the death benefit (JKM) pays a family. If a self-employed member had not been one for long enough, the family receives only the funeral grant.',
  },
  accident: {
    id: 'Uang Jaminan Kecelakaan Kerja (JKK). Perawatan, angkutan, dan alat bantu dibayar tersendiri dan tidak dihitung di sini.',
    en: 'Cash from work accident insurance (JKK). Treatment, transport and aids are paid besides and are not counted here.',
  },
  'job-loss': {
    id: 'Uang tunai Jaminan Kehilangan Pekerjaan (JKP) sesudah pemutusan hubungan kerja, bulan demi bulan.',
    en: 'Cash from job loss insurance (JKP) after a layoff, month by month.',
  },
  savings: {
    id: 'Saldo Jaminan Hari Tua (JHT). Hasil pengembangannya belum diketahui, jadi pertumbuhan di sini adalah perkiraan Anda sendiri.',
    en: 'What old-age savings (JHT) come to. Future returns are not known, so the growth here is your own assumption.',
  },
  pension: {
    id: 'Jaminan Pensiun (JP) sebulan menurut rumusnya, dari rata-rata upah seluruh masa iur yang sudah disesuaikan.',
    en: 'The monthly pension (JP) by its formula, from the average wage of all months paid, past wages already indexed.',
  },
});

/** Whose example each is, in the order of `examplesOf`: a kind of work, and no person. */
export const exampleStrings: Record<string, Bilingual[]> = {
  employee: [{ id: 'kasir toko', en: 'a shop cashier' }],
  'self-employed': [{ id: 'pedagang ikan', en: 'a fishmonger' }],
  construction: [{ id: 'proyek bangunan', en: 'a building project' }],
  migrant: [{ id: 'perawat lansia di luar negeri', en: 'a carer abroad' }],
  employer: [{ id: 'bengkel dengan tiga pekerja', en: 'a workshop with three workers' }],
  death: [
    { id: 'keluarga sopir perusahaan', en: 'the family of a company driver' },
    {
      id: 'keluarga pedagang ikan yang baru dua bulan menjadi peserta',
      en: 'the family of a fishmonger, a member for two months',
    },
  ],
  accident: [
    { id: 'keluarga buruh pabrik', en: 'the family of a factory worker' },
    { id: 'operator mesin', en: 'a machine operator' },
    { id: 'tukang kayu yang bekerja sendiri', en: 'a self-employed carpenter' },
  ],
  'job-loss': [{ id: 'pegawai gudang', en: 'a warehouse clerk' }],
  savings: [{ id: 'kasir toko', en: 'a shop cashier' }],
  pension: [
    {
      id: 'penjahit pabrik yang membayar tanpa putus',
      en: 'a factory tailor who has paid without a gap',
    },
    { id: 'janda atau duda penjahit pabrik', en: 'the widow or widower of a factory tailor' },
  ],
};
