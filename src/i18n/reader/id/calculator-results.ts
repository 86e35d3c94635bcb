/** What a result says beside its numbers; names in braces are filled in where it is shown. */
export const results = {
  example: 'Contoh: {of}',
  yes: 'ya',
  no: 'tidak',
  none: 'tidak ada',
  item: 'Rincian',
  amount: 'Jumlah',
  monthly: 'Sebulan',
  project: 'Seluruh proyek',
  contract: 'Seluruh kontrak',
  most: 'Seluruhnya, paling banyak',
  all: 'Seluruhnya',
  saved: 'Saldo akhir',
  taxed: 'Pajak bila diambil seluruhnya',
  taxTotal: 'Pajak',
  taxNote:
    'Diterima sesudah pajak: {amount}, bila seluruhnya diambil pada tahun kalender yang sama, {when}.',
  contributionsOf: 'Iuran {when}',
  benefitsOf: 'Manfaat per {when}',
  assuming: 'jika aturan per {date} masih berlaku',
  computed:
    'Alamat ini semula dihitung dengan aturan per {date}. Hasil di bawah memakai aturan yang berlaku di situs ini sekarang.',
  worker: 'Pekerja {n}, upah {wage}',
  since: 'berlaku sejak {from}',
  between: 'berlaku {from} sampai {to}',
  months: '{n}\u00A0bulan',
  years: '{n}\u00A0tahun',
  'one.months': '{n}\u00A0bulan',
  'one.years': '{n}\u00A0tahun',
  'years-of-age': '{n}\u00A0tahun',
  times: '{n}\u00A0kali',
  persons: '{n}\u00A0orang',
  workers: '{n}\u00A0pekerja',
  mark: 'Sumber {n}',
  afterArrears: 'dibayar sesudah tunggakan lunas',
  assumed: 'perkiraan Anda',
  unmet:
    'Bagian lain tidak dibayar karena, menurut isian Anda, syarat ini tidak terpenuhi: {rule}.',
  open: 'Belum Anda jawab',
  alsoNeeded: 'Periksa juga: {text}',
  'effect.if': 'bila syarat di bawah ini terpenuhi',
  answer: 'Isi:',
  least: 'Paling sedikit',
  'effect.choice': 'bergantung pada jawaban di bawah ini',
  'open.membership':
    '{rule}. Bila sudah selama itu menjadi peserta: ditambah {amount}, jadi {all}. Bila belum: hanya biaya pemakaman.',
  'open.scholarship':
    '{rule}. Bila iuran sudah selama itu: ditambah beasiswa, paling banyak {amount}. Bila belum: tidak ada beasiswa.',
  'open.scholarship-children':
    '{rule}. Bila iuran sudah selama itu dan ada anak yang masih sekolah: ditambah beasiswa, paling banyak {amount}. Bila belum: tidak ada beasiswa.',
  'open.children':
    'Bila ada anak yang masih sekolah: ditambah beasiswa, paling banyak {amount}. Bila tidak ada: tidak ditambah.',
  'open.arrears-self':
    '{rule}. Bila tunggakan lebih lama dari itu: kejadian ini tidak dijamin. Bila menunggak tetapi tidak selama itu: uangnya dibayar sesudah tunggakan lunas.',
  'open.arrears-death':
    '{rule}. Bila tunggakan lebih lama dari itu: kematian ini tidak dijamin. Bila menunggak tetapi tidak selama itu: biaya pemakaman dibayar dulu, sisanya sesudah ahli waris melunasi tunggakan.',
  'open.arrears-employer':
    '{rule}. Bila pemberi kerja menunggak lebih lama dari itu: jumlahnya sama, tetapi pemberi kerja yang membayar lebih dulu.',
  'open.stage':
    'Jumlah di atas berlaku bila meninggal sebelum atau setelah bekerja di luar negeri. Bila meninggal ketika bekerja di luar negeri: {amount}, ditambah beasiswa bila ada anak yang masih sekolah.',
  'open.loss':
    'Jumlah di atas berlaku bila bagian tubuhnya hilang seluruhnya. Bila hanya fungsinya yang berkurang: sebesar persen fungsi yang hilang.',
  'open.start':
    'Dihitung per akhir tahun ketika usia pensiun tercapai. Aturan dan masa iur pada tanggal lain bisa lain.',
  'open.condition': '{rule}. Bila syarat ini tidak terpenuhi: uang tunai JKP tidak dibayar.',
  'open.widow':
    '{rule}. Bila syarat ini tidak terpenuhi: dibayar sekali saja, bukan bulanan ({once}).',
  'open.unread':
    '{rule}. Bila syarat ini tidak terpenuhi: pasal yang menentukan belum kami baca; tanyakan ke 175.',
  'open.sector': 'Jumlah di atas untuk sektor lain. Bagi pengemudi, sopir, dan kurir: {amount}.',
  'open.jht': 'Jumlah di atas tanpa tabungan hari tua (JHT). Dengan JHT: {amount}.',
  'open.state':
    'Jumlah di atas berlaku bila Anda membayar sendiri. Bila dibayar anggaran negara atau daerah: {amount}, tanpa diskon.',
  'open.relief':
    'Jumlah di atas tanpa keringanan iuran JKK. Bila industri padat karya yang mendapat keringanan: {amount}.',
  'open.extra': 'Bila ada bulan kerja di luar kontrak: ditambah {amount} tiap bulan.',
  'open.saving':
    'Bila menabung JHT: ditambah tabungan Anda, paling banyak {amount} untuk seluruh kontrak.',
  besides:
    'Jumlah ini belum termasuk saldo Jaminan Hari Tua (JHT) dan pensiun ahli waris dari Jaminan Pensiun (JP). Keduanya dibayar terpisah bila almarhum ikut programnya; pensiun ada syaratnya.',
  bracket:
    'Penghasilan {income} dihitung dengan golongan {from} sampai {to}, yang dasarnya {base}.',
  bracketAbove:
    'Penghasilan {income} dihitung dengan golongan {from} ke atas, yang dasarnya {base}.',
  bracketBetween:
    'Penghasilan {income} terletak di antara dua golongan. Kami memakai yang lebih rendah: {from} sampai {to}, yang dasarnya {base}.',
  eachMonth: '{amount} sebulan, {months}.',
  claimBy: '{rule}, jadi sampai {when}.',
  capped:
    'Rata-rata upah yang dihitung: {amount}, batas atas upah untuk iuran JP ({from} sampai {to}). Upah di atas batas itu tidak ikut dihitung.',
  cappedSoFar:
    'Rata-rata upah yang dihitung: {amount}, batas atas upah untuk iuran JP yang terakhir ditetapkan ({from} sampai {to}). Batas sesudahnya belum ada.',
  countedFull: 'Masa iur {paid} bulan dihitung {years} tahun bila kedua syaratnya terpenuhi.',
  afterDiscount: 'Diskon berlaku sampai iuran {last}. Sesudah itu: {amount} sebulan.',
  retires: 'Lahir tahun {born}: usia pensiun {age}\u00A0tahun, dicapai pada {year}.',
  noLimits:
    'Aturan menetapkan batas pensiun paling sedikit dan paling banyak tiap tahun. Batas untuk tanggal ini tidak kami temukan di sumber yang dapat diperiksa, jadi belum dipakai. Tanyakan ke 175.',
  notSet: '{rule}: belum ditetapkan untuk {when}.',
  notSetLast: '{rule}: belum ditetapkan untuk {when}; terakhir {value}, sampai {to}.',
  notBefore: '{rule}: kami hanya mencatatnya sejak {from}. Untuk {when}, tanyakan ke 175.',
  notEntitled: 'Menurut isian Anda tidak ada yang dibayar: {rule} ({basis}).',
  notMonthly: 'Menurut isian Anda syarat pensiun bulanan ini tidak terpenuhi: {rule} ({basis}).',
  'instead.savings': 'Saldo Jaminan Hari Tua (JHT), bila ada, tetap milik peserta.',
  'instead.employer':
    'Bila perusahaan wajib mengikutkan pekerjanya tetapi tidak melakukannya, perusahaan itu yang harus membayar uang tunainya sekaligus, kecuali usaha mikro.',
  'instead.widow':
    'Janda atau duda lalu dibayar sekali saja, bukan bulanan ({once}). Jumlahnya tidak kami sebut: pasal yang menetapkannya belum kami baca.',
  'instead.unread':
    'Apa yang dibayar sebagai gantinya ditentukan pasal yang belum kami baca; tanyakan ke 175.',
  'instead.contributions':
    'Sebagai gantinya, seluruh iuran dan hasil pengembangannya dibayarkan sekaligus.',
  'notYet.pension':
    'Belum waktunya: usia pensiun Anda tercapai pada {from} ({rule}, {basis}). Iuran yang sudah dibayar tetap dihitung.',
  'notYet.short':
    'Usia pensiun Anda dicapai pada {from} ({basis}). Syarat pensiun bulanan saat itu: {rule}. Bila kurang, seluruh iuran dan hasil pengembangannya dibayarkan sekaligus. Untuk tanggal lain, isi tanggalnya.',
  'notYet.claim':
    'Belum dapat diklaim lagi: paling cepat {from} ({rule}, {basis}), dan iurannya harus dibayar selama itu.',
  'migrant-accident': 'Untuk pekerja migran, yang dapat dihitung di sini hanya santunan kematian.',
  'individual-package':
    'Bagi yang berangkat perseorangan, kami hanya menemukan paket untuk kontrak terpanjang.',
  incomplete: 'Perbaiki isian yang ditandai, lalu hasilnya tampil di sini.',
  missing: 'Belum ada hasil. Isi juga: {fields}.',
};

/** What is wrong with a field, in words. */
export const fieldFaults = {
  empty: 'Isi kolom ini.',
  'not-a-number': 'Tulis jumlah rupiah, misalnya Rp3 juta atau 3.000.000, tanpa kata lain.',
  ambiguous: 'Jumlah ini dapat dibaca dua cara. Tulis semua angkanya, misalnya 3.000.000.',
  scaled:
    'Ini dapat dibaca dua cara: 3.125 juta bisa berarti 3.125.000, bisa juga 3.125.000.000. Tulis semua angkanya.',
  daily:
    'Itu jumlah sehari. Tulis jumlahnya sebulan; cara menghitung upah harian ada di halaman Tanya jawab.',
  'not-monthly': 'Tulis jumlahnya saja; upah, penghasilan, dan iuran ditulis untuk sebulan.',
  minimum: 'Upah minimum berbeda di tiap daerah: tulis jumlah rupiahnya.',
  span: 'Tulis satu jumlah saja, misalnya 5 juta.',
  rough: 'Tulis jumlah pastinya, misalnya 5 juta atau 5.250.000.',
  'too-small':
    'Jumlah ini kecil sekali. Bila maksud Anda jutaan, tulis misalnya 2,5 juta atau 2.500.000.',
  'not-whole':
    'Tulis rupiah bulat, tanpa sen. Bila maksud Anda juta, tulis kata itu, misalnya 3,5 juta.',
  negative: 'Jumlahnya tidak boleh di bawah nol.',
  amount: 'Jumlahnya menjadi terlalu besar untuk dihitung.',
  'too-large': 'Jumlah ini terlalu besar. Periksa nolnya.',
  whole: 'Tulis bilangan bulat.',
  months: 'Tulis jumlah bulannya saja, misalnya 36 untuk tiga tahun.',
  percent: 'Tulis persen antara nol dan seratus.',
  month: 'Tulis bulan dan tahun, misalnya 11/2026.',
  date: 'Tulis tanggal lengkap.',
  year: 'Tulis tahun dengan empat angka, misalnya 1970.',
  range: 'Tulis angka antara {least} dan {most}.',
  'programme-age':
    'Paling banyak {most} bulan: Jaminan Pensiun baru dimulai pada {since}. Pensiun hari tua bulanan karena itu baru ada sekitar {first}.',
  'too-long': 'Tidak dapat lebih lama daripada kepesertaan: paling banyak {most} bulan.',
  relief: 'Keringanan ini mensyaratkan lebih banyak pekerja: {rule} ({basis}).',
  before: 'JKP baru ada sejak {since}.',
  after: 'Hari ini harus sebelum tanggal pemutusan hubungan kerja.',
  contract: 'Paket hanya ada untuk kontrak selama sekian bulan: {known}.',
};
