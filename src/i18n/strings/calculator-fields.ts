import { strings } from '../text.ts';

/** Labels of the fields by their name in a case; `case.field` where a case needs words of its own. */
export const fieldStrings = strings({
  wage: { id: 'Upah sebulan', en: 'Monthly wage' },
  income: { id: 'Penghasilan sebulan', en: 'Monthly income' },
  month: { id: 'Iuran untuk bulan', en: 'Contribution for the month of' },
  riskClass: { id: 'Kelompok risiko kecelakaan', en: 'Work accident risk class' },
  size: { id: 'Skala usaha', en: 'Size of the enterprise' },
  labourIntensive: {
    id: 'Industri padat karya yang mendapat keringanan iuran JKK',
    en: 'Labour-intensive industry with the relief on JKK',
  },
  sector: { id: 'Bidang kerja', en: 'Line of work' },
  jht: { id: 'Tambah tabungan hari tua (JHT)', en: 'Add old-age savings (JHT)' },
  paidByState: {
    id: 'Iuran dibayar anggaran negara atau daerah',
    en: 'The state or a regional budget pays',
  },
  of: { id: 'Yang diketahui', en: 'What is known' },
  amount: { id: 'Jumlahnya', en: 'Amount' },
  'construction.month': { id: 'Bulan kontrak', en: 'Month of the contract' },
  contractMonths: { id: 'Lama kontrak, dalam bulan', en: 'Length of contract, in months' },
  via: { id: 'Cara berangkat', en: 'Way of going' },
  'migrant.month': { id: 'Bulan pembayaran pertama', en: 'Month of the first payment' },
  extraMonths: { id: 'Bulan kerja di luar kontrak', en: 'Months worked beyond the contract' },
  'migrant.jht': { id: 'Tabungan JHT sebulan', en: 'Old-age savings (JHT) a month' },
  wages: { id: 'Upah sebulan tiap pekerja', en: 'Monthly wage of each worker' },
  segment: { id: 'Jenis peserta', en: 'Kind of member' },
  date: { id: 'Tanggal kejadian', en: 'Day it happened' },
  membershipMonths: {
    id: 'Lama menjadi peserta, dalam bulan penuh',
    en: 'Length of membership, in full months',
  },
  contributionMonths: {
    id: 'Lama membayar iuran, dalam bulan',
    en: 'Months of contributions',
  },
  arrearsMonths: {
    id: 'Bulan tunggakan berturut-turut',
    en: 'Consecutive months of arrears',
  },
  stage: { id: 'Meninggal ketika', en: 'The death was' },
  children: { id: 'Anak yang masih sekolah', en: 'Children still at school' },
  outcome: { id: 'Akibat kecelakaan', en: 'Outcome of the accident' },
  'accident.wage': {
    id: 'Upah atau penghasilan sebulan',
    en: 'Monthly wage or income',
  },
  tablePercent: {
    id: 'Persen cacat menurut lampiran',
    en: 'Per cent of disability in the annex',
  },
  loss: { id: 'Yang hilang', en: 'What was lost' },
  lossPercent: { id: 'Persen fungsi yang hilang', en: 'Per cent of function lost' },
  months: { id: 'Berapa bulan tidak dapat bekerja', en: 'Months unable to work' },
  'job-loss.wage': { id: 'Upah terakhir yang dilaporkan', en: 'Last wage reported' },
  'job-loss.date': { id: 'Tanggal pemutusan hubungan kerja', en: 'Day of the layoff' },
  'job-loss.size': { id: 'Skala usaha pemberi kerja', en: 'Size of the employer' },
  programmes: { id: 'Program yang Anda ikuti', en: 'Programmes you were enrolled in' },
  'job-loss.contributionMonths': {
    id: 'Bulan iuran JKP dalam rentang yang disyaratkan',
    en: 'Months of JKP contributions within the span required',
  },
  monthsToClaim: { id: 'Bulan dari PHK sampai klaim', en: 'Months from layoff to claim' },
  ageOnJoining: { id: 'Usia saat mulai ikut JKP', en: 'Age on joining JKP' },
  claim: { id: 'Klaim JKP yang ke-', en: 'Which JKP claim this is, first as 1' },
  lastBenefit: {
    id: 'Tanggal menerima manfaat JKP sebelumnya',
    en: 'Day the JKP benefit before this was received',
  },
  'savings.wage': {
    id: 'Upah atau penghasilan sebulan',
    en: 'Monthly wage or income',
  },
  'savings.month': { id: 'Bulan iuran pertama', en: 'First month of contributions' },
  'savings.months': { id: 'Berapa bulan iuran', en: 'Number of months paid' },
  balance: { id: 'Saldo awal', en: 'Balance at the start' },
  growth: { id: 'Perkiraan pertumbuhan setahun, persen', en: 'Assumed growth a year, per cent' },
  averageWage: { id: 'Rata-rata upah sebulan', en: 'Average monthly wage' },
  born: { id: 'Tahun lahir', en: 'Year of birth' },
  'pension.date': {
    id: 'Tanggal mulai pensiun atau tanggal kejadian',
    en: 'Day the pension starts, or day it happened',
  },
  recipient: { id: 'Penerima', en: 'Recipient' },
  event: { id: 'Sebab', en: 'Reason' },
  density: { id: 'Tingkat kepadatan iuran, persen', en: 'Contribution density, per cent' },
});

/** Help under a field. */
export const hintStrings = strings({
  wage: {
    id: 'Upah pokok dan tunjangan tetap, misalnya 5 juta.',
    en: 'Basic pay and fixed allowances, such as 5 million.',
  },
  wages: {
    id: 'Satu upah di tiap baris.',
    en: 'One wage on each line.',
  },
  averageWage: {
    id: 'Tulis rata-rata sesudah upah masa lalu disesuaikan dengan inflasi.',
    en: 'Enter the average after past wages have been indexed for inflation.',
  },
  claim: {
    id: 'Tulis 1 bila belum pernah menerima JKP.',
    en: 'Write 1 if you never had JKP before.',
  },
  riskClass: {
    id: 'Tanyakan kepada pemberi kerja atau kantor cabang. Kelompok ini hanya mengubah iuran JKK, yang dibayar pemberi kerja.',
    en: 'Ask the employer or a branch office. The class only changes the JKK contribution, which the employer pays.',
  },
  'employee.size': {
    id: 'Usaha mikro wajib JKK dan JKM. Usaha kecil ditambah JHT. Usaha menengah dan besar ditambah JP. Batas tiap skala ada di bawah formulir ini.',
    en: 'A micro enterprise must join JKK and JKM. A small one JHT too. A medium or large one JP as well. The bounds of each size stand below this form.',
  },
  'employer.size': {
    id: 'Usaha mikro wajib JKK dan JKM. Usaha kecil ditambah JHT. Usaha menengah dan besar ditambah JP. Batas tiap skala ada di bawah formulir ini.',
    en: 'A micro enterprise must join JKK and JKM. A small one JHT too. A medium or large one JP as well. The bounds of each size stand below this form.',
  },
  balance: {
    id: 'Tulis 0 bila belum ada saldo.',
    en: 'Write 0 if there is no balance yet.',
  },
  density: {
    id: 'Aturan tidak memuat rumusnya. Tanyakan angkanya ke 175.',
    en: 'The regulation gives no formula. Call 175 and ask for yours.',
  },
  recipient: {
    id: 'Janda atau duda lebih dulu. Anak menerima bila keduanya tidak ada, atau bila janda atau duda meninggal atau menikah lagi. Satu orang tua menerima bila tidak ada janda, duda, maupun anak.',
    en: 'The widow or widower comes first. Children receive if there is none, or once the widow or widower dies or remarries. One parent receives if there is neither spouse nor child.',
  },
  programmes: {
    id: 'Centang yang Anda ikuti. Yang tidak dicentang dianggap belum dijawab, kecuali Anda mencentang baris terakhir. JKP mensyaratkan lebih banyak program daripada yang wajib bagi usaha mikro.',
    en: 'Tick those you were in. What is not ticked counts as not answered, unless you tick the last line. JKP asks for more programmes than a micro enterprise must join.',
  },
  born: {
    id: 'Dari tahun lahir, aturan menentukan usia pensiun dan tahun tercapainya.',
    en: 'By the year of birth the rule sets the retirement age and the year it is reached.',
  },
  'pension.date': {
    id: 'Untuk usia pensiun boleh kosong: dihitung per akhir tahun ketika usia itu tercapai.',
    en: 'For retirement it may stay empty: the end of the year in which the age is reached is taken.',
  },
  growth: {
    id: 'Paling tinggi 15, agar hitungan puluhan tahun tidak menyesatkan.',
    en: 'At most 15, so that a reckoning over decades does not mislead.',
  },
  children: {
    id: 'Isi tahun sekolah yang masih tersisa di tiap jenjang. Tulis 0 bila tidak ada anak yang masih sekolah.',
    en: 'Enter the years of study still to come at each level. Write 0 if no child is at school.',
  },
});

/** What may be chosen, by `field.value`; risk classes, sizes and sectors have tables of their own. */
export const optionStrings = strings({
  'of.contract': { id: 'Nilai kontrak', en: 'Value of the contract' },
  'of.wages': { id: 'Seluruh upah pekerja', en: 'All wages paid' },
  'via.agency': { id: 'Lewat perusahaan penempatan', en: 'Through an agency' },
  'via.individual': { id: 'Perseorangan', en: 'On their own' },
  'segment.pu': { id: 'Karyawan (penerima upah)', en: 'Employee' },
  'segment.bpu': { id: 'Pekerja mandiri', en: 'Self-employed' },
  'segment.construction': { id: 'Pekerja konstruksi', en: 'Construction worker' },
  'segment.migrant': { id: 'Pekerja migran', en: 'Migrant worker' },
  'stage.abroad': { id: 'bekerja di luar negeri', en: 'while working abroad' },
  'stage.home': { id: 'sebelum atau setelah bekerja', en: 'before or after working abroad' },
  'programmes.only': {
    id: 'Hanya yang dicentang, tidak ada yang lain',
    en: 'Only those ticked, no others',
  },
  'outcome.death': { id: 'Meninggal', en: 'Death' },
  'outcome.partial': { id: 'Cacat sebagian', en: 'Partial disability' },
  'outcome.total': { id: 'Cacat total tetap', en: 'Total permanent disability' },
  'outcome.incapacity': { id: 'Sementara tidak mampu bekerja', en: 'Unable to work for a time' },
  'loss.whole': { id: 'Bagian tubuhnya', en: 'The part of the body itself' },
  'loss.function': { id: 'Sebagian fungsinya', en: 'Some of its function' },
  'recipient.spouse': { id: 'Janda atau duda', en: 'Widow or widower' },
  'recipient.child': {
    id: 'Anak, bila tidak ada janda atau duda',
    en: 'Child, where there is no widow or widower',
  },
  'recipient.child-after-spouse': {
    id: 'Anak, sesudah pensiun janda atau duda berakhir',
    en: 'Child, after a widow’s or widower’s pension has ended',
  },
  'recipient.parent': {
    id: 'Orang tua, bila tidak ada janda, duda, maupun anak',
    en: 'Parent, where there is neither spouse nor child',
  },
  'event.retirement': { id: 'Mencapai usia pensiun', en: 'Retirement' },
  'event.disability': { id: 'Cacat total tetap', en: 'Total permanent disability' },
  'event.death': { id: 'Meninggal', en: 'Death' },
  'level.primary': { id: 'TK sampai SD', en: 'Kindergarten to primary' },
  'level.junior': { id: 'SMP', en: 'Junior secondary' },
  'level.senior': { id: 'SMA', en: 'Senior secondary' },
  'level.degree': { id: 'Kuliah atau pelatihan', en: 'Degree or training' },
  child: { id: 'Anak', en: 'Child' },
  untold: { id: 'Belum diisi', en: 'Not filled in' },
});

/** What a line of a benefit is for, by `BenefitLine.item`. */
export const itemStrings = strings({
  'lump-sum': { id: 'Santunan sekaligus', en: 'Lump sum' },
  periodic: { id: 'Santunan berkala', en: 'Periodic benefit' },
  funeral: { id: 'Biaya pemakaman', en: 'Funeral grant' },
  disability: { id: 'Santunan cacat', en: 'Disability benefit' },
  incapacity: { id: 'Pengganti upah', en: 'Wage replacement' },
  scholarship: { id: 'Beasiswa anak', en: 'Scholarship' },
  cash: { id: 'Uang tunai', en: 'Cash' },
  'opening-balance': { id: 'Saldo awal', en: 'Opening balance' },
  contributions: { id: 'Iuran', en: 'Contributions' },
  growth: { id: 'Pertumbuhan', en: 'Growth' },
  payout: { id: 'Pembayaran', en: 'Payout' },
  'tax-free': { id: 'Bagian tanpa pajak', en: 'Part without tax' },
  tax: { id: 'Pajak final', en: 'Final tax' },
  pension: { id: 'Pensiun', en: 'Pension' },
});

/** A programme in a line of a result. */
export const packageStrings = strings({
  'jkk-jkm': { id: 'Paket JKK dan JKM', en: 'Package of JKK and JKM' },
});
