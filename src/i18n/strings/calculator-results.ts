import { strings } from '../text.ts';

/** What a result says beside its numbers; names in braces are filled in where it is shown. */
export const resultStrings = strings({
  example: { id: 'Contoh: {of}', en: 'Example: {of}' },
  yes: { id: 'ya', en: 'yes' },
  no: { id: 'tidak', en: 'no' },
  none: { id: 'tidak ada', en: 'none' },
  item: { id: 'Rincian', en: 'Item' },
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
  benefitsOf: { id: 'Manfaat per {when}', en: 'Benefits on {when}' },
  assuming: {
    id: 'jika aturan per {date} masih berlaku',
    en: 'if the rules as of {date} still hold',
  },
  computed: {
    id: 'Alamat ini semula dihitung dengan aturan per {date}. Hasil di bawah memakai aturan yang berlaku di situs ini sekarang.',
    en: 'This address was first computed with the rules as of {date}. The result below uses the rules this site holds now.',
  },
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
    id: 'Bagian lain tidak dibayar karena, menurut isian Anda, syarat ini tidak terpenuhi: {rule}.',
    en: 'The rest is not paid because, by what you entered, this condition is not met: {rule}.',
  },
  open: { id: 'Belum Anda jawab', en: 'Not answered yet' },
  alsoNeeded: { id: 'Periksa juga: {text}', en: 'Check this too: {text}' },
  'effect.if': {
    id: 'bila syarat di bawah ini terpenuhi',
    en: 'if the conditions below are met',
  },
  answer: { id: 'Isi:', en: 'Answer:' },
  least: { id: 'Paling sedikit', en: 'At least' },
  'effect.choice': {
    id: 'bergantung pada jawaban di bawah ini',
    en: 'depending on the answers below',
  },
  'open.membership': {
    id: '{rule}. Bila sudah selama itu menjadi peserta: ditambah {amount}, jadi {all}. Bila belum: hanya biaya pemakaman.',
    en: '{rule}. If membership has lasted that long: {amount} more, {all} in all. If not: the funeral grant only.',
  },
  'open.scholarship': {
    id: '{rule}. Bila iuran sudah selama itu: ditambah beasiswa, paling banyak {amount}. Bila belum: tidak ada beasiswa.',
    en: '{rule}. If contributions have lasted that long: scholarships besides, {amount} at most. If not: no scholarship.',
  },
  'open.scholarship-children': {
    id: '{rule}. Bila iuran sudah selama itu dan ada anak yang masih sekolah: ditambah beasiswa, paling banyak {amount}. Bila belum: tidak ada beasiswa.',
    en: '{rule}. If contributions have lasted that long and a child is still at school: scholarships besides, {amount} at most. If not: no scholarship.',
  },
  'open.children': {
    id: 'Bila ada anak yang masih sekolah: ditambah beasiswa, paling banyak {amount}. Bila tidak ada: tidak ditambah.',
    en: 'If there are children still at school: scholarships besides, {amount} at most. If there are none: nothing more.',
  },
  'open.arrears-self': {
    id: '{rule}. Bila tunggakan lebih lama dari itu: kejadian ini tidak dijamin. Bila menunggak tetapi tidak selama itu: uangnya dibayar sesudah tunggakan lunas.',
    en: '{rule}. If arrears were longer than that, this event is not covered. If there were arrears but shorter ones, the cash is paid once they are settled.',
  },
  'open.arrears-death': {
    id: '{rule}. Bila tunggakan lebih lama dari itu: kematian ini tidak dijamin. Bila menunggak tetapi tidak selama itu: biaya pemakaman dibayar dulu, sisanya sesudah ahli waris melunasi tunggakan.',
    en: '{rule}. If arrears were longer than that, this death is not covered. If there were arrears but shorter ones, the funeral grant is paid first and the rest once the heirs settle them.',
  },
  'open.arrears-employer': {
    id: '{rule}. Bila pemberi kerja menunggak lebih lama dari itu: jumlahnya sama, tetapi pemberi kerja yang membayar lebih dulu.',
    en: '{rule}. If the employer was in arrears for longer, the amount is the same, but the employer has to pay it first.',
  },
  'open.stage': {
    id: 'Jumlah di atas berlaku bila meninggal sebelum atau setelah bekerja di luar negeri. Bila meninggal ketika bekerja di luar negeri: {amount}, ditambah beasiswa bila ada anak yang masih sekolah.',
    en: 'The sum above is for a death before or after working abroad. For a death while working abroad: {amount}, and scholarships besides if children are still at school.',
  },
  'open.loss': {
    id: 'Jumlah di atas berlaku bila bagian tubuhnya hilang seluruhnya. Bila hanya fungsinya yang berkurang: sebesar persen fungsi yang hilang.',
    en: 'The sum above is for the loss of the whole part. If only its function is reduced: as much of it as the per cent of function lost.',
  },
  'open.start': {
    id: 'Dihitung per akhir tahun ketika usia pensiun tercapai. Aturan dan masa iur pada tanggal lain bisa lain.',
    en: 'Computed for the end of the year in which the retirement age is reached. Rules and months paid may differ on another day.',
  },
  'open.condition': {
    id: '{rule}. Bila syarat ini tidak terpenuhi: uang tunai JKP tidak dibayar.',
    en: '{rule}. If this condition is not met, the JKP cash is not paid.',
  },
  'open.widow': {
    id: '{rule}. Bila syarat ini tidak terpenuhi: dibayar sekali saja, bukan bulanan ({once}).',
    en: '{rule}. If this condition is not met: paid once, not monthly ({once}).',
  },
  'open.unread': {
    id: '{rule}. Bila syarat ini tidak terpenuhi: pasal yang menentukan belum kami baca; tanyakan ke 175.',
    en: '{rule}. If this condition is not met: we have not read the article that decides; call 175 and ask.',
  },
  'open.sector': {
    id: 'Jumlah di atas untuk sektor lain. Bagi pengemudi, sopir, dan kurir: {amount}.',
    en: 'The sum above is for other sectors. For drivers and couriers: {amount}.',
  },
  'open.jht': {
    id: 'Jumlah di atas tanpa tabungan hari tua (JHT). Dengan JHT: {amount}.',
    en: 'The sum above is without old-age savings (JHT). With JHT: {amount}.',
  },
  'open.state': {
    id: 'Jumlah di atas berlaku bila Anda membayar sendiri. Bila dibayar anggaran negara atau daerah: {amount}, tanpa diskon.',
    en: 'The sum above is what you pay yourself. If the state or a regional budget pays: {amount}, without the discount.',
  },
  'open.relief': {
    id: 'Jumlah di atas tanpa keringanan iuran JKK. Bila industri padat karya yang mendapat keringanan: {amount}.',
    en: 'The sum above is without the relief on JKK. For a labour-intensive industry with the relief: {amount}.',
  },
  'open.extra': {
    id: 'Bila ada bulan kerja di luar kontrak: ditambah {amount} tiap bulan.',
    en: 'For months worked beyond the contract: {amount} more for each.',
  },
  'open.saving': {
    id: 'Bila menabung JHT: ditambah tabungan Anda, paling banyak {amount} untuk seluruh kontrak.',
    en: 'With old-age savings (JHT): what you save besides, {amount} at most for the whole contract.',
  },
  besides: {
    id: 'Jumlah ini belum termasuk saldo Jaminan Hari Tua (JHT) dan pensiun ahli waris dari Jaminan Pensiun (JP). Keduanya dibayar terpisah bila almarhum ikut programnya; pensiun ada syaratnya.',
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
  capped: {
    id: 'Rata-rata upah yang dihitung: {amount}, batas atas upah untuk iuran JP ({from} sampai {to}). Upah di atas batas itu tidak ikut dihitung.',
    en: 'The average wage that counts is {amount}, the wage ceiling for JP contributions ({from} to {to}). Wages above it do not count.',
  },
  cappedSoFar: {
    id: 'Rata-rata upah yang dihitung: {amount}, batas atas upah untuk iuran JP yang terakhir ditetapkan ({from} sampai {to}). Batas sesudahnya belum ada.',
    en: 'The average wage that counts is {amount}, the last wage ceiling set for JP contributions ({from} to {to}). Later ceilings are not known yet.',
  },
  countedFull: {
    id: 'Masa iur {paid} bulan dihitung {years} tahun bila kedua syaratnya terpenuhi.',
    en: 'The {paid} months paid count as {years} years if both conditions are met.',
  },
  afterDiscount: {
    id: 'Diskon berlaku sampai iuran {last}. Sesudah itu: {amount} sebulan.',
    en: 'The discount lasts up to the contribution for {last}. After that: {amount} a month.',
  },
  retires: {
    id: 'Lahir tahun {born}: usia pensiun {age}\u00A0tahun, dicapai pada {year}.',
    en: 'Born in {born}: the retirement age is {age}, reached in {year}.',
  },
  noLimits: {
    id: 'Aturan menetapkan batas pensiun paling sedikit dan paling banyak tiap tahun. Batas untuk tanggal ini tidak kami temukan di sumber yang dapat diperiksa, jadi belum dipakai. Tanyakan ke 175.',
    en: 'The law sets a smallest and a largest pension every year. We found no verified limits for this date, so none has been applied. Call 175 and ask.',
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
    id: '{rule}: kami hanya mencatatnya sejak {from}. Untuk {when}, tanyakan ke 175.',
    en: '{rule}: we hold it only from {from}. For {when}, call 175 and ask.',
  },
  notEntitled: {
    id: 'Menurut isian Anda tidak ada yang dibayar: {rule} ({basis}).',
    en: 'By what you entered nothing is paid: {rule} ({basis}).',
  },
  notMonthly: {
    id: 'Menurut isian Anda syarat pensiun bulanan ini tidak terpenuhi: {rule} ({basis}).',
    en: 'By what you entered this condition of a monthly pension is not met: {rule} ({basis}).',
  },
  'instead.savings': {
    id: 'Saldo Jaminan Hari Tua (JHT), bila ada, tetap milik peserta.',
    en: 'Old-age savings (JHT), if there are any, stay the member’s own.',
  },
  'instead.employer': {
    id: 'Bila perusahaan wajib mengikutkan pekerjanya tetapi tidak melakukannya, perusahaan itu yang harus membayar uang tunainya sekaligus, kecuali usaha mikro.',
    en: 'If the company had to enrol its worker and did not, it must pay the cash itself, in one sum, unless it is a micro enterprise.',
  },
  'instead.widow': {
    id: 'Janda atau duda lalu dibayar sekali saja, bukan bulanan ({once}). Jumlahnya tidak kami sebut: pasal yang menetapkannya belum kami baca.',
    en: 'A widow or widower is then paid once, not monthly ({once}). We name no amount: we have not read the article that sets it.',
  },
  'instead.unread': {
    id: 'Apa yang dibayar sebagai gantinya ditentukan pasal yang belum kami baca; tanyakan ke 175.',
    en: 'What is paid instead is set by an article that we have not read; call 175 and ask.',
  },
  'instead.contributions': {
    id: 'Sebagai gantinya, seluruh iuran dan hasil pengembangannya dibayarkan sekaligus.',
    en: 'Instead all contributions and their returns are paid in one sum.',
  },
  'notYet.pension': {
    id: 'Belum waktunya: usia pensiun Anda tercapai pada {from} ({rule}, {basis}). Iuran yang sudah dibayar tetap dihitung.',
    en: 'Not yet: you reach retirement age in {from} ({rule}, {basis}). Contributions already paid still count.',
  },
  'notYet.short': {
    id: 'Usia pensiun Anda dicapai pada {from} ({basis}). Syarat pensiun bulanan saat itu: {rule}. Bila kurang, seluruh iuran dan hasil pengembangannya dibayarkan sekaligus. Untuk tanggal lain, isi tanggalnya.',
    en: 'You reach retirement age in {from} ({basis}). For a monthly pension by then: {rule}. If it is shorter, all contributions and their returns are paid in one sum. For another day, fill in the day.',
  },
  'notYet.claim': {
    id: 'Belum dapat diklaim lagi: paling cepat {from} ({rule}, {basis}), dan iurannya harus dibayar selama itu.',
    en: 'You cannot claim again yet: {from} at the earliest ({rule}, {basis}), with contributions paid all that time.',
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
  missing: {
    id: 'Belum ada hasil. Isi juga: {fields}.',
    en: 'No result yet. Also fill in: {fields}.',
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
    id: 'Jumlah ini kecil sekali. Bila maksud Anda jutaan, tulis misalnya 2,5 juta atau 2.500.000.',
    en: 'This is very little. If you mean millions, write for example 2.5 million or 2,500,000.',
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
  'programme-age': {
    id: 'Paling banyak {most} bulan: Jaminan Pensiun baru dimulai pada {since}. Pensiun hari tua bulanan karena itu baru ada sekitar {first}.',
    en: 'At most {most} months: the pension programme began only on {since}. Monthly old-age pensions therefore start around {first}.',
  },
  'too-long': {
    id: 'Tidak dapat lebih lama daripada kepesertaan: paling banyak {most} bulan.',
    en: 'This cannot last longer than membership: {most} months at most.',
  },
  relief: {
    id: 'Keringanan ini mensyaratkan lebih banyak pekerja: {rule} ({basis}).',
    en: 'This relief takes more workers: {rule} ({basis}).',
  },
  before: {
    id: 'JKP baru ada sejak {since}.',
    en: 'JKP has existed only since {since}.',
  },
  after: {
    id: 'Hari ini harus sebelum tanggal pemutusan hubungan kerja.',
    en: 'This day must come before the day of the layoff.',
  },
  contract: {
    id: 'Paket hanya ada untuk kontrak selama sekian bulan: {known}.',
    en: 'There are packages only for contracts of so many months: {known}.',
  },
});
