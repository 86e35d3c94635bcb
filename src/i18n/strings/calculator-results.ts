import { strings } from '../text.ts';

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
    id: 'Tulis jumlah rupiah, misalnya Rp3 juta atau 3.000.000, tanpa kata lain.',
    en: 'Write an amount of rupiah, such as Rp3 million or 3,000,000, and no other words.',
  },
  ambiguous: {
    id: 'Jumlah ini dapat dibaca dua cara. Tulis semua angkanya, misalnya 3.000.000.',
    en: 'This can be read in two ways. Write out all digits, such as 3,000,000.',
  },
  scaled: {
    id: 'Ini dapat dibaca dua cara: 3.125 juta bisa berarti 3.125.000, bisa juga 3.125.000.000. Tulis semua angkanya.',
    en: 'This can be read in two ways: 3.125 million may be 3,125,000 or 3,125,000,000. Write out all digits.',
  },
  daily: {
    id: 'Itu jumlah sehari. Tulis jumlahnya sebulan; cara menghitung upah harian ada di halaman Tanya jawab.',
    en: 'That is for a day. Write the amount of a month; the page Questions says how daily pay is counted.',
  },
  'not-monthly': {
    id: 'Tulis jumlahnya saja; upah, penghasilan, dan iuran ditulis untuk sebulan.',
    en: 'Write the amount alone; wages, income and contributions are those of a month.',
  },
  minimum: {
    id: 'Upah minimum berbeda di tiap daerah: tulis jumlah rupiahnya.',
    en: 'Minimum wages differ from place to place: write the amount of rupiah.',
  },
  span: {
    id: 'Tulis satu jumlah saja, misalnya 5 juta.',
    en: 'Write one amount only, such as 5 million.',
  },
  rough: {
    id: 'Tulis jumlah pastinya, misalnya 5 juta atau 5.250.000.',
    en: 'Write the exact amount, such as 5 million or 5,250,000.',
  },
  'too-small': {
    id: 'Jumlah ini kecil sekali. Bila maksud Anda 3 juta, tulis 3 juta atau 3.000.000.',
    en: 'This is very little. If you mean 3 million, write 3 million or 3,000,000.',
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
