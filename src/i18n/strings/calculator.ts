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
    id: 'Manfaat bila meninggal, celaka saat bekerja, atau kehilangan pekerjaan, serta tabungan hari tua dan pensiun.',
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
    id: 'Angka yang Anda tulis tetap di peramban Anda dan masuk ke alamat halaman ini. Salin alamat itu untuk menyimpan atau membagikan hitungan.',
    en: 'What you type stays in your browser and goes into the address of this page. Copy the address to keep or share the result.',
  },
  whichCase: { id: 'Pilih keadaan Anda', en: 'Choose your case' },
  fillIn: { id: 'Isi keadaan Anda', en: 'Enter your case' },
  optional: { id: 'boleh kosong', en: 'optional' },
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

/** What a result says beside its numbers; names in braces are filled in where it is shown. */
export const resultStrings = strings({
  example: { id: 'Contoh', en: 'Example' },
  yes: { id: 'ya', en: 'yes' },
  yours: { id: 'Hitungan Anda', en: 'Your result' },
  item: { id: 'Untuk apa', en: 'What for' },
  amount: { id: 'Jumlah', en: 'Amount' },
  monthly: { id: 'Sebulan', en: 'A month' },
  project: { id: 'Seluruh proyek', en: 'Whole project' },
  contract: { id: 'Seluruh kontrak', en: 'Whole contract' },
  most: { id: 'Seluruhnya, paling banyak', en: 'In all, at most' },
  all: { id: 'Seluruhnya', en: 'In all' },
  saved: { id: 'Saldo akhir', en: 'Final balance' },
  taxed: { id: 'Pajak bila diambil seluruhnya', en: 'Tax if all is taken out' },
  taxTotal: { id: 'Pajak', en: 'Tax' },
  taxNote: {
    id: 'Diterima sesudah pajak: {amount}, bila seluruhnya diambil pada tahun kalender yang sama, {when}.',
    en: 'Received after tax: {amount}, if all is taken out in one calendar year, {when}.',
  },
  contributionsOf: { id: 'Iuran {when}', en: 'Contributions, {when}' },
  benefitsOf: { id: 'Manfaat menurut aturan {when}', en: 'Benefits under the rules of {when}' },
  worker: { id: 'Pekerja {n}, upah {wage}', en: 'Worker {n}, wage {wage}' },
  since: { id: 'berlaku sejak {from}', en: 'in force since {from}' },
  between: { id: 'berlaku {from} sampai {to}', en: 'in force {from} to {to}' },
  months: { id: '{n}\u00A0bulan', en: '{n}\u00A0months' },
  years: { id: '{n}\u00A0tahun', en: '{n}\u00A0years' },
  'one.months': { id: '{n}\u00A0bulan', en: '{n}\u00A0month' },
  'one.years': { id: '{n}\u00A0tahun', en: '{n}\u00A0year' },
  'years-of-age': { id: '{n}\u00A0tahun', en: '{n}\u00A0years' },
  times: { id: '{n}\u00A0kali', en: '{n}\u00A0times' },
  persons: { id: '{n}\u00A0orang', en: '{n}\u00A0people' },
  workers: { id: '{n}\u00A0pekerja', en: '{n}\u00A0workers' },
  mark: { id: 'Sumber {n}', en: 'Source {n}' },
  afterArrears: {
    id: 'dibayar sesudah tunggakan lunas',
    en: 'paid once arrears are settled',
  },
  assumed: { id: 'perkiraan Anda', en: 'your assumption' },
  unmet: {
    id: 'Bagian lain tidak dibayar karena syarat ini belum terpenuhi: {rule}.',
    en: 'The rest is not paid because this condition is not met: {rule}.',
  },
  besides: {
    id: 'Jumlah ini belum termasuk saldo Jaminan Hari Tua (JHT) dan pensiun ahli waris dari Jaminan Pensiun (JP). Keduanya dibayar sendiri bila almarhum ikut programnya; pensiun ada syaratnya.',
    en: 'This leaves out the old-age savings (JHT) and the survivors’ pension (JP). Both are paid besides if the deceased was in the programme; the pension has conditions of its own.',
  },
  bracket: {
    id: 'Penghasilan {income} dihitung dengan golongan {from} sampai {to}, yang dasarnya {base}.',
    en: 'An income of {income} is reckoned in the bracket from {from} to {to}, whose base is {base}.',
  },
  bracketAbove: {
    id: 'Penghasilan {income} dihitung dengan golongan {from} ke atas, yang dasarnya {base}.',
    en: 'An income of {income} is reckoned in the bracket from {from} upwards, whose base is {base}.',
  },
  bracketBetween: {
    id: 'Penghasilan {income} terletak di antara dua golongan. Kami memakai yang lebih rendah: {from} sampai {to}, yang dasarnya {base}.',
    en: 'An income of {income} lies between two brackets. We use the lower one: {from} to {to}, whose base is {base}.',
  },
  eachMonth: { id: '{amount} sebulan, {months}.', en: '{amount} a month, {months}.' },
  claimBy: { id: '{rule}, jadi sampai {when}.', en: '{rule}, so until {when}.' },
  notChecked: { id: 'Belum diperiksa: {rule}.', en: 'Not checked: {rule}.' },
  limits: {
    id: 'Pensiun sebulan paling sedikit {least} dan paling banyak {most}; batas itu sudah dipakai.',
    en: 'A monthly pension is at least {least} and at most {most}; both limits have been applied.',
  },
  retires: {
    id: 'Lahir tahun {born}: usia pensiun {age}\u00A0tahun, dicapai pada {year}.',
    en: 'Born in {born}: the retirement age is {age}, reached in {year}.',
  },
  noLimits: {
    id: 'Hasil ini belum dibatasi: {why}',
    en: 'No limit has been applied: {why}',
  },
  notSet: {
    id: '{rule}: belum ditetapkan untuk {when}.',
    en: '{rule}: not yet set for {when}.',
  },
  notSetLast: {
    id: '{rule}: belum ditetapkan untuk {when}; terakhir {value}, sampai {to}.',
    en: '{rule}: not yet set for {when}; last {value}, until {to}.',
  },
  notBefore: {
    id: '{rule}: baru berlaku mulai {from}, belum untuk {when}.',
    en: '{rule}: in force only from {from}, not yet for {when}.',
  },
  notEntitled: {
    id: 'Menurut aturan ini tidak ada yang dibayar: {rule} ({basis}).',
    en: 'Under this rule nothing is paid: {rule} ({basis}).',
  },
  tooShort: {
    id: 'Belum ada pensiun bulanan: {rule} ({basis}). Sebagai gantinya, seluruh iuran dan hasil pengembangannya dibayarkan sekaligus.',
    en: 'There is no monthly pension yet: {rule} ({basis}). Instead all contributions and their returns are paid at once.',
  },
  'pension-limits': {
    id: 'batas paling sedikit dan paling banyak untuk tanggal itu tidak kami temukan di sumber yang dapat diperiksa. Tanyakan ke 175.',
    en: 'we found no verified lower and upper limit for that date. Call 175 and ask.',
  },
  'survivor-limits': {
    id: 'batas pensiun ahli waris tidak kami temukan dalam sumber yang diterbitkan.',
    en: 'we found no published limits for survivors’ pensions.',
  },
  'migrant-accident': {
    id: 'Untuk pekerja migran, yang dapat dihitung di sini hanya santunan kematian.',
    en: 'For migrant workers only the benefit for a death can be computed here.',
  },
  'individual-package': {
    id: 'Bagi yang berangkat perseorangan, kami hanya menemukan paket untuk kontrak terpanjang.',
    en: 'For people who go without an agency, we found only the package for the longest contract.',
  },
  incomplete: {
    id: 'Perbaiki isian yang ditandai, lalu hasilnya tampil di sini.',
    en: 'Correct the fields marked, and the result appears here.',
  },
});

/** What is wrong with a field, in words. */
export const fieldFaultStrings = strings({
  empty: { id: 'Isi kolom ini.', en: 'Fill in this field.' },
  'not-a-number': {
    id: 'Tulis jumlah rupiah, misalnya Rp3 juta atau 3.000.000: satu jumlah saja, tanpa “per bulan”. Upah harian: tulis jumlahnya sebulan.',
    en: 'Write an amount of rupiah, such as Rp3 million or 3,000,000: one amount only, without “a month”. Paid by the day? Write the sum of a month.',
  },
  ambiguous: {
    id: 'Jumlah ini dapat dibaca dua cara. Tulis semua angkanya, misalnya 3.000.000.',
    en: 'This can be read in two ways. Write out all digits, such as 3,000,000.',
  },
  'not-whole': {
    id: 'Tulis rupiah bulat, tanpa sen. Bila maksud Anda juta, tulis kata itu, misalnya 3,5 juta.',
    en: 'Write whole rupiah, without cents. If you mean millions, add the word, such as 3.5 million.',
  },
  negative: { id: 'Jumlahnya tidak boleh di bawah nol.', en: 'The amount cannot be below zero.' },
  amount: {
    id: 'Jumlahnya menjadi terlalu besar untuk dihitung.',
    en: 'The amount grows too large to be computed.',
  },
  'too-large': {
    id: 'Jumlah ini terlalu besar. Periksa nolnya.',
    en: 'This amount is too large. Check its zeros.',
  },
  whole: { id: 'Tulis bilangan bulat.', en: 'Write a whole number.' },
  months: {
    id: 'Tulis jumlah bulannya saja, misalnya 36 untuk tiga tahun.',
    en: 'Write the number of months alone, such as 36 for three years.',
  },
  percent: {
    id: 'Tulis persen antara nol dan seratus.',
    en: 'Write a percentage between zero and one hundred.',
  },
  month: {
    id: 'Tulis bulan dan tahun, misalnya 11/2026.',
    en: 'Write month and year, such as 11/2026.',
  },
  date: { id: 'Tulis tanggal lengkap.', en: 'Write a full date.' },
  year: {
    id: 'Tulis tahun dengan empat angka, misalnya 1970.',
    en: 'Write a year of four digits, such as 1970.',
  },
  range: {
    id: 'Tulis angka antara {least} dan {most}.',
    en: 'Write a number from {least} to {most}.',
  },
  contract: {
    id: 'Paket hanya ada untuk kontrak selama sekian bulan: {known}.',
    en: 'There are packages only for contracts of so many months: {known}.',
  },
});
