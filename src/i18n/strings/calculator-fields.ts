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
  'pension.date': { id: 'Tanggal mulai pensiun', en: 'Day the pension starts' },
  recipient: { id: 'Penerima', en: 'Recipient' },
  event: { id: 'Sebab', en: 'Reason' },
  density: { id: 'Persen bulan yang dibayar', en: 'Per cent of months paid for' },
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
  lossPercent: {
    id: 'Kosongkan bila bagian tubuhnya hilang seluruhnya.',
    en: 'Leave empty if the part itself is lost.',
  },
  programmes: {
    id: 'JKP mensyaratkan lebih banyak program daripada yang wajib bagi usaha mikro.',
    en: 'JKP asks for more programmes than a micro enterprise must join.',
  },
  born: {
    id: 'Dari tahun lahir, aturan menentukan usia pensiun dan tahun tercapainya.',
    en: 'By the year of birth the rule sets the retirement age and the year it is reached.',
  },
  'pension.date': {
    id: 'Bila kosong, dihitung per akhir tahun ketika usia pensiun tercapai.',
    en: 'If empty, the end of the year in which the retirement age is reached.',
  },
  growth: {
    id: 'Paling tinggi 15, agar hitungan puluhan tahun tidak menyesatkan.',
    en: 'At most 15, so that a reckoning over decades does not mislead.',
  },
  children: {
    id: 'Isi tahun sekolah yang masih tersisa di tiap jenjang.',
    en: 'Enter the years of study still to come at each level.',
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
  'outcome.death': { id: 'Meninggal', en: 'Death' },
  'outcome.partial': { id: 'Cacat sebagian', en: 'Partial disability' },
  'outcome.total': { id: 'Cacat total tetap', en: 'Total permanent disability' },
  'outcome.incapacity': { id: 'Sementara tidak mampu bekerja', en: 'Unable to work for a time' },
  'recipient.member': { id: 'Peserta sendiri', en: 'The member' },
  'recipient.spouse': { id: 'Janda atau duda', en: 'Widow or widower' },
  'recipient.child': { id: 'Anak', en: 'Child' },
  'recipient.child-after-spouse': {
    id: 'Anak, sesudah pensiun janda atau duda berakhir',
    en: 'Child, after a widow’s or widower’s pension has ended',
  },
  'recipient.parent': { id: 'Orang tua', en: 'Parent' },
  'event.retirement': { id: 'Mencapai usia pensiun', en: 'Retirement' },
  'event.disability': { id: 'Cacat total tetap', en: 'Total permanent disability' },
  'event.death': { id: 'Meninggal', en: 'Death' },
  'level.primary': { id: 'TK sampai SD', en: 'Kindergarten to primary' },
  'level.junior': { id: 'SMP', en: 'Junior secondary' },
  'level.senior': { id: 'SMA', en: 'Senior secondary' },
  'level.degree': { id: 'Kuliah atau pelatihan', en: 'Degree or training' },
  child: { id: 'Anak', en: 'Child' },
  unchecked: { id: 'Belum tahu, jadi tidak diperiksa', en: 'Not known, so not checked' },
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
